using NodaTime;

namespace HongLinh.Planning.Json.Tests;

public sealed class TargetJsonTests
{
    private const string Revenue =
        """{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong","polarity":"higher-is-better","overTime":"flow","acrossUnits":"not-added","limits":{"minimum":"0"},"cycle":"quarter"}""";

    private const string Poverty =
        """{"code":"poverty-rate","name":{"vietnamese":"Tỷ lệ hộ nghèo","english":"Poverty rate"},"unit":"percent","polarity":"lower-is-better","overTime":"rate","acrossUnits":"not-added","limits":{"minimum":"0","maximum":"100"},"cycle":"year","definition":{"vietnamese":"chuẩn 2021 - 2025","english":"standard of 2021 - 2025"}}""";

    private const string Hamlets =
        """{"code":"culture-hamlets","name":{"vietnamese":"Thôn văn hóa","english":"Culture hamlets"},"unit":{"code":"upland-hamlet","symbol":"thôn vùng cao","english":"upland hamlets","dimension":"thing:upland-hamlet","factor":"1"},"polarity":"higher-is-better","overTime":"stock","acrossUnits":"not-added","limits":{"minimum":"0","wholeNumbers":true},"cycle":"month"}""";

    private static readonly Indicator<Money> RevenueIndicator = Indicator<Money>
        .Define("budget-revenue", BilingualName.Of("Thu ngân sách", "Budget revenue"), Money.BillionDong, OverTime.Stock)
        .With(static indicator => indicator with { OverTime = OverTime.Flow, Cycle = ReportingCycle.Quarter });

    private static readonly Indicator<Share> PovertyIndicator = Indicator<Share>
        .Define("poverty-rate", BilingualName.Of("Tỷ lệ hộ nghèo", "Poverty rate"), Share.Percent, OverTime.Stock)
        .With(static indicator => indicator with
        {
            Polarity = Polarity.LowerIsBetter,
            OverTime = OverTime.Rate,
            Limits = NaturalLimits.Percentage,
            Cycle = ReportingCycle.Year,
            Definition = BilingualName.Of("chuẩn 2021 - 2025", "standard of 2021 - 2025"),
        });

    private static readonly Indicator<Things> HamletIndicator = Indicator<Things>
        .Define("culture-hamlets", BilingualName.Of("Thôn văn hóa", "Culture hamlets"), Things.Counted("upland-hamlet", "thôn vùng cao", "upland hamlets"),
            OverTime.Stock)
        .With(static indicator => indicator with { Limits = NaturalLimits.Count });

