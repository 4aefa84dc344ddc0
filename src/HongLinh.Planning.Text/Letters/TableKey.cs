using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>The form in which a table is searched for words: lower case, without tone marks and accents, one blank between words.</summary>
/// <remarks>Clerks write hóa and hoá, composed and decomposed letters, capitals, double blanks; none of these makes a different heading.</remarks>
internal static class TableKey
{
    private static readonly (char Plain, string Letters)[] Families =
    [
        ('a', "àáảãạăằắẳẵặâầấẩẫậ"), ('e', "èéẻẽẹêềếểễệ"), ('i', "ìíỉĩị"), ('o', "òóỏõọôồốổỗộơờớởỡợ"),
        ('u', "ùúủũụưừứửữựƣ"), ('y', "ỳýỷỹỵ"), ('d', "đðɖ"), ('2', "²"), ('3', "³"), ('-', "–—−‐‑‒―"), ('/', "∕⁄／"), ('%', "％"), ('"', "“”„«»"),
            (' ', "\u00A0\u2007\u202F\t\r\n"),
    ];

    private static readonly Dictionary<char, char> Plain =
        Families.SelectMany(static family => family.Letters.Select(letter => (letter, family.Plain)))
            .ToDictionary(static pair => pair.letter, static pair => pair.Plain);

    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var lower = char.ToLowerInvariant(letter);
            var plain = Plain.GetValueOrDefault(lower, lower);
            // Skips combining marks of decomposed letters and invisible characters; blanks are written once and never at the start.
            if (plain is >= '\u0300' and <= '\u036F' || TextFolder.IsInvisible(plain) || plain == ' ' && (key.Length == 0 || key[^1] == ' '))
            {
                continue;
            }

            key.Append(plain);
        }

        return key.Length > 0 && key[^1] == ' ' ? key.ToString(0, key.Length - 1) : key.ToString();
    }
}
