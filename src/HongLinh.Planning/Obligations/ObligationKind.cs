using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>What is owed (loại nghĩa vụ báo cáo).</summary>
public sealed class ObligationKind : Vocabulary<ObligationKind>
{
    /// <summary>The figure of an indicator (số liệu chỉ tiêu).</summary>
    public static readonly ObligationKind Figure = new(nameof(Figure), "figure");

    /// <summary>The report of a duty (báo cáo theo chế độ).</summary>
    public static readonly ObligationKind Report = new(nameof(Report), "report");

    /// <summary>The product of an assigned task (sản phẩm của nhiệm vụ).</summary>
    public static readonly ObligationKind Product = new(nameof(Product), "product");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ObligationKind> All { get; } =
    [
        Figure,
        Report,
        Product,
    ];

    private static readonly FrozenDictionary<string, ObligationKind> ByCode = Index(All);

    private ObligationKind(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out ObligationKind? value) => ByCode.TryGetValue(code, out value);
}
