using System.Globalization;

namespace HongLinh.Planning;

/// <summary>How many lines have each verdict; the five numbers add up to the number of lines (tổng hợp).</summary>
public sealed record Tally
{
    private Tally(ReadOnlySpan<Outcome> outcomes)
    {
        Total = outcomes.Length;
        foreach (var outcome in outcomes)
        {
            var verdict = outcome.Verdict;
            Exceeded += verdict == Verdict.Exceeded ? 1 : 0;
            Met += verdict == Verdict.Met ? 1 : 0;
            NotMet += verdict == Verdict.NotMet ? 1 : 0;
            Open += verdict == Verdict.Open ? 1 : 0;
            NotDeterminable += verdict == Verdict.NotDeterminable ? 1 : 0;
        }
    }

    /// <summary>All lines.</summary>
    public int Total { get; }

    /// <summary>Lines exceeded (vượt).</summary>
    public int Exceeded { get; }

    /// <summary>Lines met and not exceeded (đạt).</summary>
    public int Met { get; }

    /// <summary>Lines not met (không đạt).</summary>
    public int NotMet { get; }

    /// <summary>Lines still open because the year is running (đang thực hiện).</summary>
    public int Open { get; }

    /// <summary>Lines that cannot be decided (chưa đủ dữ liệu).</summary>
    public int NotDeterminable { get; }

    /// <summary>Lines met or exceeded: the number that is quoted (đạt và vượt).</summary>
    public int Kept => Exceeded + Met;

    /// <summary>The five numbers and the total.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Exceeded} exceeded, {Met} met, {NotMet} not met, {Open} open, {NotDeterminable} not determinable of {Total}");

    internal static Tally Of(ReadOnlySpan<Outcome> outcomes) => new(outcomes);
}
