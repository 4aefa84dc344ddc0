namespace HongLinh.Planning;

/// <summary>How offices shorten an exact percentage to the printed decimals (cách in tỷ lệ).</summary>
public sealed class PercentPrinting : Vocabulary<PercentPrinting>, IVocabulary<PercentPrinting>
{
    /// <summary>Both ways are accepted; the library itself prints with halves rounded away from zero (làm tròn hoặc cắt bớt).</summary>
    public static readonly PercentPrinting RoundedOrCutOff = new(nameof(RoundedOrCutOff), "rounded-or-cut-off");

    /// <summary>Halves are rounded away from zero: 102,87 is printed as 103 (làm tròn).</summary>
    public static readonly PercentPrinting Rounded = new(nameof(Rounded), "rounded");

    /// <summary>Further digits are cut off: 102,87 is printed as 102 (cắt bớt).</summary>
    public static readonly PercentPrinting CutOff = new(nameof(CutOff), "cut-off");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PercentPrinting> All { get; } =
    [
        RoundedOrCutOff,
        Rounded,
        CutOff,
    ];

    private PercentPrinting(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>The rounding to a number of decimals with which the library prints a percentage.</summary>
    /// <param name="decimals">The places kept, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 places.</exception>
    public Rounding To(int decimals) => this == CutOff ? Rounding.Truncate(decimals) : Rounding.HalfUp(decimals);

    // Whether a printed percentage is a valid print of an exact one, to its own number of decimals.
    internal bool Admits(decimal printed, Fraction exact) =>
        this != CutOff && Is(printed, exact, Rounding.HalfUp(printed.Scale))
        || this != Rounded && Is(printed, exact, Rounding.Truncate(printed.Scale));

    private static bool Is(decimal printed, Fraction exact, Rounding rounding) => exact.TryRound(rounding, out var rounded) && rounded == printed;
}
