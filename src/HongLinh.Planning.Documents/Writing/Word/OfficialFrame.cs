using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The head and the foot of an official document, by the annex of decree 30/2020/NĐ-CP.</summary>
internal sealed class OfficialFrame
{
    private const int Left = 3_250;
    private const int Right = WordWriter.Upright - Left;

    // Widths of the letters of bold Times New Roman, in thousandths of their size.
    private const int WidthOfCapital = 720;
    private const int WidthOfLetter = 540;
    private const int WidthOfNarrow = 300;
    private const int WidthOfBlank = 250;
    private const string Narrow = "iíìỉĩịjltrf-–,.'";

    private readonly Language _language;

    public OfficialFrame(Language language) => _language = language;

    public required string ParentBody { get; init; }

    public required OrgUnit Issuer { get; init; }

    /// <summary>The number; null where neither it nor its symbol is known, so that both are left to the pen.</summary>
    public required DocumentNumber? Number { get; init; }

    public required string Place { get; init; }

    /// <summary>The date; null where it is left to the pen.</summary>
    public required DocumentDate? Date { get; init; }

    /// <summary>The name of the type: KẾ HOẠCH, BÁO CÁO; empty for a letter, which has none and its subject below its number (công văn).</summary>
    public required string Kind { get; init; }

    public required string Subject { get; init; }

    /// <summary>The capacity of who signs, its lines separated by commas.</summary>
    public required string SignedFor { get; init; }

    public required string SignedBy { get; init; }

    /// <summary>The recipients as they are printed: with dash and ";".</summary>
    public required IReadOnlyList<string> Recipients { get; init; }

    public void WriteHead(WordWriter word)
    {
        word.OpenTable([Left, Right], hasLines: false, _language.Of("Thể thức đầu văn bản", "Head of the document"));
        word.OpenRow().OpenCell(Left);
        if (ParentBody.Length > 0)
        {
            word.Paragraph("ParentBody", ParentBody.ToUpperInvariant());
        }

        var body = BodyLines(_language.Of(Issuer.Name).ToUpperInvariant());
        foreach (var line in body)
        {
            word.Paragraph("IssuingBody", line);
        }

        word.Rule(WidthOf(body[^1], 13) * 2 / 5, Left).CloseCell().OpenCell(Right);
        word.Paragraph("StateName", _language.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"));
        var motto = _language.Of("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness");
        word.Paragraph("Motto", motto).Rule(WidthOf(motto, 14), Right).CloseCell().CloseRow();
        word.OpenRow();
        word.OpenCell(Left).Paragraph("DocumentNumber", _language.Of("Số: ", "No. ") + NumberOf(Number));
        (Kind.Length > 0 ? word : word.Paragraph("LetterSubject", Subject)).CloseCell();
        word.OpenCell(Right).Paragraph("PlaceAndDate", (Place.Length == 0 ? "" : Place + ", ") + DateOf(Date, _language)).CloseCell().CloseRow().CloseTable();
        if (Kind.Length > 0)
        {
            word.Paragraph("Kind", Kind).Paragraph("Subject", Subject);
            word.Rule(Math.Min(WidthOf(Subject, 14) * 2 / 5, WordWriter.Upright * 2 / 5), WordWriter.Upright);
        }
    }

    public void WriteFoot(WordWriter word)
    {
        const int left = WordWriter.Upright / 2;
        const int right = WordWriter.Upright - left;
        word.OpenTable([left, right], hasLines: false, _language.Of("Nơi nhận và chữ ký", "Recipients and signature")).OpenRow();
        word.OpenCell(left).Paragraph("RecipientsHead", Recipients.Count == 0 ? "" : _language.Of("Nơi nhận:", "Recipients:"));
        foreach (var line in Recipients)
        {
            word.Paragraph("Recipients", line);
        }

        word.CloseCell().OpenCell(right);
        foreach (var line in SignedFor.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            word.Paragraph("SignedFor", line.ToUpperInvariant());
        }

        word.Paragraph("SignedBy", SignedBy).CloseCell().CloseRow().CloseTable();
    }

    /// <summary>Numbers under ten have a 0 before them; a number still to be given leaves room for it.</summary>
    public static string NumberOf(DocumentNumber? number) => HeadText.Number(number, Blank);

    private const string Blank = "      ";

    /// <summary>"ngày 05 tháng 01 năm 2023": a 0 before days under ten and before the first two months.</summary>
    public static string DateOf(DocumentDate? date, Language language)
    {
        return date is null ? language.Of($"ngày{Blank}tháng{Blank}năm{Blank}", "") : HeadText.Date(date, language, "    ");
    }

    // "ỦY BAN NHÂN DÂN" on a line of its own, the place below it.
    private static string[] BodyLines(string name)
    {
        foreach (var body in (string[])["ỦY BAN NHÂN DÂN ", "HỘI ĐỒNG NHÂN DÂN "])
        {
            if (name.StartsWith(body, StringComparison.Ordinal))
            {
                return [body.TrimEnd(), name[body.Length..]];
            }
        }

        return [name];
    }

    // In twentieths of a point; near enough for the length of a line.
    private static int WidthOf(string words, int points) =>
        words.Sum(static letter => letter == ' ' ? WidthOfBlank
            : Narrow.Contains(letter, StringComparison.Ordinal) ? WidthOfNarrow
            : char.IsUpper(letter) ? WidthOfCapital : WidthOfLetter) * points / 50;
}
