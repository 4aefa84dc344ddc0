namespace HongLinh.Planning.Text.Tests.Reading;

public sealed class PhraseReaderTests
{
    [Fact]
    public void Read_Level_KeepsThePlaceOfEachField()
    {
        const string phrase = "- Thu ngân sách đạt trên 192.500 triệu đồng.";
        var target = Assert.Single(PlanReader.ReadPhrase(phrase).Targets);
        Assert.Equal("Thu ngân sách", target.Name!.Text);
        Assert.Equal("Thu ngân sách", Assert.Single(target.Name.Spans).In(phrase));
        Assert.Equal("trên", target.ComparatorSpan!.Value.In(phrase));
        Assert.Equal((192_500m, "192.500"), (target.Value!.Value, target.Value.Span.In(phrase)));
        Assert.Equal("triệu đồng", Assert.Single(target.UnitText!.Spans).In(phrase));
        Assert.Equal("million-dong", target.Unit!.Code);
        Assert.Equal((PhraseKind.Threshold, PhraseComparator.GreaterThan), (target.Kind, target.Comparator));
        Assert.Null(target.Remark);
    }

    [Fact]
    public void Read_NameAroundTheFigure_KeepsBothPlaces()
    {
        const string phrase = "Trồng mới 450 ha rừng sản xuất.";
        var name = Assert.Single(PlanReader.ReadPhrase(phrase).Targets).Name!;
        Assert.Equal("Trồng mới rừng sản xuất", name.Text);
        Assert.Equal(["Trồng mới", "rừng sản xuất"], name.Spans.Select(span => span.In(phrase)));
    }

    [Fact]
    public void Read_FromALevelToAnother_KeepsTheStart()
    {
        var target = Assert.Single(PlanReader.ReadPhrase("Tỷ lệ hộ nghèo giảm từ 4,12% xuống còn 3,4%.").Targets);
        Assert.Equal((4.12m, 3.4m), (target.Start!.Value, target.Value!.Value));
    }

    [Fact]
    public void Read_Aspiration_IsAspired() =>
        Assert.Equal([false, true], PlanReader.ReadPhrase("Thu nội địa 845 tỷ đồng, phấn đấu 900 tỷ đồng.").Targets.Select(static target => target.IsAspired));

    [Fact]
    public void Read_WordsAfterTheFigure_AreKept() =>
        Assert.Equal("dân số", Assert.Single(PlanReader.ReadPhrase("Tỷ lệ bao phủ bảo hiểm y tế đạt 95% dân số.").Targets).Remark!.Text);

    // Land and sown area print alike: two harvests of one field are two hectares.
    [Theory]
    [InlineData("Tổng diện tích gieo trồng 2.570 ha", "sown-hectare")]
    [InlineData("Trồng rừng 450 ha", "hectare")]
    [InlineData("Thu ngân sách 12 tỉ đồng", "billion-dong")]
    [InlineData("Vốn đầu tư 43,5 ngàn tỷ đồng", "trillion-dong")]
    [InlineData("Số bác sỹ: 12 bác sỹ", "doctor")]
    public void Read_Unit_IsThatOfTheCatalogue(string phrase, string code) =>
        Assert.Equal(code, Assert.Single(PlanReader.ReadPhrase(phrase).Targets).Unit?.Code);

    [Fact]
    public void Read_UnitOutsideTheCatalogue_KeepsItsWords()
    {
        var target = Assert.Single(PlanReader.ReadPhrase("Thành lập 12 câu lạc bộ.").Targets);
        Assert.Equal(("câu lạc bộ", (Unit?)null), (target.UnitText!.Text, target.Unit));
    }

    [Fact]
    public void Read_AmbiguousNumber_QuotesItInBothLanguages()
    {
        var found = Assert.Single(PlanReader.ReadPhrase("Sản lượng lúa đạt 12,554 tấn").Findings);
        Assert.Equal((FindingCode.AmbiguousNumber, TextSpan.Of(18, 6)), (found.Finding.Code, found.Span));
        Assert.Contains("12,554 hoặc 12.554", FindingText.Describe(found.Finding, Language.Vietnamese), StringComparison.Ordinal);
        Assert.Contains("12.554 or as 12,554", FindingText.Describe(found.Finding, Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_Blank_HasNoTargets()
    {
        Assert.Empty(PlanReader.ReadPhrase("").Targets);
        Assert.Empty(PlanReader.ReadPhrase(" - \t").Findings);
    }

    [Fact]
    public void Results_SamePhrase_AreEqualAndHaveText()
    {
        var (one, same) = (PlanReader.ReadPhrase("52/52 thôn văn hóa"), PlanReader.ReadPhrase("52/52 thôn văn hóa"));
        Assert.Equal(one, same);
        Assert.Equal("1 targets, 0 findings", one.ToString());
        Assert.Equal("52@0+2", one.Targets[0].Value!.ToString());
        Assert.NotEqual(one, PlanReader.ReadPhrase("52/53 thôn văn hóa"));
    }

    [Fact]
    public void Vocabularies_EachCode_FindsItsMember()
    {
        Assert.All(PhraseKind.All, static member => Assert.True(PhraseKind.TryFromCode(member.Code, out var found) && ReferenceEquals(found, member)));
        Assert.All(
            PhraseComparator.All, static member => Assert.True(PhraseComparator.TryFromCode(member.Code, out var found) && ReferenceEquals(found, member)));
        Assert.All(PhraseBase.All, static member => Assert.True(PhraseBase.TryFromCode(member.Code, out var found) && ReferenceEquals(found, member)));
        Assert.False(PhraseKind.TryFromCode("Growth", out _) || PhraseComparator.TryFromCode(">", out _) || PhraseBase.TryFromCode("", out _));
    }
}
