using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>The cases of a target as objects that name their kind, with the codes of <see cref="TargetKind"/>.</summary>
internal static class TargetShape
{
    public static Cases<Target> Cases { get; } = new(
        "target",
        [
            Member<Target>.Optional("indicator", static target => target is AllOfTarget ? null : target.Indicator),
            Member<Target>.Optional("bound", static target => (target as LevelTarget)?.Bound),
            Member<Target>.Optional("lower", static target => (target as BandTarget)?.Lower),
            Member<Target>.Optional("upper", static target => target.Bounds.Count > 1 && target is not NearTarget ? target.Bounds[1] : null),
            Member<Target>.Optional<Quantity>("value", static target => (target as NearTarget)?.Value),
            Member<Target>.Optional<Quantity>("tolerance", static target => (target as NearTarget)?.Tolerance),
            Member<Target>.Optional("rate", static target => (target as GrowthTarget)?.Rate),
            Member<Target>.Optional("difference", static target => (target as ChangeTarget)?.Difference),
            Member<Target>.Optional("against", static target => (target as GrowthTarget)?.Against ?? (target as ChangeTarget)?.Against),
            Member<Target>.Optional<int>("required", static target => (target as CoverageTarget)?.Required),
            Member<Target>.Optional<int>("total", static target => (target as CoverageTarget)?.Total),
            Member<Target>.Optional<ValueList<NamedItem>>("items", static target => (target as NamedItemsTarget)?.Items),
            Member<Target>.Optional<LocalDate>("by", static target => (target as MilestoneTarget)?.By),
            Member<Target>.Optional<ValueList<Target>>("parts", static target => (target as AllOfTarget)?.Parts),
            Member<Target>.Optional<int>("worstAllowed", static target => (target as RankTarget)?.WorstAllowed),
            Member<Target>.Optional<int>("ranked", static target => (target as RankTarget)?.Ranked),
            Member<Target>.Optional("reason", static target => (target as NotAssessableTarget)?.Reason),
        ],
        [
            Case<LevelTarget>(TargetKind.Level, ["indicator", "bound"], static v => Fitting(LevelTarget.From(IndicatorOf(v), v.Get<Bound>("bound")))),
            Case<BandTarget>(
                TargetKind.Band, ["indicator", "lower", "upper"],
                static v => Fitting(BandTarget.From(IndicatorOf(v), v.Get<Bound>("lower"), v.Get<Bound>("upper")))),
            Case<NearTarget>(
                TargetKind.Near, ["indicator", "value", "tolerance"],
                static v => Fitting(NearTarget.From(IndicatorOf(v), v.Get<Quantity>("value"), v.Get<Quantity>("tolerance")))),
            Case<GrowthTarget>(
                TargetKind.Growth, ["indicator", "rate", "against"],
                static v => Fitting(GrowthTarget.From(IndicatorOf(v), v.Get<Bound>("rate"), v.Get<GrowthBase>("against"), v.Get<Bound?>("upper"))), ["upper"]),
            Case<ChangeTarget>(
                TargetKind.Change, ["indicator", "difference", "against"],
                static v => Fitting(ChangeTarget.From(IndicatorOf(v), v.Get<Bound>("difference"), v.Get<GrowthBase>("against"), v.Get<Bound?>("upper"))),
                    ["upper"]),
            Case<CoverageTarget>(
                TargetKind.Coverage, ["indicator", "required", "total"],
                static v => CoverageTarget.Of(IndicatorOf(v), v.Get<int>("required"), v.Get<int>("total"))),
            Case<NamedItemsTarget>(
                TargetKind.NamedItems, ["indicator", "items"], static v => NamedItemsTarget.Of(IndicatorOf(v), v.Get<ValueList<NamedItem>>("items"))),
            Case<MilestoneTarget>(TargetKind.Milestone, ["indicator", "by"], static v => MilestoneTarget.Of(IndicatorOf(v), v.Get<LocalDate>("by"))),
            Case<AllOfTarget>(TargetKind.AllOf, ["parts"], static v => AllOfTarget.Of(v.Get<ValueList<Target>>("parts"))),
            Case<RankTarget>(
                TargetKind.Rank, ["indicator", "worstAllowed", "ranked"],
                static v => RankTarget.Within(IndicatorOf(v), v.Get<int>("worstAllowed"), v.Get<int>("ranked"))),
            Case<NotAssessableTarget>(
                TargetKind.NotAssessable, ["indicator", "reason"],
                static v => NotAssessableTarget.Because(IndicatorOf(v), v.Get<NotAssessableReason>("reason"))),
        ]);

    public static Description[] All =>
    [
        Cases.As<Target>(),
        Cases.As<LevelTarget>(),
        Cases.As<BandTarget>(),
        Cases.As<NearTarget>(),
        Cases.As<GrowthTarget>(),
        Cases.As<ChangeTarget>(),
        Cases.As<CoverageTarget>(),
        Cases.As<NamedItemsTarget>(),
        Cases.As<MilestoneTarget>(),
        Cases.As<AllOfTarget>(),
        Cases.As<RankTarget>(),
        Cases.As<NotAssessableTarget>(),
    ];

    public static Description OfItem => Shape.Object<NamedItem>(
        [
            Member<NamedItem>.Required("name", static item => item.Name),
            Member<NamedItem>.Text("note", static item => item.Note, static (item, value) => NamedItem.Of(item.Name, value)),
        ],
        static values => NamedItem.Of(values.Get<string>("name")));

    private static Case<Target> Case<T>(TargetKind kind, string[] members, Func<Values, T> make, string[]? options = null)
        where T : Target => new(kind.Code, typeof(T), members, make) { Options = options ?? [] };

    private static Indicator IndicatorOf(Values values) => values.Get<Indicator>("indicator");

    private static T Fitting<T>(OneOf.OneOf<T, UnitMismatch> made) => made.TryPickT0(out var target, out var mismatch)
        ? target
        : throw Refusal.Of($"The target does not fit its indicator: {Refusal.Shown(mismatch.ToString())}.");
}
