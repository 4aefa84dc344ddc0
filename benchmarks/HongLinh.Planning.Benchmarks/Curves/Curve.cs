namespace HongLinh.Planning.Benchmarks.Curves;

/// <summary>Work whose size can be chosen, so that its growth can be seen.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Question">What is done with so many of them.</param>
/// <param name="Guarded">The largest size that the guard measures; it takes some tenths of a second at most.</param>
/// <param name="Prepare">Makes so many of them, and returns the work, which is measured alone.</param>
internal sealed record Curve(string Name, string Question, int Guarded, Func<int, Action> Prepare);
