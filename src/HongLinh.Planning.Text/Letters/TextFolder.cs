using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>Folds a text, character by character and without looking back further than one letter.</summary>
internal sealed class TextFolder
{
    private static readonly FrozenDictionary<char, char> Signs = Pairs(
        ("-‐‑‒–—―−﹘﹣－", '-'), ("~∼～〜", '~'), ("\"“”„‟«»", '"'), ("'‘’‚‛`´", '\''), ("/∕⁄／", '/'), ("%％", '%'),
        ("≥⩾≧≮", '≥'), ("≤⩽≦≯", '≤'), ("ĐÐƉ", 'Đ'), ("đð₫", 'đ'), ("\u01A3", 'ư'), ("\u01A2", 'Ư'), ("•●▪■◦‣·∙", '•'), ("µμ", 'µ'), ("$", ' '), ("{}", ' '));

    // Single characters that show several letters of a unit; they are read as these letters.
    private static readonly FrozenDictionary<char, string> Squared = new[]
    {
        ('㏊', "ha"), ('㎡', "m2"), ('㎢', "km2"), ('㎥', "m3"), ('㎞', "km"), ('㎝', "cm"), ('㎜', "mm"), ('㎏', "kg"), ('㎎', "mg"), ('㎾', "kW"), ('㎿', "MW"),
        ('℃', "°C"), ('ℓ', "l"),
    }.ToFrozenDictionary(static row => row.Item1, static row => row.Item2);

    // Formula commands in copied documents; any other command is read as its letters.
    private static readonly FrozenDictionary<string, char> Commands = new[]
    {
        ("geq", '≥'), ("ge", '≥'), ("geqslant", '≥'), ("leq", '≤'), ("le", '≤'), ("leqslant", '≤'), ("gt", '>'), ("lt", '<'),
        ("text", ' '), ("mathrm", ' '), ("approx", '≈'), ("sim", '~'), ("div", '÷'),
    }.ToFrozenDictionary(static row => row.Item1, static row => row.Item2, StringComparer.Ordinal);

    // How folding treats a character wherever it occurs.
    private enum Fate : byte
    {
        Stays,
        Changes,
        Depends,
    }

    private static readonly Fate[] Fates = LetterTable.Table(FateOf);

    private readonly string _source;
    private readonly char[] _text;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private int _length;

    private TextFolder(string source, int room) =>
        (_source, _text, _starts, _ends) = (source, new char[room], new int[room], new int[room]);

    public static FoldedText Fold(string source)
    {
        var changed = FirstChanged(source);
        if (changed == source.Length)
        {
            return new FoldedText(source, source);
        }

        var (depends, room) = (false, source.Length);
        for (var at = changed; at < source.Length; at++)
        {
            if (Of(source[at]) == Fate.Depends)
            {
                depends = true;
                room += Squared.TryGetValue(source[at], out var letters) ? letters.Length - 1 : 0;
            }
        }

        return depends ? new TextFolder(source, room).Folded()
            : new FoldedText(source, string.Create(source.Length, source, static (text, from) =>
            {
                for (var at = 0; at < text.Length; at++)
                {
                    text[at] = Of(from[at]) == Fate.Stays ? from[at] : Plain(from[at]);
                }
            }));
    }

    /// <summary>Whether folding leaves a text as it is, letter by letter.</summary>
    public static bool Keeps(string text) => FirstChanged(text) == text.Length;

    private static int FirstChanged(string source)
    {
        var at = 0;
        while (at < source.Length && Of(source[at]) == Fate.Stays)
        {
            at++;
        }

        return at;
    }

    private FoldedText Folded()
    {
        var at = 0;
        while (at < _source.Length)
        {
            at = FoldAt(at);
        }

        return new FoldedText(_source, new string(_text, 0, _length), _starts, _ends);
    }

    private static Fate Of(char character) => LetterTable.PlaceOf(character) is >= 0 and var place ? Fates[place] : FateOf(character);

