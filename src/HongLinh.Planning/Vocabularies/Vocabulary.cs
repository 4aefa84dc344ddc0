using System.Collections.Frozen;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Ardalis.SmartEnum;

namespace HongLinh.Planning;

/// <summary>The base of every closed vocabulary: named members, each with a stable ASCII code.</summary>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
/// <remarks>
/// Each vocabulary lists its members in its own <c>All</c>, in declared order; <see cref="TryFromCode"/> and <see cref="FromCode"/> find
/// one by its code. Codes never change once released. The look-ups inherited from SmartEnum use reflection: they lose members in
/// native code and order them by the ambient culture, so they are disabled.
/// </remarks>
public abstract class Vocabulary<TSelf> : SmartEnum<TSelf, string>, IParsable<TSelf>
    where TSelf : Vocabulary<TSelf>, IVocabulary<TSelf>
{
    private const string Closed = "This look-up of SmartEnum loses members in native code: use All, TryFromCode or FromCode.";
    private const string Chained = "Use a switch or compare with ==.";

    private byte _position;

    private protected Vocabulary(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>The stable ASCII code, for data and programs; never shown to an official.</summary>
    public string Code => base.Value;

    // The position of the member in All: a byte instead of a reference where thousands of them are stored.
    internal byte Position => Table.IsNumbered ? _position : throw new UnreachableException();

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out TSelf? value) => Table.ByCode.TryGetValue(code, out value);

    /// <summary>The member with a stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <exception cref="ArgumentException">No member has this code.</exception>
    public static TSelf FromCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return TryFromCode(code, out var value)
            ? value
            : throw new ArgumentException($"'{code}' is not a code of {typeof(TSelf).Name}; the codes are {string.Join(", ", TSelf.All)}.", nameof(code));
    }

    /// <summary>The member with a stable code, for frameworks that read values from text, such as parameters of a request.</summary>
    /// <param name="s">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <exception cref="FormatException">No member has this code.</exception>
    public static TSelf Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFromCode(s, out var value)
            ? value
            : throw new FormatException($"'{s}' is not a code of {typeof(TSelf).Name}; the codes are {string.Join(", ", TSelf.All)}.");
    }

    /// <summary>The same as <see cref="TryFromCode"/>, for frameworks that read values from text.</summary>
    /// <param name="s">The code, exactly as written.</param>
    /// <param name="provider">Ignored: codes are the same in every culture.</param>
    /// <param name="result">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out TSelf result)
    {
        result = null;
        return s is not null && TryFromCode(s, out result);
    }

    /// <summary>The stable code.</summary>
    public sealed override string ToString() => Code;

    /// <summary>Disabled: use <c>All</c>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new IReadOnlyCollection<TSelf> List => throw new NotSupportedException(Closed);

    /// <summary>The same as <see cref="Code"/>; read by serializers that inspect a member on their own.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public new string Value => Code;

    /// <summary>Disabled: use <see cref="FromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new TSelf FromName(string name, bool ignoreCase = false) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: use <see cref="TryFromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new bool TryFromName(string name, out TSelf result) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: use <see cref="TryFromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new bool TryFromName(string name, bool ignoreCase, out TSelf result) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: use <see cref="FromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new TSelf FromValue(string value) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: use <see cref="TryFromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new TSelf FromValue(string value, TSelf defaultValue) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: use <see cref="TryFromCode"/>.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Closed, error: true)]
    public static new bool TryFromValue(string value, out TSelf result) => throw new NotSupportedException(Closed);

    /// <summary>Disabled: it allocates and misses members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Chained, error: true)]
    public new void When(SmartEnum<TSelf, string> smartEnumWhen) => throw new NotSupportedException(Chained);

    /// <summary>Disabled: it allocates and misses members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Chained, error: true)]
    public new void When(params SmartEnum<TSelf, string>[] smartEnums) => throw new NotSupportedException(Chained);

    /// <summary>Disabled: it allocates and misses members.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(Chained, error: true)]
    public new void When(IEnumerable<SmartEnum<TSelf, string>> smartEnums) => throw new NotSupportedException(Chained);

    // Made at the first look-up, when all members exist, whichever type a program touches first.
    private static class Table
    {
        public static readonly FrozenDictionary<string, TSelf> ByCode = TSelf.All.ToFrozenDictionary(static member => member.Code, StringComparer.Ordinal);
        public static readonly bool IsNumbered = Number(TSelf.All);

        private static bool Number(ValueList<TSelf> all)
        {
            for (var position = 0; position < all.Count; position++)
            {
                all[position]._position = checked((byte)position);
            }

            return true;
        }
    }
}
