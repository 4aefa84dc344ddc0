using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Json.Converters;
using HongLinh.Planning.Observations;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;
using NodaTime;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>The cases of a report as objects that name their kind.</summary>
/// <remarks>
/// One description for all cases, with the members of every case, instead of the serializer's own polymorphism:
/// the kind may stand anywhere in the object, and a wrong one is refused with the kinds that exist.
/// </remarks>
internal static class ReportedShape
{
    private const int Kind = 0, Value = 1, Bound = 2, Lower = 3, Upper = 4, Part = 5, Whole = 6,
        Rate = 7, Against = 8, Done = 9, Failed = 10, On = 11, Words = 12, Reason = 13;

    // One row for each case: all of its members are required, and it has no others. Growth has one for each shape of its rate.
    private static readonly Case[] Cases =
    [
        new("exact", static r => r is ReportedExact, [Value], static v => ReportedExact.Of((Quantity)v[Value]!)),
        new("bound", static r => r is ReportedBound, [Bound], static v => ReportedBound.Of((Bound)v[Bound]!)),
        new("range", static r => r is ReportedRange, [Lower, Upper], static v => Together(ReportedRange.Between((Quantity)v[Lower]!, (Quantity)v[Upper]!))),
        new("share", static r => r is ReportedShare, [Part, Whole], static v => Together(ReportedShare.Of((Quantity)v[Part]!, (Quantity)v[Whole]!))),
        new("growth", static r => r is ReportedGrowth { Rate: ReportedExact }, [Rate, Against], static v => ReportedGrowth.Of((Quantity)v[Rate]!, (GrowthBase)v[Against]!)),
        new("growth-bound", static r => r is ReportedGrowth { Rate: ReportedBound }, [Bound, Against],
            static v => ReportedGrowth.Of(ReportedBound.Of((Bound)v[Bound]!), (GrowthBase)v[Against]!)),
        new("growth-range", static r => r is ReportedGrowth { Rate: ReportedRange }, [Lower, Upper, Against],
            static v => ReportedGrowth.Of(Together(ReportedRange.Between((Quantity)v[Lower]!, (Quantity)v[Upper]!)), (GrowthBase)v[Against]!)),
        new("items", static r => r is ReportedItems, [Done, Failed], static v => ReportedItems.Of((ValueList<string>)v[Done]!, (ValueList<string>)v[Failed]!)),
        new("event", static r => r is ReportedEvent, [On], static v => ReportedEvent.HappenedOn((LocalDate)v[On]!)),
        new("words", static r => r is ReportedWords, [Words], static v => ReportedWords.Of((string)v[Words]!)),
        new("absence", static r => r is ReportedAbsence, [Reason], static v => ReportedAbsence.Because((AbsenceReason)v[Reason]!)),
    ];

    private static readonly string[] Names =
        ["kind", "value", "bound", "lower", "upper", "part", "whole", "rate", "against", "done", "failed", "on", "words", "reason"];

    /// <summary>The description of <see cref="Reported"/> or of one of its cases.</summary>
    public static JsonTypeInfo<T> Of<T>(JsonSerializerOptions options)
        where T : Reported => Shape.Object(
        options,
        [
            Member<T>.Required(Names[Kind], static reported => Array.Find(Cases, one => one.Is(reported))!.Kind),
            Member<T>.Optional<Quantity>(Names[Value], static reported => (reported as ReportedExact)?.Value),
            Member<T>.Optional(Names[Bound], static reported => (Figure(reported) as ReportedBound)?.Bound),
            Member<T>.Optional<Quantity>(Names[Lower], static reported => (Figure(reported) as ReportedRange)?.Lower),
            Member<T>.Optional<Quantity>(Names[Upper], static reported => (Figure(reported) as ReportedRange)?.Upper),
            Member<T>.Optional<Quantity>(Names[Part], static reported => (reported as ReportedShare)?.Part),
            Member<T>.Optional<Quantity>(Names[Whole], static reported => (reported as ReportedShare)?.Whole),
            Member<T>.Optional<Quantity>(Names[Rate], static reported => ((reported as ReportedGrowth)?.Rate as ReportedExact)?.Value),
            Member<T>.Optional(Names[Against], static reported => (reported as ReportedGrowth)?.Against),
            Member<T>.Optional<ValueList<string>>(Names[Done], static reported => (reported as ReportedItems)?.Done),
            Member<T>.Optional<ValueList<string>>(Names[Failed], static reported => (reported as ReportedItems)?.Failed),
            Member<T>.Optional<LocalDate>(Names[On], static reported => (reported as ReportedEvent)?.On),
            Member<T>.Optional(Names[Words], static reported => (reported as ReportedWords)?.Words),
            Member<T>.Optional(Names[Reason], static reported => (reported as ReportedAbsence)?.Reason),
        ],
        static values => Make(values) is T made
            ? made
            : throw Refusal.Of($"A report of kind '{values[Kind]}' stands where {typeof(T).Name} is expected."));

    // The rate of a growth has the members of what it is.
    private static Reported Figure(Reported reported) => reported is ReportedGrowth growth ? growth.Rate : reported;

    private static Reported Make(object?[] values)
    {
        var kind = (string)values[Kind]!;
        var known = Array.Find(Cases, one => one.Kind == kind)
            ?? throw Refusal.Of($"'{Refusal.Shown(kind)}' is no kind of report; the kinds are {string.Join(", ", Cases.Select(static one => one.Kind))}.");
        for (var i = Kind + 1; i < Names.Length; i++)
        {
            var belongs = Array.IndexOf(known.Members, i) >= 0;
            if (belongs != values[i] is not null)
            {
                throw Refusal.Of($"A report of kind '{kind}' {(belongs ? "lacks" : "cannot have")} the member '{Names[i]}'; it has {string.Join(", ", known.Members.Select(static at => Names[at]))}.");
            }
        }

        return known.Make(values);
    }

    private static T Together<T>(OneOf.OneOf<T, UnitMismatch> made) => made.TryPickT0(out var value, out var mismatch)
        ? value
        : throw Refusal.Of($"The two figures do not go together: {Refusal.Shown(mismatch.ToString())}.");

    private sealed record Case(string Kind, Func<Reported, bool> Is, int[] Members, Func<object?[], Reported> Make);
}
