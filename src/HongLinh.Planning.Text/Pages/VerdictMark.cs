namespace HongLinh.Planning.Text;

/// <summary>A sign for each verdict, to distinguish verdicts without colour.</summary>
internal static class VerdictMark
{
    public static string Of(Verdict verdict) =>
        verdict.Match(exceeded: "▲", met: "✓", notMet: "✗", open: "◔", notDeterminable: "?");
}
