namespace HongLinh.Planning.Text;

/// <summary>Distinguishes lines of the paper or the web page from lines of the plan.</summary>
internal static class NoiseLines
{
    private const int LongestNoise = 120;
    private const int LongestPageNumber = 3;

    private static readonly Lexicon<bool> Openings = WordSet.Of(
        "số lượt đọc, lượt đọc, số lượt xem, lượt xem, lượt truy cập, tổng lượt truy cập, tổng số lượt truy cập, đang truy cập, đang online, ngày đăng, "
        + "đăng ngày, cập nhật lúc, ngày cập nhật, cập nhật ngày, cỡ chữ, chia sẻ bài viết, chia sẻ:, tác giả, nguồn tin, nguồn:, in trang, in bài viết, "
        + "gửi email, gửi bạn bè, trang chủ, đăng nhập, bản quyền, ©, quay lại, về đầu trang, tải về, file đính kèm, tệp đính kèm, xem thêm, "
        + "đọc bài viết, nghe bài viết, font chữ, màu chữ, tương phản, từ khóa, tags, bình luận, ý kiến bạn đọc, bình chọn:, bình chọn bài viết, "
        + "thống kê truy cập, hôm nay:, hôm qua:, tổng truy cập, lượt thích, đánh giá bài viết, đã xem");

    private static readonly Lexicon<bool> PageEnds = WordSet.Of(
        "các tin khác, tin liên quan, tin cùng chuyên mục, bài viết liên quan, tin mới nhất, tin đã đưa, các bài viết khác, tin tức liên quan, "
        + "văn bản liên quan, "
        + "tin nổi bật, tin khác, bài viết cùng chuyên mục");

    private static readonly Lexicon<bool> Weekdays =
        WordSet.Of("thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ 2, thứ 3, thứ 4, thứ 5, thứ 6, thứ 7");

    /// <summary>Whether a line is a rule, a page number or a menu, judged by its signs alone.</summary>
    public static bool IsOfThePaper(ReadOnlySpan<char> line) =>
        line.Length > 0 && line.Length <= LongestNoise && (IsRule(line) || IsPageNumber(line) || IsMenu(line));

    /// <summary>Whether a paragraph is text that a web page adds around the plan.</summary>
    public static bool IsOfThePage(Block block) =>
        block.Mark == BlockMark.None && block.To - block.From <= LongestNoise
        && block.Tokens is { Count: > 0 } tokens && (Openings.Match(tokens, 0, tokens.Count, out _) > 0 || IsTimeStamp(tokens) || IsCaption(tokens));

    /// <summary>Whether a line is only a page number.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        var number = line.StartsWith("Trang ", StringComparison.OrdinalIgnoreCase) ? line["Trang ".Length..] : line.Trim(" -–—|");
        number = number.IndexOf('/') is > 0 and var stroke && !number[(stroke + 1)..].ContainsAnyExceptInRange('0', '9') ? number[..stroke] : number;
        return number.Length is > 0 and <= LongestPageNumber && !number.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Whether a line starts the unrelated rest of a web page.</summary>
    public static bool EndsThePage(TokenList tokens) => PageEnds.Match(tokens, 0, tokens.Count, out _) is var length and > 0 && tokens.Count <= length + 1;

    // Lines of dashes, stars, bars and the like.
    private static bool IsRule(ReadOnlySpan<char> line)
    {
        foreach (var sign in line)
        {
            if (char.IsLetterOrDigit(sign) || sign is '"' or '%' or '…' or '(' or '[')
            {
                return false;
            }
        }

        return true;
    }

    // Trang chủ | Giới thiệu | Tin tức; Trang chủ > Văn bản > Kế hoạch
    private static bool IsMenu(ReadOnlySpan<char> line) =>
        (line.Count(" | ") >= 2 || line.Count(" > ") + line.Count(" » ") >= 1) && !line.ContainsAnyInRange('0', '9') && line[0] != '|';

    private static readonly Lexicon<bool> Pictures = WordSet.Of("ảnh, hình, hình ảnh, sơ đồ, bản đồ, biểu đồ");

    // Ảnh 1: Hội nghị triển khai nhiệm vụ
    private static bool IsCaption(TokenList tokens)
    {
        var length = Pictures.Match(tokens, 0, tokens.Count, out _);
        return length > 0 && tokens[0].IsCapital && tokens.IsNumber(length)
            && (length + 1 == tokens.Count || tokens.IsSign(length + 1, ':') || tokens.IsSign(length + 1, '.'));
    }

    // Thứ Ba, ngày 12/01/2027 08:45
    private static bool IsTimeStamp(TokenList tokens)
    {
        var length = Weekdays.Match(tokens, 0, tokens.Count, out _);
        if (length == 0)
        {
            return false;
        }

        for (var at = length; at < tokens.Count; at++)
        {
            if (tokens[at].IsWord && tokens[at].Code != Keys.Day && tokens[at].Code != Keys.Month && tokens[at].Code != Keys.Year && tokens[at].Key.Length > 3)
            {
                return false;
            }
        }

        return tokens.Count > length + 2;
    }
}
