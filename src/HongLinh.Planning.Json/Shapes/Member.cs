using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>One member of a JSON object: its name, how to get it from the value, and whether it is optional.</summary>
/// <remarks>
/// Members that the factory of the value takes are read when the value is made; members with a setter are set on
/// the value afterwards, so that a new optional property of the model needs only one more line.
/// </remarks>
internal sealed class Member<TOwner>
{
    private readonly Func<JsonSerializerOptions, JsonPropertyInfo> _property;
    private readonly Func<TOwner, object, TOwner>? _set;

    private readonly object? _default;

    private Member(
        (string Name, Type Type, bool IsOptional, object? Default) form, Func<JsonSerializerOptions, JsonPropertyInfo> property,
        Func<TOwner, object, TOwner>? set)
    {
        (Name, Type, IsOptional, _default) = form;
        (_property, _set) = (property, set);
    }

    public string Name { get; }

    public Type Type { get; }

    public bool IsOptional { get; }

    /// <summary>A member that is always present.</summary>
    public static Member<TOwner> Required<TValue>(string name, Func<TOwner, TValue> get)
        where TValue : notnull => Of<TValue>((name, IsOptional: false), get, null);

    /// <summary>A member that is left out when the value is null.</summary>
    public static Member<TOwner> Optional<TValue>(string name, Func<TOwner, TValue?> get, Func<TOwner, TValue, TOwner>? set = null)
        where TValue : class => Of<TValue?>((name, IsOptional: true), get, Setter(set));

    /// <inheritdoc cref="Optional{TValue}(string, Func{TOwner, TValue}, Func{TOwner, TValue, TOwner})"/>
    public static Member<TOwner> Optional<TValue>(string name, Func<TOwner, TValue?> get, Func<TOwner, TValue, TOwner>? set = null)
        where TValue : struct => Of<TValue?>((name, IsOptional: true), get, Setter(set));

    /// <summary>A member that is always written, so that a document is complete, but has a default when it is missing.</summary>
    public static Member<TOwner> Usual<TValue>(string name, Func<TOwner, TValue> get, Func<TOwner, TValue, TOwner> set)
        where TValue : class => Optional(name, get, set);

    /// <summary>A text that is left out when it is empty.</summary>
    public static Member<TOwner> Text(string name, Func<TOwner, string> get, Func<TOwner, string, TOwner> set) =>
        Optional<string>(name, owner => get(owner) is { Length: > 0 } text ? text : null, set);

    /// <summary>A flag that is left out when it is false.</summary>
    public static Member<TOwner> Flag(string name, Func<TOwner, bool> get, Func<TOwner, bool, TOwner> set) =>
        Optional<bool>(name, owner => get(owner) ? true : null, set);

    /// <summary>A list of a result that is left out when it is empty.</summary>
    public static Member<TOwner> List<TItem>(string name, Func<TOwner, ValueList<TItem>> get) =>
        Of((name, IsOptional: true), get, null, static list => list.Count > 0);

    /// <summary>A list that is left out when it is empty.</summary>
    public static Member<TOwner> List<TItem>(string name, Func<TOwner, ValueList<TItem>> get, Func<TOwner, ValueList<TItem>, TOwner> set) =>
        Of((name, IsOptional: true), get, Setter(set), static list => list.Count > 0);

    public JsonPropertyInfo Property(JsonSerializerOptions options) => _property(options);

    // null is refused for optional members too: a missing value is left out.
    public JsonParameterInfoValues Parameter(int position) => new()
    {
        Name = Name,
        ParameterType = Type,
        Position = position,
        HasDefaultValue = IsOptional,
        // Generators of schemas write it out: null is not a value of a list.
        DefaultValue = IsOptional ? _default : null,
        IsNullable = false,
    };

    /// <summary>The value with this member set, where the document has it and the factory did not take it.</summary>
    public TOwner Put(TOwner made, object? value) => _set is null || value is null ? made : _set(made, value);

    private static Func<TOwner, object, TOwner>? Setter<TValue>(Func<TOwner, TValue, TOwner>? set) =>
        set is null ? null : (owner, value) => set(owner, (TValue)value);

    private static Member<TOwner> Of<TValue>(
        (string Name, bool IsOptional) form, Func<TOwner, TValue> get, Func<TOwner, object, TOwner>? set, Func<TValue, bool>? writes = null) =>
        new((form.Name, typeof(TValue), form.IsOptional, default(TValue)), options => Property(options, form, get, writes), set);

    private static JsonPropertyInfo Property<TValue>(
        JsonSerializerOptions options, (string Name, bool IsOptional) form, Func<TOwner, TValue> get, Func<TValue, bool>? writes)
    {
        var property = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TValue>
        {
            IsProperty = true,
            IsPublic = true,
            DeclaringType = typeof(TOwner),
            PropertyName = form.Name,
            JsonPropertyName = form.Name,
            PropertyTypeInfo = null!, // leaves the look-up to the options
            Getter = owner => get((TOwner)owner),
            IgnoreCondition = form.IsOptional && writes is null ? JsonIgnoreCondition.WhenWritingNull : null,
        });
        if (writes is not null)
        {
            property.ShouldSerialize = (_, value) => writes((TValue)value!);
        }

        return property;
    }
}
