using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HongLinh.Planning.Tests.Architecture;

/// <summary>
/// Which room of a package uses which: the room of a type is the folder of the file that declares it.
/// </summary>
/// <remarks>
/// Only written names are looked up, and no method body is bound, which would take minutes. Nothing is lost by it: a type that is used
/// without being named is given by a member of another type, whose room is then below it already. Extension methods alone are given by
/// nobody, so they are looked for by their names.
/// </remarks>
internal sealed class RoomUses
{
    private static readonly Lazy<IReadOnlyDictionary<string, RoomUses>> All = new(Read);

    private readonly SortedDictionary<(string From, string To), SortedSet<string>> _uses = [];
    private readonly List<string> _riddles = [];
    private readonly Dictionary<SyntaxTree, string> _rooms;
    private readonly HashSet<string> _types;
    private readonly ILookup<string, string> _extensions;

    private RoomUses(CSharpCompilation compilation, IReadOnlyList<SourceFile> files)
    {
        _rooms = files.ToDictionary(static file => file.Tree, static file => file.Room);
        _types = [.. files.SelectMany(static file => file.Root.DescendantNodes().OfType<MemberDeclarationSyntax>())
            .Where(static type => type is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax).Select(SourceFile.NameOf)];
        _extensions = files
            .SelectMany(static file => file.Root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(IsExtension)
                .Select(method => (method.Identifier.Text, file.Room)))
            .ToLookup(static method => method.Text, static method => method.Room, StringComparer.Ordinal);
        foreach (var file in files)
        {
            Walk(file, compilation.GetSemanticModel(file.Tree));
        }
    }

    /// <summary>One entry for each room that uses another, with a few of the places.</summary>
    public IEnumerable<(string From, string To, string Places)> Pairs =>
        _uses.Select(static use => (use.Key.From, use.Key.To, string.Join("; ", use.Value.Take(5))));

    /// <summary>Names of types that were not found from where they are written.</summary>
    public IReadOnlyList<string> Riddles => _riddles;

    public static RoomUses Of(string package) => All.Value[package];

    private static Dictionary<string, RoomUses> Read()
    {
        // The shipped packages are left out: their types come from the sources.
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith(House.Core, StringComparison.Ordinal))
            .Select(static path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        var core = Compile(House.Core, references);
        return House.Packages.ToDictionary(
            static package => package,
            package => new RoomUses(
                package == House.Core ? core : Compile(package, [.. references, core.ToMetadataReference()]), House.FilesOf(package)),
            StringComparer.Ordinal);
    }

    private static CSharpCompilation Compile(string package, IEnumerable<MetadataReference> references)
    {
        var usings = CSharpSyntaxTree.ParseText(
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
                + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;",
            new CSharpParseOptions(LanguageVersion.Preview));
        return CSharpCompilation.Create(
            package, House.FilesOf(package).Select(static file => file.Tree).Prepend(usings), references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private void Walk(SourceFile file, SemanticModel model)
    {
        foreach (var name in file.Root.DescendantNodes(static node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
        {
            var text = name.Identifier.Text;
            if (IsCalled(name) && _extensions[text].Any(room => room != file.Room)
                && model.GetSymbolInfo(name).Symbol is IMethodSymbol { ReducedFrom.ContainingType: var owner })
            {
                RoomsOf(owner).ToList().ForEach(room => Note(file, room, owner.Name));
            }

            if (_types.Contains(text) && !IsMember(name))
            {
                foreach (var room in RoomsOf(file, name, model))
                {
                    Note(file, room, text);
                }
            }
        }
    }

    private void Note(SourceFile file, string room, string type)
    {
        if (room == file.Room)
        {
            return;
        }

        if (!_uses.TryGetValue((file.Room, room), out var places))
        {
            _uses[(file.Room, room)] = places = new(StringComparer.Ordinal);
        }

        places.Add($"{file.Name} names {type}");
    }

    // Looked up from the start of the type that holds the name: no local and no parameter begins with a capital letter here.
    private IEnumerable<string> RoomsOf(SourceFile file, SimpleNameSyntax name, SemanticModel model)
    {
        var text = name.Identifier.Text;
        var holder =
            name.FirstAncestorOrSelf<TypeDeclarationSyntax>(type => type.OpenBraceToken.Span.Length > 0 && type.OpenBraceToken.SpanStart < name.SpanStart);
        var position = holder?.OpenBraceToken.Span.End ?? name.FirstAncestorOrSelf<MemberDeclarationSyntax>()!.SpanStart;
        var onlyType = SyntaxFacts.IsInNamespaceOrTypeContext(name) || name is GenericNameSyntax && name.Parent is not InvocationExpressionSyntax;
        var found = onlyType ? model.LookupNamespacesAndTypes(position, name: text) : model.LookupSymbols(position, name: text);
        if (onlyType && found.IsEmpty)
        {
            _riddles.Add($"{file.Path}: {name.Identifier.Text}");
        }

        // A field hides the type of its name, but not a generic one beside that, which the bare name cannot mean.
        return found.Where(symbol => symbol is not INamedTypeSymbol { Arity: > 0 } || name is GenericNameSyntax).Select(static symbol => symbol switch
            {
                INamedTypeSymbol type => type,
                // A property that is named like its type, or another thing of that name.
                IPropertySymbol { Type: INamedTypeSymbol type } property when type.Name == property.Name => type,
                _ => null,
            })
            .OfType<INamedTypeSymbol>().SelectMany(RoomsOf).Distinct(StringComparer.Ordinal);
    }

    private IEnumerable<string> RoomsOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.DeclaringSyntaxReferences.Select(place => _rooms.GetValueOrDefault(place.SyntaxTree)).OfType<string>();

    // Names on the right of a dot, before a colon and in front of the equals sign of an initializer belong to a type named already.
    private bool IsMember(SimpleNameSyntax name) => name.Parent switch
    {
        QualifiedNameSyntax { Left: SimpleNameSyntax outer } qualified => qualified.Right == name && _types.Contains(outer.Identifier.Text),
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax => true,
        AssignmentExpressionSyntax assignment => assignment.Left == name && assignment.Parent is InitializerExpressionSyntax,
        _ => false,
    };

    private static bool IsCalled(SimpleNameSyntax name) => name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax;

    private static bool IsExtension(MethodDeclarationSyntax method) =>
        method.ParameterList.Parameters is [var first, ..] && first.Modifiers.Any(SyntaxKind.ThisKeyword) || method.Parent is ExtensionBlockDeclarationSyntax;
}
