using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace HongLinh.Planning;

/// <summary>The stable ASCII code of an indicator (mã chỉ tiêu), for example <c>budget-revenue</c>.</summary>
/// <remarks>Names are printed in several ways and with slips, so figures and lines are matched by code.</remarks>
public sealed partial record IndicatorCode : IComparable<IndicatorCode>, IParsable<IndicatorCode>
{
    private IndicatorCode(string text) => Text = text;

    /// <summary>The code as text.</summary>
    public string Text { get; }

    /// <summary>Makes a code.</summary>
    /// <param name="text">Lower-case letters, digits and hyphens, starting with a letter.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public static IndicatorCode Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Form().IsMatch(text)
            ? new IndicatorCode(text)
            : throw new ArgumentException($"'{text}' is not an indicator code: lower-case letters, digits and hyphens, starting with a letter.", nameof(text));
    }

    /// <summary>A code from text, for frameworks that read values from text, such as parameters of a request.</summary>
    /// <param name="s">Lower-case letters, digits and hyphens, starting with a letter.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <exception cref="FormatException">The text has another form.</exception>
    public static IndicatorCode Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryOf(s, out var code)
            ? code
            : throw new FormatException($"'{s}' is not an indicator code: lower-case letters, digits and hyphens, starting with a letter.");
    }

    /// <summary>A code from text, if it is one.</summary>
    /// <param name="s">The text; see <see cref="Parse"/>.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The code, or null.</param>
    /// <returns>Whether the text is a code; no plan is asked whether it has such an indicator.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out IndicatorCode result)
    {
        result = null;
        return s is not null && TryOf(s, out result);
    }

    // For readers of text that contains a code.
    internal static bool TryOf(string text, [NotNullWhen(true)] out IndicatorCode? code)
    {
        code = Form().IsMatch(text) ? new IndicatorCode(text) : null;
        return code is not null;
    }

    /// <summary>Orders by the characters of the code.</summary>
    /// <param name="other">The other code; null comes first.</param>
    public int CompareTo(IndicatorCode? other) => string.CompareOrdinal(Text, other?.Text);

    /// <summary>The code.</summary>
    public override string ToString() => Text;

    /// <summary>An indicator as an operand of a finding.</summary>
    /// <param name="code">The code.</param>
    public static implicit operator FindingDetail(IndicatorCode code) => Listed([code]);

    /// <summary>Several indicators as one operand of a finding.</summary>
    /// <param name="codes">The codes.</param>
    public static FindingDetail Listed(ValueList<IndicatorCode> codes) => FindingDetail.Of(DetailKind.Indicators, codes);

    [GeneratedRegex(@"^[a-z][a-z0-9-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
