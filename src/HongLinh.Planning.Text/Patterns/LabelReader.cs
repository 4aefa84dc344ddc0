using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Finds numbers that are part of a label: documents, classes, roads, ages, slogans.</summary>
internal static class LabelReader
{
    // The stars of a product are a class as ages are.
    private static readonly Lexicon<bool> Ages = WordSet.Of("tuổi, tháng tuổi, tuổi trở lên, tháng tuổi trở lên, tuổi trở xuống, sao, sao trở lên");
    private static readonly Lexicon<bool> AgeNames = WordSet.Of("tuổi thọ, tuổi thọ trung bình, tuổi kết hôn, tuổi bình quân");
    private static readonly Lexicon<bool> All = WordSet.Of("cả, trên cả, ở cả, đủ, theo");
    private static readonly Lexicon<bool> Aspects =
        WordSet.Of("tiêu chí, mặt, chỉ tiêu, nội dung, lĩnh vực, khâu, loại, tiêu chí: số vụ, phương diện, nhóm tiêu chí");
    private static readonly Lexicon<bool> Shares = WordSet.Of("%, ‰, %o, %0, phần trăm");
    private static readonly Lexicon<bool> Bounds = WordSet.Of("dưới, trên, từ, đủ, đến, từ đủ, tối thiểu, ít nhất, hạng, -, không quá, khoảng");
    private static readonly Lexicon<bool> LocalRoads = WordSet.Of("đường huyện, đường tỉnh, hương lộ, đường xã");
    private static readonly Lexicon<bool> EveryKind = WordSet.Of("các loại, các hạng, mọi loại, các loại hình, nhiều loại, tất cả các loại");
    private static readonly Lexicon<bool> AroundTheClock = WordSet.Of("giờ, h");
    private static readonly Lexicon<bool> Maps =
        WordSet.Of("quy hoạch, phân khu, bản đồ, chi tiết, quy hoạch chi tiết, tỷ lệ, quy hoạch phân khu, quy hoạch tỷ lệ");

    /// <summary>The end of a label that starts at a token; the token itself when there is none.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="at">The token.</param>
    /// <param name="from">The start of the label: the token, or the words before its number.</param>
    public static int End(TokenList tokens, int at, out int from)
    {
        from = at;
        if (!tokens.IsNumber(at))
        {
            return at;
        }

        var end = Math.Max(BodyEnd(tokens, at), DocumentEnd(tokens, at));
        end = end > at ? end : AgeEnd(tokens, at, out from);
        end = end > at ? end : LimitEnd(tokens, at, out from);
        end = end > at ? end : SignEnd(tokens, at);
        return end > at ? end : OrdinalEnd(tokens, at);
    }

    // "Ban Chỉ đạo 389 thị xã phát hiện": the body that opens a sentence has a number; "đường 3/2" is named after a day.
    private static int BodyEnd(TokenList tokens, int at)
    {
        var start = Math.Max(0, at - 6);
        if (NumberedBodies.MatchBefore(tokens, at, start, out _) is var body and > 0)
        {
            var opens = at == body || tokens[at - body - 1].Kind == TokenKind.Sign || OfBody.MatchBefore(tokens, at - body, 0, out _) > 0;
            return opens && tokens[at].Letters.Length is 2 or 3 or 4 && tokens[at].Letters.IndexOfAny('.', ',') < 0 ? at + 1 : at;
        }

        return tokens.IsSign(at + 1, '/') && tokens.IsNumber(at + 2) && tokens[at].Letters.Length <= 2 && tokens[at + 2].Letters.Length <= 2
            && (NamedAfterDays.MatchBefore(tokens, at, start, out _) > 0 || IsFeast(tokens, at))
            && !UnitReader.IsAt(tokens, at + 3, tokens.Count) ? at + 3 : at;
    }

