using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A unique text for each content, in any culture: every part is written with its length, so no two contents share a text.</summary>
internal sealed class CanonicalText
{
    private readonly StringBuilder _text = new();

    public CanonicalText Write(string value)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{value.Length}:{value}");
        return this;
    }

    public CanonicalText Write(int value) => Write(value.ToString(CultureInfo.InvariantCulture));

    // 1,50 and 1,5 are the same figure.
    public CanonicalText Write(decimal value) => Write(Quantity.Canonical(value));

    public CanonicalText Write(bool value) => Write(value ? "yes" : "no");

    public CanonicalText Write(LocalDate value) => Write(LocalDatePattern.Iso.Format(value)).Write(value.Calendar.Id);

    public CanonicalText Write(Instant value) => Write(InstantPattern.ExtendedIso.Format(value));

    public CanonicalText Write<T>(Vocabulary<T> value)
        where T : Vocabulary<T>, IVocabulary<T> => Write(value.Code);

    /// <summary>An optional part; whether it is missing is part of the text.</summary>
    public CanonicalText Optional<T>(T? value, Func<CanonicalText, T, CanonicalText> write)
        where T : class => value is null ? Missing() : write(Present(), value);

    public CanonicalText Optional<T>(T? value, Func<CanonicalText, T, CanonicalText> write)
        where T : struct => value is { } present ? write(Present(), present) : Missing();

    /// <summary>A part that used to be required: written in its original form, and when missing, by a mark with which nothing else begins.</summary>
    public CanonicalText Given<T>(T? value, Func<CanonicalText, T, CanonicalText> write)
        where T : class => value is null ? Missing() : write(this, value);

    /// <summary>A part that was added at the end of its whole, where no other part begins with its mark: nothing is written when it is missing.</summary>
    public CanonicalText Added<T>(T? value, Func<CanonicalText, T, CanonicalText> write)
        where T : class => value is null ? this : write(Present(), value);

    public CanonicalText Each<T>(ValueList<T> values, Func<CanonicalText, T, CanonicalText> write)
    {
        _text.Append(CultureInfo.InvariantCulture, $"[{values.Count}]");
        foreach (var value in values)
        {
            write(this, value);
        }

        return this;
    }

    /// <summary>The SHA-256 of the text in UTF-8, as 64 lower-case hexadecimal digits.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString())));

    public override string ToString() => _text.ToString();

    private CanonicalText Missing()
    {
        _text.Append('-');
        return this;
    }

    private CanonicalText Present()
    {
        _text.Append('+');
        return this;
    }
}
