using NodaTime;

namespace HongLinh.Planning.Comparisons;

/// <summary>Judges a plan with some inputs of one evaluation and the rest of another.</summary>
/// <remarks>With no input taken the result is the earlier evaluation; with every input taken, the later one.</remarks>
internal sealed class InputMix
{
    private readonly Scorecard _before;
    private readonly Scorecard _after;
    private readonly LinePair[] _pairs;
    private readonly Dictionary<IndicatorCode, Indicator> _oldIndicators;
    private readonly Dictionary<IndicatorCode, Indicator> _newIndicators;

    public InputMix(Scorecard before, Scorecard after, LinePair[] pairs)
    {
        _before = before;
        _after = after;
        _pairs = pairs;
        Reports = ReportChange.Between(before.Figures.View, after.Figures.View);
        _oldIndicators = IndicatorsOf(before);
        _newIndicators = IndicatorsOf(after);
    }

    public ReportChange[] Reports { get; }

    /// <summary>The reference date of the earlier evaluation.</summary>
    public LocalDate EarlierDay => _before.AsOf;

    /// <summary>Whether the two evaluations differ in this input.</summary>
    public bool Differs(ChangeCause cause) =>
        cause == ChangeCause.TargetAmended ? Array.Exists(_pairs, pair => pair.Before is null || pair.After is null || TargetDiffers(pair))
        : cause == ChangeCause.DefinitionChanged ? _newIndicators.Any(pair => _oldIndicators.TryGetValue(pair.Key, out var old) && old != pair.Value)
        : cause == ChangeCause.BaselineChanged ? Array.Exists(_pairs, static pair => pair.Before?.Line.Baselines != pair.After?.Line.Baselines)
        : cause == ChangeCause.PolicyChanged ? _before.Policy != _after.Policy
        : cause == ChangeCause.RulesChanged ? !Equals(_before.Figures.Rules, _after.Figures.Rules)
        : cause == ChangeCause.CalendarChanged ? _before.Figures.Obligations?.Rules != _after.Figures.Obligations?.Rules
        : cause == ChangeCause.DeadlinePassed ? _before.KnownAt != _after.KnownAt
        : cause == ChangeCause.PeriodEnded || cause == ChangeCause.DayMoved ? _before.AsOf != _after.AsOf
        : Array.Exists(Reports, change => change.Cause == cause);

    /// <summary>One judgement for each pair; null where the line is in neither plan, or its new parts do not fit the old ones.</summary>
    /// <param name="takes">Which inputs are taken from the later evaluation.</param>
    public Judgement?[] Judge(Func<ChangeCause, bool> takes)
    {
        var lines = Array.ConvertAll(_pairs, pair => LineOf(pair, takes));
        var source = takes(ChangeCause.TargetAmended) ? _after : _before;
        var figures = FiguresOf(source.Plan.With(lines.OfType<PlanLine>()), takes);
        var policy = takes(ChangeCause.PolicyChanged) ? _after.Policy : _before.Policy;
        var judged = new Queue<Judgement>(new Evaluator(policy).Judge(figures));
        return Array.ConvertAll(lines, line => line is null ? default(Judgement?) : judged.Dequeue());
    }

    private MatchedFigures FiguresOf(Plan plan, Func<ChangeCause, bool> takes)
    {
        var present = Reports.Where(change => change.Cause is null || change.IsAdded == takes(change.Cause)).ToArray();
        var held = takes(ChangeCause.DayMoved) ? _after.AsOf : _before.AsOf;
        var counting = present
            .Where(change => change.Report.CountsOn(change.Cause is null ? held : change.IsAdded ? _after.AsOf : _before.AsOf))
            .Select(static change => change.Report)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        var view = new LogView(
            takes(ChangeCause.DeadlinePassed) ? _after.KnownAt : _before.KnownAt, ValueList.From(present.Select(static change => change.Report)));
        var owed = (takes(ChangeCause.CalendarChanged) ? _after : _before).Figures.Obligations;
        var book = owed is null ? null : ObligationBook.Open(plan, owed.Rules, view, owed.Submissions, owed.Checks);
        var asOf = takes(ChangeCause.PeriodEnded) ? _after.AsOf : _before.AsOf;
        var rules = (takes(ChangeCause.RulesChanged) ? _after : _before).Figures.Rules;
        return MatchedFigures.Of(plan, view, (asOf, counting.Contains), (book, rules));
    }

    // The target in force on the day of its own evaluation, so that moving the day and amending the target are separate inputs.
    private PlanLine? LineOf(LinePair pair, Func<ChangeCause, bool> takes)
    {
        var isNew = takes(ChangeCause.TargetAmended);
        if ((isNew ? pair.After : pair.Before) is not { } source)
        {
            return null;
        }

        var redefined = takes(ChangeCause.DefinitionChanged) != isNew;
        var target = redefined ? Redefinition.Of(PlannedOf(source), isNew ? _oldIndicators : _newIndicators) : PlannedOf(source);
        var baselines = (takes(ChangeCause.BaselineChanged) ? pair.After ?? pair.Before : pair.Before ?? pair.After)!.Value.Line.Baselines;
        return target is null ? null : source.Line with { Target = target, IsBareNumber = IsBare(source), Amendments = [], Baselines = baselines };
    }

    // Whether the targets differ in more than the definition of their indicator.
    private bool TargetDiffers(LinePair pair)
    {
        var (old, now) = (pair.Before!.Value, pair.After!.Value);
        return old.Line.Holding != now.Line.Holding || old.Line.ReportingUnits != now.Line.ReportingUnits || IsBare(old) != IsBare(now)
            || Redefinition.Of(PlannedOf(old), _newIndicators) is not { } redefined || redefined != PlannedOf(now);
    }

    // The target as the plan or its amendment states it: a policy that reads a tolerance or a bare number differently amends nothing.
    private static Target PlannedOf(Judgement judgement) => judgement.Matched.Amendment?.Target ?? judgement.Line.Target;

    // An amendment always states a comparator.
    private static bool IsBare(Judgement judgement) => judgement.Line.IsBareNumber && judgement.Matched.Amendment is null;

    private static Dictionary<IndicatorCode, Indicator> IndicatorsOf(Scorecard card) => card.Judgements
        .SelectMany(static judgement => judgement.Target.Needs)
        .GroupBy(static indicator => indicator.Code)
        .ToDictionary(static same => same.Key, static same => same.First());
}
