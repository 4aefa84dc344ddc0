using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Tests.Conventions;
using HongLinh.Planning.Tests.Shared;
using NodaTime;

namespace HongLinh.Planning.Tests.Scorecards.Canonical;

/// <summary>The canonical text of every input leaves nothing out: another value of any stored member gives another text.</summary>
public sealed class CanonicalTextTests
{
    // What is worked out from other members when the value is made, and is therefore not written.
    private static readonly string[] Derived =
    [
        "Plan.Lines", "ReportingPeriod.FirstDay", "ReportingPeriod.LastDay", "ReportingPeriod.StartsWithYear", "ReportingPeriod.ReachesYearEnd",
        "ReportedExact.Canonical", "AllOfTarget.Bounds", "CoverageTarget.Bounds", "MilestoneTarget.Bounds", "NamedItemsTarget.Bounds", "NearTarget.Bounds",
        "NotAssessableTarget.Bounds", "RankTarget.Bounds",
    ];

    private static readonly Dictionary<Type, MethodInfo> Writers = typeof(CanonicalText).Assembly.GetTypes()
        .Where(static type => type.Namespace == typeof(CanonicalText).Namespace)
        .SelectMany(static type => type.GetMethods(BindingFlags.Static | BindingFlags.Public))
        .Where(static method => method.Name == "Write" && method.GetParameters().Length == 2)
        .ToDictionary(static method => method.GetParameters()[1].ParameterType);

    public static TheoryData<string> Written => [.. Members().Select(static member => member.Name).Distinct(StringComparer.Ordinal)];

    [Fact]
    public void Inputs_EveryTypeInside_HasAWriter()
    {
        var reached = new HashSet<Type>();
        foreach (var input in new[] { typeof(Plan), typeof(Observation), typeof(JudgementPolicy), typeof(ObligationRules), typeof(Submission) })
        {
            Reach(input, reached);
        }

        Surface.AssertNone(
            reached.Where(static type => WriterOf(type) is null).Select(static type => type.FullName!), "A type of the inputs has no canonical text:");
        Assert.True(reached.Count > 40, "The walk through the inputs finds too little.");
    }

    [Theory]
    [MemberData(nameof(Written))]
    public void Write_AnotherValueOfAMember_IsAnotherText(string member)
    {
        foreach (var (_, value, field) in Members().Where(one => one.Name == member))
        {
            var other = Changed(value, field);
            Assert.NotEqual(TextOf(value), TextOf(other));
            Assert.Equal(TextOf(value), TextOf(Clone(value)));
        }
    }

    [Theory]
    [InlineData("ab", "c", "a", "bc")]
    [InlineData("", "-", "-", "")]
    [InlineData("1:a", "", "", "1:a")]
    public void Write_TwoTexts_AreNotMistakenForTwoOthers(string one, string two, string three, string four) => Assert.NotEqual(
        new CanonicalText().Write(one).Write(two).ToString(), new CanonicalText().Write(three).Write(four).ToString());

    // None, and one that is empty; a list of two, and two lists of one.
    [Fact]
    public void Write_MissingAndEmpty_AreToldApart()
    {
        string Optional(string? value) => new CanonicalText().Optional(value, static (text, word) => text.Write(word)).ToString();
        string Each(params string[][] lists) =>
            lists.Aggregate(new CanonicalText(), static (text, list) => text.Each(ValueList.From(list), static (t, word) => t.Write(word))).ToString();
        Assert.NotEqual(Optional(null), Optional(""));
        Assert.NotEqual(Each(["a", "b"], []), Each(["a"], ["b"]));
    }

    [Fact]
    public void Write_CalendarThatCountsProposals_IsAnotherOne()
    {
        var table = DayOffTable.Create(2026, 2026, 2026, [Some.CultureDay(2026) with { Status = DayOffStatus.Proposed }]).Value;
        Assert.NotEqual(
            new CanonicalText().Write(WorkingCalendar.Of(table)).ToString(), new CanonicalText().Write(WorkingCalendar.IfProposalsPass(table)).ToString());
    }

    private static PlanProse Prose => new()
    {
        Purpose = [Some.Words],
        GeneralObjective = [Some.Words],
        CommonTasks = [Some.Words],
        Footnotes = [new Footnote { Mark = "1", Words = Some.Words }],
        Requests = [new PlanRequest { Of = [Some.Town("ky-anh")], Words = [Some.Words] }],
        Recipients = [Some.Words],
        Frame = [Some.Words],
        LeftOut = [LeftOut.Because(Some.Words, BilingualName.Of("dấu", "seal"))],
    };

    private static PlanWork Work => new() { Tasks = [Some.Task("task-1"), Some.Task("task-2")], Duties = [Some.Duty("duty-1")] };

