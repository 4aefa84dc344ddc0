using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests.Reading;

// Whole documents in the layouts in which communes, wards and provinces publish them, each with the reading decided by hand below it.
public sealed class WholePlansTests
{
    private const string Folder = "tests/HongLinh.Planning.Text.Tests/Plans";

    public static TheoryData<string> Names => [.. Repository.Files(Folder, "*.txt").Select(static path => Path.GetFileNameWithoutExtension(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WholePlan_GivesItsReading(string name)
    {
        var (text, expected) = PlanSaid.Parted(Repository.Read($"{Folder}/{name}.txt"));
        PlanSaid.Holds(expected, PlanReader.ReadWithPlaces(text));
    }

    // Files of Windows, and texts whose letters are decomposed.
    [Theory]
    [MemberData(nameof(Names))]
    public void Read_WholePlanWithOtherLineEnds_IsTheSame(string name)
    {
        var (text, expected) = PlanSaid.Parted(Repository.Read($"{Folder}/{name}.txt"));
        PlanSaid.Holds(expected, PlanReader.ReadWithPlaces(text.Replace("\n", "\r\n", StringComparison.Ordinal)));
    }

    [Fact]
    public void Corpus_OfWholePlans_IsLarge() => Assert.True(Names.Count >= 26, "The corpus lost whole documents.");
}
