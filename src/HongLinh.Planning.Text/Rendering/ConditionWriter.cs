using System.Diagnostics;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Describes one condition of a rule with its operands and its answer; its parts have lines of their own.</summary>
internal sealed class ConditionWriter(Language language, OperandWriter operands)
{

    public string Of(ConditionOutcome outcome) =>
        $"{Asked(outcome)}: {RulePhrases.Truths.Of(outcome.Truth, language)}{Vacuous(outcome)}";

    private string Asked(ConditionOutcome outcome) => outcome.Condition switch
    {
        CompareCondition compare =>
            $"{operands.Of(outcome.Operands[0])} {TargetPhrases.Comparators.Of(compare.Comparator, language)} {operands.Of(outcome.Operands[1])}",
        WithinCondition within => $"{operands.Of(outcome.Operands[0])} {Bounds(within)}",
        WholeCondition whole =>
            $"{operands.Of(outcome.Operands[0])} {language.Of("là số nguyên theo đơn vị", "is a whole number of")} {QuantityText.Name(whole.Unit, language)}",
        ReportedCondition => language.Of("đã có số liệu ", "there is a figure for ") + operands.Of(outcome.Operands[0]),
        AllOfCondition => language.Of("tất cả các điều sau", "all of these"),
        AnyOfCondition => language.Of("ít nhất một trong các điều sau", "at least one of these"),
        AtLeastCondition some => language.Of(
            $"ít nhất {NumberText.Digits(some.Count)} trong {NumberText.Digits(some.Parts.Count)} điều sau",
            $"at least {NumberText.Digits(some.Count)} of these {NumberText.Digits(some.Parts.Count)}"),
        NotCondition => language.Of("không có điều sau", "the opposite of this"),
        OnlyWhenCondition => language.Of("nếu có điều thứ nhất thì phải có điều thứ hai", "wherever the first holds, so does the second"),
        _ => Series(outcome),
    };

    // The figures that break it, or all of them where none does.
    private string Series(ConditionOutcome outcome)
    {
        var named = outcome.Breaches.Count > 0 ? outcome.Breaches : outcome.Operands;
        var figures = named.Count == 0 ? language.Of("chưa có số liệu", "there is no figure yet") : string.Join("; ", named.Select(operands.Of));
        var usual = outcome is { Usual: { } middle, UsualDistance: { } distance }
            ? language.Of("; mức thường ", "; the usual increment ") + operands.Range(middle) + language.Of(", độ lệch thường ", ", the usual distance ")
                + operands.Range(distance)
            : "";
        return $"{Asked(outcome.Condition)} [{figures}{usual}]";
    }

    private string Asked(Condition condition) => condition switch
    {
        NeverFallsCondition => language.Of("số liệu không giảm giữa các kỳ", "the figures do not fall from one period to the next"),
        ShareWithinWholeCondition => language.Of("số đạt không lớn hơn tổng số", "no part exceeds its whole"),
        NoOutlierCondition outlier => language.Of(
            $"không có mức tăng hằng tháng nào có điểm lệch trên {NumberText.Write(outlier.Limit, language)} (điểm lệch = 0,6745 × độ lệch so với mức thường "
                + $": độ lệch thường)",
            $"no monthly increment scores above {NumberText.Write(outlier.Limit, language)} (score = 0.6745 × distance from the usual increment / usual "
                + $"distance)"),
        NoUnitSlipCondition slip => language.Of(
            $"không có số liệu nào gấp hoặc kém khoảng {NumberText.Write(slip.Factor, language)} lần",
                $"no figure is about {NumberText.Write(slip.Factor, language)} times too large or too small")
            + (slip.Expected is { } expected
                ? language.Of(" so với kỳ trước hoặc so với mức ", " compared with the one before it or with the mark of ")
                + QuantityText.Write(expected, language)
                : language.Of(" so với kỳ trước", " compared with the one before it")),
        NotCopiedCondition copied => language.Of(
            $"không có {NumberText.Digits(copied.Times)} kỳ liên tiếp trở lên báo cùng một số",
                $"no {NumberText.Digits(copied.Times)} periods in a row have the same figure"),
        _ => throw new UnreachableException($"No words for {condition}."),
    };

    private string Bounds(WithinCondition within) =>
        $"{Bound(within.Lower)}{language.Of(" và ", " and ")}{Bound(within.Upper)}";

    private string Bound(Bound bound) => $"{TargetPhrases.Comparators.Of(bound.Comparator, language)} {QuantityText.Write(bound.Value, language)}";

    // Where the premise does not hold, the condition does not apply: the answer is yes, but must not look like a proof.
    private string Vacuous(ConditionOutcome outcome) =>
        outcome.Condition is OnlyWhenCondition && outcome.Parts[0].Truth == Truth.No
            ? language.Of(" (không có điều thứ nhất nên không phải xét)", " (the first does not hold, so nothing is required)")
            : "";
}
