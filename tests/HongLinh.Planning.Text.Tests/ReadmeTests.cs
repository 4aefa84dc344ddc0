using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests;

/// <summary>What the README shows is what compiles and what comes out.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    // Whole samples, and the marked parts of them.
    private static IEnumerable<string> Compiled() => new[] { "QuickStart/Program", "OwnRule/Program", "Guides/Snippets/FirstFigure" }
        .Select(static sample => $"samples/{sample}.cs").SelectMany(static source => ShownCode.MarkedIn(source).Append(ShownCode.All(source)));

    [Fact]
    public void Code_EveryBlock_IsASampleOrAMarkedPartOfOne()
    {
        var compiled = Compiled().ToList();
        var shown = ShownCode.On("README.md");
        Assert.NotEmpty(shown);
        Assert.All(shown, block => Assert.Contains(block, compiled));
    }

    [Fact]
    public void Table_IsThatOfTheSnapshot()
    {
        var start = Readme.IndexOf("───┬", StringComparison.Ordinal);
        var table = Readme[start..Readme.IndexOf("\n```", start, StringComparison.Ordinal)];
        Assert.True(table.Split('\n').Length > 10, "The README shows the first group of the table.");
        Assert.Contains(table, Read("tests/HongLinh.Planning.Text.Tests/Rendering/HongLinhSnapshots.July_Vietnamese.verified.txt"), StringComparison.Ordinal);
    }

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
