namespace HongLinh.Planning.Json.Tests;

public sealed class ReportedJsonTests
{
    // In the order of Given.Reports.
    public static TheoryData<int, string> Documents => new()
    {
        { 0, """{"kind":"exact","value":{"amount":"198.018","unit":"billion-dong"}}""" },
        { 1, """{"kind":"bound","bound":{"comparator":"gt","value":{"amount":"2786","unit":"billion-dong"}}}""" },
        { 2, """{"kind":"range","lower":{"amount":"61","unit":"percent"},"upper":{"amount":"62.0","unit":"percent"}}""" },
        {
            3,
            """
            {"kind":"share",
            "part":{"amount":"51","unit":{"code":"neighbourhood-group","symbol":"tổ dân phố kiểu mẫu","english":"model neighbourhood groups","dimension":"thing:neighbourhood-group","factor":"1"}},
            "whole":{"amount":"52","unit":{"code":"neighbourhood-group","symbol":"tổ dân phố kiểu mẫu","english":"model neighbourhood groups","dimension":"thing:neighbourhood-group","factor":"1"}}}
            """.ReplaceLineEndings("")
        },
        { 4, """{"kind":"growth","rate":{"amount":"-13.5","unit":"percent"},"against":"same-period-last-year"}""" },
        { 5, """{"kind":"items","done":["Trường Mầm non Đậu Liêu"],"failed":["Trường THCS Nguyễn Trãi"]}""" },
        { 6, """{"kind":"event","on":"2023-05-20"}""" },
        { 7, """{"kind":"words","words":"xuất siêu"}""" },
        { 8, """{"kind":"absence","reason":"not-yet-counted"}""" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Write_EveryCase_IsTheDocument(int report, string document) => Assert.Equal(document, Given.Write(Given.Reports[report]));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_EveryCase_IsTheReport(int report, string document) => Assert.Equal(Given.Reports[report], Given.Read<Reported>(document));

    // "Tăng trên 13%", "tăng 12-13%": the kind says what the rate is, so that older documents of exact growth stay what they were.
    [Theory]
    [InlineData("""{"kind":"growth-bound","bound":{"comparator":"gt","value":{"amount":"13","unit":"percent"}},"against":"previous-year"}""", "growth gt 13 percent on previous-year")]
    [InlineData("""{"kind":"growth-range","lower":{"amount":"12","unit":"percent"},"upper":{"amount":"13","unit":"percent"},"against":"previous-year"}""", "growth 12 percent - 13 percent on previous-year")]
    public void ReadAndWrite_ImpreciseGrowth_IsTheDocument(string document, string report)
    {
        var read = Given.Read<Reported>(document);
        Assert.Equal(report, Assert.IsType<ReportedGrowth>(read).ToString());
        Assert.Equal(document, Given.Write(read));
    }

    [Fact]
    public void Reports_OfTheseTests_AreOneOfEveryCase() => Assert.Equal(
        typeof(Reported).Assembly.GetTypes().Where(static type => type.BaseType == typeof(Reported)).Select(static type => type.Name)
            .Order(StringComparer.Ordinal),
        Given.Reports.Select(static report => report.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Read_CaseByItsOwnType_IsTheCase()
    {
        const string words = """{"kind":"words","words":"xuất siêu"}""";
        Assert.Equal(ReportedWords.Of("xuất siêu"), Given.Read<ReportedWords>(words));
        Assert.Equal(words, Given.Write(ReportedWords.Of("xuất siêu")));
        Assert.Equal("A report of kind 'words' stands where ReportedEvent is expected.", Given.Refusal<ReportedEvent>(words).Message);
    }

    [Fact]
    public void Read_NothingFailed_NeedsTheEmptyList()
    {
        Assert.Equal(ReportedItems.Of(["Thôn 1"]), Given.Read<Reported>("""{"kind":"items","done":["Thôn 1"],"failed":[]}"""));
        Assert.Equal("A report of kind 'items' lacks the member 'failed'; it has done, failed.", Given.Refusal<Reported>("""{"kind":"items","done":["Thôn 1"]}""").Message);
    }

    [Theory]
    [InlineData("""{"kind":"exakt"}""", "'exakt' is not a kind of report; the kinds are exact, bound, range, share, growth, growth-bound, growth-range, items, event, words, absence.")]
    [InlineData("""{"kind":"growth","bound":{"comparator":"gt","value":{"amount":"13","unit":"percent"}},"against":"previous-year"}""", "A report of kind 'growth' cannot have the member 'bound'; it has rate, against.")]
    [InlineData("""{"kind":"exact"}""", "A report of kind 'exact' lacks the member 'value'; it has value.")]
    [InlineData("""{"kind":"range","lower":{"amount":"1","unit":"one"}}""", "A report of kind 'range' lacks the member 'upper'; it has lower, upper.")]
    [InlineData("""{"kind":"words","words":"a","on":"2023-05-20"}""", "A report of kind 'words' cannot have the member 'on'; it has words.")]
    [InlineData("""{"kind":"words","words":" "}""", "The value cannot be an empty string or composed entirely of whitespace. (Parameter 'words')")]
    [InlineData("""{"kind":"range","lower":{"amount":"62","unit":"percent"},"upper":{"amount":"61","unit":"percent"}}""", "The lower end 62 percent lies above the upper end 61 percent. (Parameter 'lower')")]
    [InlineData("""{"kind":"range","lower":{"amount":"61","unit":"percent"},"upper":{"amount":"62","unit":"dong"}}""", "The two figures do not go together: percent is not dong: different-dimension.")]
    [InlineData("""{"kind":"share","part":{"amount":"1","unit":"person"},"whole":{"amount":"2","unit":"dong"}}""", "The two figures do not go together: person is not dong: different-dimension.")]
    [InlineData("""{"kind":"bound","bound":{"comparator":"eq","value":{"amount":"1","unit":"one"}}}""", "'eq 1 one' is an exact figure, not a bound. (Parameter 'bound')")]
    [InlineData("""{"kind":"items","done":["Thôn 1"],"failed":["Thôn 1"]}""", "The item 'Thôn 1' is named twice. (Parameter 'done')")]
    public void Read_AgainstTheRulesOfTheCase_IsRefusedAtTheReport(string document, string message)
    {
        var refusal = Given.Refusal<Reported>(document);
        Assert.Equal(message, refusal.Message);
        Assert.Equal("$", refusal.Path);
    }

    [Fact]
    public void Read_ShareOfNothing_IsRefused() =>
        Assert.Contains("whole", Given.Refusal<Reported>("""{"kind":"share","part":{"amount":"0","unit":"person"},"whole":{"amount":"0","unit":"person"}}""").Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"kind":"exact","value":null}""", "$.value")]
    [InlineData("""{"kind":"words","words":"a","value":null}""", "$.value")]
    [InlineData("""{"kind":"words","words":null}""", "$.words")]
    [InlineData("""{"kind":null,"words":"a"}""", "$.kind")]
    [InlineData("""{"kind":"event","on":null}""", "$.on")]
    [InlineData("""{"kind":"absence","reason":null}""", "$.reason")]
    [InlineData("""{"kind":"items","done":null,"failed":[]}""", "$.done")]
    public void Read_Null_IsRefusedAtItsPlace(string document, string path) => Assert.Equal(path, Given.Refusal<Reported>(document).Path);

    [Fact]
    public void Read_NullItem_IsRefused() => Assert.Equal(
        "The list has null at index 1; what is not there is left out.",
        Given.Refusal<Reported>("""{"kind":"items","done":["Thôn 1",null],"failed":[]}""").Message);
}
