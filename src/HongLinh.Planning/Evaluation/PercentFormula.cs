using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Vocabularies;

namespace HongLinh.Planning.Evaluation;

/// <summary>The formula of a percent of plan (công thức tỷ lệ thực hiện kế hoạch).</summary>
public sealed class PercentFormula : Vocabulary<PercentFormula>
{
    /// <summary>Actual divided by plan.</summary>
    public static readonly PercentFormula ActualOverPlan = new(nameof(ActualOverPlan), "actual-over-plan");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PercentFormula> All { get; } =
    [
        ActualOverPlan,
    ];

    private static readonly FrozenDictionary<string, PercentFormula> ByCode = Index(All);

    private PercentFormula(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out PercentFormula? value) => ByCode.TryGetValue(code, out value);
}
