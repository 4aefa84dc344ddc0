using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text.Tests.Phrases;

public sealed class PhraseTableTests
{
    public static TheoryData<string, Action> Tables => new()
    {
        { nameof(Verdict), () => Complete(VerdictPhrases.Verdicts, Verdict.All) },
        { nameof(Verdict) + " certainties", () => Complete(VerdictPhrases.Certainties, Verdict.All) },
        { nameof(ReasonCode), () => Complete(VerdictPhrases.Reasons, ReasonCode.All) },
        { nameof(PercentFormula), () => Complete(VerdictPhrases.Formulas, PercentFormula.All) },
        { nameof(NoPercentReason), () => Complete(VerdictPhrases.Gaps, NoPercentReason.All) },
        { nameof(ChangeCause), () => Complete(ChangePhrases.Causes, ChangeCause.All) },
        { nameof(ChangeAspect), () => Complete(ChangePhrases.Aspects, ChangeAspect.All) },
        { nameof(NoFlipReason), () => Complete(ChangePhrases.EdgeGaps, NoFlipReason.All) },
        { nameof(BoundConvention), () => Complete(PolicyPhrases.Bounds, BoundConvention.All) },
        { nameof(BoundConvention) + " in short", () => Complete(PolicyPhrases.BoundsInShort, BoundConvention.All) },
        { nameof(ExceedanceRule), () => Complete(PolicyPhrases.Exceedances, ExceedanceRule.All) },
        { nameof(OverTime), () => Complete(IndicatorPhrases.Accumulations, OverTime.All) },
        { nameof(AcrossUnits), () => Complete(IndicatorPhrases.Aggregations, AcrossUnits.All) },
        { nameof(BareNumberConvention), () => Complete(PolicyPhrases.BareNumbers, BareNumberConvention.All) },
        { nameof(BandConvention), () => Complete(PolicyPhrases.Bands, BandConvention.All) },
        { nameof(NearConvention), () => Complete(PolicyPhrases.Near, NearConvention.All) },
        { nameof(PercentPrinting), () => Complete(PolicyPhrases.Printings, PercentPrinting.All) },
        { nameof(ReportState), () => Complete(ReportPhrases.States, ReportState.All) },
        { nameof(AbsenceReason), () => Complete(ReportPhrases.Absences, AbsenceReason.All) },
        { nameof(Maturity), () => Complete(ReportPhrases.Maturities, Maturity.All) },
        { nameof(Comparator), () => Complete(TargetPhrases.Comparators, Comparator.All) },
        { nameof(GrowthBase), () => Complete(TargetPhrases.Bases, GrowthBase.All) },
        { nameof(Holding), () => Complete(TargetPhrases.Holdings, Holding.All) },
        { nameof(Commitment), () => Complete(TargetPhrases.Commitments, Commitment.All) },
        { nameof(NotAssessableReason), () => Complete(TargetPhrases.NotAssessable, NotAssessableReason.All) },
        { nameof(TargetKind), () => Complete(TargetPhrases.Kinds, TargetKind.All) },
        { nameof(MismatchReason), () => Complete(TargetPhrases.Mismatches, MismatchReason.All) },
        { nameof(ReportingCycle), () => Complete(IndicatorPhrases.Cycles, ReportingCycle.All) },
        { nameof(Polarity), () => Complete(IndicatorPhrases.Polarities, Polarity.All) },
        { nameof(ScoreClass), () => Complete(WorkPhrases.Classes, ScoreClass.All) },
        { nameof(WorkState), () => Complete(WorkPhrases.States, WorkState.All) },
        { nameof(WorkEntryKind), () => Complete(WorkPhrases.Entries, WorkEntryKind.All) },
        { nameof(WorkRateDefinition), () => Complete(WorkPhrases.Rates, WorkRateDefinition.All) },
        { nameof(DutyRhythm), () => Complete(PlanPhrases.Rhythms, DutyRhythm.All) },
        { nameof(SourceConfidence), () => Complete(PlanPhrases.Confidences, SourceConfidence.All) },
        { "SourceConfidence of rules", () => Complete(PlanPhrases.Cautions, SourceConfidence.All) },
        { nameof(Severity), () => Complete(PlanPhrases.Severities, Severity.All) },
        { nameof(DayOffKind), () => Complete(CalendarPhrases.Kinds, DayOffKind.All) },
        { nameof(CalendarKnowledge), () => Complete(CalendarPhrases.Knowledge, CalendarKnowledge.All) },
        { nameof(RollRule), () => Complete(CalendarPhrases.Rolls, RollRule.All) },
        { nameof(ReportingLevel), () => Complete(CalendarPhrases.Levels, ReportingLevel.All) },
        { nameof(NoRuleReason), () => Complete(CalendarPhrases.Silences, NoRuleReason.All) },
        { nameof(ObligationKind), () => Complete(CalendarPhrases.Obligations, ObligationKind.All) },
        { nameof(ObligationState), () => Complete(CalendarPhrases.States, ObligationState.All) },
        { nameof(ReminderStep), () => Complete(ReminderWriter.Steps, ReminderStep.All) },
        { nameof(PhasingKind), () => Complete(OutlookPhrases.Phasings, PhasingKind.All) },
        { nameof(Outlook), () => Complete(OutlookPhrases.Outlooks, Outlook.All) },
        { nameof(PaceStanding), () => Complete(OutlookPhrases.Standings, PaceStanding.All) },
        { nameof(NoOutlookReason), () => Complete(OutlookPhrases.Gaps, NoOutlookReason.All) },
        { nameof(ProjectionMethod), () => Complete(OutlookPhrases.Methods, ProjectionMethod.All) },
        { nameof(ProjectionMethod) + " in short", () => Complete(OutlookPhrases.MethodsInShort, ProjectionMethod.All) },
        { nameof(IntervalRule), () => Complete(OutlookPhrases.Intervals, IntervalRule.All) },
        { nameof(OutlookAssumption), () => Complete(OutlookPhrases.Assumptions, OutlookAssumption.All) },
        { nameof(Truth), () => Complete(RulePhrases.Truths, Truth.All) },
        { nameof(Truth) + " of a rule", () => Complete(RulePhrases.Outcomes, Truth.All) },
        { nameof(UnknownReason), () => Complete(RulePhrases.Reasons, UnknownReason.All) },
        { nameof(FindingCode) + " messages", () => Complete(FindingPhrases.Messages, FindingCode.All) },
        { nameof(FindingCode) + " advice", () => Complete(FindingAdvice.Table, FindingCode.All) },
    };

