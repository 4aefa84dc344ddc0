using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Documents.Tests;

// Files that another program made and that no plan can be read from: photographs of pages, old and foreign formats, empty sheets.
// Beside each stands the finding it deserves, or what the refusal has to speak of.
public sealed class UnreadableFilesTests
{
    private const string Folder = "tests/HongLinh.Planning.Documents.Tests/Unreadable";

    public static TheoryData<string> Names =>
        [.. Repository.Files(Folder, "*.expected").Select(static path => Path.GetFileNameWithoutExtension(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_FileWithoutWordsOfAPlan_SaysSo(string name)
    {
        var (kind, what) = Repository.Read($"{Folder}/{name}.expected").Trim().Split(' ', 2) is [var first, var rest] ? (first, rest) : ("", "");
        using var file = File.OpenRead(Repository.At($"{Folder}/{name}"));
        if (kind == "refused")
        {
            Assert.Contains(what, Assert.Throws<DocumentFileException>(() => PlanFile.Read(file)).Explanation.Vietnamese, StringComparison.Ordinal);
            return;
        }

        var reading = PlanFile.Read(file);
        Assert.Empty(reading.Lines);
        Assert.Empty(reading.Plan.Value.Work.Tasks);
        Assert.Contains(reading.Findings, found => found.Finding.Code.Code == what);
    }

    [Fact]
    public void Corpus_OfFiles_IsLarge() => Assert.True(
        Repository.Files("tests/HongLinh.Planning.Documents.Tests/Files", "*.expected").Count >= 18 && Names.Count >= 9, "The corpus lost files.");
}