    // What a program in another language has to write and to expect: one row for each case.
    private static readonly (Target Target, string Document)[] Rows =
    [
        (Target.GreaterThan(RevenueIndicator, Money.BillionDong.Of(192.50m)), $$$$"""{"kind":"level","indicator":{{{{Revenue}}}},"bound":{"comparator":"gt","value":{"amount":"192.50","unit":"billion-dong"}}}"""),
        (Target.Between(PovertyIndicator, Share.Percent.Of(1m), Share.Percent.Of(2m)), $$$$"""{"kind":"band","indicator":{{{{Poverty}}}},"lower":{"comparator":"ge","value":{"amount":"1","unit":"percent"}},"upper":{"comparator":"le","value":{"amount":"2","unit":"percent"}}}"""),
        (Target.Near(PovertyIndicator, Share.Percent.Of(4m), Share.Percent.Of(0.5m)), $$$$"""{"kind":"near","indicator":{{{{Poverty}}}},"value":{"amount":"4","unit":"percent"},"tolerance":{"amount":"0.5","unit":"percent"}}"""),
        (Target.Growth(RevenueIndicator, Comparator.GreaterThan, Share.Percent.Of(13m), GrowthBase.SamePeriodLastYear), $$$$"""{"kind":"growth","indicator":{{{{Revenue}}}},"rate":{"comparator":"gt","value":{"amount":"13","unit":"percent"}},"against":"same-period-last-year"}"""),
        (Target.Change(PovertyIndicator, Comparator.AtMost, UnitCatalogue.PercentagePoint.Of(-0.5m), GrowthBase.PreviousYear), $$$$"""{"kind":"change","indicator":{{{{Poverty}}}},"difference":{"comparator":"le","value":{"amount":"-0.5","unit":"percentage-point"}},"against":"previous-year"}"""),
        (Target.Coverage(HamletIndicator, 51, 52), $$$$"""{"kind":"coverage","indicator":{{{{Hamlets}}}},"required":51,"total":52}"""),
        (NamedItemsTarget.Of(HamletIndicator, [NamedItem.Of("Thôn 1"), NamedItem.Of("Thôn 2", "năm 2022 chưa đạt")]), $$$$"""{"kind":"named-items","indicator":{{{{Hamlets}}}},"items":[{"name":"Thôn 1"},{"name":"Thôn 2","note":"năm 2022 chưa đạt"}]}"""),
        (MilestoneTarget.Of(HamletIndicator, new LocalDate(2023, 6, 30)), $$$$"""{"kind":"milestone","indicator":{{{{Hamlets}}}},"by":"2023-06-30"}"""),
        (AllOfTarget.Of([Target.Coverage(HamletIndicator, 6, 6), NotAssessableTarget.Because(HamletIndicator, NotAssessableReason.NoQuantity)]), $$$$"""{"kind":"all-of","parts":[{"kind":"coverage","indicator":{{{{Hamlets}}}},"required":6,"total":6},{"kind":"not-assessable","indicator":{{{{Hamlets}}}},"reason":"no-quantity"}]}"""),
        (RankTarget.Within(HamletIndicator, 10, 63), $$$$"""{"kind":"rank","indicator":{{{{Hamlets}}}},"worstAllowed":10,"ranked":63}"""),
        (NotAssessableTarget.Because(HamletIndicator, NotAssessableReason.NoQuantity), $$$$"""{"kind":"not-assessable","indicator":{{{{Hamlets}}}},"reason":"no-quantity"}"""),
    ];

    // Growth and change between two sizes have the upper one beside the first.
    private static readonly (Target Target, string Document)[] MovesBetween =
    [
        (Target.GrowthBetween(RevenueIndicator, Share.Percent.Of(8m), Share.Percent.Of(9m), GrowthBase.SamePeriodLastYear), $$$$"""{"kind":"growth","indicator":{{{{Revenue}}}},"upper":{"comparator":"le","value":{"amount":"9","unit":"percent"}},"rate":{"comparator":"ge","value":{"amount":"8","unit":"percent"}},"against":"same-period-last-year"}"""),
        (Target.ChangeBetween(PovertyIndicator, UnitCatalogue.PercentagePoint.Of(-1.5m), UnitCatalogue.PercentagePoint.Of(-1m), GrowthBase.PreviousYear), $$$$"""{"kind":"change","indicator":{{{{Poverty}}}},"upper":{"comparator":"le","value":{"amount":"-1","unit":"percentage-point"}},"difference":{"comparator":"ge","value":{"amount":"-1.5","unit":"percentage-point"}},"against":"previous-year"}"""),
    ];

