using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The sheet of all targets: plan, figures, percentages and differences to calculate with, verdict and note (biểu chỉ tiêu).</summary>
internal sealed class ResultSheet
{
    private const string Comparison = "comparison";
    private const string Upper = "upper";
    private const string Difference = "difference";

    private static readonly string[] Actual = ["year-to-date", "period"];

    // What a cell without content shows: not computed, not applicable, not at hand.
    private static readonly string[] Missing = ["", ResultCells.NotApplicable, ResultCells.NotAtHand];
    private static readonly string[] Always = ["number", "target", "unit", "plan", "percent-of-plan", "verdict", "note"];

    private readonly ResultTable _table;
    private readonly SheetWriter _sheet;
    private readonly NumberFormats _formats;
    private readonly List<ResultColumn> _columns;

    private ResultSheet(ResultTable table, SheetWriter sheet)
    {
        _table = table;
        _sheet = sheet;
        _formats = new NumberFormats(table.Language);
        _columns = [.. ColumnsOf(table)];
    }

    /// <summary>The column of the verdicts.</summary>
    public int VerdictColumn => Place("verdict");

    /// <summary>The first and last row of each group, in order; none has rows when the last is before the first.</summary>
    public List<(int First, int Last)> Groups { get; } = [];

    public static ResultSheet Write(ResultTable table, SheetWriter sheet)
    {
        var written = new ResultSheet(table, sheet);
        written.Write();
        return written;
    }

    private static IEnumerable<ResultColumn> ColumnsOf(ResultTable table)
    {
        var rows = table.Groups.SelectMany(static group => group.Rows).ToArray();
        var language = table.Language;
        for (var at = 0; at < table.Columns.Count; at++)
        {
            var column = table.Columns[at];
            if (!Always.Contains(column.Code) && Array.TrueForAll(rows, row => Missing.Contains(row.Cells[at])))
            {
                continue;
            }

            if (column.Code != "plan")
            {
                yield return column;
            }
            else
            {
                yield return new ResultColumn(Comparison, language.Of("Điều kiện", "Comparison"));
                yield return column;
                if (rows.Any(row => PlanNumbers.From(row.Judgement.Target, language).Upper is not null))
                {
                    yield return new ResultColumn(Upper, language.Of("KH (mức cao)", "Plan (high)"), isNumber: true);
                }
            }

            if (column.Code == "percent-of-plan" && rows.Any(static row => row.Evidence.Margin is not null || DistanceOf(row) is not null))
            {
                yield return new ResultColumn(Difference, language.Of("Chênh lệch so với KH", "Difference from plan"), isNumber: true);
            }
        }
    }

    private int Place(string code) => _columns.FindIndex(column => column.Code == code) + 1;

    private void Write()
    {
        _sheet.Widths = [.. _columns.Select(static column => WidthOf(column.Code))];
        _sheet.NewRow();
        _sheet.Across(1, _columns.Count, _table.Head[0], Look.Heading);
        _sheet.NewRow();
        _sheet.Across(1, _columns.Count, _table.Head[1], Look.Title);
        _sheet.NewRow();
        for (var column = 1; column <= _columns.Count; column++)
        {
            _sheet.Text(column, _columns[column - 1].Head, Look.Head, isHeld: false);
        }

        (_sheet.HeadRow, _sheet.FrozenColumns) = (_sheet.Row, Place("target"));
        foreach (var group in _table.Groups)
        {
            _sheet.NewRow();
            _sheet.Across(1, _columns.Count, group.Heading, Look.Section);

            var first = _sheet.Row + 1;
            Rows(group);
            Groups.Add((first, _sheet.Row));
        }
    }

    private void Rows(ResultGroup group)
    {
        var part = 0;
        foreach (var row in group.Rows)
        {
            part = row.IsPart ? part + 1 : 0;
            _sheet.NewRow();
            var cells = new RowCells(this, row, TargetOf(row, part));
            for (var column = 1; column <= _columns.Count; column++)
            {
                cells.Write(column, _columns[column - 1]);
            }
        }
    }

    // Below a line stand its simultaneous parts, then its aspiration.
    private static Target TargetOf(ResultRow row, int part)
    {
        var target = row.Judgement.Target;
        var parts = target.Parts.Count > 1 ? target.Parts.Count : 0;
        return part == 0 ? target : part <= parts ? target.Parts[part - 1] : row.Judgement.Line.Aspiration ?? target;
    }

