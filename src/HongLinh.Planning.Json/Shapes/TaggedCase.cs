namespace HongLinh.Planning.Json.Shapes;

/// <summary>One case of a closed hierarchy: its kind, its type, the members it must and may have, and how it is made from them.</summary>
internal sealed record TaggedCase<T>(string Kind, Type Type, string[] Required, string[] Optional, Func<Func<string, object?>, T> Make);
