using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>A page of plain text: LF line ends, no blanks at line ends, one line end at the end of the text.</summary>
/// <remarks>Every line passes through <see cref="SafeText"/> here, so that no writer can forget it.</remarks>
internal sealed class Page
{
    /// <summary>The width of a page for which none is stated, in columns of a terminal.</summary>
    public const int UsualWidth = 130;

    /// <summary>The narrowest page on which a table can be read.</summary>
    public const int LeastWidth = 40;

    private readonly StringBuilder _text = new();

    // Blanks that nothing follows yet. To write them and take them back would copy the whole text where they cross two of its pieces.
    private int _blanks;

    /// <summary>A page.</summary>
    /// <param name="width">The greatest width of a line, in columns of a terminal.</param>
    /// <exception cref="ArgumentOutOfRangeException">The page is narrower than <see cref="LeastWidth"/>.</exception>
    public Page(int width = UsualWidth)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(width, LeastWidth);
        Width = width;
    }

    /// <summary>The greatest width of a line.</summary>
    public int Width { get; }

    public Page Line(string line = "") => Part(SafeText.Of(line)).EndLine();

    /// <summary>A text on as many lines as it needs; all lines after the first have a hanging indent.</summary>
    public Page Paragraph(string text, int hanging = 0, int indent = 0)
    {
        var blanks = indent;
        foreach (var line in new WrappedLines(SafeText.Of(text), Width - indent - hanging))
        {
            _text.Append(' ', blanks).Append(line).Append('\n');
            blanks = indent + hanging;
        }

        return this;
    }

    /// <summary>A part of a line made up of several, such as a cell of a table. It must already have passed through <see cref="SafeText"/>.</summary>
    internal Page Part(ReadOnlySpan<char> letters)
    {
        var end = letters.TrimEnd(' ').Length;
        if (end > 0)
        {
            _text.Append(' ', _blanks).Append(letters[..end]);
            _blanks = 0;
        }

        _blanks += letters.Length - end;
        return this;
    }

    /// <summary>The same character several times: blanks beside a cell, a rule.</summary>
    internal Page Repeated(char letter, int times)
    {
        if (letter == ' ')
        {
            _blanks += times;
            return this;
        }

        _text.Append(' ', _blanks).Append(letter, times);
        _blanks = 0;
        return this;
    }

    internal Page EndLine()
    {
        _blanks = 0;
        _text.Append('\n');
        return this;
    }

    public override string ToString() => _text.ToString();
}
