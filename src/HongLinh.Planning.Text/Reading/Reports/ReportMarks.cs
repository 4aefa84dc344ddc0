namespace HongLinh.Planning.Text;

/// <summary>Marks the words of a report that do not belong to a name: plans and earlier periods after a percentage, and dates without a lead-in word.</summary>
internal static class ReportMarks
{
    private static readonly Lexicon<bool> Links = WordSet.Of("so với, so, của, mức, trên, so với mức, với");
    private static readonly Lexicon<bool> Percents = WordSet.Of("%, phần trăm, ‰");

    private static readonly Lexicon<bool> TimesWord = WordSet.Of("lần");
    private static readonly Lexicon<bool> Multiples = WordSet.Of("gấp, bằng");
    private const int NearMultiple = 4;

    public static void Mark(TokenList tokens, Marks marks, PlanYear year)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var percent = Percents.Match(tokens, at, tokens.Count, out _);
            if (percent > 0)
            {
                MarkTail(tokens, marks, at + percent, year);
            }
            else if (tokens.IsNumber(at - 1) && TimesWord.Match(tokens, at, tokens.Count, out _) > 0
                && Multiples.IsIn(tokens, Math.Max(0, at - NearMultiple), at - 1))
            {
                // "gấp 1,2 lần cùng kỳ"
                MarkTail(tokens, marks, at + 1, year);
            }

            MarkLabels(tokens, marks, at);
            // "thấp hơn cùng kỳ 2,1%"
            var same = marks[at] == MarkKind.Base ? 0 : ReportLexicon.SamePeriod.Match(tokens, at, tokens.Count, out _);
            if (same > 0 && Movers.MatchBefore(tokens, at, 0, out _) > 0)
            {
                marks.Override(at - Compared.MatchBefore(tokens, at, 0, out _), YearEnd(tokens, at + same), MarkKind.Base);
            }

            MarkDay(tokens, marks, at);

            // "Sản lượng lúa vụ xuân 2023": a year without "năm" before it or a unit after it.
            if (TimeReader.IsYear(tokens, at) && marks[at] == MarkKind.None && at > 0 && tokens[at - 1].IsWord && !UnitReader.IsAt(tokens, at + 1, tokens.Count)
                && (Seasons.MatchBefore(tokens, at, 0, out _) > 0 || HasNumber(tokens, at + 1)))
            {
                marks.Mark(at, at + 1, MarkKind.Time);
            }

