using System.Globalization;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Json;

/// <summary>How deep the conditions and terms of a rule nest in a document.</summary>
/// <remarks>
/// One limit for rules, scorecards and replays, whatever the kinds: an outcome repeats each condition within its parts, so a deeper one
/// would make documents that grow with the square of the depth and readers that run out of stack.
/// </remarks>
internal static class RuleDepth
{
    /// <summary>The most conditions and terms within each other, the outermost condition and the innermost term included.</summary>
    public const int Most = 100;

    public static string Problem(int depth) => string.Create(
        CultureInfo.InvariantCulture, $"Conditions and terms are nested {depth} deep; in a document they are nested at most {Most} deep.");

    /// <summary>The condition of a rule, where it is not too deep.</summary>
    /// <param name="id">The rule.</param>
    /// <param name="condition">Its condition.</param>
    public static Condition Checked(string id, Condition condition) => Of(condition) is var depth && depth <= Most
        ? condition
        : throw Refusal.Of($"The rule '{Refusal.Shown(id)}' cannot stand in a document. {Problem(depth)}");

    // Not recursive, because what comes in may be deeper than the stack.
    private static int Of(Condition condition)
    {
        var open = new Stack<(object Part, int Depth)>([(condition, 1)]);
        var deepest = 0;
        while (open.TryPop(out var one))
        {
            deepest = Math.Max(deepest, one.Depth);
            foreach (var part in PartsOf(one.Part))
            {
                open.Push((part, one.Depth + 1));
            }
        }

        return deepest;
    }

    private static IEnumerable<object> PartsOf(object part) => part switch
    {
        AllOfCondition all => all.Parts,
        AnyOfCondition any => any.Parts,
        AtLeastCondition some => some.Parts,
        NotCondition turned => [turned.Condition],
        OnlyWhenCondition only => [only.Premise, only.Then],
        CompareCondition compare => [compare.Left, compare.Right],
        WithinCondition within => [within.Term],
        WholeCondition whole => [whole.Term],
        SumTerm sum => sum.Parts,
        DifferenceTerm difference => [difference.Left, difference.Right],
        ProductTerm product => [product.Multiplied],
        RatioTerm ratio => [ratio.Dividend, ratio.Divisor],
        GrowthTerm growth => [growth.Current, growth.Origin],
        _ => [],
    };
}
