using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>The decomposition of Vietnamese letters: base letter, shape mark (â, ă, ư, đ) and tone mark.</summary>
/// <remarks>Needed because the runtime composes nothing under invariant globalization.</remarks>
internal static class LetterTable
{
    /// <summary>No tone mark (thanh ngang).</summary>
    public const int Level = 0;

    private const string Tones = "\0\u0300\u0301\u0309\u0303\u0323";
    private const string Shapes = "\u0302\u0306\u031B";

    // Each row: the vowel without a tone, then with huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] Vowels =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
        "AÀÁẢÃẠ", "ĂẰẮẲẴẶ", "ÂẦẤẨẪẬ", "EÈÉẺẼẸ", "ÊỀẾỂỄỆ", "IÌÍỈĨỊ",
        "OÒÓỎÕỌ", "ÔỒỐỔỖỘ", "ƠỜỚỞỠỢ", "UÙÚỦŨỤ", "ƯỪỨỬỮỰ", "YỲÝỶỸỴ",
    ];

    // Plain letter and shape mark to the shaped letter.
    private static readonly FrozenDictionary<(char Plain, char Shape), char> Shaped = new[]
    {
        ('a', '\u0302', 'â'), ('a', '\u0306', 'ă'), ('e', '\u0302', 'ê'), ('o', '\u0302', 'ô'), ('o', '\u031B', 'ơ'), ('u', '\u031B', 'ư'),
        ('A', '\u0302', 'Â'), ('A', '\u0306', 'Ă'), ('E', '\u0302', 'Ê'), ('O', '\u0302', 'Ô'), ('O', '\u031B', 'Ơ'), ('U', '\u031B', 'Ư'),
    }.ToFrozenDictionary(static row => (row.Item1, row.Item2), static row => row.Item3);

    private static readonly FrozenDictionary<char, string> Rows = Vowels.ToFrozenDictionary(static row => row[0]);

    // All letters with a tone lie in two ranges of Unicode; each text needs many look-ups.
    private const int Near = 0x250;
    private const char Far = '\u1E00';
    private const char FarEnd = '\u1F00';

    private static readonly (char Vowel, int Tone)[] Parts = Split();

    // Whether each of these letters is a Vietnamese vowel.
    private static readonly bool[] IsVowelAt = Vowelled();

    /// <summary>A vowel without its tone, and the number of the tone; other characters are returned unchanged with the level tone.</summary>
    public static (char Vowel, int Tone) Split(char letter) => PlaceOf(letter) is >= 0 and var place ? Parts[place] : (letter, Level);

    public static bool IsVowel(char letter) => PlaceOf(letter) is >= 0 and var place && IsVowelAt[place];

    /// <summary>Whether a character is a mark that this table can put on a letter.</summary>
    public static bool IsMark(char mark) =>
        mark is >= '\u0300' and <= '\u0323' && (Tones.Contains(mark, StringComparison.Ordinal) || Shapes.Contains(mark, StringComparison.Ordinal));

    /// <summary>The index of a letter in tables of all letters that Vietnamese may use; -1 for any other letter.</summary>
    public static int PlaceOf(char letter) => letter < Near ? letter : letter is >= Far and < FarEnd ? letter - Far + Near : -1;

    /// <summary>A table with a value for each of these letters.</summary>
    public static T[] Table<T>(Func<char, T> of)
    {
        var table = new T[Near + FarEnd - Far];
        for (var place = 0; place < table.Length; place++)
        {
            table[place] = of((char)(place < Near ? place : place - Near + Far));
        }

        return table;
    }

    private static (char Vowel, int Tone)[] Split()
    {
        var parts = Table(static letter => (Vowel: letter, Tone: Level));
        foreach (var row in Vowels)
        {
            for (var tone = 0; tone < row.Length; tone++)
            {
                parts[PlaceOf(row[tone])] = (row[0], tone);
            }
        }

        return parts;
    }

    private static bool[] Vowelled()
    {
        var vowels = Vowels.SelectMany(static row => row).ToHashSet();
        return Table(vowels.Contains);
    }

    /// <summary>Puts a mark on a letter; marks may come in any order.</summary>
    /// <returns>Whether this letter exists in Vietnamese.</returns>
    public static bool TryCompose(char letter, char mark, out char composed)
    {
        var (vowel, tone) = Split(letter);
        var newTone = Tones.IndexOf(mark, StringComparison.Ordinal);
        composed = letter;
        if (newTone > 0 && tone == Level && Rows.TryGetValue(vowel, out var row))
        {
            composed = row[newTone];
            return true;
        }

        if (newTone > 0 || !Shaped.TryGetValue((vowel, mark), out var shaped))
        {
            return false;
        }

        composed = Rows[shaped][tone];
        return true;
    }
}