    private static Fate FateOf(char character) =>
        char.IsAsciiLetterOrDigit(character) || character == ' ' ? Fate.Stays
        : character is '\\' or '<' or '>' or '=' || IsInvisible(character) || LetterTable.IsMark(character) || IsRaised(character)
            || Squared.ContainsKey(character) ? Fate.Depends
        : Plain(character) == character ? Fate.Stays : Fate.Changes;

    private int FoldAt(int at)
    {
        var character = _source[at];
        // The usual characters, to which none of the following applies.
        if (char.IsAsciiLetterOrDigit(character) || character == ' ')
        {
            return Put(character, at, at + 1);
        }

        if (IsInvisible(character))
        {
            return at + 1;
        }

        if (LetterTable.IsMark(character) && _length > 0 && LetterTable.TryCompose(_text[_length - 1], character, out var composed))
        {
            _text[_length - 1] = composed;
            _ends[_length - 1] = at + 1;
            return at + 1;
        }

        if (character == '\\')
        {
            return FoldCommand(at);
        }

        if (character is '<' or '>' or '=' && FoldComparison(character, at) is var after and > 0)
        {
            return after;
        }

        if (Squared.TryGetValue(character, out var letters))
        {
            foreach (var letter in letters)
            {
                Put(letter, at, at + 1);
            }

            return at + 1;
        }

        return IsRaised(character) ? FoldRaised(character, at) : Put(Plain(character), at, at + 1);
    }

    // >=, > =, =>, =<: the last two are comparisons only before a figure; elsewhere "=>" is an arrow.
    private int FoldComparison(char first, int at)
    {
        var next = SkipSpaces(at + 1);
        var second = next < _source.Length ? _source[next] : ' ';
        if (first != '=' && second == '=')
        {
            return Put(first == '>' ? '≥' : '≤', at, next + 1);
        }

        var figure = SkipSpaces(next + 1);
        return first == '=' && second is '<' or '>' && figure < _source.Length && char.IsAsciiDigit(_source[figure])
            ? Put(second == '>' ? '≥' : '≤', at, next + 1) : 0;
    }

    private int SkipSpaces(int at)
    {
        while (at < _source.Length && _source[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    private int FoldCommand(int at)
    {
        var end = at + 1;
        while (end < _source.Length && end - at <= 10 && char.IsAsciiLetter(_source[end]))
        {
            end++;
        }

        return Commands.TryGetValue(_source[(at + 1)..end], out var sign) ? Put(sign, at, end) : Put(' ', at, at + 1);
    }

    // A raised digit after a metre is a square or a cube; anywhere else it refers to a footnote.
    private int FoldRaised(char raised, int at)
    {
        var power = raised == '²' ? '2' : raised == '³' ? '3' : '\0';
        return power != '\0' && _length > 0 && _text[_length - 1] is 'm' or 'M' ? Put(power, at, at + 1) : at + 1;
    }

    private int Put(char character, int from, int to)
    {
        (_text[_length], _starts[_length], _ends[_length]) = (character, from, to);
        _length++;
        return to;
    }

    private static char Plain(char character) =>
        Signs.TryGetValue(character, out var sign) ? sign
        : char.IsWhiteSpace(character) || char.IsControl(character) || character is '\u2800' or '\u3164' ? ' '
        : character is > '\uFF00' and < '\uFF5F' ? (char)(character - '\uFF00' + ' ')
        : character;

    private static bool IsRaised(char character) => character is '¹' or '²' or '³' or '⁰' or (>= '⁴' and <= '⁹');

    /// <summary>Whether a character is invisible: soft hyphens, marks of byte order and direction, zero-width blanks.</summary>
    public static bool IsInvisible(char character) =>
        character is '\u00AD' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F');

    private static FrozenDictionary<char, char> Pairs(params ReadOnlySpan<(string From, char To)> rows)
    {
        var pairs = new Dictionary<char, char>();
        foreach (var (from, to) in rows)
        {
            foreach (var character in from)
            {
                pairs[character] = to;
            }
        }

        return pairs.ToFrozenDictionary();
    }
}
