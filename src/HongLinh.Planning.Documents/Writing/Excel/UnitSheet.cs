using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The sheet of units by indicators: what each reported, what they come to, and what is said of it (số liệu theo đơn vị).</summary>
internal sealed class UnitSheet
{
    // The cells before those of the units: indicator and unit of measure. The total is the first behind them.
    private const int Before = 2;

    private readonly UnitMatrix _matrix;
    private readonly SheetWriter _sheet;
    private readonly Language _language;
    private readonly NumberFormats _formats;

    private UnitSheet(UnitMatrix matrix, SheetWriter sheet, Language language)
    {
        _matrix = matrix;
        _sheet = sheet;
        _language = language;
        _formats = new NumberFormats(language);
    }

    private int Total => Before + _matrix.Units.Count + 1;

    public static void Write(UnitMatrix matrix, SheetWriter sheet, Language language)
    {
        var written = new UnitSheet(matrix, sheet, language);
        var blocks = UnitMatrixText.AloneOf(matrix, language);
        var table = blocks.OfType<PaperTable>().FirstOrDefault();
        sheet.Widths = table is null ? [100] : [.. table.Columns.Select(static (column, at) => at == 0 ? 40 : 13)];
        written.Wide(UnitMatrixText.Title(matrix, language), Look.Title);
        foreach (var block in blocks)
        {
            if (block is PaperTable rows)
            {
                written.Table(rows);
            }
            else
            {
                written.Wide(block is PaperHeading heading ? heading.Full : ((PaperParagraph)block).Words, block is PaperHeading ? Look.Heading : Look.Line);
            }
        }
    }

    private void Wide(string words, Look look)
    {
        _sheet.NewRow();
        _sheet.Across(1, _sheet.Widths.Count, words, look);
    }

    private void Table(PaperTable table)
    {
        _sheet.NewRow();
        for (var column = 1; column <= table.Columns.Count; column++)
        {
            _sheet.Text(column, table.Columns[column - 1].Head, Look.Head, isHeld: false);
        }

        (_sheet.HeadRow, _sheet.FrozenColumns) = (_sheet.Row, 1);
        for (var row = 0; row < table.Rows.Count; row++)
        {
            _sheet.NewRow();
            for (var column = 1; column <= table.Columns.Count; column++)
            {
                Cell(column, table.Rows[row][column - 1], _matrix.Rows[row], table.Columns[column - 1].IsNumber);
            }
        }
    }

    private void Cell(int column, string printed, UnitMatrixRow row, bool isNumber)
    {
        if (column == Total && Amount(row.Span, row) is { } total)
        {
            Together(column, printed, row, total);
        }
        else if (UnitOf(column) is { } unit && Amount(row.Cells.FirstOrDefault(cell => cell.Unit.Equals(unit))?.Span, row) is { } amount)
        {
            _sheet.Number(column, amount, Format(printed, UnitMatrixPaper.EstimateMark, amount), Look.Number);
        }
        else if (isNumber && column > Total && PrintedNumber.Of(printed, _language, _formats) is { } number)
        {
            _sheet.Number(column, number.Value, number.Format, Look.Number);
        }
        else
        {
            _sheet.Text(column, printed, column == 1 ? Look.Text : Look.Centre);
        }
    }

    private OrgUnit? UnitOf(int column) => column > Before && column < Total ? _matrix.Units[column - Before - 1] : null;

    // Not the printed number, which is rounded: the sum of the cells has to be that of the scorecard.
    private static decimal? Amount(Interval? span, UnitMatrixRow row) =>
        span is { IsExact: true, Low: { } value } ? Calculated.Decimal(value / row.Indicator.Unit.Factor) : null;

    // A formula where the cells of the units add up to exactly the total; a ratio of sums or a mean is given as it is.
    private void Together(int column, string printed, UnitMatrixRow row, decimal total)
    {
        var format = Format(printed, UnitMatrixPaper.PartialMark, total);
        var sum = Fraction.From(row.Cells.Sum(cell => Amount(cell.Span, row) ?? 0m));
        var formula = row.Indicator.AcrossUnits == AcrossUnits.Sum
            ? Calculated.Find(Fraction.From(total), ($"SUM({_sheet.At(Before + 1)}:{_sheet.At(Total - 1)})", sum)) : null;
        if (formula is null)
        {
            _sheet.Number(column, total, format, Look.TotalNumber);
        }
        else
        {
            _sheet.Formula(column, formula, total, format, Look.TotalNumber);
        }
    }

    // Displayed as the printed table has it: with its decimals, and its mark behind the number.
    private string Format(string printed, string mark, decimal amount)
    {
        var isMarked = printed.EndsWith(mark, StringComparison.Ordinal);
        var format = PrintedNumber.Of(isMarked ? printed[..^mark.Length] : printed, _language, _formats)?.Format ?? _formats.Of(amount);
        return isMarked ? $"{format}\"{mark}\"" : format;
    }
}
