using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Vocabularies;

namespace HongLinh.Planning.Rules;

/// <summary>Three-valued truth: unknown is a value of its own and never turns into no (giá trị chân lý ba trạng thái).</summary>
/// <remarks>There is no conversion to <see cref="bool"/>. The connectives follow Kleene: an unknown part matters only where the known parts do not decide.</remarks>
public sealed class Truth : Vocabulary<Truth>
{
    /// <summary>It is not so.</summary>
    public static readonly Truth No = new(nameof(No), "no");

    /// <summary>What is known does not decide it.</summary>
    public static readonly Truth Unknown = new(nameof(Unknown), "unknown");

    /// <summary>It is so.</summary>
    public static readonly Truth Yes = new(nameof(Yes), "yes");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Truth> All { get; } =
    [
        No,
        Unknown,
        Yes,
    ];

    private static readonly FrozenDictionary<string, Truth> ByCode = Index(All);

    private Truth(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Truth? value) => ByCode.TryGetValue(code, out value);

    /// <summary>Yes when both are yes, no when one is no, else unknown.</summary>
    /// <param name="other">The other truth.</param>
    public Truth And(Truth other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Position <= other.Position ? this : other;
    }

    /// <summary>Yes when one is yes, no when both are no, else unknown.</summary>
    /// <param name="other">The other truth.</param>
    public Truth Or(Truth other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Position >= other.Position ? this : other;
    }

    /// <summary>Yes becomes no, no becomes yes, unknown stays unknown.</summary>
    public Truth Not() => All[2 - Position];
}
