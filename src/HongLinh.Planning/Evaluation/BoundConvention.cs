using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How a strict bound is read when the figure equals it (cách đọc khi bằng đúng mốc).</summary>
public sealed class BoundConvention : Vocabulary<BoundConvention>
{
    /// <summary>"Trên 13%" is not kept by exactly 13% (đúng câu chữ).</summary>
    public static readonly BoundConvention Literal = new(nameof(Literal), "literal");

    /// <summary>"Trên 13%" is kept by exactly 13%, as published tables often judge (theo thông lệ).</summary>
    public static readonly BoundConvention Lenient = new(nameof(Lenient), "lenient");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BoundConvention> All { get; } =
    [
        Literal,
        Lenient,
    ];

    private static readonly FrozenDictionary<string, BoundConvention> ByCode = Index(All);

    private BoundConvention(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out BoundConvention? value) => ByCode.TryGetValue(code, out value);
}
