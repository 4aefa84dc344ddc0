using HongLinh.Planning.Json;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>What an edition, a plan stated in code from a document, must satisfy (quy luật của văn bản kế hoạch).</summary>
/// <remarks>Each law is a method that returns when it holds and throws <see cref="LawBrokenException"/> otherwise; nothing is random.</remarks>
public static class EditionLaws
{
    /// <summary>All laws below.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="LawBrokenException">A law does not hold.</exception>
    public static void Hold(Plan plan)
    {
        AuditFindsNoError(plan);
        CodesAreUnique(plan);
        EveryLineHasALegalBasis(plan);
        JsonGivesThePlanBack(plan);
        NothingReportedIsNothingMet(plan);
    }

    /// <summary>The audit of the plan has no finding of severity error; warnings are about slips of the document and remain.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="LawBrokenException">The law does not hold.</exception>
    public static void AuditFindsNoError(Plan plan) => Check(plan, nameof(AuditFindsNoError), "the audit of an edition has no error.",
        static plan => PlanAudit.Check(plan).Where(static finding => finding.Severity == Severity.Error).Select(static finding => finding.ToString()));

    /// <summary>No two lines have one indicator, no two groups one mark, no two tasks or duties one code.</summary>
    /// <inheritdoc cref="AuditFindsNoError"/>
    public static void CodesAreUnique(Plan plan) => Check(plan, nameof(CodesAreUnique), "codes are unique.", static plan =>
        Twice("indicator", plan.Lines.Select(static line => line.Indicator.Code.Text))
            .Concat(Twice("group", plan.Groups.Select(static group => group.Mark)))
            .Concat(Twice("task or duty", plan.Work.Tasks.Select(static task => task.Code).Concat(plan.Work.Duties.Select(static duty => duty.Code)))));

    /// <summary>Every line has a legal basis, its own or that of the plan, and so has every amendment.</summary>
    /// <inheritdoc cref="AuditFindsNoError"/>
    public static void EveryLineHasALegalBasis(Plan plan) => Check(plan, nameof(EveryLineHasALegalBasis), "every line has a legal basis.", static plan =>
        plan.Lines.Where(line => string.IsNullOrWhiteSpace((line.Basis ?? plan.Header.Basis)?.Act)).Select(static line => $"{line} has none")
            .Concat(plan.Lines.Where(static line => line.Amendments.Any(static amendment => string.IsNullOrWhiteSpace(amendment.Basis.Act)))
                .Select(static line => $"an amendment of {line} has none")));

    /// <summary>The plan written as JSON and read again is equal, and writes the same document.</summary>
    /// <inheritdoc cref="AuditFindsNoError"/>
    public static void JsonGivesThePlanBack(Plan plan) => Check(plan, nameof(JsonGivesThePlanBack), "the plan comes back from JSON.", static plan =>
    {
        var document = PlanningJson.WritePlan(plan);
        var back = PlanningJson.ReadPlan(document).Value;
        return new (bool Holds, string Otherwise)[]
        {
            (back.Equals(plan), "the plan that was read differs"),
            (PlanningJson.WritePlan(back) == document, "the document written again differs"),
        }.Where(static part => !part.Holds).Select(static part => part.Otherwise);
    });

    /// <summary>While nothing is reported, no line is met, exceeded or missed, on the last day of the plan as well as after it.</summary>
    /// <inheritdoc cref="AuditFindsNoError"/>
    public static void NothingReportedIsNothingMet(Plan plan) => Check(plan, nameof(NothingReportedIsNothingMet), "nothing reported is nothing met.",
        static plan => new[] { plan.Year.LastDay, plan.Year.LastDay.PlusMonths(2) }.SelectMany(day => Decided(plan, day)));

    private static IEnumerable<string> Decided(Plan plan, LocalDate day) =>
        PlanReview.Run(plan, ObservationLog.Empty.KnownBy(day), day, JudgementPolicy.Literal).Judgements
            .Where(static judgement => judgement.Verdict != Verdict.Open && judgement.Verdict != Verdict.NotDeterminable)
            .Select(static judgement => judgement.ToString());

    private static IEnumerable<string> Twice(string what, IEnumerable<string> codes) =>
        codes.CountBy(static code => code, StringComparer.Ordinal).Where(static pair => pair.Value > 1).Select(pair => $"{what} {pair.Key} is there twice");

    private static void Check(Plan plan, string name, string sentence, Func<Plan, IEnumerable<string>> breaches)
    {
        ArgumentNullException.ThrowIfNull(plan);
        new Law(name, sentence).Hold(plan.Header.Code, breaches(plan));
    }
}
