using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HongLinh.Planning.Tests.Compilation;

// Compiles the statements an author would write against the library, as a stranger's assembly that sees no internals.
internal static class Snippet
{
    private static readonly MetadataReference[] References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(static path => MetadataReference.CreateFromFile(path))];

    private static readonly CSharpParseOptions Language = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>The codes of the errors, sorted and each once; none when the statements compile.</summary>
    public static string[] ErrorsOf(string statements)
    {
        // Each namespace of the library is open, so that a missing using is never the error that was asked for.
        var source = $$"""
            using System;
            {{string.Concat(Namespaces.Select(static name => $"using {name};\n"))}}
            public static class Author
            {
                public static void Writes()
                {
            {{statements}}
                }
            }
            """;
        var compilation = CSharpCompilation.Create(
            "Author",
            [CSharpSyntaxTree.ParseText(source, Language)],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics()
            .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .Select(static diagnostic => diagnostic.Id)
            .Distinct()
            .Order(StringComparer.Ordinal)];
    }

    private static readonly string[] Namespaces =
        [.. typeof(HongLinh.Planning.Unit).Assembly.GetExportedTypes()
            .Select(static type => type.Namespace!)
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
