using System.Text;
using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What do the words cost? A scorecard as page, HTML table and text tables against the same letters copied from prepared strings.</summary>
/// <remarks>
/// The baseline finds no words, writes no number and escapes nothing: it is the floor that no writer can pass. The scorecard is judged beforehand.
/// </remarks>
[MemoryDiagnoser]
public class RenderScorecard
{
    // About as long as what a writer appends at a time.
    private const int Piece = 16;

    private readonly Scorecard _card = Scorecard.From(FullYear.Figures, new Evaluator(JudgementPolicy.Literal));
    private string[] _prepared = [];

    /// <summary>What is written.</summary>
    [Params("page", "scorecard-text", "table-html", "table-text")]
    public string Face { get; set; } = "page";

    /// <summary>Prepares the pieces and asserts that they join to the same letters.</summary>
    /// <exception cref="InvalidOperationException">The two sides differ.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var written = Library();
        _prepared = [.. written.Chunk(Piece).Select(static letters => new string(letters))];
        if (Copied() != written || Library() != written)
        {
            throw new InvalidOperationException($"The prepared pieces are not the {Face}.");
        }
    }

    /// <summary>The same letters, copied.</summary>
    [Benchmark(Baseline = true)]
    public string Copied()
    {
        var text = new StringBuilder();
        foreach (var piece in _prepared)
        {
            text.Append(piece);
        }

        return text.ToString();
    }

    /// <summary>The library.</summary>
    [Benchmark]
    public string Library() => Face switch
    {
        "page" => ScorecardPage.Render(_card, Language.Vietnamese),
        "scorecard-text" => ScorecardText.Render(_card, Language.Vietnamese),
        "table-html" => ResultTable.Of(_card, Language.Vietnamese).ToHtml(),
        _ => ResultTable.Of(_card, Language.Vietnamese).ToText(),
    };
}
