using BenchmarkDotNet.Attributes;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Benchmarks;

/// <summary>How long does it take to read a whole plan, and does the time grow with the text alone?</summary>
/// <remarks>The baseline walks over the document's letters many times, so that the ratio means the same on any machine.</remarks>
[MemoryDiagnoser]
public class ReadPlan
{
    private const int Walks = 100;
    private const int Copies = 100;

    private readonly string _document = HongLinh2023.ReadDocument();
    private string _large = "";

    /// <summary>Makes the large text and asserts what is read from both.</summary>
    /// <exception cref="InvalidOperationException">A line was lost.</exception>
    [GlobalSetup]
    public void Prepare()
    {
        _large = string.Concat(
            Enumerable.Repeat(_document[_document.IndexOf("II. ", StringComparison.Ordinal).._document.IndexOf("III. ", StringComparison.Ordinal)], Copies));
        if (Document() != 24 || Large() != 24 * Copies)
        {
            throw new InvalidOperationException("The plan has 24 lines; another number was read.");
        }
    }

    /// <summary>The letters of the document, a hundred times over.</summary>
    [Benchmark(Baseline = true)]
    public int Walk()
    {
        var letters = 0;
        for (var walk = 0; walk < Walks; walk++)
        {
            foreach (var character in _document)
            {
                letters += char.IsLetter(character) ? 1 : 0;
            }
        }

        return letters;
    }

    /// <summary>The plan of 2023.</summary>
    [Benchmark]
    public int Document() => PlanReader.Read(_document).Value.Lines.Count;

    /// <summary>A hundred times its section of targets: 0.35 million characters, for the rate in megabytes a second.</summary>
    [Benchmark]
    public int Large() => PlanReader.Read(_large).Value.Lines.Count;
}
