using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Documents;

/// <summary>Writes a sheet row by row: words, numbers, days and formulas with the value that they had.</summary>
internal sealed class SheetWriter
{
    public const string Cells = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // The most letters of a cell; Excel calls a file with more of them broken.
    private const int MostLetters = 32_767;

    // Thirteen points and a little more for each line of twelve-point letters.
    private const decimal LineHeight = 16.5m;

    private const int Narrow = 30;

    private static readonly LocalDate FirstDay = new(1899, 12, 30);

    private readonly StyleBook _styles;
    private readonly HtmlWriter _rows = new();
    private readonly List<string> _merged = [];
    private HtmlWriter _cells = new();
    private int _lines;

    public SheetWriter(string name, StyleBook styles)
    {
        Name = name;
        _styles = styles;
    }

    /// <summary>The name on its tab.</summary>
    public string Name { get; }

    /// <summary>The row that is being written, from 1; 0 before the first.</summary>
    public int Row { get; private set; }

    /// <summary>Whether it is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The widths of the columns in letters.</summary>
    public IReadOnlyList<int> Widths { get; set; } = [];

    /// <summary>The column that people need not see, from 1; 0, the default, for none.</summary>
    public int HiddenColumn { get; set; }

    /// <summary>The last row of the heading that stays in view and is repeated on each page; 0 for none.</summary>
    public int HeadRow { get; set; }

    /// <summary>How many columns stay in view.</summary>
    public int FrozenColumns { get; set; }

    /// <summary>Whether the rows below the heading can be filtered.</summary>
    public bool HasFilter { get; set; }

    /// <summary>Whether only cells for entry can be changed.</summary>
    public bool IsLocked { get; set; }

    /// <summary>Lists to choose from: the cells, and the choices or the range that has them.</summary>
    public List<(string Cells, string Choices)> Choices { get; } = [];

    /// <summary>The chart over some of its rows; null, the default, for none.</summary>
    public SheetDrawing? Drawing { get; set; }

    /// <summary>The row that opens a page of its own when printed; 0, the default, for none.</summary>
    public int NewPageAt { get; set; }

    /// <summary>The last column written to, for the area that is printed.</summary>
    public int LastColumn { get; private set; } = 1;

    /// <summary>The address of a cell in the row that is being written.</summary>
    public string At(int column) => At(column, Row);

    public static string At(int column, int row) => SheetCells.ColumnName(column - 1) + SourceBuilder.Number(row);

    /// <summary>A range of cells of this sheet, for a formula in any other.</summary>
    public string Range(int column, int from, int to) =>
        $"'{Name}'!${SheetCells.ColumnName(column - 1)}${SourceBuilder.Number(from)}:${SheetCells.ColumnName(column - 1)}${SourceBuilder.Number(to)}";

    /// <summary>Goes on to the next row, which is as high as its words need; not every program works that out.</summary>
    public void NewRow()
    {
        EndRow();
        Row++;
        (_cells, _lines) = (new HtmlWriter(), 1);
    }

    /// <summary>Words; whatever they look like, no program takes them for a formula, a number or a day.</summary>
    public void Text(int column, string words, Look look, bool isHeld = true) => Text(column, words, (look, isHeld), WidthOf(column, column));

    private void Text(int column, string words, (Look Look, bool IsHeld) how, int letters)
    {
        _lines = Math.Max(_lines, LinesOf(words, how.Look == Look.Title ? letters * 3 / 4 : how.Look == Look.Head ? letters * 9 / 10 : letters));
        var isQuoted = words.Length > 0 && words[0] is '=' or '+' or '-' or '@' or '\'';
        Open(column, _styles.Of(how.Look, how.IsHeld ? StyleBook.Words : "", isQuoted && how.IsHeld));
        if (words.Length == 0)
        {
            _cells.Add($"/>");
            return;
        }

        _cells.Add($" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Shortened(words)}</t></is></c>");
    }

    public void Number(int column, decimal number, string format, Look look)
    {
        Open(column, _styles.Of(look, format));
        _cells.Add($"><v>{OfficePackage.Number(number)}</v></c>");
    }

    public void Day(int column, LocalDate day, Look look) =>
        Number(column, Period.DaysBetween(FirstDay, day), StyleBook.Day, look);

    /// <summary>A formula with its value, so that readers who do not calculate see it too.</summary>
    public void Formula(int column, string formula, decimal value, string format, Look look)
    {
        Open(column, _styles.Of(look, format));
        _cells.Add($"><f>{formula}</f><v>{OfficePackage.Number(value)}</v></c>");
    }

    /// <summary>The same words over several columns of this row.</summary>
    public void Across(int from, int to, string words, Look look)
    {
        Text(from, words, (look, false), WidthOf(from, to));
        for (var column = from + 1; column <= to; column++)
        {
            Text(column, "", look, isHeld: false);
        }

        if (to > from)
        {
            _merged.Add($"{At(from)}:{At(to)}");
        }
    }

