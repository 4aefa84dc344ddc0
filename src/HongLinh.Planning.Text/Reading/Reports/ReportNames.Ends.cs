namespace HongLinh.Planning.Text;

/// <content>Where a name ends: before verbs, times, and words that say nothing of it.</content>
internal sealed partial class ReportNames
{
    private static readonly Lexicon<bool> Ends = WordSet.Of(
        "hiện, hiện nay, đến nay, hiện có, tính đến nay, đã, được, cho, có, với, là, ước, trong đó, ước tính, dự kiến, sơ bộ, chính thức, số liệu sơ bộ, "
        + "số liệu chính thức, nào, mới chỉ, chỉ mới,"
        + "cụ thể, như sau, cũng, vẫn, đều, đang, của, về, xảy ra, phát sinh, ghi nhận, phát hiện, đầu kỳ, đầu năm, cuối kỳ, thì, và, đạt, thực hiện, còn, "
            + "trong, tại, ở, đạt khá, đạt thấp, đạt cao, đạt tốt, tăng khá, tăng mạnh, giảm mạnh, giảm sâu, tăng đột biến, tăng nhẹ, giảm nhẹ, tăng cao, "
            + "còn thấp, khá cao, giảm nhiều, tăng nhiều");

    private int BeforeEnds(int from, int to)
    {
        while (to > from)
        {
            var step = tokens[to - 1].Kind == TokenKind.Sign && !(tokens.IsSign(to - 1, ')') && tokens.PartnerOf(to - 1) >= from)
                && !tokens.IsSign(to - 1, '"') ? 1
                : marks[to - 1] is MarkKind.Time or MarkKind.Base ? Math.Max(1, to - Math.Max(marks.FromOf(to - 1), from))
                : Math.Max(
                    Ends.MatchBefore(tokens, to, from, out _),
                    Math.Max(ReportLexicon.Short.MatchBefore(tokens, to, from, out _), ReportLexicon.OfPlanNames.MatchBefore(tokens, to, from, out _)));
            step = step == 0 && IsOnlyNow(to, from) ? 1 : step;
            step = step == 0 && tokens.IsWord(to - 1, Keys.Only) && ChiNouns.MatchBefore(tokens, to, from, out _) == 0 ? 1 : step;
            // "Phát hiện" is one verb, not "hiện" after a name; "khám tuyển sơ bộ" is work, not a preliminary figure.
            step = step > 0 && ReportLexicon.NoMaturities.MatchBefore(tokens, to, from, out _) > step ? 0 : step;
            step = step > 0 && DoingLexicon.Verbs.MatchBefore(tokens, to, from, out _) > step ? 0 : step;
            if (step == 0 || step >= to - from)
            {
                break;
            }

            to -= step;
        }

        return to;
    }

    // "Thu tiền sử dụng đất mới đạt 12,7 tỷ đồng" says "only now"; "khu dân cư mới đạt 78%" names what is new.
    private bool IsOnlyNow(int to, int from) =>
        tokens.IsWord(to - 1, New) && to < tokens.Count && AfterNew.Match(tokens, to, tokens.Count, out _) > 0
        && NewThings.MatchBefore(tokens, to, from, out _) == 0;

    private static readonly string New = SyllableKey.Of("mới");
    private static readonly Lexicon<bool> AfterNew = WordSet.Of("đạt, được, chỉ, thực hiện được, thu được, hoàn thành được");
    private static readonly Lexicon<bool> NewThings = WordSet.Of(
        "nông thôn mới, dân cư mới, đô thị mới, trồng mới, xây mới, xây dựng mới, thành lập mới, kết nạp mới, tạo mới, cấp mới, đăng ký mới, phát sinh mới, "
        + "việc làm mới, đường mới, phát triển mới, mở mới, làm mới, kiểu mới, giống mới, lớp mới, nhà mới, hộ mới, người mới, cái mới, đổi mới, năm mới, "
        + "doanh nghiệp mới, hợp tác xã mới, đảng viên mới, hội viên mới, đoàn viên mới, mô hình mới, sản phẩm mới, chợ mới, xã mới, trường mới, vốn mới, "
        + "dự án mới, công trình mới, mắc mới, tuyển mới, lắp mới, thuê bao mới, công nhận mới");

    // "Thu ngân sách (KH: 192,5 tỷ đồng)": a bracket that contains the figure is not part of its name.
    private int BeforeOpen(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens.IsSign(at, '(') && tokens.PartnerOf(at) is var close && (close < at || close >= to))
            {
                return at;
            }
        }

        return to;
    }

    private int BeforeSigns(int from, int to)
    {
        while (to > from && tokens[to - 1].Kind == TokenKind.Sign)
        {
            to--;
        }

        return to;
    }
}
