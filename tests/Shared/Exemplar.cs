namespace HongLinh.Planning.Tests.Shared;

/// <summary>Two equal values made separately and one that differs, of the same type.</summary>
internal sealed record Exemplar(object One, object Same, object Other)
{
    /// <summary>The type; for a generic one its definition.</summary>
    public Type Type => One.GetType() is { IsGenericType: true } type ? type.GetGenericTypeDefinition() : One.GetType();
}
