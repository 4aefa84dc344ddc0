using HongLinh.Planning.Editions;
using NodaTime;

namespace HongLinh.Planning.Text.Tests.Rendering;

// Words of a plan, a cell or a report may look like the canonical text of a value ("growth on X", "5 of 6", "2023-H9"): they are quoted, never
// read back, so describing a finding ends whatever it quotes.
public sealed class AnyLabelTests
{
    private static readonly Plan Known = HongLinh2023.Plan.Value;

    public static TheoryData<string> Labels =>
    [
        "growth on X", "growth on same-period-last-year", "5 of 6", "a to b", "more than X%", "[1, 2)", "1..2", "items: a; b", "event on 2023-13-45",
        "absence: nothing", "{rule}", "{0}", "{", "}", "; whole", "6 / 0", "2023-H9", "9999-99-99", "%", "NaN", "header", "tolerance", "II.2.a, 5",
        "5 million-dong", "x/y/z",
    ];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Describe_FindingsOnALabelThatLooksLikeAValue_QuoteIt(string label)
    {
        var now = Instant.FromUtc(2023, 7, 30, 1, 0);
        var context = new ReportContext { Plan = Known, RecordedAt = now, Period = ReportingPeriod.Half(Known.Year, 1) };
        var table = FigureTable.Read(
            $"chỉ tiêu;kỳ;số liệu;đơn vị\n\"{label}\";\"{label}\";\"{label}\";\"{label}\"\nbudget-revenue;2023-H1;\"{label}\";\"{label}\"\n",
            Known, new FigureTableOptions { ReceivedAt = now });
        var plan = PlanReader.Read($"KẾ HOẠCH\nPhát triển kinh tế - xã hội năm 2023\nII. CHỈ TIÊU\n- {label} đạt 5%.\n- Tăng 5% {label}.\n- {label}\n");
        Finding[] findings =
        [
            .. PlanReader.ReadPhrase($"{label} đạt 5%, tăng 5% {label}").Findings.Select(static found => found.Finding),
            .. ReportReader.Read($"{label} đạt 5%, tăng 5% {label}", context).Findings.Select(static found => found.Finding),
            .. table.Findings, .. plan.Findings, .. PlanAudit.Check(plan.Value),
        ];
        Assert.NotEmpty(table.Findings);
        Assert.All(Language.All, language =>
        {
            Assert.All(findings, finding => Assert.Contains(finding.Code.Code, FindingText.Describe(finding, language), StringComparison.Ordinal));
            Assert.NotEqual("", FindingText.Render(ValueList.From(findings), plan.Value, language));
        });
        Assert.Contains(table.Findings, finding => FindingText.Describe(finding, Language.Vietnamese).Contains(label, StringComparison.Ordinal));
    }

    // 2200 is the last year that a plan may be for, so a document dated in it is not taken for the plan of 2201.
    [Fact]
    public void Read_DocumentDatedInTheLastYear_IsReadWithAFinding()
    {
        var reading = PlanReader.Read("THỊ XÃ HỒNG LĨNH\nHồng Lĩnh, ngày 31 tháng 12 năm 2200\nKẾ HOẠCH\n"
            + "Phát triển kinh tế - xã hội\nII. CHỈ TIÊU\n- Thu ngân sách đạt 5 tỷ đồng.\n");
        Assert.Single(reading.Value.Lines);
        Assert.Contains(reading.Findings, static finding => finding.Code == FindingCode.ValueAssumed);
    }
}
