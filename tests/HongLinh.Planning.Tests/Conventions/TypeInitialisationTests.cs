using System.Collections;
using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace HongLinh.Planning.Tests.Conventions;

// Static initialisers that refer to each other in a circle leave nulls behind, silently, depending on which type a
// program touches first. So each type gets to be the first one in a fresh copy of the assembly.
public sealed class TypeInitialisationTests
{
    private static readonly string[] Initialised =
        [.. Surface.AllTypes.Where(static type => type.TypeInitializer is not null && !type.ContainsGenericParameters).Select(static type => type.FullName!)];

    // What may be null is the same in every copy, and slow to find out.
    private static readonly ConcurrentDictionary<(string Field, bool OfItems), bool> Nullable = new();

    public static TheoryData<string> Names => [.. Initialised];

    [Theory]
    [MemberData(nameof(Names))]
    public void Initialiser_TypeIsTouchedFirst_LeavesNoNulls(string first)
    {
        var context = new AssemblyLoadContext(first, isCollectible: true);
        try
        {
            var assembly = context.LoadFromAssemblyPath(Surface.Core.Location);
            Assert.NotSame(Surface.Core, assembly);
            Initialise(assembly.GetType(first, throwOnError: true)!);
            var all = Initialised.Select(name => assembly.GetType(name, throwOnError: true)!).ToList();
            all.ForEach(Initialise);
            Surface.AssertNone(all.SelectMany(Nulls), $"With {first} first, a static value is null or holds nulls:");
        }
        finally
        {
            context.Unload();
        }
    }

    private static void Initialise(Type type) => RuntimeHelpers.RunClassConstructor(type.TypeHandle);

    private static IEnumerable<string> Nulls(Type type) =>
        from field in type.GetFields(Surface.Declared)
        where field is { IsStatic: true, IsInitOnly: true } && !MayBeNull(field)
        from problem in Problems(field, field.GetValue(null), type.Assembly)
        select $"{type.FullName}.{field.Name}: {problem}";

    private static IEnumerable<string> Problems(FieldInfo holder, object? value, Assembly assembly)
    {
        if (value is null)
        {
            return ["null"];
        }

        var items = HoldsNull(value) && !ItemsMayBeNull(holder) ? ["an item is null"] : Array.Empty<string>();
        return value.GetType().Assembly == assembly
            ? items.Concat(value.GetType().GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
                .Where(field => field.GetValue(value) is null && !MayBeNull(field))
                .Select(static field => $"{field.Name} of the value is null"))
            : items;
    }

    private static bool HoldsNull(object value) =>
        value is IEnumerable sequence and not string && sequence.Cast<object?>().Any(static item => item is null);

    private static bool MayBeNull(FieldInfo field) => Nullable.GetOrAdd((NameOf(field), false), _ =>
        field.FieldType.IsValueType
            ? System.Nullable.GetUnderlyingType(field.FieldType) is not null
            : field.Name.StartsWith("<>", StringComparison.Ordinal) || new NullabilityInfoContext().Create(field).ReadState != NullabilityState.NotNull);

    private static bool ItemsMayBeNull(FieldInfo field) => Nullable.GetOrAdd((NameOf(field), true), _ =>
        new NullabilityInfoContext().Create(field) is var info
        && (info.ElementType ?? info.GenericTypeArguments.FirstOrDefault()) is { ReadState: NullabilityState.Nullable });

    private static string NameOf(FieldInfo field) => $"{field.ReflectedType}.{field.Name}";
}
