using System.Diagnostics;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes the pieces of a paper as GitHub Flavored Markdown; words of plans and reports are escaped.</summary>
internal static class PaperMarkdown
{
    public static string Write(string title, IEnumerable<PaperBlock> blocks)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(Line(title)).Append('\n');
        PaperBlock? before = null;
        foreach (var block in blocks)
        {
            // Items of one list stand together.
            text.Append(before is PaperParagraph { IsItem: true } && block is PaperParagraph { IsItem: true } ? "" : "\n");
            Write(text, block);
            before = block;
        }

        return text.ToString();
    }

    private static void Write(StringBuilder text, PaperBlock block)
    {
        switch (block)
        {
            case PaperHeading heading:
                text.Append(heading.Level == 1 ? "## " : "### ").Append(Line(heading.Full)).Append('\n');
                break;
            case PaperParagraph { IsItem: true } item:
                text.Append("- ").Append(Line(item.Words)).Append('\n');
                break;
            case PaperParagraph { IsNote: true } note:
                text.Append('*').Append(Line(note.Words)).Append("*\n");
                break;
            case PaperParagraph paragraph:
                text.Append(Line(paragraph.Words)).Append('\n');
                break;
            case PaperAnnex annex:
                text.Append("## ").Append(Escaped($"{annex.Mark}. {annex.Title}")).Append('\n');
                break;
            case PaperTable table:
                Write(text, table);
                break;
            case PaperResults results:
                text.Append(results.Table.ToMarkdown());
                break;
            default:
                throw new UnreachableException($"No Markdown for {block}.");
        }
    }

    private static void Write(StringBuilder text, PaperTable table)
    {
        Row(text, table.Columns.Select(static column => Escaped(column.Head)));
        Row(text, table.Columns.Select(static column => column.IsNumber ? "--:" : ":--"));
        foreach (var row in table.Rows)
        {
            Row(text, row.Count == 1
                ? [$"**{Escaped(row[0])}**", .. Enumerable.Repeat("", table.Columns.Count - 1)]
                : row.Select(static cell => Escaped(cell)));
        }
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Line(string words) => ResultTableMarkdown.Line(words.ReplaceLineEndings(" "));

    private static string Escaped(string words) => ResultTableMarkdown.Escaped(words.ReplaceLineEndings(" "));
}
