using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>The lines of a given width into which a text is broken at spaces; a word wider than a line is cut.</summary>
/// <remarks>Each line is a slice of the text, so breaking it copies nothing.</remarks>
internal struct WrappedLines
{
    private readonly string _text;
    private readonly int _width;
    private int _start;
    private int _length;

    public WrappedLines(string text, int width)
    {
        _text = HasSingleSpaces(text) ? text : string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _width = width;
    }

    /// <summary>The line, without a space at either end.</summary>
    public readonly ReadOnlySpan<char> Current => _text.AsSpan(_start, _length);

    public readonly WrappedLines GetEnumerator() => this;

    public bool MoveNext()
    {
        _start += _length;
        if (_start < _text.Length && _text[_start] == ' ')
        {
            _start++;
        }

        _length = FirstLine(_text.AsSpan(_start));
        return _length > 0;
    }

    // As many words as fit, or the first piece of a word that does not.
    private readonly int FirstLine(ReadOnlySpan<char> rest)
    {
        var (length, width) = (0, 0);
        while (length < rest.Length)
        {
            var start = length == 0 ? 0 : length + 1;
            var word = Word(rest[start..]);
            var wide = DisplayWidth.Of(word);
            var piece = wide > _width ? Piece(word) : word;
            width += (length == 0 ? 0 : 1) + (wide > _width ? DisplayWidth.Of(piece) : wide);
            if (length > 0 && width > _width)
            {
                break;
            }

            length = start + piece.Length;
            if (piece.Length < word.Length)
            {
                break;
            }
        }

        return length;
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> rest) => rest.IndexOf(' ') is >= 0 and var end ? rest[..end] : rest;

    // Cut between letters, never between a letter and its marks.
    private readonly ReadOnlySpan<char> Piece(ReadOnlySpan<char> word)
    {
        var cut = StringInfo.GetNextTextElementLength(word);
        for (var next = cut; next < word.Length && DisplayWidth.Of(word[..next]) <= _width;)
        {
            cut = next;
            next += StringInfo.GetNextTextElementLength(word[next..]);
        }

        // triệu đồng/người/năm: cut after a slash where there is one, else anywhere.
        var stroke = word[..cut].LastIndexOf('/');
        return word[..(stroke > 0 ? stroke + 1 : cut)];
    }

    private static bool HasSingleSpaces(string text) =>
        !text.StartsWith(' ') && !text.EndsWith(' ') && !text.Contains("  ", StringComparison.Ordinal);
}
