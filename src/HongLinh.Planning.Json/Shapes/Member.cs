using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>One member of a JSON object: its name, how it is taken from the value, and whether it may be left out.</summary>
internal sealed class Member<TOwner>
{
    private readonly Func<JsonSerializerOptions, JsonPropertyInfo> _property;

    private Member(string name, Type type, bool isOptional, Func<JsonSerializerOptions, JsonPropertyInfo> property)
    {
        (Name, Type, IsOptional) = (name, type, isOptional);
        _property = property;
    }

    public string Name { get; }

    private Type Type { get; }

    private bool IsOptional { get; }

    /// <summary>A member that every document has.</summary>
    public static Member<TOwner> Required<TValue>(string name, Func<TOwner, TValue> get)
        where TValue : notnull => Of(name, isOptional: false, get, static _ => null);

    /// <summary>A member that every document has, written in a way of its own.</summary>
    public static Member<TOwner> Required<TValue>(string name, Func<TOwner, TValue> get, JsonConverter<TValue> converter)
        where TValue : notnull => Of(name, isOptional: false, get, options => JsonMetadataServices.CreateValueInfo<TValue>(options, converter));

    /// <summary>A member that is left out when the value is null.</summary>
    public static Member<TOwner> Optional<TValue>(string name, Func<TOwner, TValue?> get)
        where TValue : class => Of(name, isOptional: true, get, static _ => null);

    /// <inheritdoc cref="Optional{TValue}(string, Func{TOwner, TValue})"/>
    public static Member<TOwner> Optional<TValue>(string name, Func<TOwner, TValue?> get)
        where TValue : struct => Of(name, isOptional: true, get, static _ => null);

    public JsonPropertyInfo Property(JsonSerializerOptions options) => _property(options);

    // null is refused for optional members too: what is not there is left out.
    public JsonParameterInfoValues Parameter(int position) => new()
    {
        Name = Name,
        ParameterType = Type,
        Position = position,
        HasDefaultValue = IsOptional,
        IsNullable = false,
    };

    private static Member<TOwner> Of<TValue>(string name, bool isOptional, Func<TOwner, TValue> get, Func<JsonSerializerOptions, JsonTypeInfo?> type) =>
        new(name, typeof(TValue), isOptional, options => JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TOwner),
            PropertyName = name,
            JsonPropertyName = name,
            PropertyTypeInfo = type(options)!, // null leaves the look-up to the options
            Getter = owner => get((TOwner)owner),
            IgnoreCondition = isOptional ? JsonIgnoreCondition.WhenWritingNull : null,
        }));
}
