using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Describes JSON objects and lists by hand instead of by reflection.</summary>
/// <remarks>
/// The model has private constructors, and factories that check rules, which generated metadata cannot call. With these
/// descriptions the serializer itself walks the document, so it knows the path of every error.
/// </remarks>
internal static class Shape
{
    /// <summary>An object with named members, made by a factory of the model.</summary>
    /// <param name="members">The members, in the order in which they are written.</param>
    /// <param name="make">Makes the value from the members that its factory takes.</param>
    public static Description Object<T>(Member<T>[] members, Func<Values, T> make)
        where T : notnull => Object(Definitions.NameOf<T>(), members, make);

    /// <inheritdoc cref="Object{T}(Member{T}[], Func{Values, T})"/>
    public static Description Object<T>(string name, Member<T>[] members, Func<Values, T> make)
        where T : notnull => new(typeof(T), name, options => Info(options, members, make), definitions => Form.Object(Forms(members, definitions)));

    /// <summary>An object that is written but not read: a result, which the reader computes again from its inputs.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="members">The members, in the order in which they are written.</param>
    /// <param name="instead">What to read instead.</param>
    public static Description Result<T>(string name, Member<T>[] members, string instead)
        where T : notnull => new(
        typeof(T),
        name,
        options => Strict(JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectCreator = () => throw Refusal.Of($"A {name} is a result and is not read back: {instead}."),
            PropertyMetadataInitializer = _ => [.. members.Select(member => member.Property(options))],
        })),
        definitions => Form.Object(Forms(members, definitions)));

    /// <summary>A list, in order, without nulls.</summary>
    public static Description List<T>()
        where T : notnull => new(
        typeof(ValueList<T>),
        null,
        static options => JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
            options, new JsonCollectionInfoValues<ValueList<T>>(), static items => WithoutNulls(ValueList.From(items))),
        static definitions => new JsonObject { ["type"] = "array", ["items"] = definitions.ReferTo(typeof(T)) });

    /// <summary>The members of an object as its schema lists them.</summary>
    public static IEnumerable<(string Name, JsonObject Form, bool IsOptional)> Forms<T>(IEnumerable<Member<T>> members, Definitions definitions) =>
        members.Select(member => (member.Name, definitions.ReferTo(member.Type), member.IsOptional));

    /// <summary>The serializer's description of an object.</summary>
    public static JsonTypeInfo Info<T, TOwner>(JsonSerializerOptions options, Member<TOwner>[] members, Func<Values, T> make)
        where T : notnull, TOwner
    {
        var names = Array.ConvertAll(members, static member => member.Name);
        return Strict(JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectWithParameterizedConstructorCreator = values => Make(values, members, read => make(new Values(names, read))),
            PropertyMetadataInitializer = _ => [.. members.Select(member => member.Property(options))],
            ConstructorParameterMetadataInitializer = () => [.. members.Select(static (member, position) => member.Parameter(position))],
        }));
    }

    // Set on the type itself, because an application may use this resolver with options of its own, which ignore unknown members.
    private static JsonTypeInfo<T> Strict<T>(JsonTypeInfo<T> info)
    {
        info.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        return info;
    }

    private static T Make<T, TOwner>(object?[] values, Member<TOwner>[] members, Func<object?[], T> make)
        where T : notnull, TOwner
    {
        try
        {
            TOwner made = make(values);
            for (var i = 0; i < members.Length; i++)
            {
                made = members[i].Put(made, values[i]);
            }

            return (T)made!;
        }
        catch (ArgumentException refused)
        {
            // The model states the rule once; here the message must refer to a document, not to a caller.
            throw Refusal.Of(Refusal.Shown(refused.Message.ReplaceLineEndings(" ")), refused);
        }
    }

    private static ValueList<T> WithoutNulls<T>(ValueList<T> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i] is null)
            {
                throw Refusal.Of(string.Create(CultureInfo.InvariantCulture, $"The list has null at index {i}; what is not there is left out."));
            }
        }

        return items;
    }
}
