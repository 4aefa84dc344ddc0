using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

public sealed class OutlookTextTests
{
    private static readonly Indicator<Money> Investment =
        SmallPlan.Define("investment", "Vốn đầu tư", "Investment", Money.BillionDong).With(static i => i with { OverTime = OverTime.Flow });

    private static readonly Indicator<People> Poor =
        SmallPlan.Define("poor", "Số người nghèo", "Poor people", People.Person).With(static i => i with { Polarity = Polarity.LowerIsBetter });

    // 700 planned, 724 done, 676/6 = 112,67 a month to go, 724/6 = 120,67 a month so far.
    [Fact]
    public void Explain_RunningTotal_SaysPlannedActualRequiredAndProjected()
    {
        var outlook = Look(Target.GreaterThan(Investment, Money.BillionDong.Of(1_400m)), null, Half(Investment, Money.BillionDong.Of(724m)));
        Assert.Equal(
            """
            Chỉ tiêu 1, Vốn đầu tư: trên 1.400 tỷ đồng.
            Tiến độ: kế hoạch lũy kế đến hết tháng 6: 700 tỷ đồng (kế hoạch không phân kỳ, tạm chia đều theo tháng); thực hiện 724 tỷ đồng,
              bằng 103,43% kế hoạch lũy kế, cao hơn 24 tỷ đồng: vượt tiến độ.
            Bình quân mỗi tháng đến nay: 120,67 tỷ đồng. Tính từ tháng 7 đến hết năm, bình quân mỗi tháng phải đạt: 112,67 tỷ đồng.
            Ước cả năm: 1.448 tỷ đồng (các tháng còn lại giữ mức bình quân tháng đến nay); không dưới 724 tỷ đồng (mới có một số liệu).
            Khả năng hoàn thành: chưa rõ.
            Giả định: các số liệu đã báo cáo không thay đổi; kế hoạch không phân kỳ, tạm chia đều theo tháng; số liệu của nhiều tháng được
              tính bình quân cho từng tháng; số lũy kế không giảm.

            """, OutlookText.Explain(outlook, Language.Vietnamese));
        Assert.Equal(
            """
            Target 1, Investment: more than 1,400 billion dong.
            Pace: planned to the end of June: 700 billion dong (no phasing declared, spread evenly over the months); actual 724 billion
              dong, 103.43% of that, 24 billion dong above it: ahead of the plan.
            Each month so far brought on average: 120.67 billion dong. From July to the end of the year, each month must bring on average:
              112.67 billion dong.
            Projection for the year: 1,448 billion dong (the remaining months continue at the monthly average so far); not below 724 billion
              dong (there is only one figure).
            Outlook: unclear.
            Assumptions: the figures reported so far stand; no phasing is declared, so the target is spread evenly over the months; a figure
              for several months counts as its monthly average; a running total does not fall.

            """, OutlookText.Explain(outlook, Language.English));
    }

