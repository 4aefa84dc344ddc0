using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Text;

/// <summary>How a phrase of a plan compares a value with its figure (quan hệ so sánh theo lời văn).</summary>
internal sealed class PhraseComparator
{
    /// <summary>More than the figure: trên, hơn, vượt.</summary>
    public static readonly PhraseComparator GreaterThan = new("gt");

    /// <summary>At least the figure: từ ... trở lên, tối thiểu, đạt.</summary>
    public static readonly PhraseComparator AtLeast = new("ge");

    /// <summary>Less than the figure: dưới.</summary>
    public static readonly PhraseComparator LessThan = new("lt");

    /// <summary>At most the figure: không quá, còn, giảm còn.</summary>
    public static readonly PhraseComparator AtMost = new("le");

    /// <summary>Equal to the figure: bằng, parts of a structure, forecasts.</summary>
    public static readonly PhraseComparator EqualTo = new("eq");

    /// <summary>Near the figure: khoảng, gần.</summary>
    public static readonly PhraseComparator Near = new("approx");

    /// <summary>From one figure to another, both inclusive: từ a đến b.</summary>
    public static readonly PhraseComparator Between = new("between");

    /// <summary>No figure at all.</summary>
    public static readonly PhraseComparator None = new("none");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PhraseComparator> All { get; } =
    [
        GreaterThan,
        AtLeast,
        LessThan,
        AtMost,
        EqualTo,
        Near,
        Between,
        None,
    ];

    private static readonly FrozenDictionary<string, PhraseComparator> ByCode =
        All.ToFrozenDictionary(static member => member.Code, StringComparer.Ordinal);

    private PhraseComparator(string code) => Code = code;

    /// <summary>The stable ASCII code.</summary>
    public string Code { get; }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when none has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out PhraseComparator? value) => ByCode.TryGetValue(code, out value);

    /// <summary>The stable code.</summary>
    public override string ToString() => Code;
}