    // Every stored member of every value that makes up an input, from the examples and from a plan whose prose and work are full.
    private static IEnumerable<(string Name, object Value, FieldInfo Field)> Members() =>
        from value in (object[])[.. Exemplars.All.Select(static exemplar => exemplar.One), Prose, Work]
        where WriterOf(value.GetType()) is not null && value.GetType() != typeof(WorkingCalendar) && !value.GetType().IsValueType
        from field in Fields(value.GetType())
        let name = $"{value.GetType().Name}.{NameOf(field)}"
        where !Derived.Contains(name) && !Derived.Contains(field.DeclaringType!.Name + "." + NameOf(field))
        select (name, value, field);

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var declaring = type; declaring is not null && declaring != typeof(object); declaring = declaring.BaseType)
        {
            foreach (var field in declaring.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }

    // "<Name>k__BackingField" and "_name".
    private static string NameOf(FieldInfo field) =>
        field.Name[0] == '<' ? field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]
        : char.ToUpperInvariant(field.Name[1]) + field.Name[2..];

    private static object Changed(object value, FieldInfo field)
    {
        var copy = Clone(value);
        field.SetValue(copy, Another(field.FieldType, field.GetValue(value)));
        return copy;
    }

    private static object Clone(object value) =>
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.Invoke(value, null)!;

    private static object? Another(Type type, object? present) => Nullable.GetUnderlyingType(type) is { } inner
        ? present is null ? Another(inner, RuntimeHelpers.GetUninitializedObject(inner)) : null
        : present switch
        {
            string text => text + "x",
            int number => number + 1,
            decimal number => number + 1m,
            bool truth => !truth,
            LocalDate day => day.PlusDays(1),
            YearMonth month => month.PlusMonths(1),
            Instant moment => moment + Duration.FromSeconds(1),
            Fraction fraction => fraction + Fraction.One,
            Quantity quantity => quantity.Unit.Of(quantity.Amount + 1m),
            DateTimeZone => DateTimeZone.Utc,
            Enum chosen => Enum.GetValues(type).Cast<Enum>().First(other => !other.Equals(chosen)),
            WorkingCalendar => WorkingCalendar.Of(Some.TableOf()),
            Dimension dimension => dimension.Times(dimension).Times(Dimension.Of(BaseDimension.Person)),
            _ when IsVocabulary(type) => AnotherMember(type, present),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) => AnotherList(type, (IEnumerable)present!),
            _ => AnotherExample(type, present),
        };

    private static object AnotherMember(Type type, object? present) =>
        ((IEnumerable)type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!).Cast<object>()
            .FirstOrDefault(member => !member.Equals(present))
            ?? (object)Uninitialised(type);

    // A vocabulary of one member has no other; one that it will have some day is made up.
    private static object Uninitialised(Type type)
    {
        var made = RuntimeHelpers.GetUninitializedObject(type);
        var value = Fields(type).First(static field => field.Name.Contains("value", StringComparison.OrdinalIgnoreCase));
        value.SetValue(made, "made-up");
        return made;
    }

    private static object AnotherList(Type type, IEnumerable present)
    {
        var items = present.Cast<object>().ToArray();
        var item = type.GetGenericArguments()[0];
        // A target is not without its bounds, so one of them becomes another.
        var length = items.Length == 0 ? 1 : item == typeof(Bound) ? items.Length : items.Length - 1;
        var array = Array.CreateInstance(item, length);
        for (var i = 0; i < length; i++)
        {
            array.SetValue(i == items.Length - 1 || items.Length == 0 ? AnotherExample(item, items.LastOrDefault()) : items[i], i);
        }

        return typeof(ValueList).GetMethod(nameof(ValueList.From))!.MakeGenericMethod(item).Invoke(null, [array])!;
    }

    private static object AnotherExample(Type type, object? present) =>
        type == typeof(string) ? "x"
        : Exemplars.All.Where(exemplar => type.IsInstanceOfType(exemplar.One))
            .SelectMany(static exemplar => new[] { exemplar.Other, exemplar.One })
            .FirstOrDefault(example => !example.Equals(present))
            ?? throw new InvalidOperationException($"No example of {type} differs from {present}.");

    private static bool IsVocabulary(Type type) =>
        type.BaseType is { IsGenericType: true } parent && parent.GetGenericTypeDefinition() == typeof(Vocabulary<>);

    private static MethodInfo? WriterOf(Type type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            if (Writers.TryGetValue(declaring, out var writer))
            {
                return writer;
            }
        }

        return null;
    }

    private static string TextOf(object value)
    {
        var text = new CanonicalText();
        WriterOf(value.GetType())!.Invoke(null, [text, value]);
        return text.ToString();
    }

    private static void Reach(Type type, HashSet<Type> reached)
    {
        foreach (var part in Surface.Parts(type).Where(static part => part.Assembly == typeof(Plan).Assembly && !IsVocabulary(part) && !part.IsGenericType))
        {
            if (part == typeof(Dimension) || part == typeof(Fraction) || !reached.Add(part))
            {
                continue;
            }

            foreach (var next in Cases(part).SelectMany(Fields)
                .Where(static field => field.DeclaringType != typeof(WorkingCalendar) || field.FieldType == typeof(DayOffTable)))
            {
                Reach(next.FieldType, reached);
            }
        }
    }

    private static IEnumerable<Type> Cases(Type type) =>
        type.IsAbstract ? type.Assembly.GetTypes().Where(one => one.IsSubclassOf(type)) : [type];

}