    public static TheoryData<string> Kinds => [.. TargetKind.All.Select(static kind => kind.Code)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void WriteAndRead_EveryKind_AreTheDocument(string kind)
    {
        var (target, document) = Rows.Single(row => row.Target.Kind.Code == kind);
        Assert.Equal(document, Given.Write(target));
        Assert.Equal(target, Given.Read<Target>(document));
    }

    [Fact]
    public void WriteAndRead_MovesBetweenTwoSizes_AreTheDocument() => Assert.All(MovesBetween, static row =>
    {
        Assert.Equal(row.Document, Given.Write(row.Target));
        Assert.Equal(row.Target, Given.Read<Target>(row.Document));
    });

    [Fact]
    public void Write_CaseByItsOwnType_IsTheSame()
    {
        var level = (LevelTarget)Rows[0].Target;
        Assert.Equal(Rows[0].Document, Given.Write(level));
        Assert.Equal(level, Given.Read<LevelTarget>(Rows[0].Document));
        Assert.Equal("A target of kind 'level' stands where RankTarget is expected.", Given.Refusal<RankTarget>(Rows[0].Document).Message);
    }

    [Fact]
    public void Read_IndicatorWithoutUsualMembers_HasTheDefaults() => Assert.Equal(
        (Indicator)RevenueIndicator with { OverTime = OverTime.Stock, Cycle = ReportingCycle.Month },
        Given.Read<Indicator>("""{"code":"budget-revenue","name":{"vietnamese":"Thu ngân sách","english":"Budget revenue"},"unit":"billion-dong"}"""));

    [Theory]
    [InlineData(
        "\"kind\":\"levels\"", "\"kind\":\"level\"", "$",
        "'levels' is not a kind of target; the kinds are level, band, near, growth, change, coverage, named-items, milestone, all-of, rank, "
        + "not-assessable.")]
    [InlineData(
        "\"kind\":\"rank\"", "\"kind\":\"level\"", "$", "A target of kind 'rank' cannot have the member 'bound'; it has indicator, worstAllowed, ranked.")]
    [InlineData(
        "\"amount\":\"192.50\",\"unit\":\"hectare\"", "\"amount\":\"192.50\",\"unit\":\"billion-dong\"", "$",
        "The target does not fit its indicator: hectare is not billion-dong: different-dimension.")]
    [InlineData(
        "\"amount\":\"192,50\"", "\"amount\":\"192.50\"", "$.bound.value.amount",
        "'192,50' is not a plain decimal that fits without rounding, such as 192.5 or -0.25: no exponent, no separators, at most 28 places.")]
    [InlineData("\"comparator\":\">\"", "\"comparator\":\"gt\"", "$.bound.comparator", "'>' is not a code of Comparator; the codes are gt, ge, lt, le, eq.")]
    [InlineData(
        "\"code\":\"Thu-ngân-sách\"", "\"code\":\"budget-revenue\"", "$.indicator.code",
        "'Thu-ngân-sách' is not an indicator code: lower-case letters, digits and hyphens, starting with a letter.")]
    [InlineData(
        "\"english\":\" \"", "\"english\":\"Budget revenue\"", "$.indicator.name",
        "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'english')")]
    [InlineData(
        "\"minimum\":\"0.5\",\"wholeNumbers\":true", "\"minimum\":\"0\"", "$.indicator.limits",
        "Whole numbers are counts: they have the minimum 0 and no maximum.")]
    public void Read_AgainstTheRules_IsRefusedAtItsPlace(string wrong, string right, string path, string message)
    {
        Assert.Contains(right, Rows[0].Document, StringComparison.Ordinal);
        var refusal = Given.Refusal<Target>(Rows[0].Document.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(message, refusal.Message);
        Assert.Equal(path, refusal.Path);
    }

    [Theory]
    [InlineData("\"required\":51", "\"required\":53", "$")]
    [InlineData("\"required\":51", "\"required\":51.0", "$.required")]
    [InlineData("\"required\":51", "\"required\":\"51\"", "$.required")]
    [InlineData("\"required\":51", "\"required\":1e1", "$.required")]
    [InlineData("\"required\":51", "\"required\":99999999999", "$.required")]
    public void Read_CoverageWithAWrongNumber_IsRefusedAtItsPlace(string right, string wrong, string path) =>
        Assert.Equal(path, Given.Refusal<Target>(Rows[5].Document.Replace(right, wrong, StringComparison.Ordinal)).Path);

    [Fact]
    public void Read_AllOfInsideAllOf_IsRefused()
    {
        var all = Rows[8].Document;
        Assert.StartsWith("An all-of target cannot contain another", Given.Refusal<Target>($$"""{"kind":"all-of","parts":[{{all}},{{all}}]}""").Message, StringComparison.Ordinal);
    }
}
