using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>What an office published about a plan, as objects.</summary>
internal static class PublishedShapes
{
    public static Description OfTally => Shape.Object<PublishedTally>(
        [
            Member<PublishedTally>.Required("kept", static tally => tally.Kept),
            Member<PublishedTally>.Required("total", static tally => tally.Total),
            Member<PublishedTally>.Optional<int>("exceeded", static tally => tally.Exceeded, static (tally, value) => tally with { Exceeded = value }),
            Member<PublishedTally>.Optional<int>("notMet", static tally => tally.NotMet, static (tally, value) => tally with { NotMet = value }),
            Member<PublishedTally>.List("verdicts", static tally => tally.Verdicts, static (tally, value) => tally with { Verdicts = value }),
            Member<PublishedTally>.Optional<LocalDate>(
                "publishedOn", static tally => tally.PublishedOn, static (tally, value) => tally with { PublishedOn = value }),
            Member<PublishedTally>.Text("source", static tally => tally.Source, static (tally, value) => tally with { Source = value }),
        ],
        static values => PublishedTally.Of(values.Get<int>("kept"), values.Get<int>("total")));

    public static Description OfVerdict => Shape.Object<PublishedVerdict>(
        [
            Member<PublishedVerdict>.Required("ordinal", static row => row.Ordinal),
            Member<PublishedVerdict>.Required("printed", static row => row.Printed),
        ],
        static values => PublishedVerdict.Of(values.Get<int>("ordinal"), values.Get<Verdict>("printed")));
}
