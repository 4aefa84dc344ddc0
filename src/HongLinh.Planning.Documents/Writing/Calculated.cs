namespace HongLinh.Planning.Documents;

/// <summary>Formulas that are proven before they are written: only one whose exact value is that of the scorecard is taken.</summary>
internal static class Calculated
{
    private const int Digits = 15;

    // Above this a decimal has no room for so many decimals.
    private static readonly Fraction Large = Fraction.From(1_000_000_000_000m);
    private static readonly Fraction Largest = Fraction.From(1_000_000_000_000_000_000_000_000m);

    /// <summary>The first formula with a value; null when none has it.</summary>
    public static string? Find(Fraction value, params ReadOnlySpan<(string Formula, Fraction? Value)> formulas)
    {
        foreach (var (formula, result) in formulas)
        {
            if (result is { } exact && exact == value)
            {
                return formula;
            }
        }

        return null;
    }

    /// <summary>A quotient; null where there is nothing to divide by.</summary>
    public static Fraction? Ratio(Fraction? part, Fraction? whole) => part is { } one && whole is { Sign: not 0 } other ? one / other : null;

    /// <summary>The decimal that a program shows for a value, to fifteen places; null where it is larger than any figure.</summary>
    public static decimal? Decimal(Fraction value)
    {
        var size = value.Sign < 0 ? Fraction.Zero - value : value;
        return size < Large ? value.Round(Rounding.HalfUp(Digits)) : size < Largest ? value.Round(Rounding.HalfUp(2)) : null;
    }
}
