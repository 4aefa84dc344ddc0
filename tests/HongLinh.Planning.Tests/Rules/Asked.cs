using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Rules;

// Conditions on "it" (a flow of billions unless said otherwise) and "other", asked on reports in the words of ReportText.
internal static class Asked
{
    public static readonly IndicatorCode It = IndicatorCode.Of("it");
    public static readonly IndicatorCode Other = IndicatorCode.Of("other");

    public static Unit Billion => LineText.UnitOf("billion-dong");

    public static Indicator Flow => Of("it: flow billion-dong > 192");

    public static Indicator Stock => Of("it: stock billion-dong > 192");

    public static Indicator Of(string line) => LineText.Read(line).Indicator;

    public static Rule RuleOn(Condition condition) => new()
    {
        Id = "asked",
        Name = BilingualName.Of("Quy tắc", "Rule"),
        Subject = It,
        Condition = condition,
    };

    public static LogView View(string reports, Unit? unit = null) =>
        ObservationLog.Empty.Append(ReportText.Read(reports, unit ?? Billion)).KnownAt(Instant.MaxValue);

    public static RuleOutcome Run(Condition condition, string reports, ValueList<Indicator> indicators, string asOf = "2023-12-31") =>
        Assert.Single(
            RuleSet.Create(RuleOn(condition))
            .Run(View(reports, indicators.Count > 0 ? indicators[0].Unit : null), indicators, LocalDatePattern.Iso.Parse(asOf).Value));

    // "no", "unknown: words-only, ..." or "yes".
    public static string Says(this RuleOutcome outcome) =>
        outcome.Truth.Code + (outcome.Truth == Truth.Unknown ? ": " + string.Join(", ", outcome.Unknowns.Select(static fact => fact.Reason.Code)) : "");

    public static string Flows(Condition condition, string reports) => Run(condition, reports, [Flow]).Says();

    public static string Stocks(Condition condition, string reports) => Run(condition, reports, [Stock]).Says();

    // The value of a term, as the rule found it.
    public static string Value(Term term, string reports, Indicator indicator)
    {
        var operand = Run(term.Is(Comparator.EqualTo, term), reports, [indicator]).Condition.Operands[0];
        return operand.Value?.ToString() ?? string.Join(", ", operand.Unknowns.Select(static fact => fact.Reason.Code));
    }
}
