using System.Collections;
using System.Reflection;
using System.Text.Json;

namespace HongLinh.Planning.Json.Tests;

public sealed class VocabularyJsonTests
{
    public static TheoryData<Type> Vocabularies => new(Types);

    // Those that are added later too.
    private static Type[] Types { get; } =
        [.. typeof(Vocabulary<>).Assembly.GetTypes().Where(static type =>
            type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>))];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void WriteAndRead_EveryMember_IsItsCode(Type vocabulary)
    {
        var info = Given.Options.GetTypeInfo(vocabulary);
        foreach (var member in All(vocabulary))
        {
            var json = JsonSerializer.Serialize(member, info);
            Assert.Equal($"\"{member}\"", json);
            Assert.Same(member, JsonSerializer.Deserialize(json, info));
        }
    }

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void Read_UnknownCode_NamesTheValueAndEveryCode(Type vocabulary)
    {
        var info = Given.Options.GetTypeInfo(vocabulary);
        var refusal = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"no-such-code\"", info));
        Assert.Equal($"'no-such-code' is not a code of {vocabulary.Name}; the codes are {string.Join(", ", All(vocabulary))}.", refusal.Message);
        Assert.Equal("$", refusal.Path);
    }

    [Fact]
    public void Types_OfTheLibrary_AreFound() => Assert.Contains(typeof(Comparator), Types);

    [Fact]
    public void Read_CodeInCapitals_IsRefused() =>
        Assert.Equal(
            "'Official' is not a code of Maturity; the codes are estimated, not-stated, preliminary, official.",
            Given.Refusal<Maturity>("\"Official\"").Message);

    [Theory]
    [InlineData("5", "The number 5 stands where a code of Severity (info, warning, error) is expected.")]
    [InlineData("true", "The value true stands where a code of Severity (info, warning, error) is expected.")]
    [InlineData("{}", "An object stands where a code of Severity (info, warning, error) is expected.")]
    [InlineData("[]", "A list stands where a code of Severity (info, warning, error) is expected.")]
    public void Read_OtherThanText_IsRefused(string json, string message) => Assert.Equal(message, Given.Refusal<Severity>(json).Message);

    [Fact]
    public void Read_LongCode_IsShownByItsBeginning() =>
        Assert.InRange(Given.Refusal<Severity>($"\"{new string('x', 1_000_000)}\"").Message.Length, 200, 300);

    private static IEnumerable<object> All(Type vocabulary) =>
        ((IEnumerable)vocabulary.GetProperty("All", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)!.GetValue(null)!).Cast<object>();
}
