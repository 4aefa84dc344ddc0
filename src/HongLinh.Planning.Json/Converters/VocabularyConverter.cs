using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Writes a member of a vocabulary as its stable code.</summary>
internal sealed class VocabularyConverter<T> : JsonConverter<T>
    where T : Vocabulary<T>, IVocabulary<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Refusal.NotOfType(in reader, $"a code of {typeof(T).Name} ({Known()})");
        }

        var code = reader.GetString()!;
        return Vocabulary<T>.TryFromCode(code, out var member)
            ? member
            : throw Refusal.Of($"'{Refusal.Shown(code)}' is not a code of {typeof(T).Name}; the codes are {Known()}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Code);

    private static string Known() => string.Join(", ", T.All.Select(static member => member.Code));
}