            if (tokens.IsNumber(at) && marks[at] == MarkKind.None && TimeReader.SlashedEnd(tokens, at + 1) is var end && end == at + 5
                && TimeReader.IsYear(tokens, at + 4))
            {
                marks.Mark(at, end, MarkKind.Time);
            }
        }
    }

    // "sáng Chủ nhật 25/6", "thứ Bảy (24/6)": a day, and no part of a whole.
    private static void MarkDay(TokenList tokens, Marks marks, int at)
    {
        if (!tokens.IsNumber(at) || marks[at] != MarkKind.None || !tokens.IsSign(at + 1, '/') || !tokens.IsNumber(at + 2)
            || tokens[at].Letters.Length > 2 || tokens[at + 2].Letters.Length > 2)
        {
            return;
        }

        var before = tokens.IsSign(at - 1, '(') || tokens.IsSign(at - 1, ',') ? at - 1 : at;
        var words = before > 0 ? Weekdays.MatchBefore(tokens, before, 0, out _) : 0;
        if (words > 0)
        {
            marks.Override(before - words, TimeReader.SlashedEnd(tokens, at + 1), MarkKind.Time);
        }
    }

    private static readonly Lexicon<bool> Weekdays = WordSet.Of(
        "thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, sáng thứ hai, sáng thứ ba, sáng thứ tư, sáng thứ năm, sáng thứ sáu, sáng thứ bảy, "
        + "sáng chủ nhật, chiều thứ hai, chiều thứ ba, chiều thứ tư, chiều thứ năm, chiều thứ sáu, chiều thứ bảy, chiều chủ nhật, tối thứ bảy, tối chủ nhật, "
        + "sáng, chiều, tối, đêm, trưa, hôm, rạng sáng");

    private static readonly Lexicon<bool> Compared = WordSet.Of("so");
    private static readonly Lexicon<bool> Movers = WordSet.Of("so, thấp hơn, cao hơn, hơn, tăng, giảm, vượt, nhiều hơn, ít hơn, kém, kém hơn, "
        + "tăng hơn, giảm hơn");
    private static readonly Lexicon<bool> Seasons = WordSet.Of("xuân, mùa, hè thu, đông, đông xuân, vụ, quân, sách, năm học");

    // "khám thai đủ 4 lần", "điểm trung bình 3 môn đạt 19,85 điểm", "chào mừng ngày 30/4 và 01/5": such numbers are parts of names.
    private static void MarkLabels(TokenList tokens, Marks marks, int at)
    {
        if (!tokens.IsNumber(at) || marks[at] == MarkKind.Base)
        {
            return;
        }

        if (tokens.IsSign(at + 1, '/') && tokens.IsNumber(at + 2) && tokens[at].Letters.TrimStart('0') is var day
            && Feasts.Contains($"{day}/{tokens[at + 2].Letters.TrimStart('0')}")
            && (Occasions.MatchBefore(tokens, at, 0, out _) > 0
                || FeastJoints.MatchBefore(tokens, at, 0, out _) > 0 && at >= 2 && marks[at - 2] == MarkKind.Label))
        {
            marks.Override(tokens.IsWord(at - 1, Keys.Day) ? at - 1 : at, at + 3, MarkKind.Label);
            return;
        }

        if (marks[at] == MarkKind.None && IsNumberOfPlace(tokens, at))
        {
            marks.Mark(at, at + 1, MarkKind.Label);
            return;
        }

        // "kỷ niệm 77 năm Ngày Thương binh - Liệt sĩ"
        if (tokens.IsWord(at + 1, Keys.Year) && marks[at] == MarkKind.None && Anniversaries.MatchBefore(tokens, at, 0, out _) > 0)
        {
            marks.Mark(at, at + 2, MarkKind.Label);
            return;
        }

        var noun = Repeated.Match(tokens, at + 1, tokens.Count, out _);
        if (noun > 0 && marks[at] == MarkKind.None && Enough.MatchBefore(tokens, at, 0, out _) > 0)
        {
            marks.Mark(at, at + 1 + noun, MarkKind.Label);
        }
    }

    // "Ấp Tân Lập 3 có 17 hộ": a number that ends the name of a place; before a unit it counts something.
    private static bool IsNumberOfPlace(TokenList tokens, int at)
    {
        var from = at;
        while (from > 0 && at - from < MostOfName && tokens[from - 1] is { IsWord: true, IsCapital: true })
        {
            from--;
        }

        return from < at && from > 0 && PlaceNouns.MatchBefore(tokens, from, 0, out _) > 0 && tokens[at].Letters.Length <= 2
            && !UnitReader.IsAt(tokens, at + 1, tokens.Count) && !tokens.IsSign(at + 1, '/');
    }

    private static readonly Lexicon<bool> Anniversaries = WordSet.Of(
        "kỷ niệm, lễ kỷ niệm, chào mừng, mừng, nhân dịp, mít tinh kỷ niệm, tọa đàm kỷ niệm, gặp mặt kỷ niệm, tròn, hướng tới kỷ niệm, chào mừng kỷ niệm");

    private const int MostOfName = 4;
    private static readonly Lexicon<bool> PlaceNouns =
        WordSet.Of("ấp, thôn, bản, xóm, khóm, buôn, làng, khu, khu phố, tổ dân phố, khối phố, tiểu khu, đội, khối, sóc, bon, plei");

    private static readonly Lexicon<bool> Enough = WordSet.Of("đủ, trung bình, bình quân, tổng điểm, điểm bình quân");
    private static readonly Lexicon<bool> Repeated = WordSet.Of("lần, mũi, liều, môn, môn thi, bước, loại vắc xin, loại, nội dung, điều kiện, tiêu chuẩn");
    private static readonly Lexicon<bool> FeastJoints = WordSet.Of("và, -, với");
    private static readonly Lexicon<bool> Occasions = WordSet.Of(
        "chào mừng ngày, kỷ niệm ngày, nhân dịp ngày, dịp ngày, nhân ngày, lễ, dịp lễ, dịp, nhân dịp, nghỉ lễ, chào mừng, kỷ niệm, tết thiếu nhi, thiếu nhi, "
        + "quốc khánh, quốc tế lao động, quốc tế phụ nữ, quốc tế thiếu nhi, phụ nữ việt nam, nhà giáo việt nam, thương binh liệt sĩ, thương binh - liệt sĩ, "
        + "gia đình việt nam, giải phóng miền nam, hưởng ứng ngày, mừng ngày, thầy thuốc việt nam, hưởng ứng");

    private static readonly HashSet<string> Feasts = new(StringComparer.Ordinal)
    {
        "30/4", "1/5", "1/6", "2/9", "8/3", "26/3", "27/7", "19/5", "20/11", "22/12", "20/10", "27/2", "3/2", "18/11", "28/6", "10/10", "15/5", "19/8",
        "5/6", "6/6",
    };

    private static bool HasNumber(TokenList tokens, int from)
    {
        for (var at = from; at < tokens.Count && at < from + Near; at++)
        {
            if (tokens.IsNumber(at))
            {
                return true;
            }
        }

        return false;
    }

    private const int Near = 8;

    // "71% kế hoạch năm", "đạt 95% cùng kỳ", "bằng 120% năm 2022"
    private static void MarkTail(TokenList tokens, Marks marks, int at, PlanYear year)
    {
        if (at >= tokens.Count || marks[at] == MarkKind.Base)
        {
            // This also applies at the end of the text, where there is nothing to extend.
            Extend(tokens, marks, at);
            return;
        }

        var link = Links.Match(tokens, at, tokens.Count, out _);
        var plan = ReportLexicon.PlansOfPercent.Match(tokens, at + link, tokens.Count, out _);
        if (plan > 0)
        {
            marks.Override(at, PlanEnd(tokens, marks, at + link + plan), MarkKind.Base);
            return;
        }

        var same = ReportLexicon.SamePeriod.Match(tokens, at + link, tokens.Count, out _);
        same = same > 0 ? same : ReportLexicon.YearBefore.Match(tokens, at + link, tokens.Count, out _);
        if (same > 0)
        {
            marks.Override(at, YearEnd(tokens, at + link + same), MarkKind.Base);
        }
        else if (tokens.IsWord(at + link, Keys.Year) && TimeReader.IsYear(tokens, at + link + 1)
            && int.Parse(tokens[at + link + 1].Key, System.Globalization.CultureInfo.InvariantCulture) < year.Number)
        {
            marks.Override(at, at + link + 2, MarkKind.Base);
        }
    }

    private static void Extend(TokenList tokens, Marks marks, int at)
    {
        if (at < tokens.Count && ReportLexicon.PlansOfPercent.IsIn(tokens, at, marks.ToOf(at)))
        {
            var to = PlanEnd(tokens, marks, marks.ToOf(at));
            if (to > marks.ToOf(at))
            {
                marks.Override(marks.ToOf(at), to, MarkKind.Base);
            }
        }
    }

    // "100% chỉ tiêu giao quân": the words say what is planned, not who planned it.
    private static readonly Lexicon<bool> PlanNames = WordSet.Of("giao quân, tuyển quân");

    // "9,8% kế hoạch vốn năm 2023"
    private static readonly Lexicon<bool> Funds = WordSet.Of("vốn, vốn đầu tư, vốn đầu tư công, đầu tư công");

    private static int PlanEnd(TokenList tokens, Marks marks, int to)
    {
        while (to < tokens.Count)
        {
            var words = PlanNames.Match(tokens, to, tokens.Count, out _) > 0 ? 0
                : Math.Max(ReportLexicon.PlanTails.Match(tokens, to, tokens.Count, out _), Funds.Match(tokens, to, tokens.Count, out _));
            var step = words > 0 ? words : TimeReader.IsYear(tokens, to) || marks[to] == MarkKind.Base
                || tokens.IsNumber(to) && tokens.IsWord(to + 1, Keys.Month) ? 1 : 0;
            if (step == 0)
            {
                break;
            }

            to += step;
        }

        return to;
    }

    private static int YearEnd(TokenList tokens, int to)
    {
        while (to < tokens.Count && (tokens.IsWord(to, Keys.Year) && to + 1 < tokens.Count || TimeReader.IsYear(tokens, to)
            || ReportLexicon.YearBefore.Match(tokens, to, tokens.Count, out _) > 0 || tokens.IsWord(to, Before)))
        {
            to++;
        }

        return to;
    }

    private static readonly string Before = SyllableKey.Of("trước");
}