    // Of a figure that no decimal holds, as a share of all units is: 37.980 of 39.208 is 0,13 below 97.
    private static Fraction? DistanceOf(ResultRow row) =>
        row is { IsPart: false, Evidence.Margin: null, Judgement: { Target: { ExactBounds: { Upper: null, Lower.Value: var plan }, Unit: { } unit } } }
            && row.Judgement.Matched is { Mean: null, Span: { IsExact: true, Low: { } actual } } ? (actual - plan) / unit.Factor : null;

    private static int WidthOf(string code) => code switch
    {
        "number" => 5,
        "target" => 40,
        "unit" => 21,
        Comparison => 13,
        Upper => 9,
        "verdict" => 15,
        "note" => 36,
        _ => 13,
    };

    private sealed class RowCells
    {
        private const int Most = 6;

        private readonly ResultSheet _of;
        private readonly ResultRow _row;
        private readonly PlanNumbers _plan;
        private readonly Dictionary<string, PrintedNumber?> _numbers;
        private readonly string? _actual;

        public RowCells(ResultSheet of, ResultRow row, Target target)
        {
            _of = of;
            _row = row;
            _plan = PlanNumbers.From(target, of._table.Language);
            _numbers = of._table.Columns.Index().Where(static column => column.Item.IsNumber)
                .ToDictionary(static column => column.Item.Code, column => PrintedNumber.Of(row.Cells[column.Index], of._table.Language, of._formats));
            _actual = row.IsPart || row.Evidence.Figure is not { } figure ? null
                : Array.Find(ResultSheet.Actual, code => of.Place(code) > 0 && NumberIn(code) == Fraction.From(figure.Amount));
        }

        private Look OfNumber => _row.IsPart ? Look.PartNumber : Look.Number;

        private Look OfWords => _row.IsPart ? Look.PartText : Look.Text;

        public void Write(int column, ResultColumn of)
        {
            var sheet = _of._sheet;
            switch (of.Code)
            {
                case Comparison:
                    sheet.Text(column, _plan.Comparison, Look.Centre);
                    break;
                case Upper when _plan.Upper is { } upper:
                    sheet.Number(column, upper, Format(upper), OfNumber);
                    break;
                case "plan" when _plan.Day is { } day:
                    sheet.Day(column, day, OfNumber);
                    break;
                case "plan" when _plan.Number is { } number:
                    sheet.Number(column, number, Format(number), OfNumber);
                    break;
                case Difference when !_row.IsPart && _row.Evidence.Margin is { } margin:
                    Margin(column, margin);
                    break;
                case Difference when DistanceOf(_row) is { } distance && Calculated.Decimal(distance) is { } value:
                    var decimals = SidedNumber.Decimals(distance, [Fraction.Zero], Rounding.HalfUp(2), Most) ?? Most;
                    sheet.Number(column, value, _of._formats.Signed(decimals), OfNumber);
                    break;
                case "percent-of-plan" when !_row.IsPart && _row.Evidence.Percent.Ratio is { } ratio:
                    PercentOfPlan(column, ratio);
                    break;
                case "percent-of-last-year" when _numbers[of.Code] is { } printed:
                    PercentOfLastYear(column, printed.Value);
                    break;
                case "verdict":
                    sheet.Text(column, Cell(of.Code), LookOf(_row));
                    break;
                default:
                    Printed(column, of);
                    break;
            }
        }

        private void Printed(int column, ResultColumn of)
        {
            if (of.IsNumber && _numbers.GetValueOrDefault(of.Code) is { } number)
            {
                _of._sheet.Number(column, number.Value, number.Format, of.Code == "number" ? Look.Centre : OfNumber);
            }
            else
            {
                var look = of.IsNumber ? OfNumber : of.Code == "unit" ? Look.Centre : OfWords;
                _of._sheet.Text(column, of.Code is Upper or Difference ? "" : Shortened(of), look);
            }
        }

        // A sentence does not fit where numbers stand: it is kept whole in the note.
        private string Shortened(ResultColumn of)
        {
            var words = Cell(of.Code);
            return of.Code is "period" or "year-to-date" && words == Sentence ? _row.Evidence.Used[^1].Reported is ReportedWords
                    ? ResultCells.NotAtHand : _of._table.Language.Of("xem ghi chú", "see note")
                : of.Code == "note" && Sentence is { } sentence && sentence.Length > 0 ? $"{sentence}; {words}" : words;
        }

