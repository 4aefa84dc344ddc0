using System.Text.RegularExpressions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Conventions;

/// <summary>The page of a package names all that its static classes offer.</summary>
public sealed partial class ReadmeConventionTests
{
    // The core is told in steps, and the packages for frameworks by their parts.
    [Theory]
    [InlineData("HongLinh.Planning.Text", "FigureTable.Read")]
    [InlineData("HongLinh.Planning.Documents", "PlanFile.Read")]
    [InlineData("HongLinh.Planning.Json", "PlanningJson.ReadPlan")]
    public void Readme_EveryCall_IsNamed(string package, string known)
    {
        var readme = Repository.Read($"src/{package}/README.md");
        var calls = Calls().Matches(Repository.Read($"src/{package}/PublicAPI.Shipped.txt"))
            .Select(static call => (Type: call.Groups["type"].Value, Name: call.Groups["name"].Value)).Distinct().ToList();
        Assert.Contains(known, calls.Select(static call => $"{call.Type}.{call.Name}"));
        Assert.DoesNotContain(calls, call => !readme.Contains(call.Type, StringComparison.Ordinal)
            || !Regex.IsMatch(readme, $@"\b{call.Name}\b") && !(call.Name.StartsWith("Read", StringComparison.Ordinal) && IsPair(readme, call.Name)));
    }

    // "WriteScoring(rules) and their Read...".
    private static bool IsPair(string readme, string reader) =>
        readme.Contains("Write" + reader["Read".Length..] + "(", StringComparison.Ordinal) && readme.Contains("and their `Read...`", StringComparison.Ordinal);

    // Of classes that are called; what a value type parses and compares is told with the type.
    [GeneratedRegex(@"^static HongLinh\.Planning\.\w+\.(?<type>\w+(?:Text|Table|Page|Reader|File|Json|Report))\.(?<name>\w+)\(", RegexOptions.Multiline)]
    private static partial Regex Calls();
}
