using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Writes HTML and SVG: in <c>$"&lt;p&gt;{words}&lt;/p&gt;"</c> the literal text is markup, and operands in braces are escaped.</summary>
/// <remarks>Untrusted words can only be operands, so no writer can forget to escape them.</remarks>
internal sealed class HtmlWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    private readonly StringBuilder _html = new();

    /// <summary>Markup with its operands: words, whole numbers and coordinates.</summary>
    public HtmlWriter Add([InterpolatedStringHandlerArgument("")] Markup markup)
    {
        // The handler has already written its pieces.
        _ = markup;
        return this;
    }

    /// <summary>Trusted markup such as a style sheet, unchanged. Never use it for untrusted words.</summary>
    public HtmlWriter AddAsIs(string markup)
    {
        _html.Append(markup);
        return this;
    }

    /// <summary>All that another writer has written.</summary>
    public HtmlWriter Add(HtmlWriter other)
    {
        _html.Append(other._html);
        return this;
    }

    /// <summary>What was written, in pieces: a long document as one string would be a large object, and each of those costs a whole collection.</summary>
    public StringBuilder.ChunkEnumerator Pieces => _html.GetChunks();

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

    /// <summary>Writes the pieces of an interpolated string one by one.</summary>
    [InterpolatedStringHandler]
    internal readonly struct Markup
    {
        private readonly HtmlWriter _writer;

        public Markup(int literalLength, int formattedCount, HtmlWriter writer) => _writer = writer;

        public void AppendLiteral(string markup) => _writer._html.Append(markup);

        public void AppendFormatted(string words) => _writer.AddWords(words);

        public void AppendFormatted(int number) => _writer._html.Append(CultureInfo.InvariantCulture, $"{number}");

        /// <summary>A coordinate with at most one decimal.</summary>
        public void AppendFormatted(decimal coordinate) => _writer._html.Append(CultureInfo.InvariantCulture, $"{coordinate:0.#}");
    }
}
