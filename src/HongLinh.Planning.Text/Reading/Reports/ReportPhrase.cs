using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Reads one phrase of a report.</summary>
internal sealed class ReportPhrase(string phrase, ReportContext context)
{
    private static readonly Lexicon<Maturity> Maturities = new(
    [
        .. WordSet.Rows(Maturity.Estimated, "ước, ước đạt, ước thực hiện, ước tính, dự ước, dự kiến"),
        .. WordSet.Rows(Maturity.Preliminary, "sơ bộ, số liệu sơ bộ"),
        .. WordSet.Rows(Maturity.Official, "chính thức, số liệu chính thức"),
    ]);

    private static readonly Lexicon<bool> Nearly = WordSet.Of("gần, gần bằng");

    // These say how a plan would be read; in a report there is nothing to confirm.
    private static readonly FindingCode[] OfPlans = [FindingCode.BareNumber, FindingCode.NoBaseline, FindingCode.UnitMissing];

    private readonly IndicatorBook _book = new(PlanVocabulary.Of(context.Plan) with { Aliases = context.Aliases });
    private readonly List<Observation> _observations = [];
    private readonly List<TextFinding> _findings = [];

    public ReportReading Read()
    {
        var reading = PhraseReader.Read(phrase);
        var period = PeriodFinder.Find(TokenList.Of(phrase), context.Plan.Year) ?? context.Period;
        var names = new Dictionary<ReadWords, NameParts>(ReferenceEqualityComparer.Instance);
        foreach (var target in reading.Targets)
        {
            if (target.Name is null || period is null)
            {
                Find(period is null ? FindingCode.PartMissing : FindingCode.NameMissing, target.Span, period is null ? [FindingDetail.Parts(["period"])] : []);
                continue;
            }

            var parts = names.TryGetValue(target.Name, out var known) ? known : names[target.Name] = NameParts.Of(WithoutMaturity(target.Name.Text));
            Figure(target, parts, period);
        }

        _findings.AddRange(reading.Findings.Where(static found => !OfPlans.Contains(found.Finding.Code)));
        return new ReportReading(phrase, [.. _observations], [.. _findings.OrderBy(static found => found.Span.Start)]);
    }

    // "Thu ngân sách sơ bộ đạt ...": how final a figure is stands after the name and is not a part of it.
    private static string WithoutMaturity(string name)
    {
        var tokens = TokenList.Of(name);
        var words = Maturities.MatchBefore(tokens, tokens.Count, 0, out _);
        return words > 0 && words < tokens.Count ? tokens.Words(0, tokens.Count - words) : name;
    }

    private void Figure(TargetReading target, NameParts parts, ReportingPeriod period)
    {
        if (_book.Known(parts) is not { } indicator)
        {
            Find(FindingCode.UnknownIndicator, target.Span, parts.Name);
            return;
        }

        var last = _observations.Count > 0 && _observations[^1].Indicator == indicator.Code ? _observations[^1] : null;
        if (target.Base == PhraseBase.OfPlan && target.Value is { } percent && UnitMaker.Of(target, null) is { } share && TargetMaker.IsShare(share)
            && last is { PrintedPercent: null })
        {
            _observations[^1] = last with { PrintedPercent = percent.Value };
            return;
        }

        var reported = Nearest(target, indicator) ?? ReportedFigure.Of(target, indicator);
        if (reported is null)
        {
            Find(FindingCode.LineUnread, target.Span);
            return;
        }

        // A level and a growth of one indicator are two figures for one period; the plan says which one it asks for.
        if (last is not null && last.Reported is ReportedGrowth != reported is ReportedGrowth)
        {
            if (reported is ReportedGrowth == AsksForGrowth(indicator))
            {
                _observations[^1] = Observed(target, indicator, period, reported) with { PrintedPercent = last.PrintedPercent };
            }

            Find(FindingCode.NumberNotUsed, reported is ReportedGrowth == AsksForGrowth(indicator) ? target.Span : target.Value?.Span ?? target.Span);
            return;
        }

        _observations.Add(Observed(target, indicator, period, reported));
    }

    private bool AsksForGrowth(Indicator indicator) => context.Plan.Lines.Any(line => line.Target is GrowthTarget && line.Indicator.Code == indicator.Code);

    // "Gần 2.800 tỷ đồng" lies below it; "khoảng" may lie on either side and bounds nothing.
    private ReportedBound? Nearest(TargetReading target, Indicator indicator) =>
        target is { ComparatorSpan: { } span, Value: { } value, Upper: null, Denominator: null } && target.Comparator == PhraseComparator.Near
        && TokenList.Of(span.In(phrase)) is var tokens && Nearly.Match(tokens, 0, tokens.Count, out _) > 0 && UnitMaker.Of(target, indicator.Unit) is { } unit
            ? ReportedBound.LessThan(unit.Of(value.Value)) : null;

    private Observation Observed(TargetReading target, Indicator indicator, ReportingPeriod period, Reported reported) => new()
    {
        Indicator = indicator.Code,
        Period = period,
        Reported = reported,
        Maturity = MaturityOf(target.Span),
        ReferenceDate = context.ReferenceDate ?? period.LastDay,
        RecordedAt = context.RecordedAt,
        Wording = target.Span.In(phrase).Trim(' ', ',', ';', '.'),
        Source = context.Source,
    };

    private Maturity MaturityOf(TextSpan span)
    {
        var tokens = TokenList.Of(span.In(phrase));
        for (var at = 0; at < tokens.Count; at++)
        {
            if (Maturities.Match(tokens, at, tokens.Count, out var maturity) > 0)
            {
                return maturity!;
            }
        }

        return context.Maturity;
    }

    private void Find(FindingCode code, TextSpan span, params ReadOnlySpan<FindingDetail> details)
    {
        _findings.Add(new TextFinding(Finding.Of(code, Place.Text(span.Start + 1, span.End), span.In(phrase), details), span));
    }
}
