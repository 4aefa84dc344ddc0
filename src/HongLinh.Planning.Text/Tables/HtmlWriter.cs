using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes HTML and SVG: in <c>$"&lt;p&gt;{words}&lt;/p&gt;"</c> the letters are markup, and what stands in braces is escaped.</summary>
/// <remarks>Foreign words can only come in as operands, so no writer can forget to make them harmless.</remarks>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly StringBuilder _html = new();

    /// <summary>Markup with its operands: words, whole numbers and coordinates.</summary>
    public HtmlWriter Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // Its pieces have been written by now.
        _ = markup;
        return this;
    }

    /// <summary>A style sheet or the like, as it is. Never foreign words.</summary>
    public HtmlWriter AddAsIs(string markup)
    {
        _html.Append(markup);
        return this;
    }

    public override string ToString() => _html.ToString();

    private void AddWords(string words)
    {
        var rest = SafeText.Of(words).AsSpan();
        for (var at = rest.IndexOfAny(Special); at >= 0; at = rest.IndexOfAny(Special))
        {
            _html.Append(rest[..at]).Append(rest[at] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                _ => "&#39;",
            });
            rest = rest[(at + 1)..];
        }

        _html.Append(rest);
    }

    /// <summary>Takes the pieces of an interpolated string as they come.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Markup
    {
        private readonly HtmlWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string words) => _writer.AddWords(words);

        public void AppendFormatted(int number) => _writer._html.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A coordinate, with one decimal at most.</summary>
        public void AppendFormatted(decimal coordinate) => _writer._html.Append(CultureInfo.InvariantCulture, $"{coordinate:0.#}");
    }
}
