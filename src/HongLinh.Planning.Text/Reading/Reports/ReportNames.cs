namespace HongLinh.Planning.Text;

/// <summary>Finds the name of a figure in a report: after the lead-in words, or after the figure itself.</summary>
internal sealed class ReportNames(TokenList tokens, Marks marks)
{
    private const int MostOfDoer = 10;

    private static readonly string Already = SyllableKey.Of("đã");
    private static readonly Lexicon<bool> Ends = WordSet.Of(
        "hiện, hiện nay, đến nay, hiện có, tính đến nay, đã, được, cho, có, với, là, ước, trong đó, ước tính, dự kiến, sơ bộ, chính thức, số liệu sơ bộ, "
        + "số liệu chính thức, nào, mới chỉ, chỉ mới, "
        + "cụ thể, như sau, cũng, vẫn, đều, đang, của, về, xảy ra, phát sinh, ghi nhận, phát hiện, đầu kỳ, đầu năm, cuối kỳ, thì, và, đạt, thực hiện, còn, "
            + "trong, tại, ở");
    private static readonly Lexicon<bool> AmountNames = WordSet.Of(
        "thu ngân sách, tổng thu, chi ngân sách, tổng chi, thu nội địa, thu thuế, doanh thu, giá trị, tổng giá trị, diện tích, tổng diện tích, sản lượng, "
        + "tổng sản lượng, kim ngạch, "
        + "tổng mức, tổng vốn, vốn đầu tư, thu NSNN, tổng thu NSNN, thu NS, chi NS, chi thường xuyên, thu tiền sử dụng đất, thu nhập, tổng thu ngân sách, "
            + "số hộ, số người, số lượng");

    private static readonly Lexicon<bool> ShareNames = WordSet.Of("tỷ lệ, tỷ trọng, tỷ suất, độ che phủ, mức độ");
    private static readonly Lexicon<bool> Any = WordSet.Of("nào, gì, một, bất kỳ, thêm, mới, các, trường hợp, vụ, ca");

    private static readonly Lexicon<bool> ChiNouns = WordSet.Of("chứng chỉ, địa chỉ, tín chỉ, tôn chỉ, lãnh chỉ");

    private readonly ClauseOpener _opener = new(tokens, marks);

    /// <summary>The clause with the position of its name.</summary>
    public Clause Opened(Clause clause)
    {
        var opened = _opener.Opened(_opener.Headed(clause with { From = AfterLead(clause.From, clause.Run.From) }));
        var (nameFrom, nameTo) = AfterColon(opened.NameFrom, opened.NameTo);
        opened = opened with { NameFrom = nameFrom, NameTo = nameTo, To = TailEnd(opened.Amount.To, opened.To) };
        if (ReportLexicon.Places.Match(tokens, opened.NameFrom, opened.NameTo, out _) is var words and > 0 && opened.NameFrom + words == opened.NameTo)
        {
            // "Xã đạt 17/19 tiêu chí": the owner of the criteria is not their name.
            return opened with { NameFrom = opened.NameTo, IsFigureFirst = true };
        }

        return IsOnlyWork(opened.NameFrom, opened.NameTo) ? opened with { IsFigureFirst = true } : opened;
    }

    /// <summary>The name of a clause; if the figure comes first, the words after it are included.</summary>
    public ReadWords? Of(Clause clause, RunReader runs, bool isLevel)
    {
        var names = new NameReader(tokens, marks, runs);
        var to = BeforeEnds(clause.NameFrom, BeforeOpen(clause.NameFrom, clause.NameTo));
        if (!isLevel || !clause.IsFigureFirst)
        {
            return names.Words((clause.NameFrom, to));
        }

        var (amount, unit) = (clause.Amount, clause.Amount.Unit);
        if (amount.Tail.To > 0)
        {
            return names.Words((clause.NameFrom, to), (unit.From, unit.To), amount.Tail);
        }

        // "8,5 bác sĩ/1 vạn dân": the name is the counted noun without the base of the rate.
        var noun = unit.Base is null ? unit : unit with { To = unit.BaseFrom - 1 };
        return names.Of(clause with { NameTo = to, Amount = amount with { Unit = noun } });
    }

