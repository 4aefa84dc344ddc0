using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests;

/// <summary>What the README shows is what compiles and what comes out.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Fact]
    public void Code_IsTheSampleQuickStart() => Assert.Contains(
        "```csharp\n" + Read("samples/QuickStart/Program.cs") + "```\n", Readme, StringComparison.Ordinal);

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
