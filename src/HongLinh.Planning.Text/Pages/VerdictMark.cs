namespace HongLinh.Planning.Text;

/// <summary>A sign for each verdict, so that it can be told without colour.</summary>
internal static class VerdictMark
{
    public static string Of(Verdict verdict) =>
        verdict.Match(exceeded: "▲", met: "✓", notMet: "✗", open: "◔", notDeterminable: "?");
}
