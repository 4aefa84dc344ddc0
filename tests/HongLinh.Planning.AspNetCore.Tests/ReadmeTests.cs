using System.Text.RegularExpressions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>The service that README.md shows is the one that the tests run.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Program = Read("tests/HongLinh.Planning.AspNetCore.Service/Program.cs");

    [Fact]
    public void Code_OfTheReadme_IsTheProgram() =>
        Assert.Equal([Program.Trim()], CodeBlock().Matches(Read("src/HongLinh.Planning.AspNetCore/README.md"))
            .Select(static block => block.Groups["code"].Value.Trim()));

    [Fact]
    public void Program_WithAllItOffers_FitsOnAScreen()
    {
        var lines = Program.Trim().Split('\n');
        Assert.True(lines.Length <= 40);
        Assert.True(lines.Count(static line => line.StartsWith("using ", StringComparison.Ordinal)) <= 8);
    }

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex CodeBlock();

    private static string Read(string path) => Repository.Read(path).Replace("\r\n", "\n", StringComparison.Ordinal);
}
