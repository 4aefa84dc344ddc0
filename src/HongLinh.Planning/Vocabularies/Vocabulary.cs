using System.Collections.Frozen;
using Ardalis.SmartEnum;

namespace HongLinh.Planning;

/// <summary>The base of every closed vocabulary: named members, each with a stable ASCII code.</summary>
/// <typeparam name="TSelf">The vocabulary itself.</typeparam>
/// <remarks>
/// Each vocabulary lists its members in its own <c>All</c>, in declared order, and finds one by its own
/// <c>TryFromCode</c>. The look-ups inherited from SmartEnum scan by reflection: they lose members in native
/// code and order them by the ambient culture, so they are not to be used. Codes never change once released.
/// </remarks>
public abstract class Vocabulary<TSelf> : SmartEnum<TSelf, string>
    where TSelf : Vocabulary<TSelf>
{
    private protected Vocabulary(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>The stable ASCII code, for data and programs; never shown to an official.</summary>
    public string Code => Value;

    // The place of the member in All: a byte instead of a reference where thousands of them are stored.
    internal byte Position { get; private set; }

    /// <summary>The stable code.</summary>
    public sealed override string ToString() => Code;

    // Called by each vocabulary once, after its members: it makes the look-up by code and numbers the members.
    private protected static FrozenDictionary<string, TSelf> Index(ValueList<TSelf> all)
    {
        for (var position = 0; position < all.Count; position++)
        {
            all[position].Position = checked((byte)position);
        }

        return all.ToFrozenDictionary(static member => member.Code, StringComparer.Ordinal);
    }
}
