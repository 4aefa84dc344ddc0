using HongLinh.Planning.Calendar;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Json;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.AotSmoke;

/// <summary>Every kind of result as a document and back, with its inputs at hand.</summary>
internal static class WrittenResults
{
    private static readonly Plan Plan = HongLinh2023.Plan.Value;
    private static readonly LocalDate July = new(2023, 7, 30);
    private static readonly LogView View = HongLinh2023.PublishedFigures.KnownBy(July);

    public static void Run(Check check)
    {
        foreach (var regime in ReportingRegimes.All)
        {
            check.Same(regime, PlanningJson.ReadRegime(PlanningJson.WriteRegime(regime)), $"the regime {regime} read back");
        }

        var book = ObligationBook.Open(Plan, Rules(), View);
        var owed = PlanningJson.ReadObligations(PlanningJson.WriteObligations(book), Plan, View);
        check.Same(book.Rules, owed.Rules, "the rules on deadlines read back");
        check.Same(book.Obligations, owed.Obligations, "what is owed read back");
        var card = PlanReview.Run(book, July, JudgementPolicy.AdministrativePractice);
        var replay = PlanningJson.Replay(PlanningJson.WriteReplay(card));
        check.Same("same", replay.ToString(), "the evaluation with deadlines judged again from its document");
        foreach (var method in ProjectionMethod.All.Append(null))
        {
            var looks = PlanningJson.ReadOutlooks(PlanningJson.WriteOutlooks(card, method), replay.Scorecard!);
            check.Same(24, looks.Count, $"outlooks read back, by {method?.Code ?? "what the figures allow"}");
        }

        var march = new LocalDate(2023, 3, 2);
        var before = PlanReview.Run(Plan, HongLinh2023.PublishedFigures.KnownBy(march), march, JudgementPolicy.AdministrativePractice);
        var comparison = ScorecardComparison.Between(before, card);
        check.Same(comparison, PlanningJson.ReadComparison(PlanningJson.WriteComparison(comparison), before, card), "the comparison read back");
        ReadWork(check);
    }

    private static void ReadWork(Check check)
    {
        var register = WorkRegister.Create(Plan.Work.Tasks.Select(static task => new WorkItem
        {
            Code = task.Code,
            Name = task.Name,
            Assignment = task.Assignment,
            AssignedOn = Plan.Year.FirstDay,
            Due = new LocalDate(2023, 6, 30),
        })).Value;
        var done = new LocalDate(2023, 7, 5);
        var log = WorkLog.Empty.Append(
            WorkEntry.Of(WorkEntryKind.Progress, register.Items[0].Code, done, ObservationLog.EndOf(done)) with { Percent = 100m, DoneOn = done });
        var review = WorkReview.Run(register, log, July, VietnamDaysOff.Calendar);
        check.Same(WorkState.DoneLate, review.Judgements[0].State, "work done late");
        check.Same(review.Judgements, PlanningJson.ReadWorkReview(PlanningJson.WriteWorkReview(review), register, log).Judgements, "judgements of work read back");
    }

    private static ObligationRules Rules() => new()
    {
        Regime = ReportingRegimes.KhanhHoa2023,
        Level = ReportingLevel.Town,
        Calendar = VietnamDaysOff.Calendar,
        Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"],
        DefaultReporter = Plan.Work.Duties[0].Reporter,
    };
}