    /// <summary>The name of the rest of a whole, without "chưa": the figure is reported for those that comply.</summary>
    public ReadWords? OfRest(Clause clause, int end)
    {
        var runs = new RunReader(tokens, marks);
        for (var at = clause.Amount.To; at < end; at++)
        {
            if (ReportLexicon.NotYet.Match(tokens, at, end, out _) > 0)
            {
                var (unit, to) = (clause.Amount.Unit, BeforeEnds(at + 1, TailEnd(at + 1, end)));
                return new NameReader(tokens, marks, runs).Words(
                    (clause.NameFrom, BeforeEnds(clause.NameFrom, clause.NameTo)), unit.IsNone ? (0, 0) : (unit.From, unit.To), (clause.Amount.To, at),
                    IsOnlyEnds(at + 1, to) ? (0, 0) : (at + 1, to));
            }
        }

        return Of(clause, runs, true);
    }

    /// <summary>The words after a figure, up to the next sign, that say what it excludes or includes; null when there are none.</summary>
    public ReadWords? ScopeAfter(int from, int to)
    {
        for (var at = from; at < to && !tokens.IsSign(at, ';') && !tokens.IsSign(at, '.'); at++)
        {
            if ((at == from || tokens[at - 1].Kind == TokenKind.Sign || marks[at - 1] == MarkKind.Base) && tokens[at].IsWord
                && ReportLexicon.ScopeIn(tokens, at, Math.Min(at + 1 + 2, to)) == at)
            {
                var end = at;
                while (end < to && tokens[end].IsWord)
                {
                    end++;
                }

                return new ReadWords(tokens.Words(at, end), [tokens.SpanOf(at, end)]);
            }
        }

        return null;
    }

    private bool IsOnlyEnds(int from, int to) => Ends.Match(tokens, from, to, out _) == to - from;

    /// <summary>A stretch as a name.</summary>
    public ReadWords? Words(int from, int to) => new NameReader(tokens, marks, new RunReader(tokens, marks)).Words((from, BeforeEnds(from, to)));

    /// <summary>The words after a comparison with a plan; null when there are none.</summary>
    public ReadWords? After(int from, int to)
    {
        while (from < to && marks[from] == MarkKind.Base)
        {
            from++;
        }

        var end = from;
        while (end < to && tokens[end].Kind == TokenKind.Word)
        {
            end++;
        }

        return Words(from, end);
    }

    /// <summary>Whether the words before a figure say that so many exist: "lũy kế có 12 HTX".</summary>
    public bool IsThere(int from, int to) => There.IsIn(tokens, from, to);

    private static readonly Lexicon<bool> There = WordSet.Of("có, hiện có");

    // "Cơ cấu kinh tế: nông nghiệp 6,5%": the name follows the heading.
    private (int From, int To) AfterColon(int from, int to)
    {
        for (var at = to - 2; at >= from; at--)
        {
            if (tokens.IsSign(at, ':') && tokens[at + 1].Kind == TokenKind.Word)
            {
                // "Trồng rừng: kế hoạch 50 ha, thực hiện 45 ha" has its name before the colon.
                var name = AfterLead(at + 1, to);
                return name < to ? (name, to) : (AfterLead(from, at), at);
            }
        }

        return (AfterLead(from, to), to);
    }

    // "05 ca sốt xuất huyết, không có tử vong": the name ends where a new statement begins.
    private int TailEnd(int from, int to)
    {
        for (var at = from; at + 1 < to; at++)
        {
            if (tokens.IsSign(at, ',') && ReportLexicon.TailStops.Match(tokens, at + 1, to, out _) > 0
                || at > from && tokens.IsWord(at, Keys.With) && ReportLexicon.Measures.Match(tokens, at + 1, to, out _) > 0)
            {
                return at;
            }
        }

        return to > from && tokens.IsWord(to - 1, Keys.With) ? to - 1 : to;
    }

    /// <summary>Whether a name is that of a share, so that its falls are measured in points.</summary>
    public static bool IsShare(ReadWords? name) =>
        name is not null && TokenList.Of(name.Text) is var words && ShareNames.Match(words, 0, words.Count, out _) > 0;

    /// <summary>Whether a name is that of an amount; a percentage alone then says little.</summary>
    public static bool IsAmount(ReadWords name) =>
        TokenList.Of(name.Text) is var words && AmountNames.Match(words, 0, words.Count, out _) > 0 && !Growths.IsIn(words, 0, words.Count);

    private static readonly Lexicon<bool> Growths = WordSet.Of("tăng, giảm, tốc độ, trên, dưới, tỷ lệ");

