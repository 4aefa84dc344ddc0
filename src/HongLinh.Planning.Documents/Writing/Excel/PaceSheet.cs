using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The sheet of the year's pace: planned to date against the figure, what each remaining month needs, the outlook (tiến độ).</summary>
internal sealed class PaceSheet
{
    private const int Number = 1;
    private const int Name = 2;
    private const int UnitOf = 3;
    private const int Promised = 4;
    private const int Through = 5;
    private const int Planned = 6;
    private const int Actual = 7;
    private const int Percent = 8;
    private const int Difference = 9;
    private const int Standing = 10;
    private const int MonthsLeft = 11;
    private const int Required = 12;
    private const int Projected = 13;
    private const int Low = 14;
    private const int High = 15;

    private static readonly Fraction Months = Fraction.From(12m);

    private readonly SheetWriter _sheet;
    private readonly Language _language;
    private readonly NumberFormats _formats;
    private readonly bool _isOver;

    private PaceSheet(SheetWriter sheet, Language language, bool isOver)
    {
        _sheet = sheet;
        _language = language;
        _isOver = isOver;
        _formats = new NumberFormats(language);
    }

    // After the year nothing is left to bring, to project or to expect.
    private int Last => _isOver ? Standing : High + 1;

    public static void Write(Scorecard card, SheetWriter sheet, Language language) =>
        new PaceSheet(sheet, language, card.AsOf > card.Plan.Year.LastDay).Write(card);

    private void Write(Scorecard card)
    {
        _sheet.Widths = [.. new[] { 5, 40, 21, 12, 12, 12, 12, 11, 12, _isOver ? 40 : 16, 9, 15, 12, 12, 12, 15 }.Take(Last)];
        _sheet.NewRow();
        _sheet.Across(1, Last, _isOver ? _language.Of("Mức thực hiện so với kế hoạch cả năm", "Figures against the plan for the year")
            : _language.Of("Tiến độ và khả năng hoàn thành các chỉ tiêu", "Pace and outlook of the targets"), Look.Title);
        _sheet.NewRow();
        _sheet.Across(1, Last, _language.Of("Tính đến ngày ", "As of ") + DateText.AsOf(card.AsOf, card.KnownAt, _language) + "." + LeftOut(card), Look.Line);
        _sheet.NewRow();
        string[] head =
        [
            _language.Of("TT", "No."), _language.Of("Chỉ tiêu", "Target"), _language.Of("ĐVT", "Unit"),
            _language.Of("KH cả năm", "Plan for the year"),
            _language.Of("Số liệu đến ngày", "Figure to"), _language.Of("KH lũy kế đến ngày số liệu", "Planned to date"),
            _language.Of("Thực hiện lũy kế", "Actual to date"), _language.Of("% so KH lũy kế", "% of planned to date"),
            _language.Of("Chênh lệch", "Difference"), _language.Of("Tiến độ", "Pace"),
            _language.Of("Số tháng còn lại sau kỳ số liệu", "Months left after the figure"),
            _language.Of("Bình quân tháng còn lại (ĐVT/tháng)", "Average of a remaining month (unit a month)"),
            _language.Of("Ước cả năm", "Projection for the year"),
            _language.Of("Ước thấp nhất", "Projection, low"), _language.Of("Ước cao nhất", "Projection, high"),
            _language.Of("Khả năng hoàn thành", "Outlook"),
        ];
        for (var column = 1; column <= Last; column++)
        {
            _sheet.Text(column, head[column - 1], Look.Head, isHeld: false);
        }

        (_sheet.HeadRow, _sheet.FrozenColumns) = (_sheet.Row, Name);
        foreach (var outlook in card.Outlooks().Where(static outlook => outlook.Judgement.Reason != ReasonCode.NotAssessable))
        {
            Row(outlook);
        }
    }

    // A number that is skipped without a word looks like a row that was lost.
    private string LeftOut(Scorecard card)
    {
        var lines = card.Judgements.Where(static one => one.Reason == ReasonCode.NotAssessable)
            .Select(static one => NumberText.Digits(one.Line.Ordinal)).ToArray();
        return lines.Length == 0 ? ""
            : _language.Of(" Không lượng hóa được, không có trong biểu: chỉ tiêu số ", " Nothing to measure, so not in this sheet: line ")
                + string.Join(", ", lines) + ".";
    }

