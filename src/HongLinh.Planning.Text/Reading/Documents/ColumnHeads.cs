using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Determines from the heading of a column what the column holds.</summary>
internal static class ColumnHeads
{
    // A heading is short; anything longer is a sentence.
    private const int LongestHead = 26;

    private static readonly Lexicon<bool> Numbers = WordSet.Of("TT, STT, số TT, số thứ tự, T T");
    private static readonly Lexicon<bool> Notes = WordSet.Of("ghi chú, ghi chép, căn cứ");
    private static readonly Lexicon<bool> Units = WordSet.Of("ĐVT, đơn vị tính, đơn vị đo, đơn vị tính toán, Đ V T, ĐV tính");
    private static readonly Lexicon<bool> Products = WordSet.Of(
        "sản phẩm, kết quả đầu ra, sản phẩm đầu ra, kết quả cần đạt, kết quả dự kiến, dự kiến kết quả, kết quả sản phẩm, kết quả/sản phẩm, "
        + "kết quả thực hiện nhiệm vụ");
    private static readonly Lexicon<bool> Coordinators = WordSet.Of(
        "phối hợp, cơ quan phối hợp, đơn vị phối hợp, cùng tham gia, bộ phận tham gia, đơn vị tham gia, cơ quan tham gia, đơn vị hỗ trợ, ai giúp");
    private static readonly Lexicon<bool> Leads = WordSet.Of(
        "chủ trì, ai làm, người làm, người phụ trách, cán bộ phụ trách, chịu trách nhiệm chính, đơn vị thực hiện, cơ quan thực hiện, "
            + "bộ phận thực hiện, phụ trách, theo dõi, đơn vị tham mưu, cơ quan tham mưu, phân công, đầu mối, "
        + "đơn vị được giao, cơ quan được giao, người thực hiện, trách nhiệm, chịu trách nhiệm, đơn vị chủ quản, cơ quan đơn vị thực hiện, "
        + "cơ quan báo cáo, đơn vị báo cáo, cơ quan, đơn vị thực hiện");
    private static readonly Lexicon<bool> Dues = WordSet.Of(
        "thời gian, thời hạn, tiến độ, hạn hoàn thành, thời điểm, hoàn thành trước, lộ trình, kỳ báo cáo");
    private static readonly Lexicon<bool> Comparisons = WordSet.Of(
        "so sánh, so với, KH/TH, KH/ƯTH, TH/KH, ƯTH/KH, tăng/giảm, tăng giảm, tăng, giảm, tăng (+), tốc độ tăng, mức tăng, tốc độ phát triển, "
        + "đạt tỷ lệ, chênh lệch, tỷ lệ hoàn thành, đánh giá, mức độ hoàn thành, so KH, so TH, so cùng kỳ, tăng (giảm)");
    private static readonly Lexicon<bool> Earlier = WordSet.Of(
        "thực hiện, TH, ước, ƯTH, UTH, ước TH, kết quả, thực trạng, hiện trạng, năm trước, cùng kỳ, thực tế, số liệu, ước đạt, đã đạt, hiện có, năm gốc, "
        + "đạt được");
    private static readonly Lexicon<bool> Plans = WordSet.Of(
        "kế hoạch, KH, mục tiêu, chỉ tiêu giao, chỉ tiêu được giao, giao, dự toán, phấn đấu, dự kiến, DK, đăng ký, chỉ tiêu kế hoạch, chỉ tiêu năm, "
        + "nghị quyết, "
        + "định hướng, DT, chỉ tiêu phấn đấu, chỉ tiêu đề ra, chỉ tiêu đăng ký, số giao, mức giao, chỉ tiêu thực hiện, tỷ lệ phấn đấu, mức phấn đấu");
    private static readonly Lexicon<bool> Amounts = WordSet.Of("số lượng, giá trị, mức, chỉ số, con số, yêu cầu, trị số, số liệu, mức đạt");
    private static readonly Lexicon<bool> Shares = WordSet.Of("%, tỷ lệ, tỷ lệ %");
    private static readonly Lexicon<bool> Names = WordSet.Of(
        "chỉ tiêu, làm gì, việc được giao, nhiệm vụ được giao, công việc được giao, việc phải làm, việc cần làm, đầu việc, phần việc, hình thức, "
            + "nội dung, hình thức, tên chỉ tiêu, nội dung, danh mục, nhiệm vụ, "
            + "hạng mục, tiêu chí, công việc, lĩnh vực, các chỉ tiêu, chỉ tiêu chủ yếu, nội dung công việc, "
        + "tên nhiệm vụ, nội dung nhiệm vụ, nhóm chỉ tiêu, diễn giải, khoản mục, tên công việc, chỉ tiêu nhiệm vụ, tên mục tiêu, nội dung chỉ tiêu, hoạt động, "
        + "nội dung thực hiện, các nhiệm vụ, sản phẩm chủ yếu, loại cây trồng, cây trồng, vật nuôi, nguồn thu, tên tiêu chí");
    private static readonly Lexicon<bool> Organisations = WordSet.Of(
        "đơn vị, tên đơn vị, xã, phường, xã phường, xã/phường, phường/xã, thôn, tên thôn, thôn/bản, thôn bản, ấp, tên ấp, khu phố, tổ dân phố, TDP, "
        + "thôn/tổ dân phố, "
        + "tổ dân phố/thôn, địa phương, bản, làng, khóm, khóm/ấp, ấp/khóm, xóm, khu dân cư, trường, tên trường, xã phường thị trấn, cơ quan đơn vị, tên xã, "
        + "tên phường, địa bàn, thôn/xóm, thôn/ấp, ấp/khu phố, khu phố/ấp, tên địa phương, chi bộ, đơn vị/địa phương, cơ quan/đơn vị, tên cơ quan, "
        + "tổ, thôn, tổ dân phố, "
        + "xã, phường, thôn, bản, đơn vị hành chính");
    private static readonly Lexicon<bool> Totals = WordSet.Of(
        "tổng số, tổng cộng, toàn xã, toàn phường, toàn tỉnh, toàn huyện, toàn thị xã, toàn thành phố, cả năm, tổng, cộng, toàn thị trấn, tổng toàn xã, "
        + "toàn xã/phường, toàn đặc khu, chung, tổng chỉ tiêu");

