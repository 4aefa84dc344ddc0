namespace HongLinh.Planning.Samples.PlanReader;

/// <summary>The JSON of how much of a document was read.</summary>
internal sealed record CoverageShape(int Read, int LeftAside, int NotUnderstood);
