using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Writes a decimal as text with all its digits, and refuses anything that would lose a digit on reading.</summary>
/// <remarks>
/// Text, because most readers turn JSON numbers into binary fractions, in which 0.1 is no longer exactly 0.1.
/// A JSON number is accepted too, and read from its digits.
/// </remarks>
internal sealed class DecimalConverter : JsonConverter<decimal>
{
    // 29 digits, a sign, a point and a leading zero fit; longer texts cannot be valid.
    private const int Longest = 32;
    private const int EscapedLength = 6;

    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw Refusal.NotOfType(in reader, "a decimal such as \"192.5\"");
        }

        var raw = Refusal.Raw(in reader);
        Span<byte> unescaped = stackalloc byte[EscapedLength * Longest];
        // A digit may be escaped like any letter: "\u0031" is "1".
        var digits = !reader.ValueIsEscaped ? raw : raw.Length <= unescaped.Length ? unescaped[..reader.CopyString(unescaped)] : [];
        return digits.Length <= Longest && TryRead(digits, out var value)
            ? value
            : throw Refusal.Of(
                $"'{Refusal.ShownRaw(in reader)}' is not a plain decimal that fits without rounding, such as 192.5 or -0.25: no exponent, no separators, at "
                    + $"most 28 places.");
    }

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    private static bool TryRead(ReadOnlySpan<byte> text, out decimal value)
    {
        value = 0m;
        var digits = text is [(byte)'-', ..] ? text[1..] : text;
        var point = digits.IndexOf((byte)'.');
        var whole = point < 0 ? digits : digits[..point];
        var places = point < 0 ? [] : digits[(point + 1)..];
        if (whole.Length == 0 || whole.ContainsAnyExceptInRange((byte)'0', (byte)'9') || whole is [(byte)'0', _, ..]
            || point >= 0 && places.Length == 0 || places.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        // The parser rounds a number that does not fit, and then keeps fewer places than were written.
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && value.Scale == places.Length;
    }
}
