using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Json;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What does the document of a scorecard cost, against a bare writer that puts out the same members and values?</summary>
/// <remarks>The baseline has every value at hand; the library works the evidence of each line out first.</remarks>
[MemoryDiagnoser]
public class WriteScorecard
{
    private readonly Scorecard _card = Scorecard.From(FullYear.Figures, new Evaluator(JudgementPolicy.Literal));
    private JsonElement _document;

    /// <summary>Keeps the document and asserts that the bare writer puts out the same one.</summary>
    /// <exception cref="InvalidOperationException">The two sides differ.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var written = Library();
        _document = JsonDocument.Parse(written).RootElement;
        if (!JsonElement.DeepEquals(JsonDocument.Parse(BareWriter()).RootElement, _document))
        {
            throw new InvalidOperationException("The bare writer puts out another document.");
        }
    }

    /// <summary>The same document through a bare writer.</summary>
    [Benchmark(Baseline = true)]
    public string BareWriter()
    {
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes))
        {
            _document.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    /// <summary>The library.</summary>
    [Benchmark]
    public string Library() => PlanningJson.WriteScorecard(_card);
}
