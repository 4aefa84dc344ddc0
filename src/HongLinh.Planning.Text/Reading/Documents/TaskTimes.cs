using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Reads the deadline or the frequency of a task.</summary>
internal static class TaskTimes
{
    private static readonly Lexicon<DutyRhythm?> Rhythms = new(
    [
        .. WordSet.Rows<DutyRhythm?>(
            DutyRhythm.Monthly, "định kỳ hàng tháng, định kỳ hằng tháng, hàng tháng, hằng tháng, mỗi tháng, "
                + "mỗi tháng một lần, mỗi tháng 1 lần, mỗi tháng 01 lần, 01 tháng/lần, 1 tháng/lần, 01 lần/tháng, "
                + "1 lần/tháng, 12 lần/năm"),
        .. WordSet.Rows<DutyRhythm?>(DutyRhythm.Weekly, "hàng tuần, hằng tuần, mỗi tuần, mỗi tuần một lần, định kỳ hàng tuần, định kỳ hằng tuần, "
                + "1 lần/tuần, 01 lần/tuần, 2 lần/tuần, 02 lần/tuần, 3 lần/tuần, 03 lần/tuần, 1 tuần/lần, 01 tuần/lần, tuần/lần"),
        .. WordSet.Rows<DutyRhythm?>(
            DutyRhythm.Quarterly, "hàng quý, hằng quý, mỗi quý, "
                + "mỗi quý một lần, mỗi quý 1 lần, mỗi quý 01 lần, định kỳ hàng quý, định kỳ hằng quý, theo quý, các quý, 03 tháng/lần, "
                + "3 tháng/lần, 01 lần/quý, 1 lần/quý, 4 lần/năm, 04 lần/năm"),
        .. WordSet.Rows<DutyRhythm?>(
            DutyRhythm.HalfYearly,
            "6 tháng/lần, 06 tháng/lần, định kỳ 6 tháng, định kỳ 06 tháng, 6 tháng một lần, 6 tháng và cả năm, 06 tháng và cả năm, 6 tháng và năm, "
                + "2 lần/năm, 02 lần/năm, 6 tháng/1 lần, 06 tháng/01 lần"),
        .. WordSet.Rows<DutyRhythm?>(
            DutyRhythm.Yearly, "hàng năm, hằng năm, mỗi năm, mỗi năm một lần, định kỳ hàng năm, định kỳ hằng năm, 1 lần/năm, 01 lần/năm"),
        .. WordSet.Rows<DutyRhythm?>(DutyRhythm.Regularly, "thường xuyên, liên tục, thường xuyên trong năm, hàng ngày, hằng ngày"),
        .. WordSet.Rows<DutyRhythm?>(DutyRhythm.AsPrescribed, "theo quy định, theo đúng quy định"),
    ]);

    private static readonly Lexicon<bool> YearEnds = WordSet.Of("cả năm, trong năm, cuối năm, hết năm");
    private static readonly Lexicon<bool> Meetings = WordSet.Of("kỳ họp, phiên họp, hội nghị");
    private static readonly Lexicon<bool> HalfEnds = WordSet.Of("6 tháng đầu năm, 06 tháng đầu năm, giữa năm");

    /// <summary>The frequency; null when the words give none.</summary>
    public static DutyRhythm? RhythmIn(TokenList tokens)
    {
        DutyRhythm? found = null;
        for (var at = 0; at < tokens.Count; at++)
        {
            // "Thường xuyên theo dõi, hàng tháng báo cáo": a fixed frequency is more precise than "thường xuyên" and "theo quy định".
            if (Rhythms.Match(tokens, at, tokens.Count, out var rhythm) > 0
                && (found is null || found == DutyRhythm.Regularly || found == DutyRhythm.AsPrescribed && rhythm != DutyRhythm.Regularly))
            {
                found = rhythm;
            }
        }

        return found;
    }

    /// <summary>Whether a sentence is about recurring work: "Hằng tháng tổ chức ...", "... địa bàn thường xuyên.".</summary>
    public static bool IsSetByRhythm(TokenList tokens)
    {
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign)
        {
            end--;
        }

