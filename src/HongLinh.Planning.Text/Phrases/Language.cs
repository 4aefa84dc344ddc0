using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace HongLinh.Planning.Text;

/// <summary>A language in which text is written (ngôn ngữ).</summary>
public sealed class Language : IParsable<Language>
{
    /// <summary>Vietnamese (tiếng Việt).</summary>
    public static readonly Language Vietnamese = new("vi");

    /// <summary>English (tiếng Anh).</summary>
    public static readonly Language English = new("en");

    /// <summary>Every language, in declared order.</summary>
    public static ValueList<Language> All { get; } =
    [
        Vietnamese,
        English,
    ];

    private static readonly FrozenDictionary<string, Language> ByCode =
        All.ToFrozenDictionary(static language => language.Code, StringComparer.Ordinal);

    private Language(string code) => Code = code;

    /// <summary>The stable ISO 639-1 code: <c>vi</c> or <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>Finds a language by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The language, or null when none has this code.</param>
    /// <returns>Whether a language has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Language? value) => ByCode.TryGetValue(code, out value);

    /// <summary>The language with a code, for frameworks that read values from text, such as parameters of a request.</summary>
    /// <param name="s"><c>vi</c> or <c>en</c>.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <exception cref="FormatException">No language has this code.</exception>
    public static Language Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFromCode(s, out var language) ? language : throw new FormatException($"'{s}' is not a language; the codes are {string.Join(", ", All)}.");
    }

    /// <summary>The same as <see cref="TryFromCode"/>, for frameworks that read values from text.</summary>
    /// <param name="s">The code, exactly as written.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The language, or null when none has this code.</param>
    /// <returns>Whether a language has this code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Language result)
    {
        result = null;
        return s is not null && TryFromCode(s, out result);
    }

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;

    internal bool IsVietnamese => ReferenceEquals(this, Vietnamese);

    internal string Of(string vietnamese, string english) => IsVietnamese ? vietnamese : english;

    /// <summary>The sentence in this language; the other one is not written, and its operands are not evaluated.</summary>
    internal string Of(
        [InterpolatedStringHandlerArgument("")] ref VietnameseText vietnamese, [InterpolatedStringHandlerArgument("")] ref EnglishText english) =>
        IsVietnamese ? vietnamese.Written() : english.Written();

    /// <inheritdoc cref="Of(ref VietnameseText, ref EnglishText)"/>
    internal string Of(string vietnamese, [InterpolatedStringHandlerArgument("")] ref EnglishText english) => IsVietnamese ? vietnamese : english.Written();

    /// <inheritdoc cref="Of(ref VietnameseText, ref EnglishText)"/>
    internal string Of([InterpolatedStringHandlerArgument("")] ref VietnameseText vietnamese, string english) => IsVietnamese ? vietnamese.Written() : english;

    internal string Of(BilingualName name) => Of(name.Vietnamese, name.English);
}
