using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.AotSmoke;

/// <summary>Every vocabulary of the core: in native code a table that is found by reflection comes out empty.</summary>
/// <remarks>The counts are written by hand; a test of the core fails when a vocabulary is missing here.</remarks>
internal static class Tables
{
    public static void Run(Check check)
    {
        check.Table(SourceConfidence.All, SourceConfidence.TryFromCode, 4);
        check.Table(FindingCode.All, FindingCode.TryFromCode, 169);
        check.Table(Severity.All, Severity.TryFromCode, 3);
        check.Table(DetailKind.All, DetailKind.TryFromCode, 29);
        check.Table(BaseDimension.All, BaseDimension.TryFromCode, 22);
        check.Table(MismatchReason.All, MismatchReason.TryFromCode, 11);
        check.Table(ReportingCycle.All, ReportingCycle.TryFromCode, 7);
        check.Table(CalendarKnowledge.All, CalendarKnowledge.TryFromCode, 3);
        check.Table(DayOffKind.All, DayOffKind.TryFromCode, 4);
        check.Table(DayOffStatus.All, DayOffStatus.TryFromCode, 4);
        check.Table(NoRuleReason.All, NoRuleReason.TryFromCode, 4);
        check.Table(ReportingLevel.All, ReportingLevel.TryFromCode, 4);
        check.Table(RollRule.All, RollRule.TryFromCode, 3);
        check.Table(OrgKind.All, OrgKind.TryFromCode, 8);
        check.Table(OverTime.All, OverTime.TryFromCode, 5);
        check.Table(AcrossUnits.All, AcrossUnits.TryFromCode, 4);
        check.Table(Polarity.All, Polarity.TryFromCode, 3);
        check.Table(Commitment.All, Commitment.TryFromCode, 2);
        check.Table(Comparator.All, Comparator.TryFromCode, 5);
        check.Table(GrowthBase.All, GrowthBase.TryFromCode, 2);
        check.Table(Holding.All, Holding.TryFromCode, 5);
        check.Table(NotAssessableReason.All, NotAssessableReason.TryFromCode, 3);
        check.Table(TargetKind.All, TargetKind.TryFromCode, 11);
        check.Table(DutyRhythm.All, DutyRhythm.TryFromCode, 7);
        check.Table(PhasingKind.All, PhasingKind.TryFromCode, 4);
        check.Table(ReminderStep.All, ReminderStep.TryFromCode, 5);
        check.Table(ScoreClass.All, ScoreClass.TryFromCode, 4);
        check.Table(WorkEntryKind.All, WorkEntryKind.TryFromCode, 10);
        check.Table(WorkKind.All, WorkKind.TryFromCode, 4);
        check.Table(WorkRateDefinition.All, WorkRateDefinition.TryFromCode, 11);
        check.Table(WorkState.All, WorkState.TryFromCode, 11);
        check.Table(AbsenceReason.All, AbsenceReason.TryFromCode, 4);
        check.Table(Maturity.All, Maturity.TryFromCode, 4);
        check.Table(ReportState.All, ReportState.TryFromCode, 8);
        check.Table(MergePolicy.All, MergePolicy.TryFromCode, 2);
        check.Table(ObligationKind.All, ObligationKind.TryFromCode, 3);
        check.Table(ObligationState.All, ObligationState.TryFromCode, 7);
        check.Table(Truth.All, Truth.TryFromCode, 3);
        check.Table(UnknownReason.All, UnknownReason.TryFromCode, 12);
        check.Table(NoFlipReason.All, NoFlipReason.TryFromCode, 8);
        check.Table(BandConvention.All, BandConvention.TryFromCode, 4);
        check.Table(BareNumberConvention.All, BareNumberConvention.TryFromCode, 2);
        check.Table(BoundConvention.All, BoundConvention.TryFromCode, 2);
        check.Table(ExceedanceRule.All, ExceedanceRule.TryFromCode, 4);
        check.Table(NearConvention.All, NearConvention.TryFromCode, 3);
        check.Table(PercentFormula.All, PercentFormula.TryFromCode, 5);
        check.Table(NoPercentReason.All, NoPercentReason.TryFromCode, 10);
        check.Table(PercentPrinting.All, PercentPrinting.TryFromCode, 3);
        check.Table(ReasonCode.All, ReasonCode.TryFromCode, 29);
        check.Table(Verdict.All, Verdict.TryFromCode, 5);
        check.Table(IntervalRule.All, IntervalRule.TryFromCode, 4);
        check.Table(Outlook.All, Outlook.TryFromCode, 7);
        check.Table(OutlookAssumption.All, OutlookAssumption.TryFromCode, 6);
        check.Table(NoOutlookReason.All, NoOutlookReason.TryFromCode, 17);
        check.Table(PaceStanding.All, PaceStanding.TryFromCode, 3);
        check.Table(ProjectionMethod.All, ProjectionMethod.TryFromCode, 4);
        check.Table(ChangeAspect.All, ChangeAspect.TryFromCode, 7);
        check.Table(ChangeCause.All, ChangeCause.TryFromCode, 16);
    }
}
