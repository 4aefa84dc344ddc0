using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace HongLinh.Planning.AspNetCore;

/// <summary>Puts the definitions of the published JSON Schema in the place of what the framework infers from the types of the model.</summary>
/// <remarks>
/// The framework sees objects, but not what converters write: for it a code or a date can be anything. Its own look at a type is kept where an
/// application uses the type inside its own, and only the definitions are exchanged.
/// </remarks>
internal sealed class PlanningSchemas : IOpenApiDocumentTransformer, IOpenApiOperationTransformer, IOpenApiSchemaTransformer
{
    /// <summary>The name of the definition of a type of the model; null for other types.</summary>
    public static string? NameOf(JsonTypeInfo info) => PlanningTypes.DefinitionOf(Nullable.GetUnderlyingType(info.Type) ?? info.Type);

    /// <summary>Says of whole numbers what the strict converter, which the framework cannot look into, reads.</summary>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (schema.Type is null && (type == typeof(int) || type == typeof(int?)))
        {
            schema.Type = type == typeof(int) ? JsonSchemaType.Integer : JsonSchemaType.Integer | JsonSchemaType.Null;
        }

        return Task.CompletedTask;
    }

    /// <summary>Describes parameters of types of the model.</summary>
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            var type = described.ParameterDescriptor?.ParameterType ?? described.Type;
            if (type is not null && ParameterForm.Of(type) is { } form
                && operation.Parameters?.FirstOrDefault(one => one.Name == described.Name) is OpenApiParameter parameter)
            {
                parameter.Schema = form.Schema is { } name ? new OpenApiSchemaReference(name, context.Document) : Languages();
            }
        }

        return Task.CompletedTask;
    }

    /// <summary>Exchanges the definitions.</summary>
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Components ??= new OpenApiComponents();
        var schemas = document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal);
        var definitions = PlanningTypes.DefinitionsOf([.. schemas.Keys.Concat(NamesIn(document)).Distinct(StringComparer.Ordinal)]);
        SchemaCases.SetApart(definitions);
        foreach (var (name, definition) in definitions)
        {
            var schema = SchemaForm.Of(definition!.AsObject(), document);
            if (schema is OpenApiSchema own && SchemaExamples.Of(name) is { } example)
            {
                own.Examples = [example];
            }

            schemas[name] = schema;
        }

        if (schemas.TryGetValue("ProblemDetails", out var problem) && problem is OpenApiSchema { Properties: { } members })
        {
            members["findings"] = Findings();
        }

        return Task.CompletedTask;
    }

    // What only parameters refer to is no part of the document yet.
    private static IEnumerable<string> NamesIn(OpenApiDocument document) =>
        from path in document.Paths.Values
        from operation in path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()
        from parameter in operation.Parameters ?? []
        let schema = parameter.Schema as OpenApiSchemaReference
        where schema?.Reference.Id is not null
        select schema.Reference.Id;

    private static OpenApiSchema Languages() => new()
    {
        Type = JsonSchemaType.String,
        Enum = [.. Language.All.Select(static language => JsonValue.Create(language.Code))],
    };

    private static OpenApiSchema Findings() => new()
    {
        Type = JsonSchemaType.Array,
        Description = "What was found, the gravest first; words are in the language of the request.",
        Items = new OpenApiSchema
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string>(StringComparer.Ordinal) { "code", "severity", "place", "message", "advice" },
            Properties = new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal)
            {
                ["code"] = Text("The stable code: that of a finding, or request-json, request-parameter, request-refused."),
                ["severity"] = Text("info, warning or error."),
                ["place"] = Text("Where, in words; a path for JSON, the name of a parameter."),
                ["message"] = Text("What was found."),
                ["advice"] = Text("What to do."),
            },
        },
    };

    private static OpenApiSchema Text(string description) => new() { Type = JsonSchemaType.String, Description = description };
}
