using System.Diagnostics;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Rules with every case of their conditions and terms.</summary>
internal static class CanonicalRules
{
    public static CanonicalText Write(this CanonicalText text, RuleSet rules) => text.Each(rules.Rules, static (t, rule) => t.Write(rule));

    public static CanonicalText Write(this CanonicalText text, Rule rule) => text
        .Write(rule.Id)
        .Write(rule.Version)
        .Write(rule.Name)
        .Write(rule.Subject)
        .Write(rule.Condition)
        .Optional(rule.InForce, static (t, span) => t.Write(span))
        .Optional(rule.Basis, static (t, basis) => t.Write(basis))
        .Write(rule.Severity)
        .Write(rule.SuspendsVerdict);

    public static CanonicalText Write(this CanonicalText text, Condition condition) => condition switch
    {
        AllOfCondition all => text.Write("all").Each(all.Parts, static (t, part) => t.Write(part)),
        AnyOfCondition any => text.Write("any").Each(any.Parts, static (t, part) => t.Write(part)),
        AtLeastCondition least => text.Write("at-least").Write(least.Count).Each(least.Parts, static (t, part) => t.Write(part)),
        NotCondition negated => text.Write("not").Write(negated.Condition),
        OnlyWhenCondition onlyWhen => text.Write("only-when").Write(onlyWhen.Premise).Write(onlyWhen.Then),
        CompareCondition compare => text.Write("compare").Write(compare.Left).Write(compare.Comparator).Write(compare.Right),
        WithinCondition within => text.Write("within").Write(within.Term).Write(within.Lower).Write(within.Upper),
        WholeCondition whole => text.Write("whole").Write(whole.Term).Write(whole.Unit),
        ReportedCondition reported => text.Write("reported").Write((Term)reported.Figure),
        NeverFallsCondition falls => text.Write("never-falls").Write((Term)falls.Series),
        NoOutlierCondition outlier => text.Write("no-outlier").Write((Term)outlier.Series).Write(outlier.Minimum).Write(outlier.Limit),
        NoUnitSlipCondition slip =>
            text.Write("no-unit-slip").Write((Term)slip.Series).Optional(slip.Expected, static (t, value) => t.Write(value)).Write(slip.Factor),
        NotCopiedCondition copied => text.Write("not-copied").Write((Term)copied.Series).Write(copied.Times),
        ShareWithinWholeCondition share => text.Write("share-within-whole").Write((Term)share.Series),
        _ => throw new UnreachableException($"No canonical text for {condition}."),
    };

    public static CanonicalText Write(this CanonicalText text, Term term) => term switch
    {
        FigureTerm figure => text.Write("figure").Write(figure.Indicator).Write(figure.Period.ToString()).Write(figure.ReportingUnit),
        ConstantTerm constant => text.Write("constant").Write(constant.Value),
        SumTerm sum => text.Write("sum").Each(sum.Parts, static (t, part) => t.Write(part)),
        DifferenceTerm difference => text.Write("difference").Write(difference.Left).Write(difference.Right),
        ProductTerm product => text.Write("product").Write(product.Factor).Write(product.Multiplied),
        RatioTerm ratio => text.Write("ratio").Write(ratio.Dividend).Write(ratio.Divisor),
        GrowthTerm growth => text.Write("growth").Write(growth.Current).Write(growth.Origin),
        _ => throw new UnreachableException($"No canonical text for {term}."),
    };
}
