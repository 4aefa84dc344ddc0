using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The list mark at the start of a paragraph.</summary>
/// <param name="Kind">The kind of mark.</param>
/// <param name="Label">The mark without its punctuation.</param>
/// <param name="End">The start of the words after the mark.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ListMark(BlockMark Kind, string Label, int End)
{
    private const string Dashes = "-–—−‒+•●▪■□◦○*·►➢✓→§\uF0B7\uF0A7\uF02D\uF0D8\uF0FC";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const int LongestLabel = 8;

    private static readonly System.Buffers.SearchValues<char> LabelDigits = System.Buffers.SearchValues.Create("0123456789.");
    private static readonly string[] Chapters = ["phần thứ", "phần", "chương", "mục"];
    private static readonly string[] Articles = ["điều"];

    /// <summary>How the mark is written. This distinguishes a list from the list within it: 1. and 1) and (1), - and +.</summary>
    public char Style { get; init; }

    public static ListMark At(string text, int from, int to)
    {
        if (from + 1 < to && Dashes.Contains(text[from], StringComparison.Ordinal) && !char.IsAsciiDigit(text[from + 1]))
        {
            return new ListMark(BlockMark.Bullet, "", SkipSpaces(text, from + 1, to)) { Style = text[from] is '–' or '—' or '−' or '‒' ? '-' : text[from] };
        }

        // Word prints its second-level bullet as the letter o.
        if (from + 2 < to && text[from] == 'o' && (text[from + 1] == '\t' || text[from + 1] == ' ' && char.IsUpper(text[from + 2])))
        {
            return new ListMark(BlockMark.Bullet, "", SkipSpaces(text, from + 1, to)) { Style = 'o' };
        }

        var mark = Note(text, from, to);
        mark = mark.Kind != BlockMark.None ? mark : Bracketed(text, from, to);
        mark = mark.Kind != BlockMark.None ? mark : Named(text, from, to, Chapters, BlockMark.Chapter);
        mark = mark.Kind != BlockMark.None ? mark : Named(text, from, to, Articles, BlockMark.Article);
        return mark.Kind != BlockMark.None ? mark : Ordinal(text, from, to);
    }

    /// <summary>Whether a character is a superscript digit, which refers to a footnote.</summary>
    public static bool IsRaised(char character) => Raised.Contains(character, StringComparison.Ordinal);

    /// <summary>Whether the words are only the label of a row: 3, 1.2, II, a.</summary>
    public static bool IsLabel(string words)
    {
        var label = words.AsSpan().Trim().TrimEnd(".)/").TrimStart('(');
        return label.Length is > 0 and < LongestLabel && KindOf(label) != BlockMark.None;
    }

    private static ListMark Nothing(int from) => new(BlockMark.None, "", from);

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

        return end > from ? new ListMark(BlockMark.Footnote, text[from..end], SkipSpaces(text, end, to)) : Nothing(from);
    }

    // (1) (a) (iv)
    private static ListMark Bracketed(string text, int from, int to)
    {
        var close = to - from > 3 && text[from] == '(' ? text.IndexOf(')', from, Math.Min(5, to - from)) : -1;
        var kind = close > from + 1 ? KindOf(text.AsSpan(from + 1, close - from - 1)) : BlockMark.None;
        kind = kind is BlockMark.Roman or BlockMark.Part ? BlockMark.Letter : kind;
        return kind == BlockMark.None ? Nothing(from) : new ListMark(kind, text[(from + 1)..close], SkipSpaces(text, close + 1, to)) { Style = '(' };
    }

    // PHẦN THỨ NHẤT, Phần II, Chương I, Điều 1.
    private static ListMark Named(string text, int from, int to, string[] names, BlockMark kind)
    {
        foreach (var name in names)
        {
            var at = from + name.Length;
            if (at < to && text[at] == ' ' && char.IsUpper(text[from]) && text.AsSpan(from, name.Length).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                at = SkipSpaces(text, at, to);
                var end = at;
                while (end < to && char.IsLetterOrDigit(text[end]))
                {
                    end++;
                }

                var isOrdinal = end > at
                    && (name.Contains(' ', StringComparison.Ordinal) || KindOf(text.AsSpan(at, end - at)) is BlockMark.Roman or BlockMark.Number);
                // "Điều 5 Luật Đầu tư" in a sentence cites another act; in a heading, a sign or the line end follows the number.
                var isClosed = end == to || text[end] is '.' or ':' or '-' || text[end] == ' ' && kind == BlockMark.Chapter;
                return isOrdinal && isClosed
                    ? new ListMark(kind, text[from..end], SkipSigns(text, end, to)) { Style = name[0] }
                    : Nothing(from);
            }
        }

        return Nothing(from);
    }

    // I. 2. 1.1. a) đ) A. 1/ I- 1-
    private static ListMark Ordinal(string text, int from, int to)
    {
        var end = from;
        while (end < to && end - from < LongestLabel
            && (char.IsLetterOrDigit(text[end]) || text[end] == '.' && end > from && end + 1 < to && char.IsAsciiDigit(text[end + 1])))
        {
            end++;
        }

        var label = text.AsSpan(from, end - from);
        var isClosed = end < to && end > from && IsCloser(text, from, end, to);
        var kind = isClosed || end < to && label.Contains('.') && text[end] is ' ' or '\t' ? KindOf(label) : BlockMark.None;
        return kind == BlockMark.None
            ? Nothing(from)
            : new ListMark(kind, text[from..end], SkipSpaces(text, isClosed ? end + 1 : end, to)) { Style = isClosed && text[end] != '.' ? text[end] : '.' };
    }

    private static bool IsCloser(string text, int from, int end, int to) => text[end] switch
    {
        '.' or ')' or '/' => end + 1 == to || !char.IsLetterOrDigit(text[end + 1]) || text[end] != '/' && char.IsUpper(text[end + 1]),
        // "I- MỤC TIÊU", "1- Kinh tế", but not "5-7%", "A-B" and "5 - 7".
        '-' => end + 1 < to
            && (text[end + 1] == ' ' && end + 2 < to && char.IsUpper(text[end + 2]) || char.IsUpper(text[end + 1]) && char.IsAsciiDigit(text[from])),
        _ => false,
    };

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
            : label.Length > 1 ? !label.ContainsAnyExcept("ivx") ? BlockMark.Letter : BlockMark.None
            : char.IsUpper(label[0]) ? BlockMark.Part
            : char.IsLetter(label[0]) ? BlockMark.Letter
            : BlockMark.None;
    }

    private static int SkipSpaces(string text, int at, int to)
    {
        while (at < to && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipSigns(string text, int at, int to)
    {
        while (at < to && (char.IsWhiteSpace(text[at]) || text[at] is '.' or ':' or '-' or '–'))
        {
            at++;
        }

        return at;
    }
}
