using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Json.Converters;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>Describes JSON objects and lists to the serializer, by hand instead of by reflection.</summary>
/// <remarks>
/// The model has private constructors and factories with rules, which generated metadata cannot call. Described
/// this way the serializer itself walks the document, so it knows the path of every error.
/// </remarks>
internal static class Shape
{
    /// <summary>An object with named members, made by a factory of the model.</summary>
    /// <param name="options">The options that the description belongs to.</param>
    /// <param name="members">The members, in the order in which they are written.</param>
    /// <param name="make">Makes the value from the members read, in the same order; null where an optional one was left out.</param>
    public static JsonTypeInfo<T> Object<T>(JsonSerializerOptions options, Member<T>[] members, Func<object?[], T> make)
        where T : notnull => JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<T>
        {
            ObjectWithParameterizedConstructorCreator = values => Make(values, make),
            PropertyMetadataInitializer = _ => [.. members.Select(member => member.Property(options))],
            ConstructorParameterMetadataInitializer = () => [.. members.Select(static (member, position) => member.Parameter(position))],
        });

    /// <summary>A list, in order, without nulls.</summary>
    public static JsonTypeInfo<ValueList<T>> List<T>(JsonSerializerOptions options)
        where T : notnull => JsonMetadataServices.CreateImmutableEnumerableInfo<ValueList<T>, T>(
        options, new JsonCollectionInfoValues<ValueList<T>>(), static items => WithoutNulls(ValueList.From(items)));

    private static T Make<T>(object?[] values, Func<object?[], T> make)
    {
        try
        {
            return make(values);
        }
        catch (ArgumentException refused)
        {
            // The rule is stated once, by the model; here it speaks of a document and not of a caller.
            throw Refusal.Of(Refusal.Shown(refused.Message), refused);
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
