using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of one line of a plan; the target has the same fields as that of a single line.</summary>
internal sealed record PlanLineShape(
    string Group, int Ordinal, string Words, int Start, int Length, string Indicator, string Type, string Holding, string Commitment, bool IsBareNumber,
        TargetShape Target,
    string GroupName, string Place, string? Lead, IReadOnlyList<BaselineShape> Baselines, int? TargetYear)
{
    public static PlanLineShape Of(PlacedLine placed, PlanReading reading) => new(
        placed.Group, placed.Line.Ordinal, placed.Line.Words.Words, placed.Span.Start, placed.Span.Length, placed.Line.Indicator.Code.Text,
        placed.Line.Target.Kind.Code, placed.Line.Holding.Code, placed.Line.Commitment.Code, placed.Line.IsBareNumber, TargetShape.Of(placed.Source),
        reading.Plan.Value.Groups.First(group => group.Mark == placed.Group).Name.Vietnamese, reading.LocationOf(placed.Cell ?? placed.Span),
        placed.Line.Assignment?.Lead.Name.Vietnamese, [.. placed.Line.Baselines.Select(BaselineShape.Of)],
        placed.Line.TargetYear?.Number);
}
