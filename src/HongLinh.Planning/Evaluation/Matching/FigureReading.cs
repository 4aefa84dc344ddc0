using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Plans;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;
using NodaTime.Text;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>Reads what a report says as a figure of a target: the span of its values, a gap, or findings that set it aside.</summary>
internal sealed class FigureReading
{
    private readonly PlanLine _line;
    private readonly Target _target;
    private readonly List<Finding> _findings;

    public FigureReading(PlanLine line, Target target, List<Finding> findings)
    {
        _line = line;
        _target = target;
        _findings = findings;
    }

    private Indicator Indicator => _target.Indicator;

    /// <summary>The figure; null when it was set aside, with the findings noted.</summary>
    public UsableFigure? Read(Observation observation) => observation.Reported switch
    {
        ReportedWords => UsableFigure.Without(observation, Situation.WordsOnly),
        ReportedAbsence => UsableFigure.Without(observation, Situation.AbsenceStated),
        ReportedEvent happened when _target is MilestoneTarget => ReadEvent(observation, happened),
        ReportedItems items when _target is NamedItemsTarget named => ReadItems(observation, items, named),
        ReportedGrowth growth when _target is GrowthTarget target => growth.Against == target.Against
            ? UsableFigure.Of(observation, ExactSpan.OfRate(growth))
            : Reject(FindingCode.GrowthBaseMismatch, observation, growth.Against.Code, target.Against.Code),
        ReportedShare share when _target is not (MilestoneTarget or GrowthTarget or ChangeTarget) => ReadShare(observation, share),
        ReportedExact exact when _target is not MilestoneTarget =>
            ReadValues(observation, exact.Value, exact.Value, ExactSpan.Exactly(exact.Value.InCanonicalUnits)),
        ReportedBound bound when _target is not MilestoneTarget =>
            ReadValues(observation, bound.Bound.Value, bound.Bound.Value, ExactSpan.From(bound)),
        ReportedRange range when _target is not MilestoneTarget =>
            ReadValues(observation, range.Lower, range.Upper, ExactSpan.Between(range.Lower.InCanonicalUnits, range.Upper.InCanonicalUnits)),
        _ => Reject(FindingCode.KindMismatch, observation, observation.Reported.CaseName, _target.Kind.Code),
    };

    private UsableFigure? ReadValues(Observation observation, Quantity low, Quantity high, ExactSpan span)
    {
        foreach (var value in low.Equals(high) ? [low] : new[] { low, high })
        {
            if (!value.Unit.FactorTo(Indicator.Unit).TryPickT0(out _, out var mismatch))
            {
                return Reject(FindingCode.UnitMismatch, observation, mismatch.Given.Symbol, mismatch.Expected.Symbol, mismatch.Reason.Code);
            }
        }

        var impossible = Impossible(observation, low) ?? Impossible(observation, high) ?? BeyondTotal(observation, low);
        return impossible is null ? AgainstBaseline(observation, span) : Reject(impossible);
    }

    // Growth and change compare a level with the same months of the year before.
    private UsableFigure AgainstBaseline(Observation observation, ExactSpan span)
    {
        if (_target is not (GrowthTarget or ChangeTarget))
        {
            return UsableFigure.Of(observation, span);
        }

        var against = _target is GrowthTarget growth ? growth.Against : ((ChangeTarget)_target).Against;
        if (BaselineFor(observation, against) is not { } baseline)
        {
            return UsableFigure.Without(observation, Situation.NoBaseline);
        }

        var origin = baseline.Value.InCanonicalUnits;
        if (_target is ChangeTarget)
        {
            return UsableFigure.Of(observation, span.Map(value => value - origin));
        }

        return origin.Sign > 0
            ? UsableFigure.Of(observation, span.Map(value => value / origin - Fraction.One))
            : UsableFigure.Without(observation, Situation.NoBaseline);
    }

    private Baseline? BaselineFor(Observation observation, GrowthBase against)
    {
        foreach (var baseline in _line.Baselines)
        {
            var fits = against == GrowthBase.SamePeriodLastYear
                ? baseline.Period.CoversSameDays(observation.Period.YearBefore)
                : baseline.Period.Year == observation.Period.Year.Previous && baseline.Period.StartsWithYear && baseline.Period.ReachesYearEnd;
            if (fits && baseline.Value.Unit.FactorTo(Indicator.Unit).IsT0)
            {
                return baseline;
            }
        }

        return null;
    }

