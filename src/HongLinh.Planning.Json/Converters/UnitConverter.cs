using System.Text.Json;
using System.Text.Json.Serialization;

namespace HongLinh.Planning.Json;

/// <summary>Writes a unit of the catalogue as its code, and any other unit with its whole definition.</summary>
/// <remarks>
/// Counted nouns, derived units and constant prices are open sets: only the application that made such a unit would
/// understand its code. A definition is read as written, even under a code of the catalogue.
/// </remarks>
internal sealed class UnitConverter : JsonConverter<Unit>
{
    public static readonly ValueList<string> Members = ["code", "symbol", "english", "dimension", "factor"];

    public override Unit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return Defined(ReadMembers(ref reader));
        }

        if (reader.TokenType != JsonTokenType.String)
        {
            throw Refusal.NotOfType(in reader, "the code of a unit or its definition");
        }

        var code = reader.GetString()!;
        return UnitCatalogue.TryFromCode(code, out var unit)
            ? unit
            : throw Refusal.Of($"'{Refusal.Shown(code)}' is not a unit of the catalogue; write another unit as an object with {string.Join(", ", Members)}.");
    }

    public override void Write(Utf8JsonWriter writer, Unit value, JsonSerializerOptions options)
    {
        if (UnitCatalogue.TryFromCode(value.Code, out var known) && known.Equals(value) && known.Symbol == value.Symbol && known.English == value.English)
        {
            writer.WriteStringValue(value.Code);
            return;
        }

        writer.WriteStartObject();
        writer.WriteString("code", value.Code);
        writer.WriteString("symbol", value.Symbol);
        writer.WriteString("english", value.English);
        writer.WriteString("dimension", value.Dimension.ToString());
        writer.WriteString("factor", value.Factor.ToString());
        writer.WriteEndObject();
    }

    private static string[] ReadMembers(ref Utf8JsonReader reader)
    {
        var read = new string?[Members.Count];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            var place = Members.AsSpan().IndexOf(name);
            if (place < 0 || read[place] is not null)
            {
                throw Refusal.Of(
                    $"A unit has the member '{Refusal.Shown(name)}' {(place < 0 ? "that is not known" : "twice")}; its members are "
                        + $"{string.Join(", ", Members)}.");
            }

            reader.Read();
            read[place] = reader.TokenType == JsonTokenType.String
                ? reader.GetString()
                : throw Refusal.NotOfType(in reader, $"the text of the unit's '{name}'");
        }

        var missing = Array.IndexOf(read, null);
        return missing < 0 ? read.OfType<string>().ToArray() : throw Refusal.Of($"A unit lacks the member '{Members[missing]}'.");
    }

    private static Unit Defined(string[] parts)
    {
        if (!Dimension.TryParse(parts[3], out var dimension))
        {
            throw Refusal.Of($"'{Refusal.Shown(parts[3])}' is not a dimension of a unit, such as money:VND*person^-1.");
        }

        if (!FractionText.TryParse(parts[4], out var factor) || factor.Sign <= 0)
        {
            throw Refusal.Of($"'{Refusal.Shown(parts[4])}' is not a factor of a unit: a whole number or a ratio of two, above 0, such as 10000 or 1/12.");
        }

        try
        {
            return Unit.Define(parts[0], BilingualName.Of(parts[1], parts[2]), dimension, factor);
        }
        catch (ArgumentException refused)
        {
            throw Refusal.Of($"The unit '{Refusal.Shown(parts[0])}' is not well defined: {Refusal.Shown(refused.Message)}", refused);
        }
    }
}
