using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>The letters of Vietnamese taken apart: base letter, shape mark (â, ă, ư, đ) and tone mark.</summary>
/// <remarks>The runtime composes nothing under invariant globalization, so this table does.</remarks>
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

    private static readonly FrozenDictionary<char, (char Vowel, int Tone)> Parts = Vowels
        .SelectMany(static row => row.Select((letter, tone) => KeyValuePair.Create(letter, (row[0], tone))))
        .ToFrozenDictionary();

    private static readonly FrozenDictionary<char, string> Rows = Vowels.ToFrozenDictionary(static row => row[0]);

    /// <summary>A vowel without its tone, and the number of the tone; other characters are themselves on the level tone.</summary>
    public static (char Vowel, int Tone) Split(char letter) =>
        !char.IsAscii(letter) && Parts.TryGetValue(letter, out var parts) ? parts : (letter, Level);

    public static bool IsVowel(char letter) => Parts.ContainsKey(letter);

    /// <summary>Whether a character is a mark that this table can put on a letter.</summary>
    public static bool IsMark(char mark) => mark != '\0' && (Tones.Contains(mark, StringComparison.Ordinal) || Shapes.Contains(mark, StringComparison.Ordinal));

    /// <summary>Puts a mark on a letter; marks may come in any order.</summary>
    /// <returns>Whether Vietnamese has that letter.</returns>
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
