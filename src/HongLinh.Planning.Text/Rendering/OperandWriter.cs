using System.Diagnostics;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Names an operand of a rule with its value as reported and as converted.</summary>
internal sealed class OperandWriter(Language language, IReadOnlyDictionary<IndicatorCode, Indicator> indicators)
{
    private static readonly Rounding SixPlaces = Rounding.HalfUp(6);

    /// <summary>The name of the operand, with its value and the source of the value in brackets.</summary>
    public string Of(Operand operand) => operand.Term switch
    {
        ConstantTerm constant => QuantityText.Write(constant.Value, language),
        FigureTerm figure => $"{Name(figure, operand.Reports.Count > 0)} ({Figure(operand)})",
        _ => $"{Computed(operand)}{(operand.Value is { } value ? " = " + Range(value) : "")}",
    };

    /// <summary>A fact that is not known, and why.</summary>
    public string Of(UnknownFact fact)
    {
        var report = fact.Report is null ? "" : $" ({Report(fact.Report)})";
        var units = fact.Mismatch is { } mismatch
            ? $" ({QuantityText.Name(mismatch.Given, language)}, {QuantityText.Name(mismatch.Expected, language)}: "
                + $"{TargetPhrases.Mismatches.Of(mismatch.Reason, language)})"
            : "";
        return $"{Term(fact.Term)}{report}: {RulePhrases.Reasons.Of(fact.Reason, language)}{units}";
    }

    /// <summary>A term without its value.</summary>
    public string Term(Term term) => term switch
    {
        ConstantTerm constant => QuantityText.Write(constant.Value, language),
        FigureTerm figure => Name(figure, isReported: false),
        SumTerm sum => Joined([.. sum.Parts.Select(Term)], term),
        DifferenceTerm difference => Joined([Term(difference.Left), Term(difference.Right)], term),
        ProductTerm product => Joined([Term(product.Multiplied)], term),
        RatioTerm ratio => Joined([Term(ratio.Dividend), Term(ratio.Divisor)], term),
        GrowthTerm growth => Joined([Term(growth.Current), Term(growth.Origin)], term),
        _ => throw new UnreachableException($"No words for {term}."),
    };

    /// <summary>One value, or both ends of an interval; a value without a finite decimal form is rounded to six places and marked.</summary>
    public string Range(QuantityRange range)
    {
        if (range.IsExact)
        {
            return Number(range.Lowest.Value) + QuantityText.Unit(range.Unit, language, EnglishNumber.IsOne(range.Lowest.Value));
        }

        var low = range.Lowest is { } least
            ? (range.IsLowestLeftOut ? language.Of("trên ", "more than ") : language.Of("ít nhất ", "at least ")) + Number(least) : null;
        var high = range.Highest is { } most
            ? (range.IsHighestLeftOut ? language.Of("dưới ", "less than ") : language.Of("không quá ", "at most ")) + Number(most) : null;
        return low is null && high is null
            ? language.Of("bất kỳ", "anything")
            : string.Join(language.Of(", ", " and "), new[] { low, high }.OfType<string>())
                + QuantityText.Unit(range.Unit, language, EnglishNumber.IsOne((range.Highest ?? range.Lowest)!.Value));
    }

    private string Computed(Operand operand) =>
        operand.Parts.Count == 0 ? Term(operand.Term) : Joined([.. operand.Parts.Select(Of)], operand.Term);

    private string Joined(string[] parts, Term term) => term switch
    {
        SumTerm => string.Join(language.Of(" cộng ", " plus "), parts),
        DifferenceTerm => string.Join(language.Of(" trừ ", " less "), parts),
        ProductTerm product => $"{NumberText.Write(product.Factor, language)} {language.Of("lần", "times")} {parts[0]}",
        RatioTerm => language.Of("tỷ số giữa ", "the ratio of ") + string.Join(language.Of(" và ", " to "), parts),
        GrowthTerm => language.Of("tốc độ tăng của ", "the growth of ") + string.Join(language.Of(" so với ", " on "), parts),
        _ => throw new UnreachableException($"No words for {term}."),
    };

    // Where there is a report, the period is given with the report.
    private string Name(FigureTerm term, bool isReported)
    {
        var about = term.ReportingUnit.Length == 0 ? "" : language.Of(" của ", " of ") + term.ReportingUnit;
        var name = Name(term.Indicator) + about;
        return isReported ? name
            : term.Period.Named is { } named ? $"{name}, {PeriodText.Write(named, language)}"
            : term.Period.Other is { } other ? name + language.Of($", cùng kỳ với {Name(other)}", $", for the days of {Name(other)}")
            : term.Period == PeriodChoice.BeforeLatest ? name + language.Of(", kỳ liền trước", ", the one before the latest")
            : name + language.Of(", kỳ mới nhất", ", the latest");
    }

    private string Name(IndicatorCode code) => indicators.TryGetValue(code, out var indicator) ? language.Of(indicator.Name) : code.Text;

    private string Figure(Operand operand)
    {
        if (operand.Reports.Count == 0)
        {
            return operand.Unknowns is [var fact, ..] ? RulePhrases.Reasons.Of(fact.Reason, language) : language.Of("chưa có số liệu", "no figure is in");
        }

        var reports = string.Join(" + ", operand.Reports.Select(Report));
        if (operand.Value is not { } value)
        {
            return reports + (operand.Unknowns is [var why, ..] ? ": " + RulePhrases.Reasons.Of(why.Reason, language) : "");
        }

        var converted = Range(value);
        return operand.Reports.Count == 1 && reports.StartsWith(converted + ",", StringComparison.Ordinal) ? reports : $"{converted}: {reports}";
    }

    private string Report(Observation report) =>
        $"{ReportWriter.Of(report.Reported, counted: false, language)}, {PeriodText.Write(report.Period, language)}, "
            + $"{ReportPhrases.Maturities.Of(report.Maturity, language)}";

    private string Number(Fraction value) =>
        value.TryToDecimal(out var exact) ? NumberText.Write(exact, language)
        // A decimal cannot hold such a number with six more places; the number is unreadable, but must not stop the page.
        : value.TryRound(SixPlaces, out var rounded) ? language.Of("khoảng ", "about ") + NumberText.Write(rounded, language)
        : value.ToString();
}
