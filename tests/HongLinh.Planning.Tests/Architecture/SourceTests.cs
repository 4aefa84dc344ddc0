using System.Globalization;
using HongLinh.Planning.Tests.Conventions;
using HongLinh.Planning.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HongLinh.Planning.Tests.Architecture;

public sealed class SourceTests
{
    private const string Core = "HongLinh.Planning";
    private const string TextPackage = "HongLinh.Planning.Text";
    private const string JsonPackage = "HongLinh.Planning.Json";
    private const int MostLines = 400;

    private static readonly IReadOnlyList<SourceFile> Files = [.. new[] { Core, TextPackage, JsonPackage }.SelectMany(SourceFile.Of)];

    [Fact]
    public void Namespace_EachFile_IsItsFolder() =>
        Surface.AssertNone(
            from file in Files
            where file.TopTypes.Any()
            let expected = file.Path.Split('/')[1] + (file.FolderPath.Length == 0 ? "" : "." + file.FolderPath)
            where !string.Equals(file.Namespace, expected, StringComparison.Ordinal)
            select $"{file.Path}: {file.Namespace}, not {expected}",
            "A namespace is not that of the folder:");

    [Fact]
    public void Types_EachFile_AreOneNamedAsTheFile() =>
        Surface.AssertNone(
            from file in Files
            let names = file.TopTypes.Where(static type => type.Modifiers.Any(SyntaxKind.PublicKeyword)).DefaultIfEmpty(file.TopTypes.FirstOrDefault())
                .OfType<Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax>().Select(SourceFile.NameOf).Distinct(StringComparer.Ordinal).ToList()
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

    // A pattern that can go back may run for hours on a text made for it; whatever reads text from outside must not.
    [Fact]
    public void Patterns_AnyFile_CannotBacktrack() =>
        Surface.AssertNone(
            from file in Files
            from line in file.Text.Split('\n')
            where line.Contains("GeneratedRegex(", StringComparison.Ordinal) || line.Contains("new Regex(", StringComparison.Ordinal)
                || line.Contains("Regex.Match(", StringComparison.Ordinal) || line.Contains("Regex.IsMatch(", StringComparison.Ordinal) || line.Contains("Regex.Replace(", StringComparison.Ordinal)
            where !line.Contains("RegexOptions.NonBacktracking", StringComparison.Ordinal)
            select $"{file.Path}: {line.Trim()}",
            "A regular expression can backtrack:");

    [Fact]
    public void TextAndJson_AnyFile_DoNotKnowEachOther()
    {
        AssertNoMention(TextPackage, JsonPackage);
        AssertNoMention(JsonPackage, TextPackage);
    }

    // A reader can delete the folder Editions and still compile everything that ships.
    [Fact]
    public void Editions_OtherFiles_AreNotNamed() =>
        Surface.AssertNone(
            from file in Files
            where !file.Path.StartsWith($"src/{Core}/{Layers.Editions}/", StringComparison.Ordinal)
            where file.Code.Replace(" ", "", StringComparison.Ordinal).Contains($"{Core}.{Layers.Editions}", StringComparison.Ordinal)
            select file.Path,
            "A file outside of the editions names one; pass it as an argument:");

    [Fact]
    public void Regions_AnyFile_AreNotUsed() =>
        Surface.AssertNone(
            Files.Where(static file => file.Root.DescendantTrivia().Any(static trivia => trivia.IsKind(SyntaxKind.RegionDirectiveTrivia))).Select(static file => file.Path),
            "A file is folded into regions; split it:");

    private static void AssertNoMention(string project, string other)
    {
        Surface.AssertNone(
            Files.Where(file => file.Path.StartsWith($"src/{project}/", StringComparison.Ordinal))
                .Where(file => file.Code.Replace(" ", "", StringComparison.Ordinal).Contains(other, StringComparison.Ordinal))
                .Select(static file => file.Path),
            $"{project} names {other}:");
        Surface.AssertNone(
            Repository.Files("src/" + project, "*.csproj").Where(path => Repository.Read(path).Contains(other, StringComparison.Ordinal)),
            $"{project} references {other}:");
    }
}
