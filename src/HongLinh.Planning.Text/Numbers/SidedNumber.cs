namespace HongLinh.Planning.Text;

/// <summary>Prints a rounded number on the same side of a mark as the exact one: 99,9999995 is never "100,00" beside "Không đạt".</summary>
internal static class SidedNumber
{
    // This many more decimals are tried before the side is written as a word.
    private const int MoreDecimals = 2;

    /// <summary>The number as requested; with more decimals, or as "dưới 100", where it would appear on the other side of a mark.</summary>
    /// <param name="exact">The number.</param>
    /// <param name="marks">The numbers that readers compare it with.</param>
    /// <param name="rounding">The requested rounding.</param>
    /// <param name="language">The language.</param>
    public static string Write(Fraction exact, ReadOnlySpan<Fraction> marks, Rounding rounding, Language language)
    {
        var most = Math.Min(rounding.Decimals + MoreDecimals, 28);
        if (Decimals(exact, marks, rounding, most) is { } decimals)
        {
            return NumberText.Write(exact, language, To(decimals, rounding));
        }

        var mark = Misleading(exact, marks, To(most, rounding))!.Value;
        var number = mark.TryToDecimal(out var written) ? NumberText.Write(written, language) : NumberText.Write(mark, language, rounding);
        return (exact < mark ? language.Of("dưới ", "under ") : language.Of("trên ", "over ")) + number;
    }

    /// <summary>The fewest decimals, from those of the rounding to the most allowed, that keep the number on its side; null when none do.</summary>
    public static int? Decimals(Fraction exact, ReadOnlySpan<Fraction> marks, Rounding rounding, int most)
    {
        for (var decimals = rounding.Decimals; decimals <= most; decimals++)
        {
            if (Misleading(exact, marks, To(decimals, rounding)) is null)
            {
                return decimals;
            }
        }

        return null;
    }

    private static Rounding To(int decimals, Rounding rounding) => decimals == rounding.Decimals ? rounding : Rounding.Of(decimals, rounding.Mode);

    private static Fraction? Misleading(Fraction exact, ReadOnlySpan<Fraction> marks, Rounding rounding)
    {
        foreach (var mark in marks)
        {
            if (FlipMargin.Misleads(exact, mark, rounding))
            {
                return mark;
            }
        }

        return null;
    }
}
