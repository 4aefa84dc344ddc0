namespace HongLinh.Planning.Text;

/// <summary>What one number of a sentence is of another, in percent; exact, because written numbers may have any size.</summary>
internal static class ExactPercent
{
    private static readonly Fraction Hundred = Fraction.From(100m);

    /// <summary>The part in percent of the whole; null where the whole is not above 0.</summary>
    public static Fraction? Of(decimal part, decimal whole) => whole > 0m ? Fraction.From(part) / Fraction.From(whole) * Hundred : null;

    /// <summary>The percentage with at most two decimals.</summary>
    public static string Write(Fraction percent) => percent.TryRound(Rounding.HalfUp(2), out var rounded)
        ? NumberText.Write(rounded, Language.Vietnamese) : NumberText.Write(percent, Language.Vietnamese, Rounding.HalfUp(0));

    /// <summary>Whether a printed percentage says the same: less than one point beside it.</summary>
    public static bool Is(Fraction? exact, decimal printed) =>
        exact is { } percent && percent - Fraction.From(printed) is var apart && apart < Fraction.One && apart > Fraction.Zero - Fraction.One;
}
