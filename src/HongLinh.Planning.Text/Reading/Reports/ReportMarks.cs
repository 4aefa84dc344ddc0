namespace HongLinh.Planning.Text;

/// <summary>Marks the words of a report that do not belong to a name: plans and earlier periods after a percentage, and dates without a lead-in word.</summary>
internal static class ReportMarks
{
    private static readonly Lexicon<bool> Links = WordSet.Of("so với, so, của, mức, trên, so với mức, với");
    private static readonly Lexicon<bool> Percents = WordSet.Of("%, phần trăm, ‰");

    public static void Mark(TokenList tokens, Marks marks, PlanYear year)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            var percent = Percents.Match(tokens, at, tokens.Count, out _);
            if (percent > 0)
            {
                MarkTail(tokens, marks, at + percent, year);
            }

            // "thấp hơn cùng kỳ 2,1%"
            var same = marks[at] == MarkKind.Base ? 0 : ReportLexicon.SamePeriod.Match(tokens, at, tokens.Count, out _);
            if (same > 0 && Movers.MatchBefore(tokens, at, 0, out _) > 0)
            {
                marks.Override(at, YearEnd(tokens, at + same), MarkKind.Base);
            }

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

    private static readonly Lexicon<bool> Movers = WordSet.Of("thấp hơn, cao hơn, hơn, tăng, giảm, vượt, nhiều hơn, ít hơn, kém, kém hơn, tăng hơn, giảm hơn");
    private static readonly Lexicon<bool> Seasons = WordSet.Of("xuân, mùa, hè thu, đông, đông xuân, vụ, quân, sách, năm học");

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

    private static int PlanEnd(TokenList tokens, Marks marks, int to)
    {
        while (to < tokens.Count)
        {
            var words = PlanNames.Match(tokens, to, tokens.Count, out _) > 0 ? 0 : ReportLexicon.PlanTails.Match(tokens, to, tokens.Count, out _);
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