        return Rhythms.Match(tokens, 0, tokens.Count, out _) > 0 || Rhythms.MatchBefore(tokens, end, 0, out _) > 0 || IsFrequent(tokens, end);
    }

    // "..., 03 tháng/lần, kết quả bằng văn bản": so many times; "vào sáng Chủ nhật hằng tuần, Đoàn Thanh niên ...": the opening of the sentence.
    private static bool IsFrequent(TokenList tokens, int end)
    {
        // "Công an xã thường xuyên tuần tra địa bàn"
        if (TaskParties.Opens(tokens, 0, out var to) && Rhythms.Match(tokens, tokens.IsSign(to, ':') ? to + 1 : to, tokens.Count, out _) > 0)
        {
            return true;
        }

        var isOpening = Openings.Match(tokens, 0, tokens.Count, out _) > 0;
        for (var at = 0; at < end; at++)
        {
            isOpening &= !tokens.IsSign(at, ',') && !tokens.IsSign(at, ':');
            if (Rhythms.Match(tokens, at, tokens.Count, out _) is var length and > 0
                && (isOpening || tokens.IsNumber(at) || DutyTimes.MatchBefore(tokens, at, 0, out _) > 0))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly Lexicon<bool> Openings = WordSet.Of("vào, định kỳ, sáng, chiều, tối, trước ngày, ngày");
    private static readonly Lexicon<bool> DutyTimes = WordSet.Of(
        "thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, tần suất, định kỳ");

    /// <summary>The words of a heading that say when: all of them, or the bracket at its end; null where it says nothing of the kind.</summary>
    public static TokenList? TimeOfHeading(TokenList tokens)
    {
        if (IsTime(tokens))
        {
            return tokens;
        }

        // "Bước 1. Chuẩn bị (từ ngày 05/3/2026 đến ngày 31/3/2026)"
        var end = tokens.Count;
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Sign && !tokens.IsSign(end - 1, ')'))
        {
            end--;
        }

        return end > 0 && tokens.IsSign(end - 1, ')') && tokens.PartnerOf(end - 1) is var open and > 0
            && TokenList.Of(tokens.Words(open + 1, end - 1)) is var inside && IsTime(inside) ? inside : null;
    }

    /// <summary>Whether words are nothing but a time: "Tháng 3", "Quý II/2027", "Từ ngày 10/10 đến ngày 20/10".</summary>
    public static bool IsTime(TokenList tokens) => tokens.Count is > 0 and <= LongestTime && TimeEnd(tokens, 0) == tokens.Count;

    /// <summary>Whether a sentence opens with its time: "Trước ngày 05/11/2026: Trạm Y tế xã tổ chức ...".</summary>
    public static bool OpensWithTime(TokenList tokens)
    {
        var from = 0;
        while (tokens.IsSign(from, '*') || tokens.IsSign(from, '>'))
        {
            from++;
        }

        return TimeEnd(tokens, from) is var end && end > from + 1 && (tokens.IsSign(end - 1, ':') || tokens.IsSign(end - 1, ','))
            || Rhythms.Match(tokens, from, tokens.Count, out _) is var length and > 0 && ColonAfter(tokens, from + length);
    }

    private static bool ColonAfter(TokenList tokens, int at)
    {
        while (tokens.IsSign(at, '*'))
        {
            at++;
        }

        return tokens.IsSign(at, ':');
    }

    /// <summary>Whether what follows the last colon before an end is its time: "Khảo sát tại khóm An Thới: 08/4/2026 (Tổ khảo sát số 2)".</summary>
    public static bool ClosesWithTime(TokenList tokens, int to)
    {
        for (var at = to - 1; at > 0; at--)
        {
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == 0)
            {
                return at + 1 < to && IsTime(TokenList.Of(tokens.Words(at + 1, to).TrimEnd('.', ';', ',', ' ', '(')));
            }
        }

        return false;
    }

    // The end of words, numbers and signs that only say when; 0 where no number is among them.
    private static int TimeEnd(TokenList tokens, int from)
    {
        var (at, hasNumber) = (from, false);
        while (at < tokens.Count && at - from < LongestTime)
        {
            var words = TimeWords.Match(tokens, at, tokens.Count, out _);
            var isNumber = tokens.IsNumber(at) || at > from && tokens.IsWord(at - 1, Keys.Quarter) && RomanNumber.Of(tokens[at].Key) is >= 1 and <= 4;
            if (words == 0 && !isNumber && !(tokens[at].Kind == TokenKind.Sign && at > from))
            {
                break;
            }

            hasNumber |= isNumber;
            at += Math.Max(1, words);
            if (tokens.IsSign(at - 1, ':'))
            {
                break;
            }
        }

        return hasNumber ? at : 0;
    }

    private const int LongestTime = 20;

    private static readonly Lexicon<bool> TimeWords = WordSet.Of(
        "tháng, quý, ngày, năm, tuần, trước, từ, đến, trong, hết, chậm nhất, đầu, cuối, giữa, và, số, vào, đến hết, trước ngày, đợt, thời gian, khoảng, "
        + "dự kiến, sáng, chiều, tối");

    /// <summary>The frequency that a heading gives the tasks below it: "NHIỆM VỤ THƯỜNG XUYÊN"; null when it gives none.</summary>
    public static DutyRhythm? RhythmOfHeading(TokenList tokens) =>
        tokens.Count <= LongestTime && WorkOf.Match(tokens, 0, tokens.Count, out _) is var words and > 0
        && Rhythms.Match(tokens, words, tokens.Count, out var rhythm) == tokens.Count - words ? rhythm : null;

    private static readonly Lexicon<bool> WorkOf =
        WordSet.Of("nhiệm vụ, các nhiệm vụ, công việc, các công việc, nhóm nhiệm vụ, việc, công tác, nội dung, nhiệm vụ thực hiện");

    /// <summary>The deadline; null when the words set none or only a frequency.</summary>
    public static LocalDate? DayIn(TokenList tokens, PlanYear year)
    {
        if (DateFinder.Find(tokens, year) is { } day)
        {
            return day;
        }

        return RhythmIn(tokens) is not null ? null
            // "Trước kỳ họp giữa năm" is a day that nobody has set yet.
            : HalfEnds.IsIn(tokens, 0, tokens.Count) && !Meetings.IsIn(tokens, 0, tokens.Count) ? new LocalDate(year.Number, 6, 30)
            : YearEnds.IsIn(tokens, 0, tokens.Count) ? new LocalDate(year.Number, 12, 31)
            : null;
    }
}
