using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Reads one phrase of a report, and creates observations for the indicators of a plan.</summary>
internal sealed class ReportPhrase
{
    // These findings ask for confirmation of a plan; a report has nothing to confirm.
    private static readonly FindingCode[] OfPlans = [FindingCode.BareNumber, FindingCode.NoBaseline];

    private readonly string _phrase;
    private readonly ReportContext _context;
    private readonly IndicatorNames? _names;
    private readonly List<FigureReading> _figures = [];
    private readonly List<Observation> _observations = [];
    private readonly List<TextFinding> _findings = [];
    private readonly List<TextSpan> _assumed = [];
    private readonly Dictionary<(string Name, string? Unit, ReportingPeriod? Period, LocalDate? Until), decimal> _named = [];

    public ReportPhrase(string phrase, ReportContext context)
    {
        (_phrase, _context) = (phrase, context);
        _names = context.Plan is { } plan ? new IndicatorNames(plan, context.Aliases) : null;
    }

    public ReportReading Read()
    {
        var year = _context.Plan?.Year ?? _context.Period!.Year;
        var figures = ReportLine.Read(_phrase, _context.Period, year, out var findings);
        foreach (var figure in figures)
        {
            Take(figure);
        }

        // If the base of a growth was assumed, the finding about its missing base is dropped.
        _findings.AddRange(findings.Where(found => !OfPlans.Contains(found.Finding.Code)
            && !(found.Finding.Code == FindingCode.PartMissing && _assumed.Exists(span => span.Start <= found.Span.Start && found.Span.End <= span.End))));
        // "Công tác tiếp công dân được duy trì": whoever collects figures is told that this sentence has none.
        if (_figures.Count == 0 && _findings.Count == 0 && _phrase.AsSpan().Trim().Length > 0)
        {
            Find(FindingCode.NoQuantity, TextSpan.Of(0, _phrase.Length));
        }

        return new ReportReading(
            _phrase, [.. _figures], [.. _observations], [.. _findings.OrderBy(static found => found.Span.Start)]);
    }

    private void Take(FigureReading figure)
    {
        if (figure.Period is null || figure.Name is null)
        {
            Find(figure.Period is null ? FindingCode.PartMissing : FindingCode.NameMissing, figure.Span, figure.Period is null
                ? [FindingDetail.Parts(["period"])] : []);
            if (_names is not null)
            {
                return;
            }
        }

        if (_names is null)
        {
            if (figure.Name is { } name && (NameDoubts.IsDoubtful(name.Text) || IsNamedAgain(figure, name.Text)))
            {
                Find(FindingCode.NameDoubtful, figure.Span, name.Text);
            }

            _figures.Add(figure);
            return;
        }

        if (_names.Of(figure.Name!.Text, out var isSure) is not { } indicator || !isSure && !Fits(figure, indicator))
        {
            Find(FindingCode.UnknownIndicator, figure.Span, figure.Name.Text);
            return;
        }

        if (!isSure)
        {
            Find(FindingCode.SeveralReadings, figure.Span, $"{figure.Name.Text} / {indicator.Name.Vietnamese}");
        }

        // "Tổng diện tích gieo trồng cả năm" is the name of an indicator, so its "cả năm" is not a period.
        var isOfName = figure.PeriodWords.Length > 0 && indicator.Name.Vietnamese.Contains(figure.PeriodWords, StringComparison.OrdinalIgnoreCase);
        var known = figure with { Indicator = indicator, Period = isOfName ? _context.Period ?? figure.Period : figure.Period };
        _figures.Add(known);
        Observe(known, indicator);
    }

    // "18 hộ nghèo với 52 nhân khẩu, 37 hộ cận nghèo với 129 nhân khẩu": one name cannot have two levels in one period.
    private bool IsNamedAgain(FigureReading figure, string name)
    {
        if (figure.IsChange || figure.Value is not { } value)
        {
            return false;
        }

        var key = (name.ToUpperInvariant(), figure.UnitText?.Text.ToUpperInvariant(), figure.Period, figure.Until);
        return !_named.TryAdd(key, value) && _named[key] != value;
    }

    private void Observe(FigureReading figure, Indicator indicator)
    {
        // "Có thêm 2 thôn văn hóa" adds to a stock whose level it does not say; to a running total it is a figure.
        if (figure.IsAddition && indicator.OverTime != OverTime.Flow)
        {
            Find(FindingCode.ChangeNotLevel, figure.Span);
            return;
        }

        var asksForGrowth = _context.Plan!.Lines.Any(line => line.Target is GrowthTarget or ChangeTarget && line.Indicator.Code == indicator.Code);
        var level = ReportedFigure.Level(figure, indicator, _phrase);
        // The size of a rise or fall is a figure only if the plan asks for one.
        var growth = figure.IsOtherGrowth || figure.IsChange && !asksForGrowth ? null : ReportedFigure.Growth(figure, indicator, asksForGrowth);
        if ((level ?? growth) is not { } only)
        {
            // A share of plan alone, "khoảng" or a rise without its level is not certain enough.
            Find(FindingCode.LineUnread, figure.Span);
            return;
        }

        // A level and a growth of one indicator are two figures for one period; the plan decides which one is used.
        var reported = level is not null && growth is not null && asksForGrowth ? growth : only;
        if (level is not null && growth is not null)
        {
            Find(FindingCode.NumberNotUsed, figure.Span);
        }

        if (reported is ReportedGrowth { Against: var against } && figure.GrowthBase is null)
        {
            _assumed.Add(figure.Span);
            Find(FindingCode.ValueAssumed, figure.Span, FindingDetail.Parts(["growth-base"]), against);
        }

        _observations.Add(new Observation
        {
            Indicator = indicator.Code,
            Period = figure.Period!,
            Reported = reported,
            Maturity = figure.Maturity ?? _context.Maturity,
            ReferenceDate = figure.Until ?? _context.ReferenceDate ?? figure.Period!.LastDay,
            RecordedAt = _context.RecordedAt,
            Wording = figure.Span.In(_phrase).Trim(' ', ',', ';', '.'),
            Source = _context.Source,
            PrintedPercent = ReportedFigure.PrintedPercent(figure, level, PromiseOf(indicator)),
        });
    }

    // A name that is almost that of the plan is accepted only if its unit agrees too.
    private static bool Fits(FigureReading figure, Indicator indicator) =>
        figure.Source is not { } reading || figure.IsChange || reading.Denominator is not null || ReportedFigure.UnitOf(reading, indicator) is not { } unit
        || unit.FactorTo(indicator.Unit).IsT0;

    private Quantity? PromiseOf(Indicator indicator) =>
        _context.Plan!.Lines.Select(static line => line.Target).OfType<LevelTarget>()
            .FirstOrDefault(target => target.Indicator.Code == indicator.Code)?.Bound.Value;

    private void Find(FindingCode code, TextSpan span, params ReadOnlySpan<FindingDetail> details)
    {
        _findings.Add(new TextFinding(Finding.Of(code, Place.Text(span.Start + 1, span.End), span.In(_phrase), details), span));
    }
}