    [Fact]
    public void Explain_DeclaredPhasing_IsNotSaidToBeAssumed()
    {
        var phasing = Phasing.ProfileInPercent([0m, 0m, 0m, 0m, 0m, 60m, 0m, 0m, 0m, 0m, 0m, 40m]);
        var text =
            OutlookText.Explain(
            Look(Target.AtLeast(Investment, Money.BillionDong.Of(1_000m)), phasing, Half(Investment, Money.BillionDong.Of(500m))), Language.Vietnamese);
        Assert.Contains("600 tỷ đồng (theo tỷ trọng từng tháng đã khai báo)", text, StringComparison.Ordinal);
        Assert.Contains("thấp hơn 100 tỷ đồng: chậm tiến độ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("không khai báo", text, StringComparison.Ordinal);
    }

    // A limit of 120 on spending: 60 planned; 50 spent leaves 70/6 = 11,67 a month.
    [Theory]
    [InlineData(50, "trong mức kế hoạch", "Tính từ tháng 7 đến hết năm, bình quân mỗi tháng được phép: không quá 11,67 tỷ đồng.", "chưa rõ")]
    [InlineData(70, "quá mức kế hoạch", "Tính từ tháng 7 đến hết năm, bình quân mỗi tháng được phép: không quá 8,33 tỷ đồng.", "chưa rõ")]
    [InlineData(60, "đúng tiến độ", "Tính từ tháng 7 đến hết năm, bình quân mỗi tháng được phép: không quá 10 tỷ đồng.", "chưa rõ")]
    [InlineData(130, "quá mức kế hoạch", "Đã hết mức của cả năm.", "không thể đạt")]
    public void Explain_Limit_SaysWhatIsLeft(int spent, string standing, string required, string last)
    {
        var text =
            OutlookText.Explain(
            Look(Target.AtMost(Investment, Money.BillionDong.Of(120m)), null, Half(Investment, Money.BillionDong.Of(spent))), Language.Vietnamese);
        Assert.Contains($": {standing}.", text.Replace("\n  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(required, text, StringComparison.Ordinal);
        Assert.Contains($"Khả năng hoàn thành: {last}.", text, StringComparison.Ordinal);
    }

    // Of two schools the report names one.
    [Fact]
    public void Explain_NamedItems_CountsWhatIsDone()
    {
        var text = OutlookText.Explain(SmallPlan.AtMidYear(JudgementPolicy.Literal).Outlooks()[7], Language.Vietnamese)
            .Replace("\n  ", " ", StringComparison.Ordinal);
        Assert.Contains(
            "kế hoạch lũy kế đến hết tháng 6: 02 trường (kế hoạch không phân kỳ, tạm lấy mức cả năm cho mọi tháng); thực hiện 01 trường, "
            + "bằng 50,00% kế hoạch lũy kế", text, StringComparison.Ordinal);
        Assert.Contains("việc chưa được báo cáo tính là chưa xong", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_SeveralTargets_NamesTheOutlookOfEach()
    {
        var text = OutlookText.Explain(SmallPlan.AtMidYear(JudgementPolicy.Literal).Outlooks()[11], Language.Vietnamese);
        Assert.Contains("- số vụ: chưa rõ.\n- số người chết: chưa rõ.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_EachKindOfTarget_HasARow()
    {
        var text = OutlookText.Render(SmallPlan.AtMidYear(JudgementPolicy.Literal), Language.Vietnamese);
        Assert.All(
            SmallPlan.Targets.Select(static target => target.Indicator.Name.Vietnamese.Split(' ')[0]),
            name => Assert.Contains(name, text, StringComparison.Ordinal));
        Assert.Contains("không dự", text, StringComparison.Ordinal);
    }

    // 130 poor people, 100 allowed: 5 fewer each month.
    [Fact]
    public void Explain_LevelAboveItsLimit_SaysTheFallThatIsNeeded()
    {
        var text = OutlookText.Explain(Look(Target.AtMost(Poor, People.Person.Of(100m)), null, Half(Poor, People.Person.Of(130m))), Language.Vietnamese);
        Assert.Contains("giảm 5 người", text, StringComparison.Ordinal);
        Assert.Contains("130 người (giữ mức mới nhất đến hết năm); chưa đủ cơ sở tính mức thấp nhất, cao nhất (mới có một số liệu).", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_NoFigure_SaysWhyAndNoNumber()
    {
        var text = OutlookText.Explain(Look(Target.AtLeast(Investment, Money.BillionDong.Of(1_400m)), null), Language.Vietnamese);
        Assert.Equal(
            """
            Chỉ tiêu 1, Vốn đầu tư: ít nhất 1.400 tỷ đồng.
            Tiến độ: không tính vì chưa có số liệu.
            Ước cả năm: không tính vì chưa có số liệu.
            Khả năng hoàn thành: chưa rõ.

            """, text);
    }

    [Fact]
    public void Render_AnyLanguage_FitsThePageAndReadsNoCulture() => Assert.All(Language.All, static language =>
    {
        var card = Review(Target.GreaterThan(Investment, Money.BillionDong.Of(1_400m)), null, Half(Investment, Money.BillionDong.Of(724.125m)));
        var text = OutlookText.Render(card, language);
        Assert.All(text.Split('\n'), static line => Assert.InRange(DisplayWidth.Of(line), 0, 130));
        using (FailingCulture.Use())
        {
            Assert.Equal(text, OutlookText.Render(card, language));
        }
    });

    private static YearOutlook Look(Target target, Phasing? phasing, params Observation[] reports) => Review(target, phasing, reports).Outlooks()[0];

    private static Scorecard Review(Target target, Phasing? phasing, params Observation[] reports) =>
        SmallPlan.Judge(SmallPlan.Create(SmallPlan.Line(1, target) with { Phasing = phasing }), new LocalDate(2023, 7, 30), JudgementPolicy.Literal, reports);

    private static Observation Half<T>(Indicator<T> indicator, Quantity<T> value)
        where T : IMeasure => SmallPlan.Report(indicator.Code.Text, ReportedExact.Of(value));
}
