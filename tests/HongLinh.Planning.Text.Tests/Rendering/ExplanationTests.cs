using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

/// <summary>What an explanation adds where a line has an aspiration, a breach, an amendment, another authority or an event.</summary>
public sealed class ExplanationTests
{
    private static readonly Indicator<Things> Started = SmallPlan.Counted("started", "Khởi công nhà văn hóa", "Culture houses started", SmallPlan.Houses);
    private static readonly Indicator<Things> Finished = SmallPlan.Counted("finished", "Hoàn thành nhà văn hóa", "Culture houses finished", SmallPlan.Houses);
    private static readonly PlanLine Houses =
        SmallPlan.Line(1, Target.AtLeast(Started, SmallPlan.Houses.Of(8m))) with { Aspiration = Target.AtLeast(Finished, SmallPlan.Houses.Of(8m)) };

    [Fact]
    public void Explain_Aspiration_IsASentenceOfItsOwn()
    {
        var card = Judge(Houses, Report("started", 8m), Report("finished", 5m));
        Assert.Equal("Phấn đấu: hoàn thành nhà văn hóa, ít nhất 08 nhà văn hóa. Số liệu: 05 nhà văn hóa (cả năm, chính thức). "
            + "Đánh giá riêng, không tính vào kết quả của chỉ tiêu: không đạt (theo số liệu cả năm).", Line(card, Language.Vietnamese, "Phấn đấu"));
        Assert.Equal("Aspiration: culture houses finished, at least 8 culture houses. Figure: 5 culture houses (the whole year, official). "
            + "Judged by itself, apart from the target: not met (by the figure for the year).", Line(card, Language.English, "Aspiration"));
    }

    [Fact]
    public void Explain_AspirationWithoutAFigure_SaysSo() => Assert.Equal(
        "Phấn đấu: hoàn thành nhà văn hóa, ít nhất 08 nhà văn hóa. Số liệu: chưa có số liệu. Đánh giá riêng, "
        + "không tính vào kết quả của chỉ tiêu: chưa đủ số liệu (chưa có số liệu).",
        Line(Judge(Houses, Report("started", 8m)), Language.Vietnamese, "Phấn đấu"));

    // The scorecard says how an aspiration stands once there is a report on it.
    [Fact]
    public void Render_AspirationWithAReport_StandsBelowTheVerdict()
    {
        Assert.Contains(
            "phấn đấu: không đạt", ScorecardText.Render(Judge(Houses, Report("started", 8m), Report("finished", 5m)), Language.Vietnamese),
            StringComparison.Ordinal);
        Assert.DoesNotContain("phấn đấu: chưa", ScorecardText.Render(Judge(Houses, Report("started", 8m)), Language.Vietnamese), StringComparison.Ordinal);
    }

    // 5 of 8: the figure stands in the row of the aspiration, and its verdict in the note, since the column of verdicts is counted.
    [Fact]
    public void Faces_AspirationWithAReport_GiveItsFigure()
    {
        var card = Judge(Houses, Report("started", 8m), Report("finished", 5m));
        Assert.Contains("phấn đấu: 05 nhà văn", ScorecardText.Render(card, Language.Vietnamese), StringComparison.Ordinal);
        var row = ResultTable.Of(card, Language.Vietnamese).ToCsv().Split("\r\n").Single(static line => line.Contains("Phấn đấu: hoàn", StringComparison.Ordinal));
        var cells = row.Split(';');
        Assert.Contains("5", cells.Select(static cell => cell.TrimStart('0')));
        Assert.Contains("không đạt (theo số liệu cả năm)", cells);
        Assert.DoesNotContain("Không đạt", cells);
    }

    // A proper name keeps its capital within a sentence; an abbreviation behind a common noun is no proper name.
    [Theory]
    [InlineData("Thu ngân sách", "thu ngân sách")]
    [InlineData("Hà Tĩnh thu hút vốn", "Hà Tĩnh thu hút vốn")]
    [InlineData("Trường THCS đạt chuẩn", "trường THCS đạt chuẩn")]
    [InlineData("GRDP bình quân", "GRDP bình quân")]
    public void Small_WordsWithinASentence_KeepProperNames(string words, string expected) => Assert.Equal(expected, FirstLetter.Small(words));

