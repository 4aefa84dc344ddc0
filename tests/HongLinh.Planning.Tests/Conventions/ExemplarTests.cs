using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Conventions;

/// <summary>The contract that every value type keeps, checked on its examples.</summary>
public sealed class ExemplarTests
{
    public static TheoryData<string> Types =>
        [.. Exemplars.All.Select(static exemplar => exemplar.Type.FullName!).Distinct(StringComparer.Ordinal)];

    public static TheoryData<string> Structs =>
        [.. Exemplars.All.Where(static exemplar => exemplar.Type.IsValueType).Select(static exemplar => exemplar.One.GetType().ToString())
            .Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Exemplars_PublicValues_AreComplete()
    {
        var known = Exemplars.All.Select(static exemplar => exemplar.Type).ToHashSet();
        Surface.AssertNone(
            Surface.PublicTypes.Where(Surface.IsValue).Where(type => !known.Contains(type)).Select(static type => type.FullName!),
            "A public value type has no example; add one line to tests/Shared/Exemplars.cs:");
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Equals_Examples_IsByContent(string type) => Assert.All(Of(type), static exemplar =>
    {
        if (!exemplar.Type.IsValueType)
        {
            Assert.False(ReferenceEquals(exemplar.One, exemplar.Same), "The example is one shared object, so its equality shows nothing.");
        }

        Assert.True(exemplar.One.Equals(exemplar.Same), "Two values made alike are not equal.");
        Assert.True(exemplar.Same.Equals(exemplar.One), "Equality is not symmetric.");
        Assert.False(exemplar.One.Equals(exemplar.Other), "Two values made differently are equal.");
        Assert.False(exemplar.Other.Equals(exemplar.One), "Inequality is not symmetric.");
        Assert.False(exemplar.One.Equals(null), "A value equals null.");
        Assert.False(exemplar.One.Equals(new object()), "A value equals something of another type.");
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void EqualityOperators_Examples_AgreeWithEquals(string type) => Assert.All(Of(type), static exemplar =>
    {
        var (equality, inequality) = (Operator(exemplar, "op_Equality"), Operator(exemplar, "op_Inequality"));
        if (equality is null && inequality is null && !exemplar.Type.IsValueType)
        {
            return;
        }

        Assert.True(equality is not null && inequality is not null, "A value type lacks == or !=.");
        Assert.True(Ask(equality, exemplar.One, exemplar.Same));
        Assert.False(Ask(equality, exemplar.One, exemplar.Other));
        Assert.False(Ask(inequality, exemplar.One, exemplar.Same));
        Assert.True(Ask(inequality, exemplar.One, exemplar.Other));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void GetHashCode_EqualExamples_IsEqual(string type) =>
        Assert.All(Of(type), static exemplar => Assert.Equal(exemplar.One.GetHashCode(), exemplar.Same.GetHashCode()));

    [Theory]
    [MemberData(nameof(Types))]
    public void CompareTo_Examples_AgreesWithEquals(string type) => Assert.All(Of(type), static exemplar =>
    {
        var compare = exemplar.One.GetType().GetMethod("CompareTo", [exemplar.One.GetType()]);
        if (compare?.ReturnType != typeof(int))
        {
            return;
        }

        int Sign(object left, object right) => Math.Sign((int)compare.Invoke(left, [right])!);
        Assert.Equal(0, Sign(exemplar.One, exemplar.Same));
        Assert.NotEqual(0, Sign(exemplar.One, exemplar.Other));
        Assert.Equal(Sign(exemplar.One, exemplar.Other), -Sign(exemplar.Other, exemplar.One));
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void ToString_Examples_IsOursAndReadsNoCulture(string type) => Assert.All(Of(type), static exemplar =>
    {
        var text = FailingCulture.Under(exemplar.One.ToString);
        Assert.False(string.IsNullOrWhiteSpace(text), "The text is blank.");
        Assert.Equal(text, FailingCulture.Under(exemplar.Same.ToString));
        Assert.DoesNotContain(exemplar.Type.Name.Split('`')[0] + " {", text, StringComparison.Ordinal);
        Assert.False(exemplar.One.GetType().GetMethod(nameof(ToString), Type.EmptyTypes)!.IsDefined(typeof(CompilerGeneratedAttribute)),
            "The text is the synthesized one of a record.");
        Assert.True(text != exemplar.One.GetType().ToString(), "The text is the name of the type.");
    });

    [Theory]
    [MemberData(nameof(Types))]
    public void Properties_Examples_CanAllBeRead(string type) => Assert.All(Of(type), static exemplar =>
    {
        Assert.Empty(Unreadable(exemplar.One));
        Assert.Empty(Unreadable(exemplar.Other));
    });

    [Theory]
    [MemberData(nameof(Structs))]
    public void Default_Struct_IsUsable(string type)
    {
        var exemplar = Exemplars.All.First(one => string.Equals(one.One.GetType().ToString(), type, StringComparison.Ordinal));
        var (none, again) = (DefaultOf(exemplar), DefaultOf(exemplar));
        Assert.True(none.Equals(again), "Two default values are not equal.");
        Assert.Equal(none.GetHashCode(), again.GetHashCode());
        Assert.False(none.Equals(exemplar.One), "The default equals an example.");
        Assert.False(exemplar.One.Equals(none), "An example equals the default.");
        Assert.False(string.IsNullOrWhiteSpace(FailingCulture.Under(none.ToString)), "The default has no text.");
        Assert.Empty(Unreadable(none));
    }

    private static IEnumerable<Exemplar> Of(string type) =>
        Exemplars.All.Where(exemplar => string.Equals(exemplar.Type.FullName, type, StringComparison.Ordinal));

    private static object DefaultOf(Exemplar exemplar) => RuntimeHelpers.GetUninitializedObject(exemplar.One.GetType());

    // For a case of a closed hierarchy the operators are found on the case itself; records have them each.
    private static MethodInfo? Operator(Exemplar exemplar, string name) =>
        exemplar.One.GetType().GetMethod(name, [exemplar.One.GetType(), exemplar.One.GetType()]);

    private static bool Ask(MethodInfo question, object left, object right) => (bool)question.Invoke(null, [left, right])!;

    private static List<string> Unreadable(object value)
    {
        var problems = new List<string>();
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(static property => property.GetIndexParameters().Length == 0))
        {
            try
            {
                if (property.GetValue(value) is null && new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull)
                {
                    problems.Add($"{property.Name} is null");
                }
            }
            catch (TargetInvocationException thrown) when (thrown.InnerException is InvalidOperationException && SaysItIsEmpty(value))
            {
                // Refused as documented.
            }
            catch (TargetInvocationException thrown)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{property.Name} throws {thrown.InnerException}"));
            }
        }

        return problems;
    }

    // A slot of a buffer that nothing was written to may refuse what it cannot know, if it can be asked first.
    private static bool SaysItIsEmpty(object value) => value.GetType().GetProperty("IsEmpty")?.GetValue(value) is true;
}