    private static readonly string That = SyllableKey.Of("chỉ");

    /// <summary>The kind of column that a heading describes.</summary>
    public static ColumnKind Of(TokenList tokens)
    {
        if (tokens.Count is 0 or > LongestHead)
        {
            return ColumnKind.Unknown;
        }

        return IsNumber(tokens) ? ColumnKind.Number
            : Starts(Notes, tokens) ? ColumnKind.Note
            : Units.IsIn(tokens, 0, tokens.Count) && !Plans.IsIn(tokens, 0, 1) && tokens.Count < 6 ? ColumnKind.Unit
            : IsAll(Organisations, tokens) || ArePlaces(tokens) ? ColumnKind.Organisation
            : Coordinators.IsIn(tokens, 0, tokens.Count) && !Starts(Names, tokens) ? ColumnKind.Coordinating
            : Leads.IsIn(tokens, 0, tokens.Count) && !Starts(Names, tokens) ? ColumnKind.Lead
            : Starts(Products, tokens) ? IsAll(SoleProducts, tokens) || tokens.Count > 1 ? ColumnKind.Product : ColumnKind.Name
            : Starts(Dues, tokens) || IsAll(SoleDues, tokens) ? ColumnKind.Due
            : IsAll(Names, tokens) ? ColumnKind.Name
            : IsAll(Amounts, tokens) ? ColumnKind.Plan
            : IsAll(Shares, tokens) || IsComparison(tokens) ? ColumnKind.Comparison
            : IsAll(Totals, tokens) ? ColumnKind.Total
            : Earlier.IsIn(tokens, 0, tokens.Count) && !StartsAsPlan(tokens) ? ColumnKind.Earlier
            : Plans.IsIn(tokens, 0, tokens.Count) && !Starts(OnlyNames, tokens) ? ColumnKind.Plan
            : Starts(Names, tokens) ? YearOf(tokens) > 0 && tokens.IsWord(0, That) ? ColumnKind.Plan : ColumnKind.Name
            : ColumnKind.Unknown;
    }

