using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Writes the body of a document: paragraphs and tables, all of whose looks come from styles.</summary>
internal sealed class WordWriter
{
    private const string Main = "word/document.xml";
    private const string Type = "officedocument.wordprocessingml.";

    // A4 with margins of 20 mm at the top, at the bottom and on the right, 30 mm on the left.
    private const int Short = 11_906;
    private const int Long = 16_838;
    private const int Margin = 1_134;
    private const int Binding = 1_701;

    private const string Placed = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // Thousandths of a centimetre have 360 of the units of drawings.
    private const int Emu = 360;

    /// <summary>The width of a chart that fills an upright page, in thousandths of a centimetre.</summary>
    public const int ChartWidth = 15_950;

    /// <summary>The width between the margins of an upright page.</summary>
    public const int Upright = Short - Binding - Margin;

    /// <summary>The width between the margins of a page on its side.</summary>
    public const int Sideways = Long - Binding - Margin;

    private readonly Language _language;
    private readonly OfficePackage _package = new(Main);
    private readonly HtmlWriter _body = new();
    private readonly List<string> _notes = [];
    private readonly HashSet<Footnote> _noted = [];
    private int _charts;
    private readonly string _first;
    private readonly string _others;

    public WordWriter(Language language)
    {
        _language = language;
        _first = Header("word/header1.xml", "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p>");
        _others = Header("word/header2.xml", "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
            + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + "<w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
    }

    /// <summary>A paragraph; a line end within the words is a line end within the paragraph.</summary>
    /// <param name="style">The style.</param>
    /// <param name="words">The words.</param>
    /// <param name="isNumbered">Whether the list of the style, if it has one, numbers the paragraph; otherwise the words have their mark.</param>
    /// <param name="notes">The footnotes whose marks may stand in the words; none by default.</param>
    public WordWriter Paragraph(string style, string words, bool isNumbered = true, IReadOnlyList<Footnote>? notes = null)
    {
        _body.Add($"<w:p><w:pPr><w:pStyle w:val=\"{style}\"/>").AddAsIs(isNumbered ? ""
            : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"0\" w:firstLine=\"720\"/>");
        _body.Add($"</w:pPr>");
        var rest = words;
        foreach (var note in notes ?? [])
        {
            rest = Noted(rest, note);
        }

        Run(rest);
        _body.Add($"</w:p>");
        return this;
    }

    /// <summary>A paragraph of charts side by side; sizes are in thousandths of a centimetre.</summary>
    public WordWriter Charts(int width, int height, params IReadOnlyList<(string Part, string Description)> charts)
    {
        _body.Add($"<w:p><w:pPr><w:pStyle w:val=\"Chart\"/></w:pPr>");
        foreach (var (part, description) in charts)
        {
            var name = $"word/charts/chart{SourceBuilder.Number(++_charts)}.xml";
            _package.Add(name, ChartWriter.ContentType, part);
            _body.Add($"<w:r><w:drawing><wp:inline xmlns:wp=\"{Placed}\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
            _body.Add($"<wp:extent cx=\"{width * Emu}\" cy=\"{height * Emu}\"/>");
            _body.Add($"<wp:docPr id=\"{_charts}\" name=\"{_language.Of("Biểu đồ ", "Chart ")}{_charts}\" descr=\"{description}\"/><wp:cNvGraphicFramePr/>");
            _body.Add($"<a:graphic xmlns:a=\"{ChartWriter.Drawing}\"><a:graphicData uri=\"{ChartWriter.Main}\">");
            _body.Add($"<c:chart xmlns:c=\"{ChartWriter.Main}\" r:id=\"{_package.Link(Main, "chart", name)}\"/>");
            _body.Add($"</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>");
        }

        _body.Add($"</w:p>");
        return this;
    }

    /// <summary>A level line in the middle of a width.</summary>
    public WordWriter Rule(int length, int width)
    {
        var side = Math.Max(0, (width - length) / 2);
        _body.Add($"<w:p><w:pPr><w:pStyle w:val=\"Rule\"/><w:ind w:left=\"{side}\" w:right=\"{side}\"/></w:pPr></w:p>");
        return this;
    }

    /// <summary>A table; its rows follow.</summary>
    /// <param name="widths">The widths of its columns.</param>
    /// <param name="hasLines">Whether lines are drawn; a table without them only sets things side by side.</param>
    /// <param name="description">What is in it, for readers who hear it.</param>
    public WordWriter OpenTable(IReadOnlyList<int> widths, bool hasLines, string description)
    {
        _body.Add($"<w:tbl><w:tblPr>").AddAsIs(hasLines ? "<w:tblStyle w:val=\"TableGrid\"/>" : "");
        _body.Add($"<w:tblW w:w=\"{widths.Sum()}\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>");
        _body.Add($"<w:tblCaption w:val=\"{description}\"/></w:tblPr><w:tblGrid>");
        foreach (var width in widths)
        {
            _body.Add($"<w:gridCol w:w=\"{width}\"/>");
        }

        _body.Add($"</w:tblGrid>");
        return this;
    }

    public WordWriter CloseTable()
    {
        _body.Add($"</w:tbl>");
        return this;
    }

    /// <summary>A row, which never breaks over two pages.</summary>
    /// <param name="isHead">Whether it is repeated at the top of each page.</param>
    public WordWriter OpenRow(bool isHead = false)
    {
        _body.Add($"<w:tr><w:trPr><w:cantSplit/>").AddAsIs(isHead ? "<w:tblHeader/>" : "").Add($"</w:trPr>");
        return this;
    }

    public WordWriter CloseRow()
    {
        _body.Add($"</w:tr>");
        return this;
    }

    /// <summary>A cell; its paragraphs follow, at least one.</summary>
    public WordWriter OpenCell(int width, int span = 1, bool isMiddle = false)
    {
        _body.Add($"<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/>");
        if (span > 1)
        {
            _body.Add($"<w:gridSpan w:val=\"{span}\"/>");
        }

        _body.AddAsIs(isMiddle ? "<w:vAlign w:val=\"center\"/>" : "").Add($"</w:tcPr>");
        return this;
    }

    public WordWriter CloseCell()
    {
        _body.Add($"</w:tc>");
        return this;
    }

    /// <summary>A cell of one paragraph.</summary>
    public WordWriter Cell(int width, string style, string words, int span = 1) =>
        OpenCell(width, span, isMiddle: true).Paragraph(style, words).CloseCell();

    /// <summary>Ends a part of the document; what follows begins on a new page, numbered anew.</summary>
    /// <param name="isSideways">Whether the pages of the part that ends lie on their side.</param>
    public WordWriter TurnPage(bool isSideways = false)
    {
        // A table has to be followed by a paragraph; one of a single point stays on its page.
        _body.Add($"<w:p><w:pPr><w:pStyle w:val=\"TableText\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>");
        _body.Add($"<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr>");
        Section(isSideways);
        _body.Add($"</w:pPr></w:p>");
        return this;
    }

    /// <summary>Puts the parts together.</summary>
    /// <param name="isSideways">Whether the last pages lie on their side.</param>
    public OfficePackage Pack(bool isSideways)
    {
        Section(isSideways);
        var xml = new HtmlWriter();
        xml.Add($"<w:document xmlns:w=\"{WordStyleBook.Main}\" xmlns:r=\"{OfficePackage.Links}\"><w:body>");
        xml.Add(_body).Add($"</w:body></w:document>");
        _package.Add(Main, Type + "document.main+xml", xml);
        Part("styles", WordStyleBook.Write(_language));
        Part("numbering", WordStyleBook.Numbering());
        Part("settings", Settings());
        if (_notes.Count > 0)
        {
            Part("footnotes", Notes());
        }

        return _package;
    }

    private void Run(string words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var lines = words.Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            _body.Add($"<w:r>").AddAsIs(at > 0 ? "<w:br/>" : "").Add($"<w:t xml:space=\"preserve\">{lines[at].TrimEnd('\r')}</w:t></w:r>");
        }
    }

    // Word numbers its notes itself: a mark becomes a note of Word where it is the next number, and stays a letter where it is not.
    private string Noted(string words, Footnote note)
    {
        var at = words.IndexOf(note.Mark, StringComparison.Ordinal);
        if (at < 0 || note.Mark != WordNotes.Raised(_notes.Count + 1))
        {
            return words;
        }

        _notes.Add(note.Words.Words.StartsWith(note.Mark, StringComparison.Ordinal) ? note.Words.Words[note.Mark.Length..].TrimStart() : note.Words.Words);
        _noted.Add(note);
        Run(words[..at]);
        _body.Add($"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"{_notes.Count}\"/></w:r>");
        return words[(at + note.Mark.Length)..];
    }

    /// <summary>Whether a footnote was written as one.</summary>
    public bool HasNote(Footnote note) => _noted.Contains(note);

    private void Section(bool isSideways)
    {
        var (width, height) = isSideways ? (Long, Short) : (Short, Long);
        _body.Add($"<w:sectPr><w:headerReference w:type=\"default\" r:id=\"{_others}\"/><w:headerReference w:type=\"first\" r:id=\"{_first}\"/>");
        _body.Add($"<w:pgSz w:w=\"{width}\" w:h=\"{height}\"").AddAsIs(isSideways ? " w:orient=\"landscape\"/>" : "/>");
        _body.Add($"<w:pgMar w:top=\"{Margin}\" w:right=\"{Margin}\" w:bottom=\"{Margin}\" w:left=\"{Binding}\" ");
        _body.Add($"w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>");
        _body.Add($"<w:pgNumType w:start=\"1\"/><w:titlePg/></w:sectPr>");
    }

    private string Header(string part, string content)
    {
        _package.Add(part, Type + "header+xml", $"<w:hdr xmlns:w=\"{WordStyleBook.Main}\">{content}</w:hdr>");
        return _package.Link(Main, "header", part);
    }

    private void Part(string kind, string markup)
    {
        _package.Link(Main, kind, $"word/{kind}.xml");
        _package.Add($"word/{kind}.xml", $"{Type}{kind}+xml", markup);
    }

    private string Settings()
    {
        var xml = new HtmlWriter();
        xml.Add($"<w:settings xmlns:w=\"{WordStyleBook.Main}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>");
        if (_notes.Count > 0)
        {
            xml.Add($"<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>");
        }

        xml.Add($"<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>");
        return xml.Add($"<w:themeFontLang w:val=\"{_language.Of("vi-VN", "en-GB")}\"/></w:settings>").ToString();
    }

    private string Notes()
    {
        var xml = new HtmlWriter();
        xml.Add($"<w:footnotes xmlns:w=\"{WordStyleBook.Main}\"><w:footnote w:type=\"separator\" w:id=\"-1\">");
        xml.Add($"<w:p><w:r><w:separator/></w:r></w:p></w:footnote>");
        xml.Add($"<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>");
        for (var at = 0; at < _notes.Count; at++)
        {
            xml.Add($"<w:footnote w:id=\"{at + 1}\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>");
            xml.Add($"<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>");
            xml.Add($"<w:r><w:t xml:space=\"preserve\"> {_notes[at]}</w:t></w:r></w:p></w:footnote>");
        }

        return xml.Add($"</w:footnotes>").ToString();
    }
}
