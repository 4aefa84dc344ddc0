using HongLinh.Planning.Rules;
using HongLinh.Planning.Text.Tests.Papers;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Synthesis;

// Sentences of reports and letters that an office would have had to correct by hand, because they said more than is known, or something else.
public sealed class OnlyWhatIsKnownTests
{
    private static readonly ReportingPeriod June = ReportingPeriod.Month(Wards.Year, 6);

    // 5.000 of 12.000 by June, where an even split plans 6.000: behind, and the outlook is unclear.
    [Theory]
    [InlineData("vi", "Tập trung chỉ đạo các chỉ tiêu chậm tiến độ: Thu ngân sách.", "không hoàn thành")]
    [InlineData("en", "Give priority to the lines that are behind their plan: Budget revenue.", "unlikely")]
    public void MainTasks_LineThatIsBehind_IsNotSaidToBeLost(string language, string said, string untrue)
    {
        var card = Month.CardOf([Month.Reports[0] with { Period = ReportingPeriod.YearToDate(Wards.Year, 6), ReferenceDate = new LocalDate(2023, 6, 30) }]);
        var ahead = SectionOf(SynthesisReport.Of(card, June, In(language)), "IV");
        Assert.Contains(said, ahead, StringComparison.Ordinal);
        Assert.DoesNotContain(untrue, ahead, StringComparison.Ordinal);
    }

    // One task of 15 June and one petition of 30 June are overdue on 5 July: two pieces of work of two kinds.
    [Fact]
    public void Overdue_TaskAndPetition_AreCountedApart()
    {
        var report = With(Petition("KN-1", new LocalDate(2023, 6, 30)));
        Assert.Contains("Xử lý dứt điểm 01 nhiệm vụ và 01 kiến nghị cử tri đã quá hạn (mục III).", SectionOf(report, "IV"), StringComparison.Ordinal);
        Assert.Contains("Phòng Kinh tế có 01 nhiệm vụ và 01 kiến nghị cử tri quá hạn: ", SectionOf(report, "III"), StringComparison.Ordinal);
        Assert.Contains("Settle what is overdue: 1 task and 1 petition (section III).",
            SectionOf(With(Petition("KN-1", new LocalDate(2023, 6, 30)), Language.English), "IV"), StringComparison.Ordinal);
    }

    // Three tasks with a deadline, one without, one petition: the annex has five rows.
    [Fact]
    public void Results_AnnexOfMoreThanTheTasksCounted_SaysWhatItsRowsAre()
    {
        var report = With(Petition("KN-1", new LocalDate(2023, 8, 31)), more: Task("NV-4", null));
        Assert.Contains("Chi tiết tại Phụ lục III, gồm 05 nội dung: 03 nhiệm vụ có thời hạn, 01 nhiệm vụ không quy định thời hạn, 01 kiến nghị cử tri, chất vấn.",
            SectionOf(report, "II"), StringComparison.Ordinal);
        Assert.Contains("PHỤ LỤC III\nTÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐƯỢC GIAO ĐẾN NGÀY 05/07/2023\n", report.ToText(2_000), StringComparison.Ordinal);
    }

    [Fact]
    public void Petitions_OneAnsweredAndOneNot_AreTwoClasses()
    {
        var register = WorkRegister.Create(Petition("KN-1", new LocalDate(2023, 8, 31)), Petition("KN-2", new LocalDate(2023, 8, 31))).Value;
        var answer = WorkEntry.Of(WorkEntryKind.Answered, "KN-2", new LocalDate(2023, 6, 20), Instant.FromUtc(2023, 6, 20, 3, 0));
        var report = SynthesisReport.Of(Month.Card, June, Language.Vietnamese).With(WorkReview.Run(register, WorkLog.Empty.Append(answer), Month.Day));
        var said = SectionOf(report, "V");
        Assert.Contains("Tổng số 02 kiến nghị cử tri, chất vấn đang theo dõi: 01 đã trả lời, đang giải quyết; 01 đang giải quyết, chưa trả lời.", said,
            StringComparison.Ordinal);
        Assert.Contains("đã trả lời ngày 20/06/2023, đang giải quyết", said, StringComparison.Ordinal);
    }

