using System.Globalization;
using HongLinh.Planning.Tests.Conventions;
using HongLinh.Planning.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HongLinh.Planning.Tests.Architecture;

public sealed class SourceTests
{
    private const int MostLines = 400;
    private const int WidestLine = 160;

    private static readonly IReadOnlyList<SourceFile> Files = [.. House.Packages.SelectMany(House.FilesOf)];

    [Fact]
    public void Namespace_EachFile_IsThatOfThePackageOrOfItsRoom() =>
        Surface.AssertNone(
            from file in Files
            where file.TopTypes.Any() && file.Namespace != file.Package
            let room = file.Room.Split('/')[0]
            where file.Package != House.Core || !House.OwnNamespaces.Contains(room, StringComparer.Ordinal) || file.Namespace != $"{file.Package}.{room}"
            select $"{file.Path}: {file.Namespace}",
            "A namespace is neither that of the package nor that of a room with a namespace of its own:");

    [Fact]
    public void Types_EachFile_AreOneNamedAsTheFile() =>
        Surface.AssertNone(
            from file in Files
            let names = file.TopTypes.Where(static type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).DefaultIfEmpty(file.TopTypes.FirstOrDefault())
                .OfType<MemberDeclarationSyntax>().Select(SourceFile.NameOf).Distinct(StringComparer.Ordinal).ToList()
            where names.Count > 1 || names is [var only] && !string.Equals(only, file.Name, StringComparison.Ordinal)
            select $"{file.Path}: {string.Join(", ", names)}",
            "A file holds one public type and has its name (Type.cs or Type.Aspect.cs):");

    [Fact]
    public void Length_EachFile_IsReadInOneSitting() =>
        Surface.AssertNone(
            from file in Files
            let lines = file.Text.AsSpan().Count('\n')
            where lines > MostLines
            select string.Create(CultureInfo.InvariantCulture, $"{file.Path}: {lines} lines"),
            string.Create(CultureInfo.InvariantCulture, $"A file is longer than {MostLines} lines:"));

    [Fact]
    public void Lines_EachFile_FitOnAScreen() =>
        Surface.AssertNone(
            from file in Files
            from line in file.Text.Split('\n').Select(static (text, index) => (Length: text.TrimEnd('\r').Length, Number: index + 1))
            where line.Length > WidestLine
            select string.Create(CultureInfo.InvariantCulture, $"{file.Path}({line.Number}): {line.Length} characters"),
            string.Create(CultureInfo.InvariantCulture, $"A line is longer than {WidestLine} characters:"));

    // A pattern that can go back may run for hours on a text made for it; whatever reads text from outside must not.
    [Fact]
    public void Patterns_AnyFile_CannotBacktrack() =>
        Surface.AssertNone(
            from file in Files
            from node in file.Root.DescendantNodes().Where(MakesPattern)
            where !node.ToString().Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal)
            select $"{file.Path}: {node}",
            "A regular expression can backtrack:");

    private static bool MakesPattern(SyntaxNode node) => node switch
    {
        AttributeSyntax attribute => attribute.Name.ToString() == "GeneratedRegex",
        ObjectCreationExpressionSyntax made => made.Type.ToString() == "Regex",
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } =>
            called.Expression.ToString() == "Regex" && called.Name.ToString() is "Match" or "Matches" or "IsMatch" or "Replace" or "Split",
        _ => false,
    };

    [Fact]
    public void TextAndJson_AnyFile_DoNotKnowEachOther()
    {
        AssertNoMention(House.Text, House.Json);
        AssertNoMention(House.Json, House.Text);
    }

    // Law changes yearly, the engine does not: dated plans, days off and regimes are arguments.
    [Fact]
    public void Editions_OtherPackages_DoNotKnowThem()
    {
        AssertNoMention(House.Core, House.Editions);
        AssertNoMention(House.Text, House.Editions);
        AssertNoMention(House.Json, House.Editions);
    }

    // The core can be built and tested where nobody knows the editions; House.cs alone names the package, to read its sources.
    [Fact]
    public void Editions_TestsOfTheCore_DoNotKnowThem()
    {
        var types = House.FilesOf(House.Editions).SelectMany(static file => file.TopTypes).Select(SourceFile.NameOf);
        var names = types.Append(House.Editions).ToHashSet(StringComparer.Ordinal);
        Assert.Contains("VietnamDaysOff", names);
        var tests = "tests/" + House.Core + ".Tests";
        Surface.AssertNone(
            from path in Repository.Files(tests, "*.cs").Concat(Repository.Files(tests, "*.csproj")).Concat(Repository.Files("tests/Shared", "*.cs"))
            where !path.EndsWith("/Architecture/House.cs", StringComparison.Ordinal) && !path.EndsWith("/Architecture/SourceTests.cs", StringComparison.Ordinal)
            let text = Repository.Read(path)
            from name in names
            where text.Contains(name, StringComparison.Ordinal)
            select $"{path}: {name}",
            "A test of the core names the editions:");
    }

    [Fact]
    public void Regions_AnyFile_AreNotUsed() =>
        Surface.AssertNone(
            Files.Where(static file => file.Root.DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia)))
                .Select(static file => file.Path),
            "A file is folded into regions; split it:");

    private static void AssertNoMention(string project, string other)
    {
        Surface.AssertNone(
            Files.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal))
                .Where(file => file.Code.Replace(" ", "", StringComparison.Ordinal).Contains(other, StringComparison.Ordinal))
                .Select(static file => file.Path),
            $"{project} names {other}:");
        // A test project may look inside; only references make a package depend on another.
        Surface.AssertNone(
            from path in Repository.Files("src/" + project, "*.csproj")
            from line in Repository.Read(path).Split('\n')
            where line.Contains("Reference ", StringComparison.Ordinal) && line.Contains(other, StringComparison.Ordinal)
            select $"{path}: {line.Trim()}",
            $"{project} references {other}:");
    }
}
