using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>Reads the content of a report as a figure of a target: the span of its values, a gap, or findings that set it aside.</summary>
internal sealed class TargetFigureReading : IReportReading
{
    private readonly Target _target;
    private readonly List<Finding> _findings;

    public TargetFigureReading(Target target, List<Finding> findings)
    {
        _target = target;
        _findings = findings;
    }

    /// <summary>Whether the reports are of one of the units that make up the whole.</summary>
    public bool IsOfUnit { get; init; }

    /// <summary>The regime that sets when the data of a period close; null when none was given.</summary>
    public ReportingRegime? Regime { get; init; }

    /// <summary>The figures of earlier periods, for growth and change; null where none are asked for.</summary>
    public BaselineReading? Baselines { get; init; }

    /// <summary>The target of the line on a day, against which a report with that reference date is checked; null where it never changes.</summary>
    public Func<LocalDate, Target>? PlannedOn { get; init; }

    private Indicator Indicator => _target.Indicator;

    /// <summary>The figure; null when it was set aside, with the findings noted.</summary>
    public UsableFigure? Read(Observation observation)
    {
        if (Closing.IsTooEarly(observation, Regime, out var closes))
        {
            _findings.Add(FindingOf(FindingCode.CountedTooEarly, observation, observation.Reported, closes, Closing.KnownOn(observation)));
        }

        if (Closing.IsHeldEarly(observation, Regime))
        {
            _findings.Add(FindingOf(FindingCode.HeldEarly, observation, observation.Reported, observation.ReferenceDate, observation.Period));
        }

        return ReadReported(observation);
    }

    private UsableFigure? ReadReported(Observation observation) => observation.Reported switch
    {
        ReportedWords => UsableFigure.Without(observation, FigureGap.WordsOnly),
        ReportedAbsence absence when absence.IsZeroOf(Indicator) && (_target.AddsUp || _target.Form == FigureForm.Move) =>
            UsableFigure.Of(observation, Interval.Exactly(Fraction.Zero)) with { IsLevel = _target.Form == FigureForm.Move },
        ReportedAbsence => UsableFigure.Without(observation, FigureGap.AbsenceStated),
        ReportedEvent happened when _target.Form == FigureForm.Event => ReadEvent(observation, happened),
        ReportedItems items when _target.Form == FigureForm.Items => ReadItems(observation, items),
        ReportedItems items when _target is { Form: FigureForm.Amount, IsCounted: true } && !IsOfUnit => ReadCounted(observation, items),
        // Without their levels, the growth of the units tells nothing about the growth of the whole.
        ReportedGrowth growth when growth.IsMoveOf(_target) && _target.Against is { } against && !IsOfUnit =>
            growth.Against.IsThatOf(against, observation.Period)
            ? UsableFigure.Of(observation, growth.Rate.Values!.Value.Map(_target.OfGrowth))
            : Reject(FindingCode.GrowthBaseMismatch, observation, growth.Against, against),
        ReportedShare share when _target.Form is not (FigureForm.Event or FigureForm.Move) => ReadShare(observation, share),
        ReportedExact exact when _target.Form != FigureForm.Event =>
            ReadValues(observation, exact.Value, exact.Value, Interval.Exactly(exact.Value.InCanonicalUnits)),
        ReportedBound bound when _target.Form != FigureForm.Event =>
            ReadValues(observation, bound.Bound.Value, bound.Bound.Value, bound.Bound.Values),
        ReportedRange range when _target.Form != FigureForm.Event =>
            ReadValues(observation, range.Lower, range.Upper, Interval.Between(range.Lower.InCanonicalUnits, range.Upper.InCanonicalUnits)),
        _ => Reject(FindingCode.KindMismatch, observation, FindingDetail.ReportShape(observation.Reported.CaseName), _target.Kind),
    };

    // A level beside the growth printed with it is not a second figure.
    public UsableFigure[] Foremost(UsableFigure[] valued) => Array.Exists(valued, PrintedGrowth.Is)
        ? PrintedGrowth.Foremost(valued, GrowthOf, _findings)
        : UsableFigure.WithLists(valued);

    private UsableFigure GrowthOf(UsableFigure level) => Baselines?.Moved(level) ?? level with { Span = null };

    public void NoteRepeated(UsableFigure[] equals) => _findings.Add(FindingOf(FindingCode.RepeatedFigure, equals[^1].Latest,
        equals[^1].Latest.Reported, equals.Length));

