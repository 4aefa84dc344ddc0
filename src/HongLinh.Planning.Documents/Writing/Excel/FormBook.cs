using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The form for the figures of a period as a workbook: given cells are locked, units and maturity are chosen from lists (biểu nhập số liệu).</summary>
internal sealed class FormBook
{
    private const string Lists = "Danh mục";

    private readonly EntryForm _form;
    private readonly BookWriter _book = new();
    private readonly SheetWriter _sheet;
    private readonly List<string[]> _lists = [[.. EntryForm.Maturities]];

    private FormBook(EntryForm form)
    {
        _form = form;
        _sheet = _book.Add("Biểu nhập số liệu");
    }

    public static OfficePackage Of(EntryForm form)
    {
        var book = new FormBook(form);
        book.Write();
        var package = book._book.Pack();
        package.Describe(book.Title, form.Plan.Header.Issuer.Name.Vietnamese, form.Period.FirstDay, Language.Vietnamese);
        return package;
    }

    private string Title => "Biểu nhập số liệu " + PeriodText.Write(_form.Period, Language.Vietnamese);

    private void Write()
    {
        _sheet.Widths = [.. _form.Columns.Select(WidthOf)];
        (_sheet.HiddenColumn, _sheet.IsLocked) = (PlaceOf(FigureColumn.IndicatorCode), true);
        Wide(_form.Plan.Header.Issuer.Name.Vietnamese, Look.Heading);
        Wide(Title, Look.Title);
        Wide("Chỉ nhập vào các ô nền vàng; ô để trống nghĩa là chưa có số liệu. Số ghi theo cách viết tiếng Việt: 198,018; 1.565,8; 54/63; tăng 13%; trên 99. "
            + "Không có phát sinh thì ghi “không phát sinh”.", Look.Line);
        _sheet.NewRow();
        for (var column = 1; column <= _form.Columns.Count; column++)
        {
            _sheet.Text(column, EntryForm.Heading(_form.Columns[column - 1]), Look.Head, isHeld: false);
        }

        (_sheet.HeadRow, _sheet.FrozenColumns) = (_sheet.Row, PlaceOf(FigureColumn.Indicator));
        foreach (var row in _form.Rows)
        {
            _sheet.NewRow();
            for (var column = 1; column <= _form.Columns.Count; column++)
            {
                Cell(row, column);
            }

            _sheet.Choices.Add((_sheet.At(PlaceOf(FigureColumn.Unit)), RangeOf([.. row.Units])));
        }

        if (_form.Rows.Count > 0)
        {
            var maturity = PlaceOf(FigureColumn.Maturity);
            _sheet.Choices.Add(($"{SheetWriter.At(maturity, _sheet.HeadRow + 1)}:{SheetWriter.At(maturity, _sheet.Row)}", RangeOf(_lists[0])));
        }

        WriteLists();
    }

    private void Cell(EntryRow row, int column)
    {
        var of = _form.Columns[column - 1];
        var words = _form.Cell(row, of);
        var isEntry = column >= PlaceOf(EntryForm.FirstEntry);
        if (!isEntry)
        {
            _sheet.Text(column, words, of == FigureColumn.Number || of == FigureColumn.Period ? Look.Centre : Look.Text);
        }
        else
        {
            // Where a program would make a day of what is typed, the cell is one of words. Elsewhere a number may be typed as a number.
            var isDay = of == FigureColumn.ReferenceDate || of == FigureColumn.RecordedAt;
            _sheet.Text(column, words, of == FigureColumn.Value ? Look.EntryNumber : Look.EntryText, isHeld: of != FigureColumn.Value && !isDay || row.IsWords);
        }
    }

    private int PlaceOf(SheetColumn column)
    {
        for (var at = 0; at < _form.Columns.Count; at++)
        {
            if (_form.Columns[at] == column)
            {
                return at + 1;
            }
        }

        return 0;
    }

    // Equal lists are written once, each in a column of a sheet that is not shown.
    private string RangeOf(string[] choices)
    {
        var at = _lists.FindIndex(list => list.AsSpan().SequenceEqual(choices));
        if (at < 0)
        {
            at = _lists.Count;
            _lists.Add(choices);
        }

        var column = SheetCells.ColumnName(at);
        return $"'{Lists}'!${column}$1:${column}${SourceBuilder.Number(choices.Length)}";
    }

    private void WriteLists()
    {
        var sheet = _book.Add(Lists, isHidden: true);
        for (var row = 0; row < _lists.Max(static list => list.Length); row++)
        {
            sheet.NewRow();
            for (var column = 0; column < _lists.Count; column++)
            {
                if (row < _lists[column].Length)
                {
                    sheet.Text(column + 1, _lists[column][row], Look.Plain);
                }
            }
        }
    }

    private void Wide(string words, Look look)
    {
        _sheet.NewRow();
        _sheet.Across(1, _form.Columns.Count, words, look);
    }

    private static int WidthOf(SheetColumn column) =>
        column == FigureColumn.Number ? 5
        : column == FigureColumn.Indicator ? 38
        : column == FigureColumn.Before ? 26
        : column == FigureColumn.Remark ? 24
        : column == FigureColumn.Unit || column == FigureColumn.Reporter || column == FigureColumn.Period ? 17
        : column == FigureColumn.Plan ? 15
        : 13;
}
