using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>Checks a plan while it is made: what only the whole plan, or a line together with its indicator, can show.</summary>
internal sealed class PlanCheck
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<int> _ordinals = [];
    private readonly Dictionary<IndicatorCode, Indicator> _indicators = [];

    public PlanCheck(PlanHeader header)
    {
        if (header.Number is { Number.Length: 0 } number)
        {
            _findings.Add(Finding.Of(FindingCode.BlankNumber, Place.Whole(header.Code), number.ToString()));
        }

        if (header.Date is { Day: null } date)
        {
            _findings.Add(Finding.Of(FindingCode.BlankDay, Place.Whole(header.Code), date, date));
        }
    }

    public ValueList<Finding> Findings => ValueList.From(_findings);

    /// <summary>Notes, once for the whole plan, how many lines name no one responsible.</summary>
    public void NoteUnassigned(Plan plan)
    {
        var unassigned = plan.Lines.Count(static line => line.Assignment is null);
        if (unassigned > 0)
        {
            _findings.Add(Finding.Of(FindingCode.NoAssignment, Place.Whole(plan.Header.Code), "", unassigned));
        }
    }

    /// <summary>The group with the lines that are accepted; every finding is noted.</summary>
    public PlanGroup Keep(PlanGroup group) => group with { Lines = ValueList.From(group.Lines.Where(Accepts)) };

    internal static Place PlaceOf(PlanLine line) => Place.Line(line.Words.Section, line.Words.Ordinal, line.Ordinal);

    private bool Accepts(PlanLine line)
    {
        if (!_ordinals.Add(line.Ordinal))
        {
            Note(FindingCode.DuplicateLine, line, line.Words.Words, line.Ordinal);
            return false;
        }

        foreach (var indicator in line.Target.Needs)
        {
            if (!_indicators.TryAdd(indicator.Code, indicator) && _indicators[indicator.Code] != indicator)
            {
                Note(FindingCode.ConflictingIndicator, line, line.Words.Words, indicator.Code);
                return false;
            }
        }

        Remark(line);
        return true;
    }

    // Findings that keep the line: a person should know, but the line can still be judged as far as possible.
    private void Remark(PlanLine line)
    {
        if (line.Target is NotAssessableTarget words)
        {
            Note(FindingCode.NotAssessable, line, line.Words.Words, words.Reason);
        }

        if (line.IsBareNumber)
        {
            Note(FindingCode.BareNumber, line, line.Words.Words, AssumedComparator(line.Target));
        }

        if (line.Target.Against is not null && !line.StandingBaselines.Any())
        {
            Note(FindingCode.NoBaseline, line, line.Words.Words);
        }

        for (var at = 0; at < line.Baselines.Count; at++)
        {
            var baseline = line.Baselines[at];
            if (line.Baselines.Skip(at + 1).FirstOrDefault(baseline.IsOfSame) is { } later)
            {
                Note(FindingCode.BaselineTwice, line, line.Words.Words, baseline.Period, baseline.Value, later.Value);
            }
        }

        if (line.Target is LevelTarget level && !WithinLimits(level, out var limit))
        {
            Note(FindingCode.BoundOutsideLimits, line, line.Words.Words, level, limit.Value);
        }

        foreach (var slip in line.Slips)
        {
            Note(FindingCode.Slip, line, slip.Written, slip.Meant);
        }
    }

    private static Comparator AssumedComparator(Target target) =>
        target.OpenBound is null ? Comparator.AtLeast : target.BareComparator;

    private static bool WithinLimits(LevelTarget level, [NotNullWhen(false)] out Quantity? limit)
    {
        var limits = level.Indicator.Limits;
        var value = level.Bound.Value;
        var unit = level.Indicator.Unit;
        var tooLow = limits.Minimum is { } least && value.CompareTo(unit.Of(least)).TryPickT0(out var low, out _) && low < 0;
        var tooHigh = limits.Maximum is { } most && value.CompareTo(unit.Of(most)).TryPickT0(out var high, out _) && high > 0;
        limit = tooLow ? unit.Of(limits.Minimum!.Value) : tooHigh ? unit.Of(limits.Maximum!.Value) : null;
        return limit is null;
    }

    private void Note(FindingCode code, PlanLine line, string words, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, PlaceOf(line), words, details));
}