    public void NoteLessFinal(Observation left, UsableFigure standing) =>
        _findings.Add(FindingOf(FindingCode.LessFinal, left, left.Reported, standing.Latest.Reported));

    // Which one is right is not known, but where all of them agree on the answer it is decided.
    public UsableFigure Contradicting(UsableFigure[] equals)
    {
        var figures = Reported.Listed(ValueList.From(equals.Select(static figure => figure.Latest.Reported)));
        var spans = Array.TrueForAll(equals, static figure => figure.Span is not null) && _target.Form is not (FigureForm.Event or FigureForm.Items)
            && Array.TrueForAll(equals, figure => figure.IsLevel == equals[0].IsLevel);
        _findings.Add(FindingOf(spans ? FindingCode.FiguresDiffer : FindingCode.TwoFigures, equals[^1].Latest, figures, equals.Length, figures));
        return spans
            ? new UsableFigure(equals[^1].Latest, ValueList.From(equals.SelectMany(static figure => figure.Used)), Hull(equals), FigureGap.None, null)
            {
                IsLevel = equals[0].IsLevel,
            }
            : UsableFigure.SetAside(equals);
    }

    private static Interval Hull(UsableFigure[] figures) =>
        figures.Skip(1).Aggregate(figures[0].Span!.Value, static (hull, figure) => hull.Around(figure.Span!.Value));

    private UsableFigure? ReadValues(Observation observation, Quantity low, Quantity high, Interval span)
    {
        foreach (var value in low.Equals(high) ? [low] : new[] { low, high })
        {
            if (!value.Unit.FactorTo(Indicator.Unit).TryPickT0(out _, out var mismatch))
            {
                return Reject(FindingCode.UnitMismatch, observation, mismatch.Given, mismatch.Expected, mismatch.Reason);
            }
        }

        if (observation.IsRefundOf(Indicator) && _target.Form is FigureForm.Amount or FigureForm.Move)
        {
            _findings.Add(FindingOf(FindingCode.NegativePeriod, observation, observation.Reported));
            return UsableFigure.Of(observation, span) with { IsLevel = _target.Form == FigureForm.Move };
        }

        var impossible = Impossible(observation, low) ?? Impossible(observation, high) ?? BeyondTotal(observation, low) ?? OutOfReach(observation, span);
        return impossible is null
            ? UsableFigure.Of(observation, span) with { IsLevel = _target.Form == FigureForm.Move }
            : Reject(impossible);
    }

    private UsableFigure? ReadShare(Observation observation, ReportedShare share)
    {
        if (!IsOfUnit && TotalFor(observation) is { } total && share.Whole.InCanonicalUnits != total.InCanonicalUnits)
        {
            return Reject(FindingCode.TotalChanged, observation, share.Whole.Amount, total.Amount);
        }

        // 54 of 63 means 54 where criteria are counted, and 6/7 where a share is measured.
        var read = Indicator.Unit.Dimension.Equals(Dimension.One)
            ? ReadRatio(observation, share)
            : ReadValues(observation, share.Part, share.Part, Interval.Exactly(share.Part.InCanonicalUnits));
        return read is null ? null : read with { Parts = (share.Part.InCanonicalUnits, share.Whole.InCanonicalUnits) };
    }

    private UsableFigure? ReadRatio(Observation observation, ReportedShare share)
    {
        var ratio = share.Part.InCanonicalUnits / share.Whole.InCanonicalUnits;
        var amount = ratio / Indicator.Unit.Factor;
        return Impossible(observation, amount, share) is { } finding
            ? Reject(finding)
            : UsableFigure.Of(observation, Interval.Exactly(ratio));
    }

    private UsableFigure? ReadItems(Observation observation, ReportedItems items)
    {
        var unknown = items.FirstUnknown(_target.NamedItems);
        return unknown is null
            ? UsableFigure.Of(observation, Between(_target, items.Done.Count, items.Failed.Count))
            : Reject(FindingCode.UnknownItem, observation, unknown);
    }

    /// <summary>How many of the named things are done at least and at most, counted in the unit of the line like its bound.</summary>
    public static Interval Between(Target target, int done, int failed)
    {
        var unit = target.Indicator.Unit;
        return Interval.Between(unit.Of(done).InCanonicalUnits, unit.Of(target.NamedItems.Count - failed).InCanonicalUnits);
    }

