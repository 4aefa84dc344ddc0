using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>The words for work due on 30/06/2023, as an office writes them.</summary>
public sealed class WorkTextTests
{
    private static LocalDate Day(int month, int day) => new(2023, month, day);

    private static (LocalDate, Instant) On(int month, int day) => (Day(month, day), Instant.FromUtc(2023, month, day, 3, 0));

    private static WorkEntry Report(int month, int day, decimal? percent = null, LocalDate? doneOn = null) =>
        WorkEntry.Of(WorkEntryKind.Progress, "task-1", Day(month, day), On(month, day).Item2) with { Percent = percent, DoneOn = doneOn };

    private static WorkEntry Step(WorkEntryKind kind, int month, int day) => WorkEntry.Of(kind, "task-1", Day(month, day), On(month, day).Item2);

    private static WorkEntry Asked(int month, int day, LocalDate until) => WorkEntry.Extension(WorkEntryKind.ExtensionAsked, "task-1", until, On(month, day));

    private static WorkEntry Granted(int month, int day, LocalDate until) => WorkEntry.Extension(WorkEntryKind.ExtensionGranted, "task-1", until, On(month, day));

    private static WorkItem Item => Some.WorkOf("task-1");

    private static WorkJudgement Judge(LocalDate asOf, WorkItem item, params WorkEntry[] entries) =>
        WorkReview.Run(WorkRegister.Create(item).Value, WorkLog.Empty.Append(entries), asOf, ExampleDays.Calendar).Judgements[0];

    public static TheoryData<WorkJudgement, string, string> States => new()
    {
        { Judge(Day(1, 31), Item), "Chưa giao", "Not assigned yet" },
        { Judge(Day(1, 31), Item with { Kind = WorkKind.Occurrence }), "Chưa đến kỳ", "Its period has not begun" },
        { Judge(Day(6, 15), Item), "Trong hạn, chưa có báo cáo, còn 15 ngày", "Not due yet, nothing reported, 15 days left" },
        { Judge(Day(6, 15), Item, Report(6, 10, 40m)), "Đang thực hiện (40%), còn 15 ngày", "In progress (40%), 15 days left" },
        { Judge(Day(6, 30), Item, Report(6, 10)), "Đang thực hiện, hạn cuối hôm nay", "In progress, due today" },
        { Judge(Day(8, 1), Item, Report(6, 30, null, Day(6, 30))), "Hoàn thành đúng hạn", "Done in time" },
        { Judge(Day(8, 1), Item, Report(6, 29, null, Day(6, 29))), "Hoàn thành đúng hạn, sớm 1 ngày", "Done in time, 1 day early" },
        { Judge(Day(8, 1), Item, Report(7, 5, null, Day(7, 5))), "Hoàn thành quá hạn 5 ngày", "Done late, by 5 days" },
        { Judge(Day(8, 1), Item, Report(7, 5, 100m)), "Đã hoàn thành, chưa rõ ngày", "Done, on an unknown day" },
        { Judge(Day(7, 12), Item), "Quá hạn 12 ngày, chưa báo cáo kết quả", "Overdue by 12 days, no result reported yet" },
        { Judge(Day(7, 1), Item, Report(6, 10, 62.5m)), "Quá hạn 1 ngày, đang thực hiện 62,5%", "Overdue by 1 day, at 62.5%" },
        { Judge(Day(7, 12), Item, Report(6, 10)), "Quá hạn 12 ngày, chưa hoàn thành", "Overdue by 12 days, not done" },
        { Judge(Day(7, 12), Item with { Due = null }), "Chưa báo cáo kết quả, không có thời hạn", "No result reported yet, without a deadline" },
        { Judge(Day(7, 12), Item with { Due = null }, Report(6, 10)), "Đang thực hiện, không có thời hạn", "In progress, without a deadline" },
        { Judge(Day(7, 12), Item with { Due = null }, Report(6, 10, 100m)), "Hoàn thành, không có thời hạn", "Done, without a deadline" },
        { Judge(Day(7, 12), Item, Step(WorkEntryKind.Withdrawn, 6, 1)), "Đã thu hồi", "Withdrawn" },
    };