    /// <summary>The indicator that a sentence without a figure reports as absent: its name and the reason; null when there is none.</summary>
    public (ReadWords? Name, AbsenceReason Reason, int From, int To)? Nothing(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var words = ReportLexicon.Nothing.Match(tokens, at, to, out _);
            if (words == 0 && ReportLexicon.NothingOf.Match(tokens, at, to, out _) is var of and > 0
                && UnitReader.Read(tokens, at + of, to) is { IsCounted: true, IsNone: false } && !IsHeaded(from, at))
            {
                words = of;
            }

            if (words > 0)
            {
                return (NameOfNothing(from, at, at + words, to), AbsenceReason.NothingToReport, from, to);
            }

            if (ReportLexicon.NotApplicable.Match(tokens, at, to, out _) > 0)
            {
                return (NameOfNothing(from, at, to, to), AbsenceReason.NotApplicable, from, to);
            }
        }

        return null;
    }

    private bool IsHeaded(int from, int at) => LeadLexicon.Heads.Match(tokens, AfterLead(from, at), at, out _) > 0;

    // "Không xảy ra vụ cháy nào", "Tai nạn giao thông: không phát sinh"
    private ReadWords? NameOfNothing(int from, int at, int after, int to)
    {
        var names = new NameReader(tokens, marks, new RunReader(tokens, marks));
        var first = AfterLead(after, to);
        var end = first;
        while (end < to
            && (tokens[end].Kind == TokenKind.Word && marks[end] == MarkKind.None || marks[end] == MarkKind.Label
            || tokens[end].IsGlued && tokens.IsSign(end, '-')))
        {
            end++;
        }

        end = BeforeEnds(first, end);
        var own = AfterLead(from, at);
        return HasNoun(first, end) ? names.Words((first, end)) : own < at ? names.Words((own, BeforeSigns(own, at))) : null;
    }

    private bool HasNoun(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Any.Match(tokens, at, to, out _) == 0)
            {
                return true;
            }
        }

        return false;
    }

    private int AfterLead(int from, int to)
    {
        while (from < to)
        {
            var step = marks[from] is MarkKind.Time or MarkKind.Base or MarkKind.Note ? Math.Max(1, Math.Min(marks.ToOf(from), to) - from)
                : tokens[from].Kind == TokenKind.Sign && !tokens.IsSign(from, '"')
                    && !(tokens.IsSign(from, '(') && tokens.PartnerOf(from) is var close && close > from && close < to)
                    ? 1
                : ReportLexicon.PlanLength(tokens, from, to) is var plan and > 0 ? plan
                : ReportLexicon.Earlier.Match(tokens, from, to, out _) is var earlier and > 0 ? earlier
                : Math.Max(
                    Math.Max(ReportLexicon.LeadIns.Match(tokens, from, to, out _), ReportLexicon.Maturities.Match(tokens, from, to, out _)),
                    AfterDoer(from, to));
            if (step == 0)
            {
                break;
            }

            from += step;
        }

        return from;
    }

    // "UBND phường đã trồng": the acting body is not part of the name.
    private int AfterDoer(int from, int to)
    {
        if (ReportLexicon.Doers.Match(tokens, from, to, out _) == 0)
        {
            return 0;
        }

        for (var at = from + 1; at < to && at < from + MostOfDoer; at++)
        {
            if (tokens.IsWord(at, Already))
            {
                return at + 1 - from;
            }
        }

        return 0;
    }

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
            step = step == 0 && tokens.IsWord(to - 1, Keys.Only) && ChiNouns.MatchBefore(tokens, to, from, out _) == 0 ? 1 : step;
            // "Phát hiện" is one verb, not "hiện" after a name.
            step = step > 0 && ReportLexicon.Verbs.MatchBefore(tokens, to, from, out _) > step ? 0 : step;
            if (step == 0 || step >= to - from)
            {
                break;
            }

            to -= step;
        }

        return to;
    }

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

    private bool IsOnlyWork(int from, int to)
    {
        while (from < to)
        {
            var words = Math.Max(ReportLexicon.Verbs.Match(tokens, from, to, out _), LeadLexicon.Work.Match(tokens, from, to, out _));
            words = words > 0 ? words : tokens[from].Kind == TokenKind.Sign || marks[from] == MarkKind.Time ? 1 : 0;
            if (words == 0)
            {
                return false;
            }

            from += words;
        }

        return true;
    }
}