    // Of the n things that the plan counts without names, some are done and some can no longer be done this year.
    private UsableFigure? ReadCounted(Observation observation, ReportedItems items)
    {
        var (unit, total) = (Indicator.Unit, _target.Limits.Maximum!.Value);
        if (items.Done.Count + items.Failed.Count > total)
        {
            return Reject(FindingCode.AboveMaximum, observation, unit.Of(total));
        }

        var (done, open) = (unit.Of(items.Done.Count).InCanonicalUnits, unit.Of(total - items.Failed.Count).InCanonicalUnits);
        return UsableFigure.Of(observation, Interval.Between(done, open)) with { Year = Interval.Between(done, open) };
    }

    private UsableFigure? ReadEvent(Observation observation, ReportedEvent happened) =>
        happened.On <= observation.ReferenceDate
            ? UsableFigure.Event(observation, happened.On)
            : Reject(FindingCode.EventInFuture, observation, happened.On, observation.ReferenceDate);

    private Finding? Impossible(Observation observation, Quantity value) =>
        Impossible(observation, value.InCanonicalUnits / Indicator.Unit.Factor, value);

    // The total that the plan had fixed by the day of the report: hamlets, named schools, provinces in a ranking.
    private Quantity? TotalFor(Observation observation) =>
        CountedOn(observation) is { IsCounted: true, Limits.Maximum: { } total } ? Indicator.Unit.Of(total) : null;

    private Target CountedOn(Observation observation) =>
        _target.IsCounted && PlannedOn?.Invoke(observation.ReferenceDate) is { IsCounted: true } planned && planned.Indicator.Code == Indicator.Code ? planned
            : _target;

    // Not more than the total, and no rank above the first.
    private Finding? BeyondTotal(Observation observation, Quantity value) =>
        TotalFor(observation) is not { } total ? null
        : value.InCanonicalUnits > total.InCanonicalUnits ? FindingOf(FindingCode.AboveMaximum, observation, value, total)
        : _target.Limits.Minimum is { } least && value.InCanonicalUnits < Indicator.Unit.Of(least).InCanonicalUnits
            ? FindingOf(FindingCode.BelowMinimum, observation, value, Indicator.Unit.Of(least))
        : null;

    // A bound beyond the limits ("more than the most") is not a possible figure either, even if its number is possible.
    private Finding? OutOfReach(Observation observation, Interval span)
    {
        var limits = Indicator.Possible;
        limits = _target.IsCounted ? limits.Within(CountedOn(observation).Possible) : limits;
        if (!span.IsApartFrom(limits))
        {
            return null;
        }

        var isAbove = span.Low >= limits.High;
        var limit = Reported.DetailOf(Interval.Exactly((isAbove ? limits.High : limits.Low)!.Value), Indicator.Unit);
        return FindingOf(isAbove ? FindingCode.AboveMaximum : FindingCode.BelowMinimum, observation, observation.Reported, limit);
    }

    // Checks the natural limits exactly; they are in the unit of the indicator.
    private Finding? Impossible(Observation observation, Fraction amount, FindingDetail words)
    {
        var limits = Indicator.Limits;
        if (limits.Minimum is { } least && amount < Fraction.From(least))
        {
            return FindingOf(FindingCode.BelowMinimum, observation, words, Indicator.Unit.Of(least));
        }

        if (limits.Maximum is { } most && amount > Fraction.From(most))
        {
            return FindingOf(FindingCode.AboveMaximum, observation, words, Indicator.Unit.Of(most));
        }

        return limits.WholeNumbers && !amount.IsWhole ? FindingOf(FindingCode.NotWhole, observation, words) : null;
    }

    private UsableFigure? Reject(FindingCode code, Observation observation, params ReadOnlySpan<FindingDetail> details) =>
        Reject(FindingOf(code, observation, observation.Reported, details));

    private UsableFigure? Reject(Finding finding)
    {
        _findings.Add(finding);
        return null;
    }

    internal static Finding FindingOf(FindingCode code, Observation observation, FindingDetail quoted, params ReadOnlySpan<FindingDetail> details) =>
        Finding.Of(code, PlaceOf(code, observation), observation.Wording.Length == 0 ? quoted : observation.Wording, details);

    // The unit is part of the place where reports of several units are read; for a unit outside the plan, the message names it.
    private static Place PlaceOf(FindingCode code, Observation observation) =>
        Place.Figure(observation.Indicator, observation.Period, code == FindingCode.OtherUnit ? "" : observation.ReportingUnit);
}
