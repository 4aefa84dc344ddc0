using HongLinh.Planning.Tests.Conventions;
using HongLinh.Planning.Tests.Shared;
using Microsoft.CodeAnalysis.CSharp;

namespace HongLinh.Planning.Tests.Architecture;

/// <summary>A new case of a target is nowhere passed over in silence.</summary>
public sealed class TargetSwitchTests
{
    private const string Throw = "_ => throw new UnreachableException()";

    private static readonly IReadOnlyList<SourceFile> Files =
        [.. Directory.GetDirectories(Repository.At("src")).Select(Path.GetFileName).OfType<string>().Order(StringComparer.Ordinal).SelectMany(SourceFile.Of)];

    [Fact]
    public void Switches_OverThreeOrMoreCases_EndInAThrow()
    {
        Assert.NotEmpty(Files);
        Surface.AssertNone(Files.SelectMany(static file => TargetSwitches.Silent(file.Tree)),
            "A switch over the cases of a target does not end in a throw of UnreachableException; better, ask the target:");
    }

    [Fact]
    public void Patterns_OutsideOfSwitches_ListAtMostTwoCases() =>
        Surface.AssertNone(Files.SelectMany(static file => TargetSwitches.Lists(file.Tree)),
            "A pattern lists cases of a target and leaves the next one out; ask the target:");

    // What the engine asks of a target is answered in its own file, so that few others know a case by name. The test kit makes examples of all cases.
    [Theory]
    [InlineData("RankTarget", 3)]
    [InlineData("CoverageTarget", 5)]
    public void Case_OfATarget_IsNamedInFewFiles(string name, int most)
    {
        var named = Files.Where(file => !file.Path.StartsWith("src/" + House.Testing + "/", StringComparison.Ordinal) && file.Root.DescendantTokens().Any(token => token.Text == name)).Select(static file => file.Path).ToList();
        Assert.True(named.Count <= most, $"{name} is named in {named.Count} files: {string.Join(", ", named)}");
    }

    [Theory]
    [InlineData("target switch { LevelTarget => 1, BandTarget => 2, NearTarget => 3, _ => 0 }")]
    [InlineData("target switch { LevelTarget or BandTarget => 1, Planning.NearTarget near => 2, _ => 0 }")]
    [InlineData("target switch { LevelTarget => 1, BandTarget => 2, NearTarget => 3, _ when true => throw new UnreachableException() }")]
    [InlineData("target switch { LevelTarget => 1, BandTarget => 2, NearTarget => 3, _ => throw new InvalidOperationException() }")]
    [InlineData("target switch { LevelTarget => 1, BandTarget => 2, NearTarget => throw new UnreachableException() }")]
    [InlineData("(target, 1) switch { (LevelTarget, 1) => 1, (RankTarget { Ranked: 2 }, _) => 2, (NearTarget, _) => 3, _ => 0 }")]
    [InlineData("target.Form switch { FigureForm.Amount => 1, FigureForm.Move or FigureForm.Place => 2, _ => 0 }")]
    public void Silent_SwitchThatPassesOverACase_IsFound(string expression) =>
        Assert.Single(TargetSwitches.Silent(Parsed($"return {expression};")));

    [Theory]
    [InlineData("target switch { LevelTarget => 1, BandTarget => 2, NearTarget => 3, " + Throw + " }")]
    [InlineData(
        "target.Form switch { FigureForm.Amount => 1, FigureForm.Move => 2, FigureForm.Place => 3, "
        + "var form => throw new System.Diagnostics.UnreachableException(form) }")]
    [InlineData("target switch { LevelTarget => 1, AllOfTarget => 2, _ => 0 }")]
    [InlineData("term switch { FigureTerm => 1, SumTerm => 2, RatioTerm => 3, _ => 0 }")]
    public void Silent_SwitchThatThrowsOrIsOverFewCases_IsNotFound(string expression) =>
        Assert.Empty(TargetSwitches.Silent(Parsed($"return {expression};")));

    [Theory]
    [InlineData("default: return 0;", 1)]
    [InlineData("default: throw new UnreachableException();", 0)]
    [InlineData("", 1)]
    public void Silent_Statement_IsFoundUnlessItThrows(string last, int found) =>
        Assert.Equal(found, TargetSwitches.Silent(Parsed(
            $"switch (target) {{ case LevelTarget: return 1; case BandTarget band: return 2; case RankTarget: case NearTarget: return 3; {last} }}")).Count());

    [Theory]
    [InlineData("target is LevelTarget or BandTarget or NearTarget", 1)]
    [InlineData("target is not LevelTarget and not BandTarget and not NearTarget", 1)]
    [InlineData("target is LevelTarget or BandTarget", 0)]
    public void Lists_Pattern_IsFoundFromThreeCases(string expression, int found) =>
        Assert.Equal(found, TargetSwitches.Lists(Parsed($"return {expression};")).Count());

    private static Microsoft.CodeAnalysis.SyntaxTree Parsed(string body) =>
        CSharpSyntaxTree.ParseText($"class Sample {{ object Of(Target target) {{ {body} }} }}");
}
