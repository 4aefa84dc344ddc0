using System.Globalization;
using CsCheck;

namespace HongLinh.Planning.Testing;

/// <summary>The laws that any answer to a case must satisfy, whether it is a verdict on a line or the outcome of a rule.</summary>
/// <param name="examples">The cases.</param>
/// <param name="run">How many of them.</param>
/// <param name="answers">The answers, in a fixed order, each as its code.</param>
internal sealed class CaseLaws(Gen<ReviewCase> examples, LawRun? run, Func<ReviewCase, IReadOnlyList<string>> answers)
{
    public void Unknown(Law law, params string[] decided) => law.Hold(examples, run, given =>
        Decided(LogChanges.Nothing(given), "Without any report", decided)
        ?? Decided(LogChanges.NoFigure(given), "With words and absences in place of all figures", decided));

    // All units of the measure come up, as logs have many lengths.
    public void Scale(Law law) => Same(
        law, static given => given, static given => LogChanges.Rescaled(given, given.Log.Entries.Count), "in another unit of its measure");

    public void LaterEstimate(Law law) => Same(law, LogChanges.WithoutCorrections,
        static given => LogChanges.EstimatesAfter(LogChanges.WithoutCorrections(given)), "with an estimate after each official figure");

    public void LateOfficial(Law law) => Same(law, static given => LogChanges.OfficialAlone(LogChanges.WithoutCorrections(given)),
        static given => LogChanges.EstimatesBefore(LogChanges.WithoutCorrections(given)), "with an estimate before each official figure");

    public void Order(Law law) => Same(law, static given => given, LogChanges.Backwards, "entered in the opposite order");

    public void Unrelated(Law law) => Same(law, static given => given, LogChanges.WithUnrelated, "with reports on other indicators");

    public void Later(Law law) => Same(law, static given => given, LogChanges.WithLater, "with reports that became known after the day");

    private void Same(Law law, Func<ReviewCase, ReviewCase> before, Func<ReviewCase, ReviewCase> after, string how) => law.Hold(examples, run, given =>
    {
        var (one, other) = (answers(before(given)), answers(after(given)));
        return one.SequenceEqual(other, StringComparer.Ordinal) ? null : $"[{string.Join(", ", one)}] becomes [{string.Join(", ", other)}] {how}.";
    });

    private string? Decided(ReviewCase given, string how, string[] decided)
    {
        var all = answers(given);
        var at = all.ToList().FindIndex(decided.Contains);
        return at < 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{how}, answer {at + 1} is {all[at]}.");
    }
}
