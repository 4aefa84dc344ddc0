using HongLinh.Planning.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HongLinh.Planning.Tests.Architecture;

/// <summary>A source file of a shipped package, parsed.</summary>
internal sealed class SourceFile
{
    private SourceFile(string path)
    {
        Path = path;
        Text = Repository.Read(path);
        Tree = CSharpSyntaxTree.ParseText(Text, new CSharpParseOptions(LanguageVersion.Preview), path);
        Root = Tree.GetCompilationUnitRoot();
    }

    /// <summary>The path from the root of the repository.</summary>
    public string Path { get; }

    public string Text { get; }

    public SyntaxTree Tree { get; }

    public CompilationUnitSyntax Root { get; }

    /// <summary>The name of the file up to its first dot.</summary>
    public string Name => System.IO.Path.GetFileName(Path).Split('.')[0];

    /// <summary>The package that the file is part of.</summary>
    public string Package => Path.Split('/')[1];

    /// <summary>The folders below that of the package, joined by slashes; the name of the package at its root.</summary>
    public string Room => Path.Split('/') is [_, _, .. var folders, _] && folders.Length > 0 ? string.Join('/', folders) : Package;

    public string Namespace => Root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Name.ToString() ?? "";

    /// <summary>The types that stand directly in the namespace.</summary>
    public IEnumerable<MemberDeclarationSyntax> TopTypes =>
        Root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => space.Members).Concat(Root.Members)
            .Where(static member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax);

    public static IReadOnlyList<SourceFile> Of(string project) =>
        [.. Repository.Files("src/" + project, "*.cs").Select(static path => new SourceFile(path))];

    public static string NameOf(MemberDeclarationSyntax type) =>
        type is DelegateDeclarationSyntax function ? function.Identifier.Text : ((BaseTypeDeclarationSyntax)type).Identifier.Text;

    /// <summary>Text of the code without its comments.</summary>
    public string Code => string.Concat(Root.DescendantTokens().Select(static token => token.Text + " "));

    public override string ToString() => Path;
}
