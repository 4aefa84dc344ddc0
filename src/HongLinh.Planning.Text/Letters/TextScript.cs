using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Recognises texts that are not Vietnamese in Unicode: old encodings, letters without their marks, letters of other alphabets.</summary>
/// <remarks>
/// Without their marks, words change the meaning of a sentence: "duoi" is not "dưới". Such a text is reported, and nothing is read from it.
/// </remarks>
internal static class TextScript
{
    // How the old three-byte and one-byte encodings appear when they are shown as western text.
    private const string OldSigns = "®©¨¬¸¶§ª¤¥¦£¢¡";
    private const string Marked = "đĐ₫\u0110\u0111";

    private static readonly string[] Scrambled = ["á»", "áº", "Ä‘", "Ä\u0090", "Æ°", "Æ¡", "\uFFFD"];

    // Words that decide how a figure is compared, and that always have marks in a Vietnamese text.
    private static readonly HashSet<string> Stripped = new(StringComparer.Ordinal) { "giam", "duoi", "tren", "khong", "vuot", "dat", "trieu", "nghin" };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> StrippedWords = Stripped.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string> Bare = new(StringComparer.Ordinal)
    {
        "ty", "le", "ho", "sach", "voi", "ky", "cung", "xa", "thon", "tang", "tu", "tro", "den", "ngan", "luong", "so", "vien", "nha", "lao", "dong", "gia",
            "tri", "dien",
        "tich", "san", "te", "bao", "hiem", "hon", "chi", "tieu", "dau", "tong", "phan", "hoc", "lam", "viec", "rung", "con", "thu", "nam", "thang", "nguoi",
            "ngheo",
        "duong", "thuc", "truong", "phuong", "chuan", "hoach", "uoc", "duoc", "nuoc", "muc", "huyen", "trong",
    };

    /// <summary>The first fault in the letters of a text, and its place; null when there is none.</summary>
    public static (FindingCode Code, TextSpan Span)? Fault(string text)
    {
        // Nearly every text has only Vietnamese letters.
        if (!HasSuspect(text))
        {
            return Unmarked(text);
        }

        if (Of(text, static (word, _) => HasForeign(word)) is { } mixed)
        {
            return (FindingCode.MixedAlphabets, mixed);
        }

        return Old(text) ?? Unmarked(text);
    }

    /// <summary>Whether a text has letters that only Vietnamese has.</summary>
    public static bool HasMarks(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAscii(letter) && (LetterTable.IsVowel(letter) || LetterTable.IsMark(letter) || Marked.Contains(letter, StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }

    // Whether a text has any suspicious character; without one, no letter can be wrong.
    private static bool HasSuspect(string text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && (LetterTable.PlaceOf(letter) is >= 0 and var place ? Suspects[place] : IsSuspect(letter)))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly bool[] Suspects = LetterTable.Table(IsSuspect);

    private static bool IsSuspect(char letter) =>
        letter is '?' or '^' or '\uFFFD' or (>= '\u0370' and <= '\u052F')
        || letter is > '\u007F' and < '\u0250' and not ('\u00A0' or '\u00AD' or 'Đ' or 'đ') && !LetterTable.IsVowel(letter);

    private static (FindingCode, TextSpan)? Old(string text)
    {
        foreach (var piece in Scrambled)
        {
            if (text.IndexOf(piece, StringComparison.Ordinal) is var at and >= 0)
            {
                return (FindingCode.NotVietnamese, TextSpan.Of(at, piece.Length));
            }
        }

        var (signs, first) = (0, -1);
        for (var at = 1; at + 1 < text.Length; at++)
        {
            if (IsLostMark(text[at - 1], text[at], text[at + 1]))
            {
                (signs, first) = (signs + 1, first < 0 ? at : first);
            }
        }

        if (signs >= 2)
        {
            return (FindingCode.NotVietnamese, TextSpan.Of(first, 1));
        }

        // ñ, ø, ï, ö are letters of other languages: a name may contain them, but an ordinary word does not.
        var words = 0;
        return Of(text, (word, _) => IsOfOtherLanguage(word) && (char.IsLower(word[0]) || ++words >= 2)) is { } found ? (FindingCode.NotVietnamese, found)
            : null;
    }

    // ®¹t and gi¶m; gi?m; nga^n.
    private static bool IsLostMark(char before, char sign, char after) =>
        OldSigns.Contains(sign, StringComparison.Ordinal) ? char.IsAsciiLetterLower(after) || char.IsAsciiLetterLower(before)
        : sign == '?' ? char.IsLetter(before) && char.IsLower(after)
        : sign == '^' && before is 'a' or 'e' or 'o';

    private static (FindingCode, TextSpan)? Unmarked(string text)
    {
        // Nearly no text has such a word, so the words around it are looked at only then.
        if (Of(text, static (word, _) => StrippedWords.Contains(word)) is not null
            && Of(text, (word, at) => StrippedWords.Contains(word) && !IsDetention(text, word, at)) is { } stripped)
        {
            return (FindingCode.NotVietnamese, stripped);
        }

        if (HasMarks(text))
        {
            return null;
        }

        var bare = 0;
        return Of(text, (word, _) => Bare.Contains(word.ToString().ToLowerInvariant()) && ++bare >= 3
            || Stripped.Contains(word.ToString().ToLowerInvariant())) is { } found
            ? (FindingCode.NotVietnamese, found) : null;
    }

    // "tạm giam", "trại giam", "giam giữ": a word of its own, which has no mark.
    private static bool IsDetention(string text, ReadOnlySpan<char> word, int at)
    {
        if (word is not "giam")
        {
            return false;
        }

        // Marks may stand behind their letters.
        var before = TextFolder.Fold(text[Math.Max(0, at - Near)..at]).Text.AsSpan().TrimEnd();
        var after = TextFolder.Fold(text[(at + word.Length)..Math.Min(text.Length, at + word.Length + Near)]).Text.AsSpan().TrimStart();
        return EndsWithAny(before, "tạm", "trại", "nhà", "bắt", "bị") || after.StartsWith("giữ", StringComparison.Ordinal)
            || after.StartsWith("cầm", StringComparison.Ordinal);
    }

    private const int Near = 12;

    private static bool EndsWithAny(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private delegate bool WordTest(ReadOnlySpan<char> word, int at);

    // The first word that passes the test.
    private static TextSpan? Of(string text, WordTest test)
    {
        for (var from = 0; from < text.Length;)
        {
            var to = from;
            while (to < text.Length && (char.IsLetter(text[to]) || to > from && LetterTable.IsMark(text[to])))
            {
                to++;
            }

            if (to > from && test(text.AsSpan(from, to - from), from))
            {
                return TextSpan.Of(from, to - from);
            }

            from = Math.Max(to, from + 1);
        }

        return null;
    }

    // A Cyrillic or Greek letter beside a Latin one; µ and Ω are signs of measurement.
    private static bool HasForeign(ReadOnlySpan<char> word)
    {
        var (latin, other) = (false, false);
        foreach (var letter in word)
        {
            other |= letter is >= '\u0370' and <= '\u052F' and not ('\u03BC' or '\u03A9');
            latin |= letter < '\u0250' || letter is >= '\u1E00' and <= '\u1EFF';
        }

        return other && latin;
    }

    private static bool IsOfOtherLanguage(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (letter is >= '\u00C0' and < '\u0250' and not ('Đ' or 'đ' or 'Ð' or 'ð' or '\u01A2' or '\u01A3') && !LetterTable.IsVowel(letter)
                && char.GetUnicodeCategory(letter) is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter)
            {
                return true;
            }
        }

        return false;
    }
}
