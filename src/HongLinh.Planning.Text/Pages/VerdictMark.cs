using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>A sign for each verdict, so that it can be told without colour.</summary>
internal static class VerdictMark
{
    public static string Of(Verdict verdict) =>
        verdict == Verdict.Exceeded ? "▲"
        : verdict == Verdict.Met ? "✓"
        : verdict == Verdict.NotMet ? "✗"
        : verdict == Verdict.Open ? "◔"
        : verdict == Verdict.NotDeterminable ? "?"
        : throw new UnreachableException($"No sign for {verdict}.");
}