    // 310 and 285 to the end of June and 40 to the end of May are at least 635 of 900, and 635 / 900 = 70,555...%.
    [Theory]
    [InlineData("vi", "II", "được giải quyết việc làm đạt ít nhất 635 người, bằng trên 70,55% kế hoạch năm (kế hoạch ít nhất 900 người); đang thực hiện, chưa đủ cơ sở đánh "
        + "giá: số liệu của UBND xã Thuận Lộc mới đến hết tháng 5.")]
    [InlineData("en", "II", "in progress, undecided: the figures of Thuận Lộc commune reach only the end of May.")]
    [InlineData("vi", "III", "UBND xã Thuận Lộc mới báo cáo số liệu đến hết tháng 5, chưa báo cáo số liệu đến hết tháng 6: Số lao động được giải quyết việc làm.")]
    [InlineData("en", "III", "Thuận Lộc commune has reported to the end of May and not yet to the end of June: New jobs.")]
    [InlineData("vi", "III", "ít nhất 635 người (6 tháng đầu năm, chính thức, tổng hợp từ 03 đơn vị; số liệu của UBND xã Thuận Lộc mới đến hết tháng 5); "
        + "đang thực hiện, chưa đủ số liệu để kết luận.")]
    public void Units_OneReportsForFewerMonths_IsNotSilent(string language, string section, string said)
    {
        var words = SectionOf(Behind(In(language)), section);
        Assert.Contains(said, words, StringComparison.Ordinal);
        Assert.DoesNotContain(" + ", words, StringComparison.Ordinal);
        Assert.DoesNotContain("Thuận Lộc chưa báo cáo số liệu", words, StringComparison.Ordinal);
    }

    // What is overdue has no deadline left before which another could be proposed, and the head of the office may sign the letter.
    [Theory]
    [InlineData("vi", "nêu rõ nguyên nhân và thời hạn hoàn thành, gửi trước ngày ......", "trước khi hết hạn", "lãnh đạo")]
    [InlineData("en", "the cause and the day by which it will be done, before ......", "before the deadline passes", "head of the office")]
    public void Letter_OnlyOverdueWork_AsksForNothingImpossible(string language, string said, string impossible, string told)
    {
        var letter = ReminderText.Letter(Wards.Town, Month.Economy, Reminder.For(Month.Work, daysAhead: 0), In(language)).ReplaceLineEndings(" ");
        Assert.Contains(said, letter, StringComparison.Ordinal);
        Assert.DoesNotContain(impossible, letter, StringComparison.Ordinal);
        Assert.DoesNotContain(told, letter, StringComparison.Ordinal);
    }

