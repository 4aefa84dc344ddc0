using System.Diagnostics;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Definitions of the published JSON Schema as schemas of OpenAPI 3.1, which uses the same draft.</summary>
internal static class SchemaForm
{
    /// <summary>How the published schema refers to a definition.</summary>
    public const string Definition = "#/$defs/";

    public static IOpenApiSchema Of(JsonObject form, OpenApiDocument document)
    {
        if (form["$ref"] is { } reference)
        {
            return Refer(reference, document);
        }

        var schema = new OpenApiSchema();
        foreach (var (key, value) in form)
        {
            Set(schema, key, value!, document);
        }

        return schema;
    }

    private static OpenApiSchemaReference Refer(JsonNode reference, OpenApiDocument document) =>
        new(reference.GetValue<string>()[Definition.Length..], document);

    private static void Set(OpenApiSchema schema, string key, JsonNode value, OpenApiDocument document)
    {
        switch (key)
        {
            case "type":
                schema.Type = TypeOf(value.GetValue<string>());
                break;
            case "description":
                schema.Description = value.GetValue<string>();
                break;
            case "pattern":
                schema.Pattern = value.GetValue<string>();
                break;
            case "minimum":
                schema.Minimum = value.ToJsonString();
                break;
            case "maximum":
                schema.Maximum = value.ToJsonString();
                break;
            case "const":
                // A generator of clients takes what has no type for anything.
                (schema.Type, schema.Const) = (JsonSchemaType.String, value.GetValue<string>());
                break;
            case "enum":
                schema.Enum = [.. value.AsArray().Select(static code => code!.DeepClone())];
                break;
            case "required":
                schema.Required = value.AsArray().Select(static name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
                break;
            case "additionalProperties":
                schema.AdditionalPropertiesAllowed = value.GetValue<bool>();
                break;
            case "items":
                schema.Items = Of(value.AsObject(), document);
                break;
            case "oneOf":
                schema.OneOf = [.. value.AsArray().Select(one => Of(one!.AsObject(), document))];
                break;
            case "discriminator":
                schema.Discriminator = new OpenApiDiscriminator
                {
                    PropertyName = value["propertyName"]!.GetValue<string>(),
                    Mapping = value["mapping"]!.AsObject().ToDictionary(static one => one.Key, one => Refer(one.Value!, document), StringComparer.Ordinal),
                };
                break;
            case "properties":
                schema.Properties = value.AsObject()
                    .ToDictionary(static member => member.Key, member => Of(member.Value!.AsObject(), document), StringComparer.Ordinal);
                break;
            default:
                throw new UnreachableException($"The published schema uses the keyword '{key}', which has no place in the OpenAPI document yet.");
        }
    }

    private static JsonSchemaType TypeOf(string name) => name switch
    {
        "object" => JsonSchemaType.Object,
        "array" => JsonSchemaType.Array,
        "string" => JsonSchemaType.String,
        "integer" => JsonSchemaType.Integer,
        "boolean" => JsonSchemaType.Boolean,
        "null" => JsonSchemaType.Null,
        _ => throw new UnreachableException($"The published schema has the type '{name}'."),
    };
}
