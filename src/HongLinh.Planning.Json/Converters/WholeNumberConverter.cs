using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Writes a value as a whole JSON number.</summary>
/// <param name="meaning">What the number stands for, for the refusal.</param>
/// <param name="read">Makes the value; throws when the number is out of range.</param>
/// <param name="write">The number.</param>
internal sealed class WholeNumberConverter<T>(string meaning, Func<int, T> read, Func<T, int> write) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number))
        {
            throw Refusal.NotOfType(in reader, meaning);
        }

        try
        {
            return read(number);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of($"{Refusal.ShownRaw(in reader)} is not {meaning}.", refused);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(write(value));
}
