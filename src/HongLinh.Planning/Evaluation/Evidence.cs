using HongLinh.Planning.Collections;
using HongLinh.Planning.Evaluation.Matching;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Plans;
using HongLinh.Planning.Sources;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Evaluation;

/// <summary>Everything a judgement rests on: words, figures as reported and as converted, bound, policy, formula (căn cứ đánh giá).</summary>
/// <remarks>A record of facts; sentences are made from it by the text package.</remarks>
public sealed record Evidence
{
    private Evidence(MatchedTarget matched, Judgement judgement)
    {
        Judgement = judgement;
        Used = matched.Used;
        Basis = matched.Basis;
        var unit = TargetBounds.Of(matched.Target)?.Unit;
        Figure = unit is null ? null : matched.ExactIn(unit);
        Rounded = unit is null ? null : matched.RoundedIn(unit);
        Margin = Figure is { } figure ? MarginOf(matched.Target, figure) : null;
        Percent = judgement.PercentOfPlan();
    }

    /// <summary>The judgement that is explained.</summary>
    public Judgement Judgement { get; }

    /// <summary>The words of the plan.</summary>
    public SourceSpan Words => Judgement.Line.Words;

    /// <summary>The act that the target rests on: that of the line, else that of the plan.</summary>
    public LegalBasis Basis { get; }

    /// <summary>The target that was judged, with its bound.</summary>
    public Target Target => Judgement.Target;

    /// <summary>The reports that went into the figure; several when months were added up.</summary>
    public ValueList<Observation> Used { get; }

    /// <summary>The figure in the unit of the target, exactly; null when there is none, it is not one value, or it has no finite decimal form.</summary>
    public Quantity? Figure { get; }

    /// <summary>The figure that was compared, where the policy rounds before comparing and the figure is one value; null otherwise.</summary>
    public Quantity? Rounded { get; }

    /// <summary>Exact figure less bound, in the unit of the target, in percentage points for shares; null for targets without a single bound of that kind (band, near, rank, event, all-of) and where there is no figure.</summary>
    public Quantity? Margin { get; }

    /// <summary>The percent of plan, with its formula or the reason why it has none.</summary>
    public PercentOfPlan Percent { get; }

    /// <summary>The judgement in short, for logs.</summary>
    public override string ToString() => Judgement.ToString();

    internal static Evidence Of(MatchedTarget matched, Judgement judgement) => new(matched, judgement);

    private static Quantity? MarginOf(Target target, Quantity figure)
    {
        var bound = target switch
        {
            LevelTarget level => level.Bound.Value,
            GrowthTarget growth => growth.Rate.Value,
            ChangeTarget change => change.Difference.Value,
            CoverageTarget coverage => figure.Unit.Of(coverage.Required),
            NamedItemsTarget items => figure.Unit.Of(items.Items.Count),
            _ => (Quantity?)null,
        };
        return bound is { } value && figure.Minus(value).TryPickT0(out var margin, out _) ? margin : null;
    }
}
