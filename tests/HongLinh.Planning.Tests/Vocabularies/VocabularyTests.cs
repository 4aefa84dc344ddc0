using System.Collections;
using System.ComponentModel;
using System.Reflection;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Tests.Vocabularies;

// Every vocabulary of the library keeps the same contract, those that are added later too.
public sealed partial class VocabularyTests
{
    public static TheoryData<Type> Vocabularies => new(Types);

    private static Type[] Types { get; } =
        [.. typeof(Vocabulary<>).Assembly.GetTypes().Where(static type =>
            type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>))];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void All_AgainstTheDeclaredMembers_HasEachOnceInOrder(Type vocabulary) =>
        Assert.Equal(Declared(vocabulary), All(vocabulary));

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Code_EveryMember_IsUniqueKebabCaseAndTheText(Type vocabulary)
    {
        var codes = All(vocabulary).Select(member => (string)vocabulary.GetProperty("Code")!.GetValue(member)!).ToArray();
        Assert.All(codes, static code => Assert.Matches(KebabCase(), code));
        Assert.Equal(codes.Length, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(codes, All(vocabulary).Select(static member => member.ToString()));
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void TryFromCode_EveryMember_IsFoundByItsCodeAlone(Type vocabulary)
    {
        Assert.All(All(vocabulary), member => Assert.Same(member, Find(vocabulary, member.ToString()!)));
        Assert.All(All(vocabulary), member => Assert.Null(Find(vocabulary, member.ToString()!.ToUpperInvariant())));
        Assert.Null(Find(vocabulary, ""));
        Assert.Null(Find(vocabulary, "no-such-member"));
    }

    [Fact]
    public void Types_OfTheLibrary_AreFound() =>
        Assert.Contains(typeof(BaseDimension), Types);

    [Fact]
    public void Equals_DifferentMembers_IsNotEqual()
    {
        Assert.NotEqual(BaseDimension.LandArea, BaseDimension.FloorArea);
        Assert.True(BaseDimension.TryFromCode("land-area", out var land));
        Assert.Same(BaseDimension.LandArea, land);
    }

    [Fact]
    public void FromCode_CodeOfAMember_IsTheMember() => Assert.Same(Maturity.Official, Maturity.FromCode("official"));

    [Fact]
    public void FromCode_OtherText_NamesTheCodes() =>
        Assert.Equal(
            "'final' is not a code of Maturity; the codes are estimated, not-stated, preliminary, official. (Parameter 'code')",
            Assert.Throws<ArgumentException>(static () => Maturity.FromCode("final")).Message);

    // What a name of the base class still offers must not be reachable through a vocabulary.
    [Theory]
    [InlineData("List")]
    [InlineData("FromName")]
    [InlineData("TryFromName")]
    [InlineData("FromValue")]
    [InlineData("TryFromValue")]
    [InlineData("When")]
    public void Members_OfSmartEnum_AreClosed(string name) =>
        Assert.All(
            typeof(Vocabulary<>).GetMember(name, BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly),
            static member =>
            {
                Assert.True(member.GetCustomAttribute<ObsoleteAttribute>()?.IsError);
                Assert.Equal(EditorBrowsableState.Never, member.GetCustomAttribute<EditorBrowsableAttribute>()?.State);
            });

    private static object[] All(Type vocabulary) =>
        [.. ((IEnumerable)vocabulary.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!)
            .Cast<object>()];

    private static object[] Declared(Type vocabulary) =>
        [.. vocabulary.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(field => field.FieldType == vocabulary)
            .OrderBy(static field => field.MetadataToken)
            .Select(static field => field.GetValue(null)!)];

    private static object? Find(Type vocabulary, string code)
    {
        object?[] arguments = [code, null];
        var found =
            (bool)vocabulary.GetMethod("TryFromCode", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, arguments)!;
        Assert.Equal(found, arguments[1] is not null);
        return arguments[1];
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex KebabCase();
}
