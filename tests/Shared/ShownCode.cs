using System.Text.RegularExpressions;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>The code that pages show, and the parts of compiled files from which it comes.</summary>
internal static partial class ShownCode
{
    /// <summary>The blocks of C# on a page.</summary>
    public static IReadOnlyList<string> On(string page) => [.. Blocks().Matches(Read(page)).Select(static block => Flush(block.Groups["code"].Value))];

    /// <summary>What stands in a source file between a comment line "// &lt;name&gt;" and the line "// &lt;/name&gt;".</summary>
    public static IReadOnlyList<string> MarkedIn(string source) =>
        [.. Regions().Matches(Read(source)).Select(static region => Flush(region.Groups["code"].Value))];

    /// <summary>A whole source file.</summary>
    public static string All(string source) => Flush(Read(source));

    // Without the indent that all lines share.
    private static string Flush(string code)
    {
        var lines = code.Trim('\n').Split('\n').Select(static line => line.TrimEnd()).ToList();
        var indent = lines.Where(static line => line.Length > 0).Min(static line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length == 0 ? line : line[indent..])).TrimEnd();
    }

    private static string Read(string path) => Repository.Read(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"^ *// <(?<name>\w+)>\n(?<code>.*?)^ *// </\k<name>>$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Regions();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```$", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Blocks();
}
