namespace HongLinh.Planning.Text;

/// <content>Names that another name completes: groups behind the measure that heads them, and yields of what was just named.</content>
internal sealed partial class ReportLine
{
    // "Dư nợ cho vay: hộ nghèo 62,4 tỷ đồng, hộ cận nghèo 85,1 tỷ đồng": the measure before the colon.
    private ReadWords? _head;

    // "Dư nợ: hộ nghèo: 62,4 tỷ đồng; hộ cận nghèo: 85,1 tỷ đồng"
    private bool _isHeadOfColons;

    // "Vụ Xuân: lạc 312 ha, năng suất 24,6 tạ/ha": what grows on the area or is in the herd named last.
    private ReadWords? _grown;

    // The measures that need what is measured, with the kind of unit that they are told in.
    private static readonly Lexicon<HeadKind> Heads = new(
    [
        .. WordSet.Rows(
            HeadKind.Money,
            "dư nợ, tổng dư nợ, doanh thu, tổng doanh thu, doanh số, tổng doanh số, kim ngạch, tổng kim ngạch, giá trị, tổng giá trị, GTSX, tổng GTSX, "
            + "lợi nhuận, trợ cấp, kinh phí hỗ trợ, cho vay, vốn vay, nợ xấu, nợ quá hạn, tổng mức bán lẻ"),
        .. WordSet.Rows(HeadKind.Area, "diện tích, tổng diện tích"),
        .. WordSet.Rows(HeadKind.Mass, "sản lượng, tổng sản lượng"),
        .. WordSet.Rows(HeadKind.Yield, "năng suất"),
    ]);

    private static readonly HashSet<string> Areas = new(StringComparer.OrdinalIgnoreCase) { "ha", "m2", "m²", "sào", "mẫu", "nghìn ha", "km2", "km²" };
    private static readonly HashSet<string> Masses = new(StringComparer.OrdinalIgnoreCase) { "tấn", "tạ", "kg", "nghìn tấn", "triệu tấn", "yến" };
    private static readonly HashSet<string> Animals = new(StringComparer.OrdinalIgnoreCase) { "con", "nghìn con", "triệu con" };

    // Names that say themselves what is measured.
    private static readonly Lexicon<bool> Complete = WordSet.Of(
        "tổng, số, tỷ lệ, tỷ trọng, tỷ suất, tốc độ, mức, giá trị, diện tích, sản lượng, năng suất, thu, chi, doanh thu, doanh số, dư nợ, kim ngạch, vốn, "
        + "nguồn vốn, kinh phí, thuế, phí, lệ phí, quỹ, nợ, tiền, lượng, khối lượng, giá, cho vay, huy động, giải ngân, chi trả, thu nhập, lãi, lợi nhuận, "
        + "bình quân, GTSX, thiệt hại, ngân sách, NSNN, dự toán, nộp, trả nợ, tiết kiệm, đầu tư, hỗ trợ, trợ cấp, chỉ số");

    private static readonly Lexicon<bool> Yields =
        WordSet.Of("năng suất, năng suất bình quân, năng suất ước, sản lượng, tổng sản lượng, sản lượng thu hoạch, sản lượng ước");

    private static readonly Lexicon<bool> Sown = WordSet.Of(
        "diện tích, tổng diện tích, diện tích gieo trồng, diện tích gieo cấy, diện tích trồng, diện tích thu hoạch, gieo trồng, gieo cấy, gieo, cấy, trồng, "
        + "thu hoạch, xuống giống, tổng đàn, cây");

    private static readonly Lexicon<bool> Crops = WordSet.Of(
        "lúa, ngô, lạc, khoai, sắn, đậu, đỗ, vừng, mía, chè, cam, bưởi, rau, dưa, hành, tỏi, ớt, bí, hoa, chuối, dứa, ổi, quýt, cói, nấm, hồ tiêu, cà phê, "
        + "cao su, keo, tôm, cá, ngao, cua, đàn, trâu, bò, lợn, gà, vịt, dê, hươu, ngan, ngỗng, ong, gia cầm, gia súc");

    private static readonly Lexicon<bool> SeasonSubjects = WordSet.Of("vụ, sản xuất vụ, vụ sản xuất");

    private enum HeadKind
    {
        Money,
        Area,
        Mass,
        Yield,
    }

    private ReadWords? HeadOf(int from, int colon) =>
        colon - from is > 0 and <= MostOfSubject && Heads.Match(_tokens, from, colon, out _) > 0
            && ReportLexicon.Results.Match(_tokens, from, colon, out _) == 0 ? _names.Words(from, colon) : null;

    // A group of people or a branch in the unit of the measure: "hộ nghèo 62,4 tỷ đồng" is no name of an amount.
    private ReadWords Headed(ReadWords name, TokenList words, Fact fact)
    {
        if (_head is not { } head || Complete.Match(words, 0, words.Count, out _) > 0
            || name.Text.StartsWith(head.Text, StringComparison.OrdinalIgnoreCase) || head.Text.EndsWith(name.Text, StringComparison.OrdinalIgnoreCase))
        {
            return name;
        }

        var measure = TokenList.Of(head.Text);
        return Heads.Match(measure, 0, measure.Count, out var kind) > 0 && (IsIn(fact.Amount.Unit, kind) || fact.Kind is FactKind.Growth or FactKind.OfPlan)
            ? new ReadWords($"{head.Text} {name.Text}", [.. head.Spans, .. name.Spans]) : name;
    }

    private bool IsIn(UnitWording unit, HeadKind kind) => kind switch
    {
        HeadKind.Money => unit.IsMoney,
        HeadKind.Yield => unit.IsDivided && !unit.IsMoney,
        HeadKind.Area => Areas.Contains(UnitWords(unit)),
        _ => Masses.Contains(UnitWords(unit)),
    };

    private string UnitWords(UnitWording unit) => unit.IsNone ? "" : _tokens.Words(unit.From, unit.To);

    // "Thiệt hại do mưa bão: 215 nhà tốc mái, ước thiệt hại 12,6 tỷ đồng": a name behind its subject that opens like it is that subject.
    private bool IsOpening(ReadWords name) =>
        _opening is { } subject && name.Spans[0].Start >= subject.Spans[^1].End && name.Text.Contains(' ', StringComparison.Ordinal)
        && subject.Text.StartsWith(name.Text + " ", StringComparison.OrdinalIgnoreCase);

    // The words before the last colon, even if a figure follows it directly.
    private ReadWords? _opening;

    // What an area is sown with or a herd consists of, without the words for the area and the work; null when that is not told.
    private ReadWords? GrownBy(Fact fact, TokenList words, ReadWords name)
    {
        var unit = UnitWords(fact.Amount.Unit);
        if (fact.Kind != FactKind.Level || !Areas.Contains(unit) && !Animals.Contains(unit))
        {
            return null;
        }

        var sown = Sown.Match(words, 0, words.Count, out _);
        var isCrop = Crops.Match(words, sown, words.Count, out _) > 0;
        // After a season whatever has an area is a crop, unless a verb or a measure opens its name.
        var isInSeason = _subject is { } subject && TokenList.Of(subject.Text) is var season && SeasonSubjects.Match(season, 0, season.Count, out _) > 0
            && sown == 0 && DoingLexicon.Verbs.Match(words, 0, words.Count, out _) == 0 && LeadLexicon.Work.Match(words, 0, words.Count, out _) == 0
            && Complete.Match(words, 0, words.Count, out _) == 0;
        return sown >= words.Count || !isCrop && !isInSeason ? null
            : sown == 0 ? name : new ReadWords(words.Words(sown, words.Count), name.Spans);
    }
}