    [Theory]
    [MemberData(nameof(Tables))]
    public void Of_EveryMember_HasDifferentWordsInBothLanguages(string vocabulary, Action check)
    {
        Assert.NotEmpty(vocabulary);
        check();
    }

    [Fact]
    public void Tables_OfTheAssembly_AreAllChecked()
    {
        var declared = typeof(Language).Assembly.GetTypes()
            .SelectMany(
                static type =>
                type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Count(static field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(PhraseTable<>));
        Assert.Equal(declared, Tables.Count);
    }

    [Fact]
    public void Of_MemberWithoutARow_IsRefusedWithItsCode()
    {
        var table = new PhraseTable<Verdict>((Verdict.Met, "Đạt", "Met"));
        var refused = Assert.Throws<InvalidOperationException>(() => table.Of(Verdict.Open, Language.Vietnamese));
        Assert.Contains("'open' of Verdict", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_TwoRowsForAMember_AreRefused() =>
        Assert.Throws<ArgumentException>(static () => new PhraseTable<Verdict>((Verdict.Met, "Đạt", "Met"), (Verdict.Met, "Đạt", "Met")));

    [Fact]
    public void Kinds_EveryCaseOfAReport_HasWords()
    {
        var cases = typeof(Reported).Assembly.GetTypes().Where(static type => type.IsSubclassOf(typeof(Reported))).ToArray();
        Assert.NotEmpty(cases);
        Assert.All(cases, static type =>
        {
            var name = (string)typeof(Reported).GetProperty("CaseName", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!
                .GetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type))!;
            Assert.NotEqual(name, ReportPhrases.Kind(name, Language.Vietnamese));
        });
    }

    [Fact]
    public void Messages_EveryCode_NameExactlyItsOperands()
    {
        foreach (var code in FindingCode.All)
        {
            Assert.All(Language.All, language => Assert.Equal(
                code.Operands.Order(StringComparer.Ordinal),
                FindingPhrases.Messages.Of(code, language).Split('{').Skip(1).Select(static part => part.Split('}')[0]).Order(StringComparer.Ordinal)));
        }
    }

    [Fact]
    public void States_WithoutAFigure_NeverSayMissedOrZero() => Assert.All(ReportState.All, static state =>
    {
        var words = ReportPhrases.States.Of(state, Language.Vietnamese);
        Assert.DoesNotContain("không đạt", words, StringComparison.Ordinal);
        Assert.DoesNotContain("0", words, StringComparison.Ordinal);
    });

    private static void Complete<T>(PhraseTable<T> table, ValueList<T> all)
        where T : Vocabulary<T>, IVocabulary<T>
    {
        Assert.NotEmpty(all);
        Assert.All(all, member =>
        {
            var (vietnamese, english) = (table.Of(member, Language.Vietnamese), table.Of(member, Language.English));
            Assert.False(string.IsNullOrWhiteSpace(vietnamese));
            Assert.False(string.IsNullOrWhiteSpace(english));
            Assert.NotEqual(vietnamese, english);
        });
    }
}
