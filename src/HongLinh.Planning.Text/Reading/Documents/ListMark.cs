using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The list mark at the start of a paragraph.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Label">It without its signs.</param>
/// <param name="End">Where the words after it begin.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListMark(BlockMark Kind, string Label, int End)
{
    private const string Dashes = "-–—−+•●▪*";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static readonly System.Buffers.SearchValues<char> LabelDigits = System.Buffers.SearchValues.Create("0123456789.");

    public static ListMark At(string text, int from, int to)
    {
        if (from < to && Dashes.Contains(text[from], StringComparison.Ordinal) && from + 1 < to && !char.IsAsciiDigit(text[from + 1]))
        {
            return new ListMark(BlockMark.Bullet, "", SkipSpaces(text, from + 1, to));
        }

        var note = Note(text, from, to);
        return note.Kind != BlockMark.None ? note : Ordinal(text, from, to);
    }

    /// <summary>Whether a character is a raised figure, which calls a footnote.</summary>
    public static bool IsRaised(char character) => Raised.Contains(character, StringComparison.Ordinal);

    private static ListMark Note(string text, int from, int to)
    {
        var end = from;
        while (end < to && IsRaised(text[end]))
        {
            end++;
        }

        if (end == from && to - from > 2 && text[from] == '[' && char.IsAsciiDigit(text[from + 1]))
        {
            var close = text.IndexOf(']', from, Math.Min(4, to - from));
            end = close > 0 ? close + 1 : from;
        }

        return end > from ? new ListMark(BlockMark.Footnote, text[from..end], SkipSpaces(text, end, to)) : new ListMark(BlockMark.None, "", from);
    }

    // I. 2. 1.1. a) đ) A.
    private static ListMark Ordinal(string text, int from, int to)
    {
        var end = from;
        while (end < to && end - from < 8
            && (char.IsLetterOrDigit(text[end]) || text[end] == '.' && end > from && end + 1 < to && char.IsAsciiDigit(text[end + 1])))
        {
            end++;
        }

        var isClosed = end < to && text[end] is '.' or ')' or '/' && (end + 1 == to || !char.IsLetterOrDigit(text[end + 1]));
        var kind = isClosed
            || end < to && text[from..end].Contains('.', StringComparison.Ordinal) && text[end] == ' ' ? KindOf(text.AsSpan(from, end - from)) : BlockMark.None;
        return kind == BlockMark.None
            ? new ListMark(BlockMark.None, "", from)
            : new ListMark(kind, text[from..end], SkipSpaces(text, isClosed ? end + 1 : end, to));
    }

    private static BlockMark KindOf(ReadOnlySpan<char> label)
    {
        if (label.IsEmpty)
        {
            return BlockMark.None;
        }

        if (char.IsAsciiDigit(label[0]))
        {
            var isShort = !label.ContainsAnyExcept(LabelDigits)
                && (label.Contains('.') ? label.IndexOf('.') <= 2 && label[^1] != '0' && label.Length <= 7 : label.Length <= 2);
            return isShort ? BlockMark.Number : BlockMark.None;
        }

        return !label.ContainsAnyExcept("IVX") ? BlockMark.Roman
            : label.Length > 1 ? BlockMark.None
            : char.IsUpper(label[0]) ? BlockMark.Part
            : BlockMark.Letter;
    }

    private static int SkipSpaces(string text, int at, int to)
    {
        while (at < to && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