    // Two reports of March, 97% and 98%: no face prints one of them as if it were certain.
    [Fact]
    public void Faces_RivalReports_ShowTheSpan()
    {
        var card = Judge(SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m))), Month(3, 98m), Month(3, 97m));
        Assert.Contains("97 - 98", ResultTable.Of(card, Language.Vietnamese).ToCsv(), StringComparison.Ordinal);
        Assert.Contains("từ 97% đến 98% (các báo cáo không thống nhất", JudgementText.Report(card.Judgements[0], Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("tính ra từ 97% đến 98%", JudgementText.Explain(card.Judgements[0], Language.Vietnamese, 1000), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_BrokenHolding_NamesTheFirstBreachAndTheSpans()
    {
        var line = SmallPlan.Line(1, Target.GreaterThan(SmallPlan.Waste, Share.Percent.Of(99m))) with { Holding = Holding.Throughout };
        var card = Judge(line, Month(3, 98m), Month(4, 97.5m), Month(5, 99.5m), Month(9, 98m));
        Assert.Equal(
            "Không giữ được mức lần đầu: tháng 3 năm 2023 (98%, "
            + "thấp hơn 1 điểm phần trăm). Thời gian đã biết là không giữ được mức: 31/03/2023; 30/04/2023; 30/09/2023.",
            Line(card, Language.Vietnamese, "Không giữ"));
        Assert.Equal(
            "First broken: March 2023 (98%, 1 percentage point below it). Broken over: 31 March 2023; 30 April 2023; 30 September 2023.",
            Line(card, Language.English, "First broken"));
        Assert.DoesNotContain("Không giữ", JudgementText.Explain(Judge(line, Month(3, 99.5m)).Judgements[0], Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_Amendment_NamesItsActItsDayAndWhatWasFirstSaid()
    {
        var line = SmallPlan.Line(1, SmallPlan.Targets[0]) with
        {
            Amendments =
            [
                new Amendment
                {
                    From = new LocalDate(2023, 7, 1),
                    Target = Target.GreaterThan(SmallPlan.Revenue, Money.BillionDong.Of(180m)),
                    Basis = new LegalBasis { Act = "Nghị quyết số 60/NQ-HĐND ngày 30/06/2023", Confidence = SourceConfidence.Sourced },
                },
            ],
        };
        var card = Judge(line);
        Assert.Equal(
            "Căn cứ: Nghị quyết số 60/NQ-HĐND ngày 30/06/2023 (điều chỉnh, có hiệu lực từ ngày 01/07/2023; mức ban đầu của kế hoạch: trên 192.500 triệu đồng).",
            Line(card, Language.Vietnamese, "Căn cứ"));
        Assert.Equal(
            "Basis: Nghị quyết số 60/NQ-HĐND ngày 30/06/2023 (an amendment, in force from 1 July 2023; the plan first said: more than 192,500 million dong).",
            Line(card, Language.English, "Basis"));
    }

    [Fact]
    public void Explain_TargetOfAnotherAuthority_NamesIt()
    {
        var line =
            SmallPlan.Line(
            1, SmallPlan.Targets[0]) with
            {
                SetBy = SmallPlan.Unit(
            "42", "Ủy ban nhân dân tỉnh Hà Tĩnh", "People's Committee of Hà Tĩnh", OrgKind.PeoplesCommittee)
            };
        var card = Judge(line);
        Assert.Contains(
            "(giao, đạt vào cuối năm; cấp giao: Ủy ban nhân dân tỉnh Hà Tĩnh)", Line(card, Language.Vietnamese, "Chỉ tiêu 1"), StringComparison.Ordinal);
        Assert.Contains("by the end of the year; set by People's Committee of Hà Tĩnh)", Line(card, Language.English, "Target 1"), StringComparison.Ordinal);
        Assert.Contains("cấp giao: Ủy ban nhân", ScorecardText.Render(card, Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, "sớm 10 ngày", "10 days early")]
    [InlineData(29, "sớm 1 ngày", "1 day early")]
    [InlineData(30, "đúng ngày cuối của thời hạn", "on its last day")]
    public void Explain_Event_SaysHowManyDays(int day, string vietnamese, string english)
    {
        var line = SmallPlan.Line(1, MilestoneTarget.Of(Started, new LocalDate(2023, 6, 30)));
        var card = Judge(line, SmallPlan.Report("started", ReportedEvent.HappenedOn(new LocalDate(2023, 6, day))));
        Assert.StartsWith($"So với kế hoạch “chậm nhất ngày 30/06/2023”: {vietnamese}; ", Line(card, Language.Vietnamese, "So với"), StringComparison.Ordinal);
        Assert.StartsWith($"Against the plan “by 30 June 2023”: {english}; ", Line(card, Language.English, "Against"), StringComparison.Ordinal);
    }

    private static Scorecard Judge(PlanLine line, params Observation[] reports) =>
        SmallPlan.Judge(SmallPlan.Create(line), new LocalDate(2024, 1, 15), JudgementPolicy.Literal, reports);

    private static Observation Report(string indicator, decimal houses) =>
        SmallPlan.Report(
            indicator, ReportedExact.Of(SmallPlan.Houses.Of(houses)), ReportingPeriod.WholeYear(SmallPlan.Year)) with
        { Maturity = Maturity.Official, RecordedAt = Instant.FromUtc(2024, 1, 10, 1, 0) };

    private static Observation Month(int month, decimal percent) =>
        SmallPlan.Report("waste", ReportedExact.Of(Share.Percent.Of(percent)), ReportingPeriod.Month(SmallPlan.Year, month));

    // The one paragraph that starts with a word, put together again from its lines.
    private static string Line(Scorecard card, Language language, string start) => JudgementText.Explain(card.Judgements[0], language)
        .Replace("\n  ", " ", StringComparison.Ordinal).Split('\n').Single(line => line.StartsWith(start, StringComparison.Ordinal));
}