    private void Row(YearOutlook outlook)
    {
        var judgement = outlook.Judgement;
        _sheet.NewRow();
        _sheet.Number(Number, judgement.Line.Ordinal, "0", Look.Centre);
        _sheet.Text(Name, LineWriter.Name(judgement.Line, _language), Look.Text);
        if (outlook.Pace is ComputedPace pace)
        {
            Row(pace, judgement.Target);
        }
        else
        {
            _sheet.Text(UnitOf, judgement.Target.Unit is { } unit ? QuantityText.Name(unit, _language) : "", Look.Centre);
            WithoutPace(judgement);
            _sheet.Text(Standing, outlook.Pace.Gap is { } gap ? OutlookPhrases.Gap(outlook, gap, _language) : "", Look.Text);
            if (!_isOver)
            {
                Blank(MonthsLeft, Required);
            }
        }

        if (_isOver)
        {
            return;
        }

        if (outlook.Projection is ComputedProjection projection)
        {
            Value(Projected, projection.Value);
            Value(Low, projection.Low);
            Value(High, projection.High);
        }
        else
        {
            Blank(Projected, High);
        }

        _sheet.Text(Last, OutlookPhrases.Outlooks.Of(outlook.Outlook, _language), Look.Centre);
    }

    // There is no pace to compare with, but what the plan promises and what was reported are known all the same.
    private void WithoutPace(Judgement judgement)
    {
        if (judgement.Target is { HasOneBound: true, Form: FigureForm.Amount or FigureForm.Items } target)
        {
            Value(Promised, Fraction.From(target.Bounds[0].Value.Amount));
        }
        else
        {
            _sheet.Text(Promised, new ResultCells(_language, new ResultTableOptions()).Plan(judgement.Target), Look.Centre);
        }

        var evidence = judgement.Explain();
        if (evidence.Used.Count == 0)
        {
            Blank(Through, Difference);
            return;
        }

        _sheet.Day(Through, evidence.Used.Max(static report => report.Period.LastDay), Look.Number);
        Blank(Planned, Planned);
        if (evidence.Figure is { } figure)
        {
            Value(Actual, Fraction.From(figure.Amount));
        }
        else
        {
            _sheet.Text(Actual, FigureCell.Of(evidence, judgement.Matched.Year, _language), Look.Text);
        }

        Blank(Percent, Difference);
    }

    private void Row(ComputedPace pace, Target target)
    {
        _sheet.Text(UnitOf, QuantityText.Name(pace.Unit, _language), Look.Centre);
        Value(Promised, pace.Promised);
        _sheet.Day(Through, pace.Through, Look.Number);
        Value(Planned, pace.Planned);
        Value(Actual, pace.Actual);
        // A limit has no percent that says how well it is kept.
        if (PaceWriter.Percent(pace, _language) != "–" && pace.Ratio is { } ratio && Calculated.Decimal(ratio) is { } percent)
        {
            _sheet.Formula(Percent, $"{_sheet.At(Actual)}/{_sheet.At(Planned)}", percent, _formats.Sided(ratio, 2), Look.Number);
        }
        else
        {
            Blank(Percent, Percent);
        }

        Formula(Difference, $"{_sheet.At(Actual)}-{_sheet.At(Planned)}", pace.Difference);
        _sheet.Text(Standing, PaceWriter.Standing(pace, target, _language), Look.Centre);
        if (!_isOver)
        {
            Rest(pace, target);
        }
    }

    private void Rest(ComputedPace pace, Target target)
    {
        var left = Months - pace.MonthsCovered;
        if (pace.RequiredPerMonth is not { } required)
        {
            Blank(MonthsLeft, Required);
            return;
        }

        Value(MonthsLeft, left);
        var rest = $"({_sheet.At(Promised)}-{_sheet.At(Actual)})/{_sheet.At(MonthsLeft)}";
        var each = (pace.Promised - pace.Actual) / left;
        // A total that has been reached needs no more; a level below its limit need not fall.
        var (risen, fallen) = (each.Sign < 0 ? Fraction.Zero : each, each.Sign > 0 ? Fraction.Zero : each);
        if (Calculated.Find(required, ($"MAX(0,{rest})", risen), ($"MIN(0,{rest})", fallen)) is { } formula)
        {
            Formula(Required, formula, required, DecimalsOf(required, target));
        }
        else
        {
            Value(Required, required);
        }
    }

    // Of whole things one decimal says how many months bring one; beside thousands no decimal says anything.
    private static int DecimalsOf(Fraction amount, Target target) =>
        target.Limits.WholeNumbers ? 1 : amount >= Fraction.From(1000m) || amount <= Fraction.From(-1000m) ? 0 : 2;

    private void Value(int column, Fraction? value)
    {
        if (value is { } known && Calculated.Decimal(known) is { } number)
        {
            _sheet.Number(column, number, _formats.Of(Math.Min(2, NumberFormats.DecimalsOf(number))), Look.Number);
        }
        else
        {
            Blank(column, column);
        }
    }

    private void Formula(int column, string formula, Fraction value, int most = 2)
    {
        if (Calculated.Decimal(value) is { } number)
        {
            _sheet.Formula(column, formula, number, _formats.Of(Math.Min(most, NumberFormats.DecimalsOf(number))), Look.Number);
        }
        else
        {
            Blank(column, column);
        }
    }

    private void Blank(int from, int to)
    {
        for (var column = from; column <= to; column++)
        {
            _sheet.Text(column, "", Look.Text, isHeld: false);
        }
    }
}
