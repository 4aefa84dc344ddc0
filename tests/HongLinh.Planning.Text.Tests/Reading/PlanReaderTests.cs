using HongLinh.Planning.Editions;

namespace HongLinh.Planning.Text.Tests.Reading;

// The reference document against the edition that was typed by hand from it.
public sealed class PlanReaderTests
{
    private static readonly Plan Edition = HongLinh2023.Plan.Value;
    private static readonly PlanReading Reading = PlanReader.ReadWithPlaces(HongLinh2023.ReadDocument(), Known);
    private static readonly Reading<Plan> Underived = PlanReader.Read(HongLinh2023.ReadDocument());

    private static Indicator Indicator(string code) =>
        Edition.Lines.SelectMany(static line => line.Aspiration is { } goal ? [line.Indicator, goal.Indicator] : new[] { line.Indicator })
            .First(one => one.Code.Text == code);

    // Two names differ from those of the edition, which says more than the words do.
    private static PlanVocabulary Known => new()
    {
        Indicators = [.. Edition.Lines.Select(static line => line.Indicator), Indicator("culture-houses-finished")],
        Aliases = [IndicatorAlias.Of("Nâng cao chất lượng tiêu chí chưa đạt", Indicator("urban-criteria-improved"))],
        Issuer = Edition.Header.Issuer,
    };

    public static TheoryData<int> Ordinals => [.. Edition.Lines.Select(static line => line.Ordinal)];

    [Fact]
    public void Read_ReferenceDocument_HasThe24LinesInTheirGroups()
    {
        Assert.Equal(24, Reading.Plan.Value.Lines.Count);
        Assert.Equal(["a", "b", "c", "d"], Reading.Plan.Value.Groups.Select(static group => group.Mark));
        Assert.Equal(Edition.Groups.Select(static group => group.Lines.Count), Reading.Plan.Value.Groups.Select(static group => group.Lines.Count));
        Assert.Equal(Edition.Groups.Select(static group => group.Name.Vietnamese), Reading.Plan.Value.Groups.Select(static group => group.Name.Vietnamese));
        Assert.Equal(Edition.Groups.Select(static group => group.Words), Reading.Plan.Value.Groups.Select(static group => group.Words));
    }

    [Theory]
    [MemberData(nameof(Ordinals))]
    public void Read_ReferenceDocument_IsTheLineTypedByHand(int ordinal)
    {
        var (typed, read) = (Edition.Lines[ordinal - 1], Reading.Plan.Value.Lines[ordinal - 1]);
        Assert.Equal(typed.Target, read.Target);
        Assert.Equal(typed.Words, read.Words);
        Assert.Equal(typed.Aspiration, read.Aspiration);
        Assert.Equal(typed.Condition?.Vietnamese, read.Condition?.Vietnamese);
        Assert.Equal(typed with { Condition = null }, read with { Condition = null });
    }

    // Without the edition's indicators everything but the definition of the indicator is the same.
    [Theory]
    [MemberData(nameof(Ordinals))]
    public void Read_ReferenceDocumentWithNothingKnown_IsTheSameTarget(int ordinal)
    {
        var (typed, read) = (Edition.Lines[ordinal - 1], Underived.Value.Lines[ordinal - 1]);
        Assert.Equal(typed.Target.Kind, read.Target.Kind);
        Assert.Equal(typed.Words, read.Words);
        Assert.Equal(
            (typed.Ordinal, typed.Holding, typed.Commitment, typed.IsBareNumber, typed.FootnoteMark, typed.Slips, typed.Aspiration?.Kind),
            (read.Ordinal, read.Holding, read.Commitment, read.IsBareNumber, read.FootnoteMark, read.Slips, read.Aspiration?.Kind));
        Assert.Equal(Amounts(typed.Target), Amounts(read.Target));
    }

    [Fact]
    public void Read_ReferenceDocument_HasTheFindingsOfTheEdition()
    {
        Assert.Equal(HongLinh2023.Plan.Findings, Reading.Plan.Findings.Where(static found => found.Code != FindingCode.ValueAssumed));
        // "Giá trị sản xuất ... tăng trên 13%" says nothing of what it is measured against; the edition states it.
        Assert.Equal(
            ["II.2.a#1 (1)"], Reading.Plan.Findings.Where(static found => found.Code == FindingCode.ValueAssumed).Select(static found => found.Place.ToString()));
    }

    [Fact]
    public void Read_ReferenceDocumentWithNothingKnown_SaysWhatItAssumed() =>
        Assert.Equal(24, Underived.Findings.Count(static finding => finding.Code == FindingCode.IndicatorAssumed));

    [Fact]
    public void ReadWithPlaces_ReferenceDocument_PlacesEveryFinding()
    {
        var text = HongLinh2023.ReadDocument();
        Assert.Equal(Reading.Plan.Findings, Reading.Findings.Select(static found => found.Finding));
        var slips = Reading.Findings.Where(static found => found.Finding.Code == FindingCode.Slip).Select(found => found.Span.In(text)).ToArray();
        Assert.Equal("phần đầu", slips[1]);
        Assert.All(Reading.Lines, line => Assert.Equal(line.Line.Words.Words, line.Span.In(text)));
    }

