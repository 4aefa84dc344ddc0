using System.Globalization;
using NodaTime.Text;

namespace HongLinh.Planning.Text;

/// <summary>Turns the canonical text of a figure, which findings carry, into words: <c>gt 99 percent</c> into trên 99%.</summary>
/// <remarks>Whatever is not canonical from end to end came from a person and is left as it is.</remarks>
internal sealed class CanonicalWriter
{
    private static readonly (string Canonical, string Vietnamese, string English)[] Joints =
        [("; ", "; ", "; "), (" - ", " - ", " to "), (" of ", " trên ", " of ")];

    private readonly Language _language;
    private readonly KnownNames _names;

    public CanonicalWriter(Language language, KnownNames names)
    {
        _language = language;
        _names = names;
    }

    public string Of(string text) => Read(text) ?? text;

    /// <summary>A bare number in canonical form, or the text as it is.</summary>
    public string Number(string text) => TryNumber(text, out var number) ? NumberText.Write(number, _language) : text;

    /// <summary>The figures that an indicator can have: 0% - 100%; whole numbers are said to be so.</summary>
    public string Possible(string text)
    {
        const string whole = " whole";
        var isWhole = text.EndsWith(whole, StringComparison.Ordinal);
        return Of(isWhole ? text[..^whole.Length] : text) + (isWhole ? _language.Of(", số nguyên", ", whole numbers") : "");
    }

    private string? Read(string text)
    {
        if (text.StartsWith("growth ", StringComparison.Ordinal) && !text.Contains("; ", StringComparison.Ordinal) && text.Split(" on ") is [var rate, var origin]
            && Growth(rate["growth ".Length..], origin) is { } growth)
        {
            return growth;
        }

        foreach (var (canonical, vietnamese, english) in Joints)
        {
            if (text.Contains(canonical, StringComparison.Ordinal))
            {
                var parts = text.Split(canonical).Select(Read).ToArray();
                return Array.Exists(parts, static part => part is null) ? null : string.Join(_language.Of(vietnamese, english), parts);
            }
        }

        return text.Split(' ') switch
        {
            [var day] when LocalDatePattern.Iso.Parse(day) is { Success: true } date => DateText.Write(date.Value, _language),
            ["growth" or "change", var comparator, var amount, var unit, "on", var against] => Moved(comparator, (amount, unit), against),
            ["near", var amount, var unit, "+-", var tolerance, var same] => Near((amount, unit), (tolerance, same)),
            [var comparator, var amount, var unit] when Comparator.TryFromCode(comparator, out var bound) =>
                Amount(amount, unit) is { } value ? $"{TargetPhrases.Comparators.Of(bound, _language)} {value}" : null,
            [var amount, var unit] => Amount(amount, unit),
            _ => null,
        };
    }

    private string? Growth(string rate, string against)
    {
        if (!GrowthBase.TryFromCode(against, out var growthBase))
        {
            return null;
        }

        var growth = rate.Split(" - ") switch
        {
            [var low, var high] => Share(low) is { } least && Share(high) is { } most && least.CompareTo(most).TryPickT0(out var order, out _) && order <= 0
                ? ReportedGrowth.Of(ReportedRange.Between(least, most), growthBase) : null,
            _ when rate.Split(' ') is [var sign, var amount, var unit] => Comparator.TryFromCode(sign, out var comparator) && comparator.Direction != 0 && Share($"{amount} {unit}") is { } end
                ? ReportedGrowth.Of(ReportedBound.Of(Bound.Of(comparator, end)), growthBase) : null,
            _ => Share(rate) is { } exact ? ReportedGrowth.Of(exact, growthBase) : null,
        };
        return growth is null ? null : ReportWriter.Of(growth, counted: false, _language);
    }

    private Quantity? Share(string text) =>
        text.Split(' ') is [var amount, var unit] && TryNumber(amount, out var number) && _names.TryUnit(unit, out var known)
            && known.FactorTo(UnitCatalogue.Percent).IsT0 ? known.Of(number) : null;

    private string? Moved(string comparator, (string Amount, string Unit) value, string against) =>
        Comparator.TryFromCode(comparator, out var bound) && TryNumber(value.Amount, out var number)
            && _names.TryUnit(value.Unit, out var unit) && GrowthBase.TryFromCode(against, out var growthBase)
            ? TargetWriter.Moved(Bound.Of(bound, unit.Of(number)), growthBase, counted: false, _language)
            : null;

    private string? Near((string Amount, string Unit) value, (string Amount, string Unit) tolerance) =>
        Amount(value.Amount, value.Unit) is { } middle && Amount(tolerance.Amount, tolerance.Unit) is { } distance
            ? _language.Of("khoảng ", "about ") + $"{middle} (±{distance})"
            : null;

    private string? Amount(string amount, string unit) =>
        TryNumber(amount, out var number) && _names.TryUnit(unit, out var known)
            ? QuantityText.Write(known.Of(number), _language)
            : null;

    private static bool TryNumber(string text, out decimal number) => decimal.TryParse(
        text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
}