    [Fact]
    public void Letter_WorkThatIsNotDue_MayProposeADeadline()
    {
        var letter = ReminderText.Letter(Wards.Town, Month.Economy, Reminder.For(Month.Work, daysAhead: 30), Language.Vietnamese).ReplaceLineEndings(" ");
        Assert.Contains("Đối với nội dung còn trong hạn", letter, StringComparison.Ordinal);
        Assert.Contains("trước khi hết hạn", letter, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(Chi tiết tại Phụ lục I; số liệu theo đơn vị tại Phụ lục II kèm theo.)")]
    // 93,5 of at least 95.
    [InlineData("chưa đạt mức kế hoạch, thấp hơn 1,5 điểm phần trăm. Theo đơn vị báo cáo: thiếu xe thu gom")]
    [InlineData("Kế hoạch của Ủy ban nhân dân thị xã Hồng Lĩnh")]
    [InlineData("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU ĐẾN NGÀY 30/06/2023")]
    public void Report_NamesItsAnnexesAndWhatIsLacking(string said) => Assert.Contains(said, Month.Report.ToText(2_000), StringComparison.Ordinal);

    [Theory]
    [InlineData("| Trong hạn, chưa có báo cáo; đã đề nghị gia hạn đến 25/08/2023, chưa có ý kiến |")]
    [InlineData("| Quá hạn (60%) |")]
    public void AnnexOfWork_ProgressAndRequests_StandBesideTheState(string said) => Assert.Contains(said, Month.Report.ToMarkdown(), StringComparison.Ordinal);

    // The revenue of June came as a percentage and is refused: one figure of all that are owed was sent.
    [Theory]
    [InlineData("vi", "đã gửi, số")]
    [InlineData("en", "sent, figure")]
    public void Owed_FigureThatWasRefused_IsNotSaidToBeUnsent(string language, string said)
    {
        var june = Month.Reports[1] with { Reported = ReportedExact.Of(Share.Percent.Of(50m)) };
        var book = ObligationBook.Open(
            Month.Plan, Month.Timed.Obligations!.Rules, ObligationLog(june), checks: RuleSet.None);
        var text = ObligationText.Render(book, In(language), 400);
        Assert.Equal(2, text.Split(said).Length);
        Assert.Equal(1, book.Owed.Count(book.WasRefused));
    }

    // Literally 198.018 of "trên 192.500" is met; in practice it is exceeded.
    [Fact]
    public void Tally_OtherReadingCountsOtherwise_IsSaidBesideOurs()
    {
        var plan = SmallPlan.Create(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Revenue, Money.MillionDong.Of(192_500m))));
        var report = SmallPlan.Report(SmallPlan.Revenue.Code.Text, ReportedExact.Of(Money.MillionDong.Of(198_018m)));
        var card = SmallPlan.Judge(plan, new LocalDate(2023, 7, 30), JudgementPolicy.AdministrativePractice, report);
        var results = SectionOf(SynthesisReport.Of(card, ReportingPeriod.Half(card.Plan.Year, 1), Language.Vietnamese), "II");
        Assert.Contains("Trong 01 chỉ tiêu: 01 chỉ tiêu vượt kế hoạch.\nNếu đánh giá theo đúng câu chữ thì 01 chỉ tiêu có kết quả khác; khi đó, trong số chỉ tiêu nêu trên: 01 chỉ tiêu đạt.", results, StringComparison.Ordinal);
    }

    private static LogView ObligationLog(Observation report) => ObservationLog.Empty.Append(report).KnownAt(Instant.FromUtc(2023, 7, 25, 0, 0));

    private static Language In(string code) => code == "vi" ? Language.Vietnamese : Language.English;

    private static SynthesisReport Behind(Language language)
    {
        var late = Wards.Figure(Wards.Jobs, Wards.Commune, 40m) with
        {
            Period = ReportingPeriod.YearToDate(Wards.Year, 5),
            ReferenceDate = new LocalDate(2023, 5, 31),
            Remark = "doanh nghiệp giảm đơn hàng",
        };
        var card = Month.CardOf(Month.Reports.Append(late));
        return SynthesisReport.Of(card, June, language).With(UnitMatrix.Of(card, ReportingPeriod.YearToDate(Wards.Year, 6)));
    }

    private static SynthesisReport With(WorkItem petition, Language? language = null, params WorkItem[] more)
    {
        var items = Month.Work.Register.Items.Where(static one => one.Kind == WorkKind.Task).Append(petition).Concat(more).ToArray();
        return SynthesisReport.Of(Month.Card, June, language ?? Language.Vietnamese)
            .With(WorkReview.Run(WorkRegister.Create(items).Value, Month.Work.Log, Month.Day)).With(Month.Units);
    }

    private static WorkItem Petition(string code, LocalDate due) => Task(code, due) with { Kind = WorkKind.Petition };

    private static WorkItem Task(string code, LocalDate? due) => Month.Work.Register.Items[0] with { Code = code, Name = BilingualName.Of(code, code), Due = due };

    private static string SectionOf(SynthesisReport report, string mark) =>
        string.Join('\n', report.Paragraphs.Where(one => one.Section == mark).Select(static one => one.Words));
}