    /// <summary>The part.</summary>
    /// <param name="isFirst">Whether it is the one that is shown first.</param>
    /// <param name="drawing">The link to its drawing; null for none.</param>
    public HtmlWriter Write(bool isFirst, string? drawing)
    {
        EndRow();
        var xml = new HtmlWriter();
        xml.Add($"<worksheet xmlns=\"{Cells}\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:{At(LastColumn, Math.Max(1, Row))}\"/>");
        View(xml, isFirst);
        xml.Add($"<sheetFormatPr defaultRowHeight=\"15.75\"/>");
        if (Widths.Count > 0)
        {
            xml.Add($"<cols>");
            for (var column = 1; column <= Widths.Count; column++)
            {
                xml.Add($"<col min=\"{column}\" max=\"{column}\" width=\"{Widths[column - 1]}\" customWidth=\"1\"");
                xml.AddAsIs(column == HiddenColumn ? " hidden=\"1\"/>" : "/>");
            }

            xml.Add($"</cols>");
        }

        xml.Add($"<sheetData>").Add(_rows).Add($"</sheetData>");
        if (IsLocked)
        {
            xml.Add($"<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" formatRows=\"0\" autoFilter=\"0\"/>");
        }

        if (HasFilter && Row > HeadRow)
        {
            xml.Add($"<autoFilter ref=\"A{HeadRow}:{At(LastColumn, Row)}\"/>");
        }

        if (_merged.Count > 0)
        {
            xml.Add($"<mergeCells count=\"{_merged.Count}\">");
            _merged.ForEach(cells => xml.Add($"<mergeCell ref=\"{cells}\"/>"));
            xml.Add($"</mergeCells>");
        }

        Validations(xml);
        xml.Add($"<printOptions horizontalCentered=\"1\"/><pageMargins left=\"0.6\" right=\"0.4\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
        xml.Add($"<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>");
        xml.Add($"<headerFooter><oddFooter>&amp;C&amp;\"Times New Roman\"&amp;P/&amp;N</oddFooter></headerFooter>");
        if (NewPageAt > 1)
        {
            xml.Add($"<rowBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"{NewPageAt - 1}\" max=\"16383\" man=\"1\"/></rowBreaks>");
        }

        if (drawing is not null)
        {
            xml.Add($"<drawing xmlns:r=\"{OfficePackage.Links}\" r:id=\"{drawing}\"/>");
        }

        return xml.Add($"</worksheet>");
    }

    private void View(HtmlWriter xml, bool isFirst)
    {
        xml.Add($"<sheetViews><sheetView ").AddAsIs(isFirst ? "tabSelected=\"1\" " : "").Add($"showGridLines=\"0\" workbookViewId=\"0\">");
        if (HeadRow > 0)
        {
            var corner = At(FrozenColumns + 1, HeadRow + 1);
            xml.Add($"<pane ").AddAsIs(FrozenColumns > 0 ? $"xSplit=\"{SourceBuilder.Number(FrozenColumns)}\" " : "");
            xml.Add($"ySplit=\"{HeadRow}\" topLeftCell=\"{corner}\" activePane=\"{(FrozenColumns > 0 ? "bottomRight" : "bottomLeft")}\" state=\"frozen\"/>");
        }

        xml.Add($"</sheetView></sheetViews>");
    }

    private void Validations(HtmlWriter xml)
    {
        if (Choices.Count == 0)
        {
            return;
        }

        xml.Add($"<dataValidations count=\"{Choices.Count}\">");
        foreach (var (cells, choices) in Choices)
        {
            xml.Add($"<dataValidation type=\"list\" allowBlank=\"1\" showErrorMessage=\"1\" sqref=\"{cells}\"><formula1>{choices}</formula1></dataValidation>");
        }

        xml.Add($"</dataValidations>");
    }

    private void Open(int column, int style)
    {
        LastColumn = Math.Max(LastColumn, column);
        _cells.Add($"<c r=\"{At(column)}\" s=\"{style}\"");
    }

    private void EndRow()
    {
        if (Row == 0)
        {
            return;
        }

        _rows.Add($"<row r=\"{Row}\"");
        if (_lines > 1)
        {
            _rows.Add($" ht=\"{_lines * LineHeight}\" customHeight=\"1\"");
        }

        _rows.Add($">").AddAsIs(_cells.ToString()).Add($"</row>");
    }

    private int WidthOf(int from, int to) => Widths.Skip(from - 1).Take(to - from + 1).Sum();

    // How many lines words take in a width; a longer word is broken. A width counts digits, and letters are a little narrower on the whole,
    // but a few wide ones are enough to fill a narrow column.
    private static int LinesOf(string words, int width)
    {
        var letters = width < Narrow ? width : width * 10 / 9;
        var (lines, used) = (1, 0);
        foreach (var word in letters <= 0 || words.Length <= letters ? [] : words.Split(' '))
        {
            var more = used == 0 ? word.Length : used + 1 + word.Length;
            (lines, used) = more <= letters ? (lines, more) : (lines + (used == 0 ? 0 : 1) + (word.Length - 1) / letters, (word.Length - 1) % letters + 1);
        }

        // Excel allows no row higher than 409 points.
        return Math.Min(lines, 24);
    }

    // Half a pair of surrogates at the end would break the whole file.
    private static string Shortened(string words) => words.Length <= MostLetters ? words
        : words[..(char.IsHighSurrogate(words[MostLetters - 2]) ? MostLetters - 2 : MostLetters - 1)] + "…";
}