    [Fact]
    public void Read_ReferenceDocument_HasItsHead()
    {
        var (typed, read) = (Edition.Header, Reading.Plan.Value.Header);
        Assert.Equal("hong-linh-2023", read.Code);
        Assert.Equal((typed.Year, typed.Issuer, typed.Number, typed.Place, typed.Date), (read.Year, read.Issuer, read.Number, read.Place, read.Date));
        Assert.Equal(
            (typed.Title.Vietnamese, typed.Session, typed.SignedFor, typed.SignedBy), (read.Title.Vietnamese, read.Session, read.SignedFor, read.SignedBy));
        Assert.Equal("Nghị quyết số 51/NQ-HĐND ngày 27/12/2022 của HĐND thị xã khóa VII", read.Basis?.Act);
        Assert.Equal("Ủy ban nhân dân thị xã Hồng Lĩnh", Underived.Value.Header.Issuer.Name.Vietnamese);
    }

    [Fact]
    public void Read_ReferenceDocument_HasItsFootnoteAndNamedSchools()
    {
        Assert.Equal(Edition.Prose.Footnotes, Reading.Plan.Value.Prose.Footnotes);
        var schools = Assert.IsType<NamedItemsTarget>(Reading.Plan.Value.Lines[16].Target);
        Assert.Equal(["MN Trung Lương", "TH&THCS Đậu Liêu", "THCS Bắc Hồng", "TH Trung Lương"], schools.Items.Select(static item => item.Name));
        Assert.Equal("năm 2022 chưa đạt", schools.Items[3].Note);
    }

    [Fact]
    public void Read_ReferenceDocument_HasItsDuties() =>
        Assert.Equal(
            Edition.Work.Duties.Select(Duty).Order(StringComparer.Ordinal),
            Reading.Plan.Value.Work.Duties.Select(Duty).Order(StringComparer.Ordinal));

    [Fact]
    public void Read_ReferenceDocument_HasItsTasks() =>
        Assert.Equal(
            Edition.Work.Tasks.Select(Task).Order(StringComparer.Ordinal),
            Reading.Plan.Value.Work.Tasks.Select(Task).Order(StringComparer.Ordinal));

    // "Báo cáo kết quả" is work; nothing in the document is called a product.
    [Fact]
    public void Read_ReferenceDocument_NamesNoProduct() => Assert.All(Reading.Plan.Value.Work.Tasks, static task => Assert.Null(task.Product));

    [Fact]
    public void Read_ReferenceDocument_HasItsRecipientsRequestAndWhatIsLeftOut()
    {
        var (typed, read) = (Edition.Prose, Reading.Plan.Value.Prose);
        Assert.Equal(typed.Recipients, read.Recipients);
        Assert.Equal(typed.CommonTasks, read.CommonTasks);
        Assert.Equal(typed.LeftOut.Select(static left => left.Words), read.LeftOut.Select(static left => left.Words));
        Assert.Equal(typed.Requests.Select(static request => request.Words), read.Requests.Select(static request => request.Words));
        Assert.Equal([OrgKind.PeoplesCouncil, OrgKind.FrontAndUnions], read.Requests[0].Of.Select(static unit => unit.Kind));
    }

    private static string Duty(ReportingDuty duty) =>
        $"{duty.Reporter.Kind} {duty.Rhythm} {string.Join('+', duty.Recipients.Select(static unit => unit.Kind.Code))} {duty.Words}";

    // The plan names no product; the edition gives the reports a name.
    private static string Task(AssignedTask task) =>
        $"{task.Words} {task.Assignment.Lead.Kind} {task.Rhythm} {task.Due is not null} {string.Join('+', task.Assignment.Coordinating.Select(static unit => unit.Kind.Code))}";

    private static string Amounts(Target target) => target switch
    {
        LevelTarget level => $"{level.Bound.Comparator} {Number(level.Bound.Value.Amount)} {level.Bound.Value.Unit.Symbol}",
        BandTarget band =>
            $"{band.Lower.Comparator} {Number(band.Lower.Value.Amount)} {band.Upper.Comparator} {Number(band.Upper.Value.Amount)} {band.Upper.Value.Unit.Symbol}",
        GrowthTarget growth => $"{growth.Rate} {growth.Against} {growth.Indicator.Unit}",
        CoverageTarget coverage => $"{Number(coverage.Required)}/{Number(coverage.Total)} {coverage.Indicator.Unit.Symbol}",
        NamedItemsTarget items => items.Items.ToString(),
        NotAssessableTarget words => words.Reason.Code,
        _ => target.ToString(),
    };

    private static string Number(decimal number) => number.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture);
}
