using System.Reflection;
using System.Runtime.CompilerServices;

namespace HongLinh.Planning.Tests.Conventions;

/// <summary>The types and signatures of the core assembly, as the convention tests look at them.</summary>
internal static class Surface
{
    public const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Core { get; } = typeof(PlanYear).Assembly;

    /// <summary>All types that a person wrote, nested and internal ones too.</summary>
    public static IReadOnlyList<Type> AllTypes { get; } =
        [.. Core.GetTypes().Where(static type => !IsGenerated(type)).OrderBy(static type => type.FullName, StringComparer.Ordinal)];

    public static IReadOnlyList<Type> PublicTypes { get; } = [.. AllTypes.Where(static type => type.IsVisible)];

    public static IReadOnlyList<Type> PublicRecords { get; } = [.. PublicTypes.Where(IsRecord)];

    /// <summary>The vocabularies, each a direct subclass of <see cref="Vocabulary{TSelf}"/>.</summary>
    public static IReadOnlyList<Type> Vocabularies { get; } = [.. AllTypes.Where(static type =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>))];

    /// <summary>Written by the compiler or a source generator.</summary>
    public static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || type.Namespace is not { } space || !space.StartsWith("HongLinh.Planning", StringComparison.Ordinal)
        || type.DeclaringType is { } outer && IsGenerated(outer);

    public static bool IsRecord(Type type) =>
        type.GetMethod("<Clone>$", Declared) is not null
        || type.IsValueType && type.GetMethod("PrintMembers", Declared)?.IsDefined(typeof(CompilerGeneratedAttribute)) == true;

    /// <summary>Records, structs and classes that define their own equality: what needs examples.</summary>
    public static bool IsValue(Type type) =>
        !type.IsAbstract && !type.IsEnum && !type.IsInterface && !IsEnumerator(type)
        && (IsRecord(type) || type.IsValueType || type.GetInterfaces().Any(contract =>
            contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IEquatable<>) && SameDefinition(contract.GetGenericArguments()[0], type)));

    public static bool SameDefinition(Type left, Type right) => Definition(left) == Definition(right);

    public static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    /// <summary>A type and every type inside its generic arguments and elements.</summary>
    public static IEnumerable<Type> Parts(Type type)
    {
        yield return type;
        var inside = type.HasElementType ? [type.GetElementType()!] : type.IsGenericType ? type.GetGenericArguments() : [];
        foreach (var part in inside.SelectMany(Parts))
        {
            yield return part;
        }
    }

    /// <summary>Methods a caller can see, without those that the compiler added.</summary>
    public static IEnumerable<MethodInfo> VisibleMethods(Type type) =>
        type.GetMethods(Declared).Where(static method => IsVisible(method) && !method.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static IEnumerable<ConstructorInfo> VisibleConstructors(Type type) => type.GetConstructors(Declared).Where(IsVisible);

    /// <summary>Fields that a person wrote, and those behind automatic properties.</summary>
    public static IEnumerable<FieldInfo> Fields(Type type) => type.GetFields(Declared);

    public static IEnumerable<PropertyInfo> VisibleProperties(Type type) =>
        type.GetProperties(Declared).Where(static property => property.GetAccessors(nonPublic: true).Any(IsVisible) && property.Name != "EqualityContract");

    public static bool IsVisible(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    /// <summary>Asserts that nothing offends, or lists every offence at once.</summary>
    public static void AssertNone(IEnumerable<string> offences, string rule)
    {
        var all = offences.ToList();
        Assert.True(all.Count == 0, $"{rule}\n  {string.Join("\n  ", all)}");
    }

    private static bool IsEnumerator(Type type) => type.GetMethod("MoveNext") is not null;
}
