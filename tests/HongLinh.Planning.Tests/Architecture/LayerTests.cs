using HongLinh.Planning.Tests.Conventions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HongLinh.Planning.Tests.Architecture;

public sealed class LayerTests
{
    private const string Project = "HongLinh.Planning";

    private static readonly IReadOnlyList<SourceFile> Files = SourceFile.Of(Project);

    [Fact]
    public void Folders_OfTheCore_AreThoseOfTheLayers()
    {
        Assert.NotEmpty(Files);
        Surface.AssertNone(
            Files.Select(static file => file.Folder).Distinct(StringComparer.Ordinal).Where(static folder => Layers.Of(folder) < 0),
            "A folder has no layer; give it its place in Layers.cs:");
    }

    [Fact]
    public void RootFolder_OfTheCore_HoldsOnlyTheFrontDoor() =>
        Surface.AssertNone(
            Files.Where(static file => file.Folder.Length == 0 && file.Name != "PlanReview").Select(static file => file.Path),
            "Only PlanReview stands in the root namespace:");

    [Fact]
    public void Imports_EachFile_PointDownTheLayers() =>
        Surface.AssertNone(
            from file in Files
            from import in file.Imports
            let folder = Layers.FolderOf(import)
            where folder is not null && !Layers.Allows(file.Folder, folder)
            select $"{file.Path} imports {import}",
            "A folder imports one of its own layer, of a higher one, or an edition:");

    // Namespaces nest, so code can name a type of another folder without importing it. The compiler knows.
    [Fact]
    public void Names_EachFile_PointDownTheLayers()
    {
        var compilation = Compile();
        Surface.AssertNone(
            (from file in Files
             let model = compilation.GetSemanticModel(file.Tree)
             from name in file.Root.DescendantNodes(descendIntoTrivia: false).OfType<SimpleNameSyntax>()
             from type in TypesOf(model.GetSymbolInfo(name).Symbol)
             let folder = Layers.FolderOf(type.ContainingNamespace?.ToDisplayString() ?? "")
             where folder is not null && !Layers.Allows(file.Folder, folder)
             select $"{file.Path} names {type.ToDisplayString()}").Distinct(StringComparer.Ordinal),
            "A folder uses a type of its own layer, of a higher one, or an edition:");
    }

    // Without it the test above would pass by understanding nothing.
    [Fact]
    public void Compile_SourcesOfTheCore_Understands()
    {
        var errors = Compile().GetDiagnostics().Where(static finding => finding.Severity == DiagnosticSeverity.Error && !IsOfGenerator(finding));
        Surface.AssertNone(errors.Select(static finding => finding.ToString()), "The architecture test does not understand the sources:");
    }

    private static CSharpCompilation Compile()
    {
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;",
            new CSharpParseOptions(LanguageVersion.Preview));
        // The core itself is left out: its types come from the sources.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith(Project, StringComparison.Ordinal))
            .Select(static path => MetadataReference.CreateFromFile(path));
        return CSharpCompilation.Create(
            Project, Files.Select(static file => file.Tree).Prepend(usings), references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }

    // A name that is a member or a variable uses the type it belongs to and the type it has.
    private static IEnumerable<ITypeSymbol> TypesOf(ISymbol? symbol) => symbol switch
    {
        ITypeSymbol type => Inside(type),
        IMethodSymbol method => Inside(method.ContainingType).Concat(Inside(method.ReturnType)),
        IPropertySymbol property => Inside(property.ContainingType).Concat(Inside(property.Type)),
        IFieldSymbol field => Inside(field.ContainingType).Concat(Inside(field.Type)),
        ILocalSymbol local => Inside(local.Type),
        IParameterSymbol parameter => Inside(parameter.Type),
        _ => [],
    };

    private static IEnumerable<ITypeSymbol> Inside(ITypeSymbol? type) => type switch
    {
        null => [],
        IArrayTypeSymbol array => Inside(array.ElementType),
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Inside).Prepend(generic),
        _ => [type],
    };

    // Regular expressions are generated in the build, not here.
    private static bool IsOfGenerator(Diagnostic finding) => finding.Id == "CS8795";
}
