using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>The cases of a report as objects that name their kind.</summary>
internal static class ReportedShape
{
    public static Cases<Reported> Cases { get; } = new(
        "report",
        [
            Member<Reported>.Optional<Quantity>("value", static reported => (reported as ReportedExact)?.Value),
            Member<Reported>.Optional("bound", static reported => (FigureOf(reported) as ReportedBound)?.Bound),
            Member<Reported>.Optional<Quantity>("lower", static reported => (FigureOf(reported) as ReportedRange)?.Lower),
            Member<Reported>.Optional<Quantity>("upper", static reported => (FigureOf(reported) as ReportedRange)?.Upper),
            Member<Reported>.Optional<Quantity>("part", static reported => (reported as ReportedShare)?.Part),
            Member<Reported>.Optional<Quantity>("whole", static reported => (reported as ReportedShare)?.Whole),
            Member<Reported>.Optional<Quantity>("rate", static reported => ((reported as ReportedGrowth)?.Rate as ReportedExact)?.Value),
            Member<Reported>.Optional("against", static reported => (reported as ReportedGrowth)?.Against),
            Member<Reported>.Optional<ValueList<string>>("done", static reported => (reported as ReportedItems)?.Done),
            Member<Reported>.Optional<ValueList<string>>("failed", static reported => (reported as ReportedItems)?.Failed),
            Member<Reported>.Optional<LocalDate>("on", static reported => (reported as ReportedEvent)?.On),
            Member<Reported>.Optional("words", static reported => (reported as ReportedWords)?.Words),
            Member<Reported>.Optional("reason", static reported => (reported as ReportedAbsence)?.Reason),
        ],
        [
            new("exact", typeof(ReportedExact), ["value"], static v => ReportedExact.Of(v.Get<Quantity>("value"))),
            new("bound", typeof(ReportedBound), ["bound"], static v => ReportedBound.Of(v.Get<Bound>("bound"))),
            new("range", typeof(ReportedRange), ["lower", "upper"],
                static v => Together(ReportedRange.From(v.Get<Quantity>("lower"), v.Get<Quantity>("upper")))),
            new("share", typeof(ReportedShare), ["part", "whole"], static v => Together(ReportedShare.From(v.Get<Quantity>("part"), v.Get<Quantity>("whole")))),
            Growth<ReportedExact>("growth", ["rate", "against"], static v => ReportedGrowth.Of(v.Get<Quantity>("rate"), v.Get<GrowthBase>("against"))),
            Growth<ReportedBound>(
                "growth-bound", ["bound", "against"], static v => ReportedGrowth.Of(ReportedBound.Of(v.Get<Bound>("bound")), v.Get<GrowthBase>("against"))),
            Growth<ReportedRange>("growth-range", ["lower", "upper", "against"], static v =>
                ReportedGrowth.Of(Together(ReportedRange.From(v.Get<Quantity>("lower"), v.Get<Quantity>("upper"))), v.Get<GrowthBase>("against"))),
            new("items", typeof(ReportedItems), ["done", "failed"],
                static v => ReportedItems.Of(v.Get<ValueList<string>>("done"), v.Get<ValueList<string>>("failed"))),
            new("event", typeof(ReportedEvent), ["on"], static v => ReportedEvent.HappenedOn(v.Get<LocalDate>("on"))),
            new("words", typeof(ReportedWords), ["words"], static v => ReportedWords.Of(v.Get<string>("words"))),
            new("absence", typeof(ReportedAbsence), ["reason"], static v => ReportedAbsence.Because(v.Get<AbsenceReason>("reason"))),
        ]);

    // Growth has one kind for each form of its rate, so that documents with exact growth keep their form.
    private static Case<Reported> Growth<TRate>(string kind, string[] members, Func<Values, Reported> make)
        where TRate : Reported => new(kind, typeof(ReportedGrowth), members, make) { Means = static reported => reported is ReportedGrowth { Rate: TRate } };

    // A growth has the members of its rate.
    private static Reported FigureOf(Reported reported) => reported is ReportedGrowth growth ? growth.Rate : reported;

    private static T Together<T>(OneOf.OneOf<T, UnitMismatch> made) => made.TryPickT0(out var value, out var mismatch)
        ? value
        : throw Refusal.Of($"The two figures do not go together: {Refusal.Shown(mismatch.ToString())}.");
}