    private UsableFigure? ReadShare(Observation observation, ReportedShare share)
    {
        if (Total is { } total && share.Whole.InCanonicalUnits != total.InCanonicalUnits)
        {
            return Reject(FindingCode.TotalChanged, observation, Quantity.Canonical(share.Whole.Amount), Quantity.Canonical(total.Amount));
        }

        // 54 of 63 is 54 criteria where criteria are counted, and 6/7 where a share is.
        return Indicator.Unit.Dimension.Equals(Dimension.One)
            ? ReadRatio(observation, share)
            : ReadValues(observation, share.Part, share.Part, ExactSpan.Exactly(share.Part.InCanonicalUnits));
    }

    private UsableFigure? ReadRatio(Observation observation, ReportedShare share)
    {
        var ratio = share.Part.InCanonicalUnits / share.Whole.InCanonicalUnits;
        var amount = ratio / Indicator.Unit.Factor;
        return Impossible(observation, amount, share.ToString()) is { } finding
            ? Reject(finding)
            : UsableFigure.Of(observation, ExactSpan.Exactly(ratio));
    }

    private UsableFigure? ReadItems(Observation observation, ReportedItems items, NamedItemsTarget named)
    {
        var unknown = items.Done.Concat(items.Failed).FirstOrDefault(name => named.Items.All(item => item.Name != name));
        return unknown is null
            ? UsableFigure.Of(observation, ExactSpan.Between(
                Fraction.From(items.Done.Count), Fraction.From(named.Items.Count - items.Failed.Count)))
            : Reject(FindingCode.UnknownItem, observation, unknown);
    }

    private UsableFigure? ReadEvent(Observation observation, ReportedEvent happened) =>
        happened.On <= observation.HeldOn
            ? UsableFigure.Event(observation, happened.On)
            : Reject(FindingCode.EventInFuture, observation, LocalDatePattern.Iso.Format(happened.On), LocalDatePattern.Iso.Format(observation.HeldOn));

    private Finding? Impossible(Observation observation, Quantity value) =>
        Impossible(observation, value.InCanonicalUnits / Indicator.Unit.Factor, value.ToString());

    // The total that the plan froze: hamlets, named schools, provinces in a ranking.
    private Quantity? Total => _target switch
    {
        CoverageTarget coverage => Indicator.Unit.Of(coverage.Total),
        NamedItemsTarget items => Indicator.Unit.Of(items.Items.Count),
        RankTarget rank => Indicator.Unit.Of(rank.Ranked),
        _ => null,
    };

    // No more than all there are, and no place before the first.
    private Finding? BeyondTotal(Observation observation, Quantity value) =>
        Total is not { } total ? null
        : value.InCanonicalUnits > total.InCanonicalUnits ? FindingOf(FindingCode.AboveMaximum, observation, value.ToString(), total.ToString())
        : _target is RankTarget && value.InCanonicalUnits < Indicator.Unit.Factor ? FindingOf(FindingCode.BelowMinimum, observation, value.ToString(), Indicator.Unit.Of(1m).ToString())
        : null;

    // Against the natural limits, exactly; the limits are in the unit of the indicator.
    private Finding? Impossible(Observation observation, Fraction amount, string words)
    {
        var limits = Indicator.Limits;
        if (limits.Minimum is { } least && amount < Fraction.From(least))
        {
            return FindingOf(FindingCode.BelowMinimum, observation, words, Indicator.Unit.Of(least).ToString());
        }

        if (limits.Maximum is { } most && amount > Fraction.From(most))
        {
            return FindingOf(FindingCode.AboveMaximum, observation, words, Indicator.Unit.Of(most).ToString());
        }

        return limits.WholeNumbers && !amount.Denominator.IsOne ? FindingOf(FindingCode.NotWhole, observation, words) : null;
    }

    private UsableFigure? Reject(FindingCode code, Observation observation, params ReadOnlySpan<string> details) =>
        Reject(FindingOf(code, observation, observation.Reported.ToString(), details));

    private UsableFigure? Reject(Finding finding)
    {
        _findings.Add(finding);
        return null;
    }

    internal static Finding FindingOf(FindingCode code, Observation observation, string words, params ReadOnlySpan<string> details) =>
        Finding.Of(code, $"{observation.Indicator} {observation.Period}", observation.Wording.Length == 0 ? words : observation.Wording, details);
}
