using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Writes the pieces of a paper as plain text.</summary>
internal static class PaperText
{
    private const int Indent = 2;

    public static void Write(Page page, IEnumerable<PaperBlock> blocks, Language language)
    {
        foreach (var block in blocks)
        {
            Write(page, block, language);
        }
    }

    private static void Write(Page page, PaperBlock block, Language language)
    {
        switch (block)
        {
            case PaperHeading heading:
                page.Line().Paragraph(heading.Level == 1 ? heading.Full.ToUpperInvariant() : heading.Full);
                break;
            case PaperParagraph { IsItem: true } item:
                page.Paragraph("- " + item.Words, hanging: Indent);
                break;
            case PaperParagraph paragraph:
                page.Paragraph(paragraph.Words);
                break;
            case PaperAnnex annex:
                page.Line().Line().Paragraph(annex.Mark.ToUpperInvariant()).Paragraph(annex.Title.ToUpperInvariant()).Line();
                break;
            case PaperTable table:
                Write(page, table, language);
                break;
            case PaperResults results:
                foreach (var line in results.Table.ToText(page.Width).TrimEnd('\n').Split('\n'))
                {
                    page.Line(line);
                }

                break;
            default:
                throw new UnreachableException($"No text for {block}.");
        }
    }

    private static void Write(Page page, PaperTable table, Language language)
    {
        var text = new TextTable([.. table.Columns.Select(static column => new TextTable.Column(column.Head, column.MostWide, column.IsNumber)
        {
            Leaves = column.Leaves,
            Least = Math.Min(column.MostWide, 6),
        })]);
        if (table.Rows.Count == 0 || table.Rows[0].Count > 1)
        {
            text.Heading("");
        }

        foreach (var row in table.Rows)
        {
            if (row.Count == 1)
            {
                text.Heading(row[0]);
            }
            else
            {
                text.Row([.. row.Select(static cell => new[] { cell })]);
            }
        }

        text.WriteTo(page, language);
    }
}
