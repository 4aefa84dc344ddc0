using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace HongLinh.Planning.Text;

/// <summary>A language in which text is written (ngôn ngữ).</summary>
public sealed class Language
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
