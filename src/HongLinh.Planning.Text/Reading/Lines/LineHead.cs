namespace HongLinh.Planning.Text;

/// <summary>The measure that a line names once, before a colon, for all its parts: "Tốc độ tăng giá trị sản xuất: công nghiệp 14%, nông nghiệp 3%".</summary>
/// <param name="Words">The words before the colon.</param>
/// <param name="Effect">A rise or a fall, when the parts are rates of it.</param>
/// <param name="Colon">The token of the colon.</param>
internal sealed record LineHead(ReadWords Words, Role Effect, int Colon)
{
    /// <summary>Whether it is a thing of which the parts name a measure: "Tai nạn giao thông: số vụ giảm 5%", "Cây lúa: diện tích 1.200 ha".</summary>
    public bool IsSubject { get; init; }

    /// <summary>Whether the parts are those of one whole: "Cơ cấu trà lúa: trà sớm 40%, trà chính vụ 60%".</summary>
    public bool IsStructure => Words.Text.StartsWith("cơ cấu", StringComparison.OrdinalIgnoreCase);

    private const int MostWords = 14;
    private const int Longest = 400;

    private static readonly Lexicon<Role> Openings = new(
    [
        .. WordSet.Rows(
            Role.Rise,
            "tốc độ tăng, tốc độ tăng trưởng, tốc độ tăng bình quân, tốc độ tăng trưởng bình quân, nhịp độ tăng trưởng, nhịp độ tăng, mức tăng, tỷ lệ tăng, "
            + "mức tăng trưởng, tốc độ phát triển"),
        .. WordSet.Rows(Role.Fall, "mức giảm, tốc độ giảm, tỷ lệ giảm, mức giảm bình quân"),
    ]);

    // "Tăng trưởng kinh tế:" above a list of bullets is the name of a group; in one line with its figures it is their measure.
    private static readonly Lexicon<bool> Growth = WordSet.Of("tăng trưởng");

    private static readonly Lexicon<bool> Mixed = WordSet.Of("và quy mô, quy mô, cơ cấu, và cơ cấu, giá trị, dân số");
    private static readonly Lexicon<bool> Others = WordSet.Of("và quy mô, quy mô, cơ cấu, và cơ cấu, dân số");

    private static readonly Lexicon<bool> Measures = WordSet.Of(
        "tỷ lệ, sản lượng, tổng sản lượng, diện tích, tổng diện tích, năng suất, giá trị sản xuất, tổng giá trị sản xuất, giá trị tăng thêm, giá trị gia tăng, "
        + "thu nhập bình quân, doanh thu, tổng doanh thu, kim ngạch, tổng đàn, mật độ, cơ cấu, chuyển dịch cơ cấu, tỷ trọng");

    /// <summary>The effect of a heading on the shares below it; none when it only names a subject.</summary>
    /// <param name="tokens">The heading.</param>
    /// <param name="from">Its first word.</param>
    public static Role EffectOf(TokenList tokens, int from) =>
        Openings.Match(tokens, from, tokens.Count, out var role) is var length and > 0 && !Mixed.IsIn(tokens, from + length, tokens.Count) ? role : Role.None;

    /// <summary>Whether such words open a heading.</summary>
    public static bool Opens(TokenList tokens, int from) => Openings.Match(tokens, from, tokens.Count, out _) > 0;

    // A heading says what follows, and is no thing.
    private static readonly Lexicon<bool> Headings = WordSet.Of(
        "mục tiêu, chỉ tiêu, các chỉ tiêu, nhiệm vụ, kết quả, trong đó, cụ thể, về, lĩnh vực, bao gồm, gồm, riêng, như sau, phấn đấu, đến năm, năm, nhóm, "
        + "các mục tiêu, tổng, tổng số, chủ yếu, thực hiện, công tác, ngành, kế hoạch, giai đoạn");

    private static readonly Lexicon<bool> Bare = WordSet.Of(
        "số vụ, số người chết, số người bị thương, số bị thương, số người, số lượng, số vụ tai nạn, diện tích, năng suất, sản lượng, giá trị, doanh thu, "
        + "giá trị sản xuất, số hộ, số lượt, quy mô, khối lượng, chiều dài, tổng chiều dài, tổng số, số tiền, kinh phí, vốn, tổng vốn, tổng mức đầu tư");

    /// <summary>The number of tokens of a bare measure that starts at a token.</summary>
    public static int BareLength(TokenList tokens, int from, int to) => Bare.Match(tokens, from, to, out _);

    /// <summary>Whether a name is only a measure and says nothing of what is measured.</summary>
    public static bool IsBare(TokenList tokens, int from, int to) => to > from && Bare.Match(tokens, from, to, out _) == to - from;

    /// <summary>The head of a line; null when it has none.</summary>
    public static LineHead? Of(TokenList tokens, Marks marks)
    {
        var from = 0;
        while (from < tokens.Count && marks[from] == MarkKind.Note)
        {
            from++;
        }

        var colon = from;
        while (colon < tokens.Count && colon - from <= MostWords
            && tokens[colon] is var token && !token.IsSign(':') && (!token.IsNumber || marks[colon] != MarkKind.None))
        {
            colon++;
        }

        if (!tokens.IsSign(colon, ':') || colon + 1 >= tokens.Count || !tokens[colon + 1].IsWord)
        {
            return null;
        }

        var length = Openings.Match(tokens, from, colon, out var effect);
        effect = length == 0 && Growth.Match(tokens, from, colon, out _) is var growth and > 0 && (length = growth) > 0 ? Role.Rise : effect;
        var isSubject = length == 0 && Measures.Match(tokens, from, colon, out _) == 0;
        if (length > 0 && Others.IsIn(tokens, from + length, colon) || isSubject && Headings.Match(tokens, from, colon, out _) > 0)
        {
            return null;
        }

        // "Cơ cấu lao động đến năm 2030:" sets a year and is not named after it.
        var end = colon;
        while (end > from + 1 && marks[end - 1] == MarkKind.Time)
        {
            end--;
        }

        // Each part repeats the head, so its length is limited.
        if (tokens.SpanOf(from, end).Length > Longest)
        {
            return null;
        }

        return new LineHead(new ReadWords(tokens.Words(from, end), [tokens.SpanOf(from, end)]), effect, colon) { IsSubject = isSubject };
    }

    /// <summary>Whether a name says itself what is measured, so that the head says nothing of it.</summary>
    public static bool IsMeasured(TokenList tokens, int from, int to) =>
        Measures.Match(tokens, from, to, out _) > 0 || Openings.Match(tokens, from, to, out _) > 0 || Own.Match(tokens, from, to, out _) > 0;

    private static readonly Lexicon<bool> Own = WordSet.Of(
        "số, tổng, tổng số, tổng thu, tổng chi, thu, chi, thu nhập, thu ngân sách, chi ngân sách, tỷ trọng, tốc độ, mức, chỉ số, vốn, giá trị, cơ cấu, GRDP, "
        + "quy mô, dân số, lượng, khối lượng, giải quyết, xây dựng, thành lập, trồng, tạo, kết nạp, đào tạo, thu hút, thu gom, giảm, tăng, nâng, duy trì, đón");
}