        private string? Sentence => _row.IsPart || _row.Evidence.Used is not [.., { Reported: ReportedWords or ReportedItems or ReportedEvent }] ? null
            : Array.Find([Cell("period"), Cell("year-to-date")], words => words.Length > 0 && !Missing.Contains(words)
                && PrintedNumber.Of(words, _of._table.Language, _of._formats) is null);

        private void Margin(int column, Quantity margin)
        {
            var (actual, plan) = (NumberIn(_actual), PlanNumber);
            var format = _of._formats.Signed(NumberFormats.DecimalsOf(margin.Amount));
            var formula = Calculated.Find(Fraction.From(margin.Amount), ($"{Ref(_actual)}-{Ref("plan")}", actual - plan));
            Put(column, formula, margin.Amount, format);
        }

        private void PercentOfPlan(int column, Fraction ratio)
        {
            var policy = _row.Judgement.Policy;
            var isCutOff = policy.PercentPrinting == PercentPrinting.CutOff;
            var (actual, plan, before) = (NumberIn(_actual), PlanNumber, NumberIn("last-year"));
            var (a, p, b) = (Ref(_actual), Ref("plan"), Ref("last-year"));
            var formula = Calculated.Find(
                ratio,
                ($"{a}/{p}", Calculated.Ratio(actual, plan)),
                ($"{p}/{a}", Calculated.Ratio(plan, actual)),
                ($"2-{a}/{p}", Fraction.From(2m) - Calculated.Ratio(actual, plan)),
                ($"({b}-{a})/({b}-{p})", Calculated.Ratio(before - actual, before - plan)));
            if (isCutOff && Calculated.Decimal(ratio) is not null)
            {
                Put(column, formula is null ? null : $"ROUNDDOWN({formula},4)", ratio.Round(Rounding.Truncate(4)), _of._formats.Percent(2));
            }
            else if (Calculated.Decimal(ratio) is { } value)
            {
                Put(column, formula, value, _of._formats.Sided(ratio, 2));
            }
            else
            {
                _of._sheet.Text(column, Cell("percent-of-plan"), OfNumber);
            }
        }

        // What is printed is rounded; the formula is taken that would be printed the same.
        private void PercentOfLastYear(int column, decimal printed)
        {
            var (actual, before) = (NumberIn(_actual), NumberIn("last-year"));
            Fraction?[] values = [Calculated.Ratio(actual, before), Fraction.One + actual / Fraction.From(100m)];
            string[] formulas = [$"{Ref(_actual)}/{Ref("last-year")}", $"1+{Ref(_actual)}/100"];
            var at = Array.FindIndex(values, value => value is { } ratio && (ratio * Fraction.From(100m)).Round(Rounding.HalfUp(2)) == printed);
            var exact = at < 0 ? printed / 100m : Calculated.Decimal(values[at]!.Value) ?? printed / 100m;
            Put(column, at < 0 ? null : formulas[at], exact, _of._formats.Sided(at < 0 ? Fraction.From(exact) : values[at]!.Value, 2));
        }

        private void Put(int column, string? formula, decimal value, string format)
        {
            if (formula is null)
            {
                _of._sheet.Number(column, value, format, OfNumber);
            }
            else
            {
                _of._sheet.Formula(column, formula, value, format, OfNumber);
            }
        }

        private Fraction? PlanNumber => _plan is { Number: { } number, Upper: null } ? Fraction.From(number) : null;

        private Fraction? NumberIn(string? code) =>
            code is not null && _of.Place(code) > 0 && _numbers.GetValueOrDefault(code) is { } number ? Fraction.From(number.Value) : null;

        private string Ref(string? code) => code is null || _of.Place(code) == 0 ? "" : _of._sheet.At(_of.Place(code));

        private string Format(decimal number) =>
            _plan.Of is { } total ? NumberFormats.PartOf(total) : _plan.IsCounted ? _of._formats.Counted(number) : _of._formats.Of(number);

        private string Cell(string code)
        {
            for (var at = 0; at < _row.Cells.Count; at++)
            {
                if (_of._table.Columns[at].Code == code)
                {
                    return _row.Cells[at];
                }
            }

            return "";
        }

        private static Look LookOf(ResultRow row) => row.IsPart ? Look.PartText
            : row.Judgement.Verdict.Match(Look.Exceeded, Look.Met, Look.NotMet, Look.Open, Look.Unknown);
    }
}
