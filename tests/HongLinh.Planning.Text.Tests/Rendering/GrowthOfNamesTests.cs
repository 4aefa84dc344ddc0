namespace HongLinh.Planning.Text.Tests.Rendering;

// Findings are told one by one, so what one of them costs must not depend on how many lines the plan has.
public sealed class GrowthOfNamesTests
{
    [Fact]
    public void Message_OfALargePlan_GathersTheNamesOnce()
    {
        var reading = PlanReader.Read("Năm 2026\n" + string.Concat(Enumerable.Repeat("- Thu ngân sách đạt trên 12.500 triệu đồng.\n- Đổi mới công tác quản lý.\n", 1_500)));
        Assert.True(reading.Value.Lines.Count >= 1_500 && reading.Findings.Count >= 1_500);
        Tell(reading);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Tell(reading);
        // To gather them again takes more than 100 kB each time.
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 300, 1, 20_000);
    }

    private static void Tell(Reading<Plan> reading) =>
        Assert.All(reading.Findings.Take(300), finding => Assert.NotEmpty(FindingText.Message(finding, Language.Vietnamese, reading.Value)));
}
