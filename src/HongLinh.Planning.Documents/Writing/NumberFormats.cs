using System.Globalization;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>How a workbook displays its numbers: as the printed table has them, with the marks of the language.</summary>
internal sealed class NumberFormats
{
    private const int MostDecimals = 12;

    private readonly string _marks;

    public NumberFormats(Language language) => _marks = language.Of("[$-42A]", "[$-809]");

    public string Of(int decimals) => _marks + Digits(decimals);

    public string Of(decimal number) => Of(DecimalsOf(number));

    public string Percent(int decimals) => _marks + "0" + Places(decimals) + "%";

    /// <summary>With a sign before a number of either side of 0.</summary>
    public string Signed(int decimals) => $"{_marks}+{Digits(decimals)};{_marks}-{Digits(decimals)};0";

    /// <summary>A count of a total: 6/6 stays a number to calculate with, and no program reads a day in it.</summary>
    public static string PartOf(int total) => $"0\"/{SourceBuilder.Number(total)}\"";

    /// <summary>Things that are counted, a single digit with a 0 before it.</summary>
    public string Counted(decimal number) => decimal.IsInteger(number) && number is >= 0m and < 10m ? "00" : Of(number);

    /// <summary>How many decimals a number is written with.</summary>
    public static int DecimalsOf(decimal number)
    {
        var said = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var point = said.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : Math.Min(said.Length - point - 1, MostDecimals);
    }

    /// <summary>Percentages that are printed as 100 only where they are exactly that.</summary>
    /// <param name="ratio">The exact ratio.</param>
    /// <param name="decimals">The decimals asked for.</param>
    public string Sided(Fraction ratio, int decimals)
    {
        var hundred = Fraction.From(100m);
        return Percent(SidedNumber.Decimals(ratio * hundred, [hundred], Rounding.HalfUp(decimals), MostDecimals) ?? MostDecimals);
    }

    private static string Digits(int decimals) => "#,##0" + Places(decimals);

    private static string Places(int decimals) => decimals == 0 ? "" : "." + new string('0', decimals);
}
