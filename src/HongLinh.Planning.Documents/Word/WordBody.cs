using System.Globalization;
using System.Text;
using System.Xml;

namespace HongLinh.Planning.Documents;

/// <summary>Reads the body of a document in one pass: paragraphs as displayed, and tables as cells.</summary>
internal sealed class WordBody(XmlReader xml, WordStyles styles, WordNumbering numbering, WordNotes notes, SourceBuilder source)
{
    private const int DeepestTable = 12;
    private const int MostColumns = 128;

    // Elements without displayed text: deleted text, field codes, and the copy of a text box for old versions.
    private static readonly HashSet<string> Skipped =
        new(["del", "moveFrom", "instrText", "delText", "delInstrText", "Fallback", "sectPr", "rPrChange", "pPrChange", "tblPrChange", "tcPrChange",
            "trPrChange", "numberingChange", "sdtPr"], StringComparer.Ordinal);

    /// <summary>Whether the content of an element is not displayed.</summary>
    public static bool IsSkipped(string element) => Skipped.Contains(element);

    private int _paragraphs;
    private int _tables;
    private int _depth;

    public void Read()
    {
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "body" && !xml.IsEmptyElement)
            {
                Blocks("body", Write);
            }
        }
    }

    private void Write(string words)
    {
        source.Paragraph(words, $"đoạn {SourceBuilder.Number(++_paragraphs)}");
        Notes();
    }

    private void Notes()
    {
        foreach (var note in notes.Take())
        {
            source.Paragraph(note, $"chú thích của đoạn {SourceBuilder.Number(_paragraphs)}");
        }
    }

    // Reads the paragraphs and tables within an element. Where tables are not allowed, their words are added as paragraphs.
    private void Blocks(string element, Action<string> write)
    {
        if (++_depth > DeepestTable)
        {
            throw DocumentFileException.Of("Nội dung lồng nhau quá sâu.", "The content is nested too deeply.");
        }

        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.LocalName == element))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Skipped.Contains(xml.LocalName))
            {
                SafeXml.Skip(xml);
            }
            else if (xml.LocalName == "p")
            {
                Paragraph(write);
            }
            else if (xml.LocalName == "tbl" && !xml.IsEmptyElement)
            {
                _nested.Clear();
                Table(element == "body");
                foreach (var line in _nested.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
                {
                    write(line);
                }

                _nested.Clear();
            }
        }

        _depth--;
    }

    private void Paragraph(Action<string> write)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var words = new StringBuilder();
        var (style, list, level) = (default(string), default(int?), default(int?));
        var (isHidden, isRaised, isCapital, depth) = (false, false, false, xml.Depth);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
            {
                if (_isText && !isHidden)
                {
                    words.Append(isRaised ? Raised(xml.Value, words) : isCapital ? xml.Value.ToUpperInvariant() : xml.Value);
                }

                continue;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                _isText = false;
                continue;
            }

            _isText = xml.LocalName == "t" && !xml.IsEmptyElement;
            if (Skipped.Contains(xml.LocalName))
            {
                SafeXml.Skip(xml);
                continue;
            }

            switch (xml.LocalName)
            {
                case "r":
                    (isHidden, isRaised, isCapital) = (false, false, false);
                    break;
                case "vanish":
                    isHidden = SafeXml.Attribute(xml, "val") is not ("0" or "false");
                    break;
                case "caps":
                    isCapital = SafeXml.Attribute(xml, "val") is not ("0" or "false");
                    break;
                case "sym" when !isHidden:
                    words.Append(WordSymbols.Of(SafeXml.Attribute(xml, "font"), SafeXml.Attribute(xml, "char")));
                    break;
                case "den":
                    // A fraction of a formula: the denominator follows a slash.
                    words.Append('/');
                    break;
                case "ptab":
                    words.Append('\t');
                    break;
                case "vertAlign":
                    isRaised = SafeXml.Attribute(xml, "val") == "superscript";
                    break;
                case "pStyle":
                    style = SafeXml.Attribute(xml, "val");
                    break;
                case "numId":
                    list = Whole();
                    break;
                case "ilvl":
                    level = Whole();
                    break;
                case "tab" when !IsTabStop():
                    words.Append('\t');
                    break;
                case "br" or "cr":
                    words.Append('\n');
                    break;
                case "noBreakHyphen" or "softHyphen":
                    words.Append(xml.LocalName == "noBreakHyphen" ? "-" : "");
                    break;
                case "footnoteReference":
                    words.Append(notes.Call("footnote", SafeXml.Attribute(xml, "id")));
                    break;
                case "endnoteReference":
                    words.Append(notes.Call("endnote", SafeXml.Attribute(xml, "id")));
                    break;
                case "txbxContent" when !xml.IsEmptyElement:
                    // A text box beside a paragraph is read before the paragraph.
                    Blocks("txbxContent", write);
                    break;
            }
        }

        write(Label(style, list, level) + words);
    }

    private bool _isText;

    // A tab stop has the same element name as a tab character.
    private bool IsTabStop() => SafeXml.Attribute(xml, "pos") is not null;

    private string Label(string? style, int? list, int? level)
    {
        var ofStyle = styles.ListOf(style);
        var chosen = list ?? ofStyle?.List;
        return chosen is null or 0 ? "" : numbering.Next(chosen.Value, level ?? ofStyle?.Level ?? 0);
    }

    private int Whole() =>
        int.TryParse(SafeXml.Attribute(xml, "val"), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    // m and a superscript 2 form m2; a superscript number elsewhere refers to a note.
    private static string Raised(string words, StringBuilder before)
    {
        var isUnit = before.Length > 0 && before[^1] is 'm' or 'M';
        return !isUnit && int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100 ? WordNotes.Raised(number)
            : words;
    }

    private void Table(bool isOfBody)
    {
        if (++_depth > DeepestTable)
        {
            throw DocumentFileException.Of("Bảng lồng nhau quá sâu.", "Tables are nested too deeply.");
        }

        var table = isOfBody ? ++_tables : _tables;
        var rows = new List<List<FileCell?>>();
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType == XmlNodeType.Element && Skipped.Contains(xml.LocalName))
            {
                SafeXml.Skip(xml);
            }
            else if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "tr" && !xml.IsEmptyElement && Row(rows, table) is { } row)
            {
                rows.Add(row);
            }
        }

        _depth--;
        if (isOfBody && rows.Count > 0)
        {
            source.Table(rows);
            Notes();
        }
        else
        {
            _nested.Append('\n').AppendJoin('\n', rows.Select(static row => string.Join(' ', row.OfType<FileCell>().Select(static cell => cell.Words))));
        }
    }

    // The words of a nested table belong to the cell that contains it.
    private readonly StringBuilder _nested = new();

    // The cells of a row; null when the row was deleted or is hidden.
    private List<FileCell?>? Row(List<List<FileCell?>> above, int table)
    {
        var (cells, isGone) = (new List<FileCell?>(), false);
        var depth = xml.Depth;
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName is "del" or "hidden" && cells.Count == 0)
            {
                isGone |= SafeXml.Attribute(xml, "val") is not ("0" or "false");
                SafeXml.Skip(xml);
            }
            else if (xml.LocalName == "gridBefore")
            {
                cells.AddRange(Enumerable.Repeat<FileCell?>(null, Math.Clamp(Whole(), 0, MostColumns)));
            }
            else if (Skipped.Contains(xml.LocalName))
            {
                SafeXml.Skip(xml);
            }
            else if (xml.LocalName == "tc" && !xml.IsEmptyElement)
            {
                Cell(cells, above, table);
            }
        }

        return isGone ? null : cells;
    }

    private void Cell(List<FileCell?> cells, List<List<FileCell?>> above, int table)
    {
        var (words, span, goesOn, goesAcross, depth) = (new List<string>(), 1, false, false, xml.Depth);
        while (xml.Read() && !(xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth))
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            switch (xml.LocalName)
            {
                case "gridSpan":
                    span = Math.Clamp(Whole(), 1, MostColumns);
                    break;
                case "vMerge":
                    goesOn = SafeXml.Attribute(xml, "val") is null or "continue";
                    break;
                case "hMerge":
                    goesAcross = SafeXml.Attribute(xml, "val") is null or "continue";
                    break;
                case "p":
                    Paragraph(words.Add);
                    break;
                case "tbl" when !xml.IsEmptyElement:
                    _nested.Clear();
                    Table(isOfBody: false);
                    words.Add(_nested.ToString());
                    break;
                default:
                    if (Skipped.Contains(xml.LocalName))
                    {
                        SafeXml.Skip(xml);
                    }

                    break;
            }
        }

        var said = string.Join('\n', words.FindAll(static paragraph => !string.IsNullOrWhiteSpace(paragraph)));
        var place = $"bảng {SourceBuilder.Number(table)}, hàng {SourceBuilder.Number(above.Count + 1)}, cột {SourceBuilder.Number(cells.Count + 1)}";
        var cell = goesAcross && cells.Count > 0 ? cells[^1]
            : goesOn && above.Count > 0 && cells.Count < above[^1].Count ? above[^1][cells.Count]
            : said.Length > 0 ? new FileCell(said.Replace('\t', ' '), place) : null;
        if (cells.Count + span > MostColumns)
        {
            throw DocumentFileException.Of("Bảng có quá nhiều cột (trên 128).", "A table has too many columns (over 128).");
        }

        cells.AddRange(Enumerable.Repeat(cell, span));
    }
}
