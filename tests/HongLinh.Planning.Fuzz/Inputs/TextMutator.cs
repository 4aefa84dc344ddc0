using System.Globalization;
using System.Text;

namespace HongLinh.Planning.Fuzz.Inputs;

/// <summary>Changes a real text as people and machines do: by the words and signs of plans, by doubling, cutting, splicing, and by odd letters.</summary>
internal static class TextMutator
{
    private const int Longest = 60_000;

    private static readonly string[] Words =
    [
        "từ ", "trên ", "dưới ", "đến ", "đạt ", "giảm ", "còn ", "tăng ", "và ", ", ", "; ", ". ", ": ", "(", ")", "[", "]", "-", "–", "/", "%", "trở lên ",
        "so với cùng kỳ ", "so với năm 2022 ", "phấn đấu ", "không còn ", "lần lượt ", "trong đó ", "khoảng ", "gấp 2 lần ", "bình quân ", "điểm % ", "52/52 ",
        "tỷ đồng", "triệu đồng/người/năm", "tấn", "ha", "hộ", "thôn", "xã", "người", "‰", "tạ/ha", "lượt", "1 vạn dân", "kWh", "km/km²", "nghìn ", "²", "³", "¹",
        "Trước ngày 30/6/2023", "quý II/2023", "6 tháng đầu năm", "năm 2023-2025", "31/02/2023", "năm 1944", "năm 2201", "9 tháng", "ước đạt ", "chính thức ",
        "\n", "\n\n", "\n- ", "\n+ ", "\n1. ", "\na) ", "\nI. ", "\n| ", " | ", "|--|", "\t", "  ", "TT\tChỉ tiêu\tĐơn vị\tKế hoạch\n", "Chủ trì: ", "Thời gian: ",
        "ỦY BAN NHÂN DÂN\n", "KẾ HOẠCH\n", "Số: 12/KH-UBND\n", "Nơi nhận:\n", "TM. ỦY BAN NHÂN DÂN\n", "QUYẾT ĐỊNH:\n", "Điều 1. ", "\"", "“", "”", "'",
        "growth on X", "gt 5", "=1+1", "@SUM(A1)", "＝1", "+", "|", "<b>", "&amp;", "]]>", "<!--", "\\", "`", "*", "#",
    ];

    private static readonly string[] Numbers =
    [
        "0", "-0", "1", "1.400", "2,32", "7.5", "1.000.000", "1,000,000.5", "0,00000001", "79228162514264337593543950335", "99999999999999999999999999999999",
        "95-90%", "8 - 9", "1/3", "0/0", "5/0", "100%", "-5", "−5", "½", "٣", "1e9", "00012", "1.2.3.4", "1,2,3", "12,", ",5", "１２", "XIV", "1 234", "4.000,5",
    ];

    private static readonly string[] Letters =
    [
        "\u0301", "\u0323", "\uD800", "\uDC00", "\0", "\u200B", "\uFEFF", "\u00A0", "\u2028", "\u202E", "\uFFFE", "\uFFFF", "\u001F", "\u0085", "\r", "\r\n",
        "漢字", "Привет", "🙂", "đ", "Đ", "ự", "ß", "İ", "ı", "ﬁ", "\u1E9E",
    ];

    /// <summary>A text of the corpus with one to eight changes.</summary>
    public static string Change(string[] corpus, Random random)
    {
        var text = new StringBuilder(corpus[random.Next(corpus.Length)]);
        for (var changes = random.Next(1, 9); changes > 0; changes--)
        {
            Change(text, corpus, random);
        }

        return text.Length > Longest ? text.ToString(0, Longest) : text.ToString();
    }

    private static void Change(StringBuilder text, string[] corpus, Random random)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, random.Next(1 << random.Next(1, 10)));
        switch (random.Next(12))
        {
            case 0 or 1 or 2:
                text.Insert(at, Words[random.Next(Words.Length)]);
                break;
            case 3:
                ReplaceNumber(text, at, random);
                break;
            case 4:
                text.Insert(at, Letters[random.Next(Letters.Length)]);
                break;
            case 5:
                text.Remove(at, length);
                break;
            case 6:
                Repeat(text, at, length, random);
                break;
            case 7:
                Splice(text, at, corpus[random.Next(corpus.Length)], random);
                break;
            case 8:
                Swap(text, random);
                break;
            case 9:
                text.Replace(Words[random.Next(Words.Length)], Words[random.Next(Words.Length)]);
                break;
            case 10:
                text.Insert(at, Numbers[random.Next(Numbers.Length)]);
                break;
            default:
                Recase(text, at, length, random);
                break;
        }
    }

    private static void ReplaceNumber(StringBuilder text, int at, Random random)
    {
        while (at < text.Length && !char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is '.' or ','))
        {
            end++;
        }

        text.Remove(at, end - at).Insert(at, Numbers[random.Next(Numbers.Length)]);
    }

    // What grows faster than its length shows itself only in many repetitions.
    private static void Repeat(StringBuilder text, int at, int length, Random random)
    {
        var piece = random.Next(2) == 0 ? text.ToString(at, length) : Words[random.Next(Words.Length)] + Numbers[random.Next(Numbers.Length)];
        // Mostly a few, so that many inputs are tried; now and then as many as fit.
        var times = Math.Min(1 << random.Next(1, random.Next(12) == 0 ? 14 : 4), Longest / Math.Max(1, piece.Length));
        text.Insert(at, piece, times);
    }

    private static void Splice(StringBuilder text, int at, string other, Random random)
    {
        var from = random.Next(other.Length + 1);
        text.Insert(at, other.AsSpan(from, random.Next(other.Length - from + 1)));
    }

    private static void Swap(StringBuilder text, Random random)
    {
        var lines = text.ToString().Split('\n');
        random.Shuffle(lines.AsSpan(random.Next(lines.Length)));
        text.Clear().AppendJoin('\n', lines);
    }

    private static void Recase(StringBuilder text, int at, int length, Random random)
    {
        var upper = random.Next(2) == 0;
        for (var i = at; i < at + length; i++)
        {
            text[i] = upper ? char.ToUpper(text[i], CultureInfo.InvariantCulture) : char.ToLower(text[i], CultureInfo.InvariantCulture);
        }
    }
}
