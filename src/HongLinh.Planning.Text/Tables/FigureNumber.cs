using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>A number as a Vietnamese table prints it: 198,018; 1.565,8; 192.500. Strict: nothing is repaired.</summary>
internal readonly partial record struct FigureNumber
{
    // A decimal holds every number with this many digits exactly.
    private const int MostDigits = 28;

    private FigureNumber(decimal? value, bool isForeign, bool isTwoFaced)
    {
        Value = value;
        IsForeign = isForeign;
        IsTwoFaced = isTwoFaced;
    }

    /// <summary>The number; null when the text is not a number.</summary>
    public decimal? Value { get; }

    /// <summary>Whether the text is not a Vietnamese number but one with a decimal point, or with commas between thousands.</summary>
    public bool IsForeign { get; }

    /// <summary>Whether other conventions read a different number: 198.018, 1,400.</summary>
    public bool IsTwoFaced { get; }

    /// <summary>Whether it has decimals that no convention would read as thousands: 301,5.</summary>
    public bool HasPlainDecimals { get; private init; }

    public static FigureNumber Read(string text)
    {
        var written = text.StartsWith('-') ? text[1..] : text;
        if (!Vietnamese().IsMatch(written))
        {
            return new FigureNumber(null, Foreign().IsMatch(written), isTwoFaced: false);
        }

        var digits = written.Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        if (digits.AsSpan().TrimStart('0').Length > MostDigits)
        {
            return default;
        }

        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new FigureNumber(text.StartsWith('-') ? -value : value, isForeign: false, TwoFaced().IsMatch(written))
        {
            HasPlainDecimals = written.Contains(',', StringComparison.Ordinal) && !TwoFaced().IsMatch(written),
        };
    }

    [GeneratedRegex(@"^([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Vietnamese();

    [GeneratedRegex(@"^([0-9]+|[1-9][0-9]{0,2}(,[0-9]{3})+)(\.[0-9]+)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Foreign();

    [GeneratedRegex(@"^[1-9][0-9]{0,2}[.,][0-9]{3}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex TwoFaced();
}