    [Theory]
    [MemberData(nameof(States))]
    public void State_EachOne_ReadsAsInAReport(WorkJudgement judgement, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, WorkText.State(judgement, Language.Vietnamese));
        Assert.Equal(english, WorkText.State(judgement, Language.English));
    }

    public static TheoryData<WorkJudgement, string, string> Explanations => new()
    {
        {
            Judge(Day(8, 1), Item, Asked(6, 20, Day(7, 10)), Granted(6, 25, Day(7, 10)), Report(7, 13, null, Day(7, 12)) with
            {
                Number = DocumentNumber.Of("12", "ĐA-UBND"),
                Dated = Day(7, 12),
                By = "phòng Kinh tế",
                Words = "Đã trình ban hành",
            }),
            "Hoàn thành quá hạn 2 ngày. Thời hạn 10/07/2023 (ban đầu 30/06/2023; gia hạn ngày 25/06/2023 đến 10/07/2023). Căn cứ báo cáo ngày 13/07/2023 "
            + "của phòng Kinh tế, hoàn thành ngày 12/07/2023; văn bản số 12/ĐA-UBND ngày 12/07/2023: “Đã trình ban hành”.",
            "Done late, by 2 days. The deadline is 10 July 2023 (first 30 June 2023; extended on 25 June 2023 until 10 July 2023). By the report of "
            + "13 July 2023 from phòng Kinh tế, done on 12 July 2023; document no. 12/ĐA-UBND of 12 July 2023: “Đã trình ban hành”."
        },
        {
            // From Saturday 01/07 to Wednesday 05/07 there are three working days.
            Judge(Day(7, 5), Item, Asked(6, 20, Day(7, 15))),
            "Quá hạn 5 ngày (3 ngày làm việc), chưa báo cáo kết quả. Thời hạn 30/06/2023. Đề nghị gia hạn đến 15/07/2023 (ngày 20/06/2023) chưa được "
            + "trả lời. Kết quả còn có thể thay đổi.",
            "Overdue by 5 days (3 working days), no result reported yet. The deadline is 30 June 2023. The request of 20 June 2023 for an extension until "
            + "15 July 2023 is not decided yet. This may still change."
        },
        {
            Judge(Day(8, 1), Item with { Kind = WorkKind.Petition },
                Step(WorkEntryKind.Answered, 5, 10), Step(WorkEntryKind.Settled, 6, 30), Step(WorkEntryKind.ReportedToCouncil, 7, 14)),
            "Hoàn thành đúng hạn. Thời hạn 30/06/2023. Căn cứ kết quả giải quyết ngày 30/06/2023. Đã trả lời ngày 10/05/2023, báo cáo Hội đồng nhân dân "
            + "ngày 14/07/2023.",
            "Done in time. The deadline is 30 June 2023. By the settlement of 30 June 2023. It was answered on 10 May 2023 and reported to the council on "
            + "14 July 2023."
        },
    };

    [Theory]
    [MemberData(nameof(Explanations))]
    public void Explain_EachCourse_SaysWhatItRestsOn(WorkJudgement judgement, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, WorkText.Explain(judgement, Language.Vietnamese));
        Assert.Equal(english, WorkText.Explain(judgement, Language.English));
    }

    // The printed numbers of 2017 and of Hải Phòng 2018.
    [Fact]
    public void Describe_PrintedRate_SaysWhetherItIsThisOne()
    {
        var nation = new WorkTally { Total = 21914, Done = 16051, Overdue = 223 }.RatesPrintedAs(98.62m)[0];
        Assert.Equal("hoàn thành trên số đã hoàn thành và quá hạn: 16.051/16.274 = 98,63%; số đã công bố 98,62%, chênh 0,0097 điểm phần trăm",
            WorkText.Describe(nation, Language.Vietnamese, 98.62m));
        var city = new WorkTally { Total = 15533, Done = 13119 }.RateOf(WorkRateDefinition.DoneOverAll);
        Assert.Equal("done, of all work with a deadline: 13,119/15,533 = 84.46%; the printed 84.46% is this, rounded",
            WorkText.Describe(city, Language.English, 84.46m));
        Assert.Equal("hoàn thành đúng hạn trên số đã hoàn thành: không có số liệu",
            WorkText.Describe(new WorkTally().RateOf(WorkRateDefinition.InTimeOverDone), Language.Vietnamese));
        Assert.Equal("done, of what was due: 0/0 (no percentage: nothing to divide by)",
            WorkText.Describe(new WorkTally { Due = 0, DueDone = 0 }.RateOf(WorkRateDefinition.DoneOverDue), Language.English));
    }

    // One product of two is silent: 30 + 70/2 = 65 to 100.
    [Fact]
    public void Explain_AScore_ShowsItsPartsAndHowFarItIsKnown()
    {
        var work = WorkReview.Run(
            WorkRegister.Create(Item, Item with { Code = "task-2" }).Value, WorkLog.Empty.Append(Report(6, 28, null, Day(6, 27))), Day(7, 31)).Judgements;
        var rules = Some.Scoring with { Basis = new LegalBasis { Act = "Nghị định 335/2025/NĐ-CP", Confidence = SourceConfidence.SecondHand } };
        Assert.Equal(
            "Điểm: từ 65,00 đến 100,00, chưa xếp loại được. 2 sản phẩm đến hạn hoặc đã hoàn thành: số lượng 50,00%, chất lượng 50,00%, tiến độ 50,00%. "
            + "1 sản phẩm chưa báo cáo kết quả hoặc chưa rõ ngày hoàn thành. Theo Nghị định 335/2025/NĐ-CP (theo nguồn dẫn lại). "
            + "Lưu ý: các quy định này đọc theo nguồn dẫn lại, chưa đối chiếu với văn bản gốc; kiểm tra lại trước khi áp dụng.",
            WorkText.Explain(WorkScore.Of(rules, work) with { Common = 30m }, Language.Vietnamese));
        Assert.Equal("Points: 100.00, class: excellent. 1 product due or done: quantity 100.00%, quality 100.00%, progress 100.00%. By Nghị quyết 90/NQ-HĐND.",
            WorkText.Explain(WorkScore.Of(Some.Scoring, [work[0]]) with { Common = 30m }, Language.English));
        Assert.Equal("Not enough data for a score. By Nghị quyết 90/NQ-HĐND.", WorkText.Explain(WorkScore.Of(Some.Scoring, []), Language.English));
        Assert.Equal("Điểm: 100,00, không xếp loại vì quy định không nêu mức. 1 sản phẩm đến hạn hoặc đã hoàn thành: số lượng 100,00%, chất lượng 100,00%, "
            + "tiến độ 100,00%. Theo Nghị quyết 90/NQ-HĐND.",
            WorkText.Explain(WorkScore.Of(Some.Scoring with { Thresholds = [] }, [work[0]]) with { Common = 30m }, Language.Vietnamese));
    }

    [Fact]
    public void Render_AReview_IsReadByAnOffice()
    {
        var register = WorkRegister.Create(
            Item, Item with { Code = "task-2", Name = "Rà soát hộ nghèo" }, Item with { Code = "task-3", Name = "Duy trì vệ sinh môi trường", Due = null }).Value;
        var log = WorkLog.Empty.Append(Report(6, 10, 60m), Report(6, 20, 50m), Report(6, 28, null, Day(6, 27)) with { Number = DocumentNumber.Of("12", "ĐA-UBND") });
        var text = WorkText.Render(WorkReview.Run(register, log, Day(7, 12)), Language.Vietnamese, 100);
        Assert.Equal("""
            TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐẾN NGÀY 12/07/2023
            Tổng số 02 nhiệm vụ có thời hạn: hoàn thành 01 (đúng hạn 01); chưa hoàn thành 01 (quá hạn 01), trong
            đó 01 nhiệm vụ đơn vị chưa báo cáo kết quả. Ngoài ra có 01 nhiệm vụ không quy định thời hạn.
            - hoàn thành đúng hạn trên số nhiệm vụ đến hạn: 1/2 = 50%
            - hoàn thành trên tổng số nhiệm vụ có thời hạn: 1/2 = 50%

            ───────────────────────────┬────────────┬────────────────────────────────────────┬──────────────────
            Nhiệm vụ                   │ Thời hạn   │ Tình trạng                             │ Kết quả, sản phẩm
            ───────────────────────────┴────────────┴────────────────────────────────────────┴──────────────────
            Thị xã
            ───────────────────────────┬────────────┬────────────────────────────────────────┬──────────────────
            Xây dựng đề án             │ 30/06/2023 │ Hoàn thành đúng hạn, sớm 3 ngày        │ 12/ĐA-UBND
            Rà soát hộ nghèo           │ 30/06/2023 │ Quá hạn 12 ngày, chưa báo cáo kết quả  │ –
            Duy trì vệ sinh môi trường │ –          │ Chưa báo cáo kết quả, không có thời    │ –
                                       │            │ hạn                                    │
            ───────────────────────────┴────────────┴────────────────────────────────────────┴──────────────────

            Cần xem lại:
            - Cảnh báo - Xây dựng đề án: tỷ lệ thực hiện giảm từ 60% xuống 50%. Kiểm tra tỷ lệ; nếu phải làm
              lại thì ghi nhận việc trả lại.

            """, text);
    }
}
