using System.Text;
using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Evaluation;
using HongLinh.Planning.Scorecards;
using HongLinh.Planning.Text.Pages;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Text.Tables;

namespace HongLinh.Planning.Benchmarks;

/// <summary>What do the words cost? Text, table and page of a scorecard against the same letters copied from prepared strings.</summary>
/// <remarks>The baseline finds no words, writes no number and escapes nothing: it is the floor that no writer can pass.</remarks>
[MemoryDiagnoser]
public class RenderScorecard
{
    private readonly Scorecard _card = Scorecard.From(FullYear.Figures, new Evaluator(JudgementPolicy.Literal));
    private string[] _prepared = [];

    /// <summary>Prepares the pieces of the page and asserts that they join to the same letters.</summary>
    /// <exception cref="InvalidOperationException">The two sides differ.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        var page = Page();
        // A writer appends cell by cell; a piece of a page is about as long.
        _prepared = [.. page.Chunk(16).Select(static letters => new string(letters))];
        if (Copied() != page || Page() != page)
        {
            throw new InvalidOperationException("The prepared pieces are not the page.");
        }
    }

    /// <summary>The letters of the page, copied.</summary>
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

    /// <summary>The table for a terminal.</summary>
    [Benchmark]
    public string Text() => ResultTable.Of(_card, Language.Vietnamese).ToText();

    /// <summary>The table as HTML.</summary>
    [Benchmark]
    public string Html() => ResultTable.Of(_card, Language.Vietnamese).ToHtml();

    /// <summary>The whole page, with charts, explanations and outlooks.</summary>
    [Benchmark]
    public string Page() => ScorecardPage.Render(_card, Language.Vietnamese);
}
