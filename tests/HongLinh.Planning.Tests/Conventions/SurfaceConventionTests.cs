using System.Globalization;
using System.Reflection;
using HongLinh.Planning.Tests.Architecture;
using HongLinh.Planning.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit.Abstractions;

namespace HongLinh.Planning.Tests.Conventions;

public sealed class SurfaceConventionTests(ITestOutputHelper output)
{
    // What there is: a new public type has to take the place of another.
    private const int MostTypes = 249;

    // Packages that join the library to a framework, or to tests, count for themselves: who does not use those never sees their types.
    private static readonly Dictionary<string, int> MostOfPackage = new(StringComparer.Ordinal)
    {
        [House.EntityFrameworkCore] = 4,
        [House.ICalendar] = 2,
        [House.AspNetCore] = 6,
        [House.Testing] = 10,
        [House.Bulk] = 4,
    };

    private static readonly HashSet<string> Astronomy =
        [.. Repository.Files("src/HongLinh.Planning/Calendar/Astronomy", "*.cs").Select(static path => Path.GetFileName(path).Split('.')[0])];

    private static readonly string[] EmptyWords = ["Models", "Helpers", "Utils", "Common", "Interfaces", "Enums", "Misc", "Shared"];

    // By name, one for each number of type parameters, as a newcomer sees them in all packages.
    [Fact]
    public void Count_PublicTypes_OnlyFalls()
    {
        var types =
            (from package in House.Packages
             from file in House.FilesOf(package)
             from type in file.TopTypes
             where type.Modifiers.Any(static modifier => modifier.IsKind(SyntaxKind.PublicKeyword))
             select (Package: package, Name: $"{file.Namespace}.{SourceFile.NameOf(type)}{Parameters(type)}")).Distinct().ToList();
        var packages = types.GroupBy(static type => type.Package, StringComparer.Ordinal)
            .Select(static group => string.Create(CultureInfo.InvariantCulture, $"{group.Key} {group.Count()}"));
        var own = types.Count(static type => !MostOfPackage.ContainsKey(type.Package));
        var report = string.Create(CultureInfo.InvariantCulture, $"{own} public types; {string.Join(", ", packages)}");
        output.WriteLine(report);
        Assert.True(own <= MostTypes, report);
        Assert.All(MostOfPackage, limit => Assert.True(types.Count(type => type.Package == limit.Key) <= limit.Value, report));
    }

    [Fact]
    public void Enums_Public_DoNotExist() =>
        Surface.AssertNone(Surface.PublicTypes.Where(static type => type.IsEnum).Select(static type => type.FullName!),
            "A public enum accepts any number; make it a vocabulary:");

    [Fact]
    public void Namespaces_AllTypes_AreWordsOfTheDomain() =>
        Surface.AssertNone(
            Surface.AllTypes.Where(static type => type.Namespace!.Split('.').Intersect(EmptyWords, StringComparer.OrdinalIgnoreCase).Any())
                .Select(static type => type.FullName!),
            "A folder says nothing about the domain:");

    [Fact]
    public void NestedTypes_Public_AreOnlyEnumerators() =>
        Surface.AssertNone(
            Surface.PublicTypes.Where(static type => type.IsNested && type.Name != "Enumerator").Select(static type => type.FullName!),
            "A public type is nested; give it its own file:");

    [Fact]
    public void Numbers_SignaturesAndFields_AreNeverFloatingPoint()
    {
        var signatures =
            from type in Surface.AllTypes
            where !IsAstronomy(type)
            from method in type.GetMethods(Surface.Declared).Cast<MethodBase>().Concat(type.GetConstructors(Surface.Declared))
            from used in method.GetParameters().Select(static parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void))
            where IsFloating(used)
            select $"{type.FullName}.{method.Name}";
        var fields =
            from type in Surface.AllTypes
            where !IsAstronomy(type)
            from field in Surface.Fields(type)
            where IsFloating(field.FieldType)
            select $"{type.FullName}.{field.Name}";
        Surface.AssertNone(signatures.Concat(fields), "Figures are decimals or fractions, never floating point:");
    }

    // The ambient default of a date is 1 January of year 1, which looks like a fact.
    [Fact]
    public void Times_Signatures_AreNodaTime()
    {
        Type[] banned = [typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];
        Surface.AssertNone(
            from type in Surface.PublicTypes
            from used in Surface.VisibleProperties(type).Select(static property => property.PropertyType)
                .Concat(Surface.VisibleMethods(type)
                    .SelectMany(static method => method.GetParameters().Select(static parameter => parameter.ParameterType).Append(method.ReturnType)))
            where Surface.Parts(used).Intersect(banned).Any()
            select $"{type.FullName}: {used}",
            "A date or time is not of NodaTime:");
    }

    [Fact]
    public void Astronomy_AllTypes_AreInternal()
    {
        Assert.NotEmpty(Astronomy);
        Surface.AssertNone(Surface.PublicTypes.Where(IsAstronomy).Select(static type => type.FullName!),
            "A floating point number can reach a caller:");
    }

    // Moon and sun are sums of sines. What leaves the folder is a whole day.
    private static bool IsAstronomy(Type type) => Astronomy.Contains((type.DeclaringType ?? type).Name);

    private static string Parameters(MemberDeclarationSyntax type) => type.ChildNodes().OfType<TypeParameterListSyntax>().SingleOrDefault()?.ToString() ?? "";

    private static bool IsFloating(Type type) =>
        Surface.Parts(type).Any(static part => part == typeof(double) || part == typeof(float) || part == typeof(Half));
}
