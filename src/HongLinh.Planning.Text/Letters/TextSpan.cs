using System.Globalization;
using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>A place in a text: where it starts and how long it is, in UTF-16 code units (vị trí trong văn bản).</summary>
/// <remarks>The default is the empty span at the start. Offsets refer to the original text, before any folding.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextSpan
{
    private TextSpan(int start, int length)
    {
        Start = start;
        Length = length;
    }

    /// <summary>The offset of the first character; 0 or more.</summary>
    public int Start { get; }

    /// <summary>The number of characters; 0 or more.</summary>
    public int Length { get; }

    /// <summary>The offset after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Makes a span from its start and its length.</summary>
    /// <param name="start">0 or more.</param>
    /// <param name="length">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static TextSpan Of(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        return new TextSpan(start, length);
    }

    /// <summary>The words of a text at this place.</summary>
    /// <param name="text">The text that the span was read from.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span lies outside the text.</exception>
    public string In(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    internal TextSpan To(TextSpan last) => new(Start, Math.Max(last.End, End) - Start);

    /// <summary>Start and length, for example <c>12+5</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Start}+{Length}");
}
