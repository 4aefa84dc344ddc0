using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HongLinh.Planning.Json;

/// <summary>Writes a judgement as its evidence, which contains all of it; does not read judgements.</summary>
internal sealed class JudgementConverter : JsonConverter<Judgement>
{
    public override Judgement Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw Refusal.Of("A judgement is a result and is not read back: read the plan, the log and the policy, and judge again.");

    public override void Write(Utf8JsonWriter writer, Judgement value, JsonSerializerOptions options)
    {
        if (value.IsEmpty)
        {
            throw Refusal.Of("An empty slot of a buffer has no JSON form: nothing was judged.");
        }

        JsonSerializer.Serialize(writer, value.Explain(), (JsonTypeInfo<Evidence>)options.GetTypeInfo(typeof(Evidence)));
    }
}
