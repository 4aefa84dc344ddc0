namespace HongLinh.Planning.Json;

/// <summary>What can still change a verdict, as objects that name their kind; written but not read.</summary>
internal static class OpenPointShape
{
    public static Cases<OpenPoint> Cases { get; } = new(
        "open point",
        [
            Member<OpenPoint>.Optional<Quantity>("amount", static point => (point as OpenAmount)?.Amount),
            Member<OpenPoint>.Optional<bool>("keepsBound", static point => (point as OpenAmount)?.KeepsBound),
            Member<OpenPoint>.Optional<Quantity>("count", static point => (point as OpenItems)?.Count),
            Member<OpenPoint>.Optional<ValueList<string>>("names", static point => (point as OpenItems)?.Names),
            Member<OpenPoint>.Optional<ValueList<OrgUnit>>("units", static point => (point as OpenUnits)?.Units),
            Member<OpenPoint>.Optional<ValueList<ReportingPeriod>>("periods", static point => (point as OpenPeriods)?.Periods),
            Member<OpenPoint>.Optional("maturity", static point => (point as OpenMaturity)?.Maturity),
        ],
        [
            new("amount", typeof(OpenAmount), ["amount", "keepsBound"], NotRead),
            new("items", typeof(OpenItems), ["count", "names"], NotRead),
            new("units", typeof(OpenUnits), ["units"], NotRead),
            new("periods", typeof(OpenPeriods), ["periods"], NotRead),
            new("maturity", typeof(OpenMaturity), ["maturity"], NotRead),
        ]);

    private static OpenPoint NotRead(Values values) => throw Refusal.Of($"An open point is a result and is not read back: {ScorecardShapes.Replay}.");
}
