using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using Ardalis.SmartEnum;

namespace HongLinh.Planning.Tests.Conventions;

public sealed partial class VocabularyConventionTests
{
    public static TheoryData<string> Names => [.. Surface.Vocabularies.Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void All_Vocabulary_ListsItsFieldsInDeclaredOrder(string name)
    {
        var type = TypeOf(name);
        var members = MembersOf(type);
        Assert.NotEmpty(members);
        // Members are equal by their code alone, so the same objects are asked for.
        Assert.True(members.Select(static member => (object?)member.Value).SequenceEqual(AllOf(type), ReferenceEqualityComparer.Instance),
            $"All of {type.Name} is not: {string.Join(", ", members.Select(static member => member.Field))}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_Vocabulary_AreOnlyPublicStaticReadonlyFields(string name)
    {
        var type = TypeOf(name);
        var others = type.GetFields(Surface.Declared).Where(field => field.IsStatic && field.FieldType == type && !(field.IsPublic && field.IsInitOnly));
        Surface.AssertNone(others.Select(static field => field.Name), $"A member of {type.Name} is not a public static readonly field:");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Codes_Vocabulary_AreUniqueStableAscii(string name)
    {
        var codes = MembersOf(TypeOf(name)).Select(static member => member.Code).ToList();
        Assert.Distinct(codes, StringComparer.OrdinalIgnoreCase);
        Surface.AssertNone(codes.Where(static code => !CodePattern().IsMatch(code)), "A code is lower-case ASCII words, joined by hyphens:");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Names_Vocabulary_AreThoseOfTheirFields(string name) =>
        Assert.All(MembersOf(TypeOf(name)), static member => Assert.Equal(member.Field, member.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void TryFromCode_EachCode_FindsItsMember(string name)
    {
        var type = TypeOf(name);
        Assert.All(MembersOf(type), member => Assert.Same(member.Value, Find(type, member.Code)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TryFromCode_OtherText_FindsNothing(string name)
    {
        var type = TypeOf(name);
        var codes = MembersOf(type).Select(static member => member.Code).ToList();
        var others = codes.SelectMany(static code => new[] { code.ToUpperInvariant(), code + " ", " " + code, code + "x" }).Append("").Append("no-such-code");
        Assert.All(others.Except(codes), other => Assert.Null(Find(type, other)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Position_EachMember_IsItsPlaceInAll(string name)
    {
        var type = TypeOf(name);
        var position = type.GetProperty("Position", BindingFlags.Instance | BindingFlags.NonPublic)!;
        Assert.All(AllOf(type), (member, place) => Assert.Equal((byte)place, position.GetValue(member)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Type_Vocabulary_IsClosed(string name)
    {
        var type = TypeOf(name);
        Assert.All(type.GetConstructors(Surface.Declared).Where(static constructor => !constructor.IsStatic),
            static constructor => Assert.True(constructor.IsPrivate, "A constructor is not private, so others can add members that All does not know."));
        var cases = Surface.AllTypes.Where(other => other.BaseType == type).ToList();
        Assert.True(type.IsSealed || cases.Count > 0, $"{type.Name} is neither sealed nor has cases.");
        Assert.All(
            cases, static nested => Assert.True(nested is { IsNestedPrivate: true, IsSealed: true }, $"The case {nested.Name} is not private and sealed."));
    }

    [Fact]
    public void SmartEnums_OfTheCore_AreVocabularies()
    {
        var strays = Surface.AllTypes.Where(static type =>
            typeof(ISmartEnum).IsAssignableFrom(type) && !type.IsGenericType && !Surface.Vocabularies.Any(known => known.IsAssignableFrom(type)));
        Surface.AssertNone(strays.Select(static type => type.FullName!), "A SmartEnum without the rules of Vocabulary:");
    }

    private static Type TypeOf(string name) => Surface.Core.GetType(name, throwOnError: true)!;

    private static List<Member> MembersOf(Type type) =>
        [.. type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == type)
            .OrderBy(static field => field.MetadataToken)
            .Select(static field => (Field: field.Name, Value: field.GetValue(null)!))
            .Select(member => new Member(member.Field, member.Value, Text(type, "Code", member.Value), Text(type, "Name", member.Value)))];

    private static string Text(Type type, string property, object value) => (string)type.GetProperty(property)!.GetValue(value)!;

    private static List<object> AllOf(Type type)
    {
        var all = type.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly);
        Assert.True(all is { CanWrite: false }, $"{type.Name} has no public static get-only All.");
        Assert.Equal(typeof(ValueList<>).MakeGenericType(type), all.PropertyType);
        return [.. ((IEnumerable)all.GetValue(null)!).Cast<object>()];
    }

    private static object? Find(Type type, string code)
    {
        var method =
            type.GetMethod("TryFromCode", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy, [typeof(string), type.MakeByRefType()]);
        Assert.True(method is not null, $"{type.Name} has no public static TryFromCode(string, out {type.Name}).");
        object?[] arguments = [code, null];
        var found = (bool)method.Invoke(null, arguments)!;
        Assert.Equal(found, arguments[1] is not null);
        return arguments[1];
    }

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex CodePattern();

    private sealed record Member(string Field, object Value, string Code, string Name);
}