    /// <summary>Whether a heading is that of the row numbers: TT, STT.</summary>
    public static bool IsNumber(TokenList tokens) => tokens.Count is > 0 and <= LongestHead && IsAll(Numbers, tokens);

    /// <summary>The last year in a heading; 0 when it names none.</summary>
    public static int YearOf(TokenList tokens)
    {
        var year = 0;
        for (var at = 0; at < tokens.Count; at++)
        {
            year = TimeReader.IsYear(tokens, at) ? int.Parse(tokens[at].Key, CultureInfo.InvariantCulture) : year;
        }

        return year;
    }

    private static readonly Lexicon<bool> SoleDues = WordSet.Of("đến ngày, xong khi nào, khi nào xong, thời gian xong, ngày xong, bao giờ xong, "
        + "hoàn thành, kết thúc, "
        + "ngày hoàn thành, ngày kết thúc, hạn, hạn cuối, hạn xong, tháng, quý");

    private static readonly Lexicon<bool> SoleProducts =
        WordSet.Of("sản phẩm, kết quả đầu ra, sản phẩm đầu ra, kết quả cần đạt, kết quả dự kiến, dự kiến kết quả");
    private static readonly Lexicon<bool> OnlyNames =
        WordSet.Of("việc được giao, nhiệm vụ được giao, công việc được giao, tên chỉ tiêu, nội dung, danh mục, nhiệm vụ, hạng mục, công việc, "
            + "các chỉ tiêu, tên nhiệm vụ, nhóm chỉ tiêu");
    private static readonly Lexicon<bool> PlanOpenings = WordSet.Of("kế hoạch, KH, mục tiêu, dự toán, chỉ tiêu, phấn đấu, dự kiến, giao, DT");
    private static readonly Lexicon<bool> Figures = WordSet.Of("kế hoạch, KH, thực hiện, TH, ước, mục tiêu, dự toán, chỉ tiêu, phấn đấu");

    private static bool StartsAsPlan(TokenList tokens) => PlanOpenings.Match(tokens, 0, tokens.Count, out _) > 0 && !tokens.IsSign(1, '/');

    // "Kế hoạch năm 2027 (%)" is a plan; "KH 2027/TH 2026", "So sánh (%)" and "% so KH" are calculated from other columns.
    private static bool IsComparison(TokenList tokens)
    {
        for (var at = 1; at + 1 < tokens.Count; at++)
        {
            if (tokens.IsSign(at, '/') && Figures.IsIn(tokens, 0, at) && Figures.IsIn(tokens, at + 1, tokens.Count))
            {
                return true;
            }
        }

        return Starts(Comparisons, tokens)
            && !(tokens.Count > 2 && Plans.Match(tokens, 1, tokens.Count, out _) > 0 && YearOf(tokens) > 0 && !tokens.IsSign(0, '%'))
            || Relations.IsIn(tokens, 0, tokens.Count);
    }

    private static readonly Lexicon<bool> Relations = WordSet.Of("so sánh, so với, so KH, so TH, so ƯTH, % KH, % so, đạt %, tỷ lệ % thực hiện, tăng (+)");

    private static bool Starts(Lexicon<bool> words, TokenList tokens) => words.Match(tokens, 0, tokens.Count, out _) > 0;

    // Xã, phường; thôn/tổ dân phố; các thôn - bản.
    private static bool ArePlaces(TokenList tokens)
    {
        var at = 0;
        while (at < tokens.Count)
        {
            var step = Organisations.Match(tokens, at, tokens.Count, out _);
            step = step > 0 ? step : tokens[at].Kind == TokenKind.Sign || tokens.IsWord(at, Keys.And) ? 1 : 0;
            if (step == 0)
            {
                return false;
            }

            at += step;
        }

        return tokens.Count > 1 && tokens[0].IsWord;
    }

    // The words must cover the whole heading except a remark in brackets.
    private static bool IsAll(Lexicon<bool> words, TokenList tokens)
    {
        var length = words.Match(tokens, 0, tokens.Count, out _);
        return length > 0 && (length == tokens.Count || tokens.IsSign(length, '('));
    }
}
