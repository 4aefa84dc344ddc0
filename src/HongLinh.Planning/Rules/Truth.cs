namespace HongLinh.Planning.Rules;

/// <summary>Three-valued truth: unknown is a value of its own and never becomes no (giá trị chân lý ba trạng thái).</summary>
/// <remarks>
/// There is no conversion to <see cref="bool"/>. The connectives follow Kleene: an unknown part matters only where the known parts do not decide.
/// </remarks>
public sealed class Truth : Vocabulary<Truth>, IVocabulary<Truth>
{
    /// <summary>It is false.</summary>
    public static readonly Truth No = new(nameof(No), "no");

    /// <summary>The known facts do not decide it.</summary>
    public static readonly Truth Unknown = new(nameof(Unknown), "unknown");

    /// <summary>It is true.</summary>
    public static readonly Truth Yes = new(nameof(Yes), "yes");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Truth> All { get; } =
    [
        No,
        Unknown,
        Yes,
    ];

    // The tables of Kleene: rows are this truth, columns the other one, both in the order no, unknown, yes.
    private static readonly Truth[][] Both =
    [
        [No, No, No],
        [No, Unknown, Unknown],
        [No, Unknown, Yes],
    ];

    private static readonly Truth[][] Either =
    [
        [No, Unknown, Yes],
        [Unknown, Unknown, Yes],
        [Yes, Yes, Yes],
    ];

    private static readonly Truth[][] IfThen =
    [
        [Yes, Yes, Yes],
        [Unknown, Unknown, Yes],
        [No, Unknown, Yes],
    ];

    private static readonly Truth[] Opposite = [Yes, Unknown, No];

    private Truth(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Yes when both are yes, no when one is no, else unknown (và).</summary>
    /// <param name="other">The other truth.</param>
    public Truth And(Truth other) => Look(Both, other);

    /// <summary>Yes when one is yes, no when both are no, else unknown (hoặc).</summary>
    /// <param name="other">The other truth.</param>
    public Truth Or(Truth other) => Look(Either, other);

    /// <summary>
    /// Whether the other holds wherever this one does (nếu ... thì): yes when this is
    /// no or the other is yes, no when this is yes and the other no, else unknown.
    /// </summary>
    /// <param name="then">What must hold.</param>
    public Truth Implies(Truth then) => Look(IfThen, then);

    /// <summary>Yes becomes no, no becomes yes, unknown stays unknown (không).</summary>
    public Truth Not() => Opposite[Position];

    /// <summary>Whether at least a given number of several hold (ít nhất k trong n).</summary>
    /// <param name="count">How many must hold; 0 always holds.</param>
    /// <param name="truths">The parts.</param>
    /// <returns>Yes when that many are yes; no when that many could not be reached even if every unknown part were yes; else unknown.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Truth AtLeast(int count, params IEnumerable<Truth> truths)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentNullException.ThrowIfNull(truths);
        var (yes, possible) = (0, 0);
        foreach (var truth in truths)
        {
            yes += truth == Yes ? 1 : 0;
            possible += truth == No ? 0 : 1;
        }

        return yes >= count ? Yes : possible < count ? No : Unknown;
    }

    /// <summary>Chooses by truth; the compiler requires every case.</summary>
    /// <param name="no">The choice for <see cref="No"/>.</param>
    /// <param name="unknown">The choice for <see cref="Unknown"/>.</param>
    /// <param name="yes">The choice for <see cref="Yes"/>.</param>
    /// <typeparam name="TResult">The type of the choice.</typeparam>
    public TResult Match<TResult>(TResult no, TResult unknown, TResult yes) => this == Yes ? yes : this == No ? no : unknown;

    private Truth Look(Truth[][] table, Truth other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return table[Position][other.Position];
    }
}