    // "Ngày Môi trường thế giới 05/6", "kỷ niệm Ngày Thương binh - Liệt sĩ 27/7"
    private static bool IsFeast(TokenList tokens, int at)
    {
        for (var before = at - 1; before >= 0 && before >= at - MostOfFeast && (tokens[before].IsWord || tokens.IsSign(before, '-')); before--)
        {
            if (Feasts.Match(tokens, before, at, out _) > 0)
            {
                return tokens[at].Letters.Length + tokens[at + 2].Letters.Length > 2
                    && int.TryParse(tokens[at].Letters, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
                    && int.TryParse(tokens[at + 2].Letters, NumberStyles.None, CultureInfo.InvariantCulture, out var month) && month is >= 1 and <= 12;
            }
        }

        return false;
    }

    private const int MostOfFeast = 12;
    private static readonly Lexicon<bool> Feasts = WordSet.Of("ngày, dịp, kỷ niệm, chào mừng, lễ, mừng, quốc tế, giải phóng, hưởng ứng, tết");

    private static readonly Lexicon<bool> NumberedBodies = WordSet.Of(
        "BCĐ, ban chỉ đạo, tổ công tác, đoàn công tác, đoàn kiểm tra liên ngành, đội liên ngành, đội kiểm tra liên ngành, trung đoàn, lữ đoàn, sư đoàn, "
        + "tiểu đoàn, đại đội, hải đội, hải đoàn, quân đoàn, binh đoàn, xí nghiệp, nông trường, lâm trường");

    private static readonly Lexicon<bool> OfBody = WordSet.Of("của, do, với, cùng, và, cho, theo, qua");
    private static readonly Lexicon<bool> NamedAfterDays =
        WordSet.Of("đường, tuyến đường, phố, quảng trường, công viên, nông trường, trường, rạp, nhà máy, bệnh viện");

    // Nghị quyết số 51/NQ-HĐND, Điều 8, 12-NQ/TU
    private static int DocumentEnd(TokenList tokens, int at)
    {
        var to = CodeEnd(tokens, at + 1, out var hasCode);
        var lead = NonValueLexicon.Documents.MatchBefore(tokens, at, Math.Max(0, at - 6), out _);
        // "Đề án 1 triệu ha lúa" is named after its size.
        var isName = hasCode
            || lead > 0 && (Sized.MatchBefore(tokens, at, Math.Max(0, at - 6), out _) > 0 || !UnitReader.IsAt(tokens, to, tokens.Count));
        return isName ? Listed(tokens, to) : at;
    }

    private static readonly Lexicon<bool> Sized = WordSet.Of("đề án, đề án phát triển, đề án phát triển bền vững");

    private static int CodeEnd(TokenList tokens, int to, out bool hasCode)
    {
        hasCode = false;
        while (to + 1 < tokens.Count && (tokens.IsSign(to, '/') || tokens.IsSign(to, '-') || tokens.IsSign(to, ':')) && tokens[to + 1].IsGlued)
        {
            var isCode = tokens[to + 1].IsWord && tokens[to + 1].IsCapital && NonValueLexicon.DocumentCodes.Match(tokens, to + 1, to + 2, out _) > 0;
            if (!isCode && !(tokens.IsNumber(to + 1) && (hasCode || TimeReader.IsYear(tokens, to + 1))))
            {
                break;
            }

            hasCode |= isCode;
            to += 2;
        }

        return to;
    }

    // dưới 5 tuổi, 15 - 60 tuổi, 3 sao trở lên. A life expectancy, however, is a value.
    private static int AgeEnd(TokenList tokens, int at, out int from)
    {
        from = at;
        var after = at + 1;
        if ((tokens.IsSign(after, '-') || tokens.IsWord(after, Keys.To) || tokens.IsSign(after, '~')) && tokens.IsNumber(after + 1))
        {
            after += 2;
        }

        var unit = Ages.Match(tokens, after, tokens.Count, out _);
        if (unit == 0 || AgeNames.IsIn(tokens, Math.Max(0, at - 20), at))
        {
            return at;
        }

        for (var words = Bounds.MatchBefore(tokens, from, 0, out _); words > 0; words = Bounds.MatchBefore(tokens, from, 0, out _))
        {
            from -= words;
        }

        return after + unit;
    }

    // "98% phản ánh được xử lý trong vòng 48 giờ": how long the work may take, beside a figure of its own.
    private static int LimitEnd(TokenList tokens, int at, out int from)
    {
        var within = Within.MatchBefore(tokens, at, Math.Max(0, at - 3), out _);
        from = at - within;
        var unit = within > 0 ? Durations.Match(tokens, at + 1, tokens.Count, out _) : 0;
        return unit > 0 && HasFigure(tokens, from, at + 1 + unit) ? at + 1 + unit : at;
    }

    /// <summary>Whether a number is that of a length of time in which work is to be done.</summary>
    public static bool IsDuration(TokenList tokens, int at) => tokens.IsNumber(at) && Durations.Match(tokens, at + 1, tokens.Count, out _) > 0;

    /// <summary>Whether a label opens with words for the length of time in which work is to be done.</summary>
    public static bool IsLimit(TokenList tokens, int at) => Within.Match(tokens, at, tokens.Count, out _) > 0;

    private static readonly Lexicon<bool> Within = WordSet.Of("trong vòng, trong thời hạn, trong thời gian");
    private static readonly Lexicon<bool> Durations = WordSet.Of("giờ, giờ đồng hồ, giờ làm việc, phút, ngày, ngày làm việc, tuần, giây");

    // A share before the limit, or any figure behind it, in the same sentence.
    private static bool HasFigure(TokenList tokens, int from, int to)
    {
        for (var at = to; at < tokens.Count && at < to + MostBetween && !tokens.IsSign(at, ';'); at++)
        {
            if (tokens.IsNumber(at) && !TimeReader.IsYear(tokens, at))
            {
                return true;
            }
        }

        for (var at = from - 1; at >= 0 && at > from - MostBetween && !tokens.IsSign(at, ';'); at--)
        {
            if (tokens.IsNumber(at) && Shares.Match(tokens, at + 1, tokens.Count, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    private const int MostBetween = 20;

    // Covid-19, 4.0, 24/24 giờ, 5G, quy hoạch 1/500
    private static int SignEnd(TokenList tokens, int at)
    {
        if (tokens.IsSign(at - 1, '-') && tokens[at - 1].IsGlued && tokens[at].IsGlued && at >= 2 && tokens[at - 2].IsWord)
        {
            return at + 1;
        }

        if (tokens.IsSign(at + 1, '/') && tokens.IsNumber(at + 2))
        {
            return tokens[at].Is("24") && tokens[at + 2].Letters is "24" or "7" && IsAroundTheClock(tokens, at)
                ? at + 3 + AroundTheClock.Match(tokens, at + 3, tokens.Count, out _)
                : tokens[at].Letters is "1" && tokens[at + 2].Letters.TrimEnd('0') is "5" or "2." or "5." or "2" or "1." or "10." or "25." or "1"
                    && Maps.MatchBefore(tokens, at, 0, out _) > 0 ? at + 3
                : at;
        }

        var length = NonValueLexicon.Labels.Match(tokens, at + 1, tokens.Count, out _);
        // "5G" and "4K", but "1 g/lít"
        length = length == 1 && tokens[at + 1].To - tokens[at + 1].From == 1 && !tokens[at + 1].IsCapital ? 0 : length;
        var isLabel = length > 0 && tokens[at].Letters.Length <= 2 && !IsCounted(tokens, at + 1, length);
        return isLabel ? at + 1 + length : tokens[at].Is("4.0") && !UnitReader.IsAt(tokens, at + 1, tokens.Count) ? at + 1 : at;
    }

    // "24/24 thôn" and "xếp thứ 24/24" are figures; "trực 24/24" and "24/7 giờ" are not.
    private static bool IsAroundTheClock(TokenList tokens, int at) =>
        AroundTheClock.Match(tokens, at + 3, tokens.Count, out _) > 0
        || !UnitReader.IsAt(tokens, at + 3, tokens.Count)
        && (RunLexicon.All.MatchBefore(tokens, at, Math.Max(0, at - 6), out var role) == 0 || (role & Role.Rank) == Role.None);

    private static bool IsCounted(TokenList tokens, int at, int length) => CountedNouns.All.Match(tokens, at, tokens.Count, out _) > length - 1;

    // loại 2, mức độ 3 và 4, con thứ 3 trở lên, thôn 5
    private static int OrdinalEnd(TokenList tokens, int at)
    {
        if (!int.TryParse(tokens[at].Letters, NumberStyles.None, CultureInfo.InvariantCulture, out _) && tokens[at].Letters is not [_, '.', _])
        {
            return at;
        }

        var all = All.MatchBefore(tokens, at, Math.Max(0, at - 3), out _) > 0 ? Aspects.Match(tokens, at + 1, tokens.Count, out _) : 0;
        if (all > 0)
        {
            return at + 1 + all;
        }

        // A rank is a value: it is the promise itself.
        if (RunLexicon.All.MatchBefore(tokens, at, Math.Max(0, at - 6), out var role) > 0 && (role & Role.Rank) != Role.None)
        {
            return at;
        }

        var isOrdinal = tokens.IsWord(at - 1, Keys.Third)
            || NonValueLexicon.Ordinals.MatchBefore(tokens, at, Math.Max(0, at - 6), out _) > 0 && !IsMeasured(tokens, at);
        var isName = !isOrdinal && NonValueLexicon.Names.MatchBefore(tokens, at, Math.Max(0, at - 6), out _) > 0
            && !UnitReader.IsAt(tokens, at + 1, tokens.Count) && !IsFraction(tokens, at);
        if (!isOrdinal && !isName)
        {
            return EndsProperName(tokens, at) ? at + 1 : at;
        }

        var to = Listed(tokens, at + 1);
        return isOrdinal ? to + RunLexicon.After.Match(tokens, to, tokens.Count, out _) : to;
    }

    // "Cụm công nghiệp Tân Hội 1 đạt 75 ha": one digit after a proper name, before what is reached.
    private static bool EndsProperName(TokenList tokens, int at)
    {
        if (at < 2 || tokens[at].Letters.Length > 1 || tokens[at - 1] is not { IsWord: true, IsCapital: true })
        {
            return false;
        }

        var to = at + 1;
        for (var words = 1; words > 0; to += words)
        {
            words = RunLexicon.All.Match(tokens, to, tokens.Count, out _);
        }

        return to > at + 1 && tokens.IsNumber(to);
    }

    // "Thịt hơi các loại 6.800 tấn", "rau các loại 45 ha" measure; a class is a small number without a unit of its own.
    private static bool IsMeasured(TokenList tokens, int at)
    {
        var after = at + 1;
        return Shares.Match(tokens, after, tokens.Count, out _) > 0
            || (tokens.IsSign(after, '-') || tokens.IsWord(after, Keys.To)) && tokens.IsNumber(after + 1) && UnitReader.IsAt(tokens, after + 2, tokens.Count)
            || UnitReader.IsAt(tokens, after, tokens.Count)
            && (tokens[at].Letters.Length > 2 || LocalRoads.MatchBefore(tokens, at, Math.Max(0, at - 3), out _) > 0
                || tokens[at].Letters[0] == '0' || EveryKind.MatchBefore(tokens, at, Math.Max(0, at - 6), out _) > 0);
    }

    private static bool IsFraction(TokenList tokens, int at) =>
        tokens.IsSign(at + 1, '/') && tokens.IsNumber(at + 2)
        || tokens.IsSign(at + 1, '-') && tokens.IsNumber(at + 2) && (!tokens[at + 1].IsGlued || UnitReader.IsAt(tokens, at + 3, tokens.Count));

    // mức độ 3, 4: a number that follows a label in a list is a label too, unless it has a unit of its own.
    private static int Listed(TokenList tokens, int to)
    {
        while (to + 1 < tokens.Count && tokens.IsNumber(to + 1) && !UnitReader.IsAt(tokens, to + 2, tokens.Count)
            && (tokens.IsSign(to, ',') || tokens.IsSign(to, '-') || tokens.IsWord(to, Keys.And) || tokens.IsWord(to, Keys.To) || tokens.IsSign(to, '/')))
        {
            to += 2;
        }

        return to;
    }
}
