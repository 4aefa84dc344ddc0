using System.Text.RegularExpressions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests;

/// <summary>What the README shows is what compiles and what comes out.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    // Whole samples, and what stands in them between a comment line "// <name>" and the line "// </name>".
    private static IEnumerable<string> Compiled()
    {
        foreach (var sample in new[] { "QuickStart", "OwnPlan", "OwnRule" })
        {
            var code = Read($"samples/{sample}/Program.cs");
            yield return code;
            foreach (Match region in Region().Matches(code))
            {
                yield return region.Groups["code"].Value;
            }
        }
    }

    [Fact]
    public void Code_EveryBlock_IsASampleOrAMarkedPartOfOne()
    {
        var compiled = Compiled().Select(static code => code.Trim()).ToList();
        var shown = CodeBlock().Matches(Readme).Select(static block => block.Groups["code"].Value.Trim()).ToList();
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

    [GeneratedRegex(@"^// <(?<name>\w+)>\n(?<code>.*?)^// </\k<name>>$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Region();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Root, path)).Replace("\r\n", "\n", StringComparison.Ordinal);
}
