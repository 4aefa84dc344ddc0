using System.Text.Json;

namespace HongLinh.Planning.Json;

/// <summary>The refusal of a part of an object that was read as a whole; the serializer only knows the path of the object.</summary>
/// <param name="message">The fault.</param>
/// <param name="within">The part, as it follows the path of the object: <c>.rules[1]</c>.</param>
internal sealed class PlacedRefusal(string message, string within) : JsonException(message)
{
    public string Within { get; } = within;
}
