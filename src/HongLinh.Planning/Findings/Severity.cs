using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning;

/// <summary>How much a finding weighs.</summary>
public sealed class Severity : Vocabulary<Severity>
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    public static readonly Severity Info = new(nameof(Info), "info");

    /// <summary>Something was read or used in a way that a person should confirm.</summary>
    public static readonly Severity Warning = new(nameof(Warning), "warning");

    /// <summary>Something could not be used; it was set aside and what depends on it is not determinable.</summary>
    public static readonly Severity Error = new(nameof(Error), "error");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Severity> All { get; } =
    [
        Info,
        Warning,
        Error,
    ];

    private static readonly FrozenDictionary<string, Severity> ByCode = Index(All);

    private Severity(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Severity? value) => ByCode.TryGetValue(code, out value);
}
