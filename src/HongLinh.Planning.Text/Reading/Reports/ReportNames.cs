namespace HongLinh.Planning.Text;

/// <summary>Finds the name of a figure in a report: after the lead-in words, or after the figure itself.</summary>
internal sealed partial class ReportNames(TokenList tokens, Marks marks)
{
    private const int MostOfDoer = 10;
    private const int LeastOfObject = 2;
    private const int MostOfPreamble = 40;

    private static readonly string Already = SyllableKey.Of("đã");
    private static readonly Lexicon<bool> AmountNames = WordSet.Of(
        "thu ngân sách, tổng thu, chi ngân sách, tổng chi, thu nội địa, thu thuế, doanh thu, giá trị, tổng giá trị, diện tích, tổng diện tích, sản lượng, "
        + "tổng sản lượng, kim ngạch, "
        + "tổng mức, tổng vốn, vốn đầu tư, thu NSNN, tổng thu NSNN, thu NS, chi NS, chi thường xuyên, thu tiền sử dụng đất, thu nhập, tổng thu ngân sách, "
            + "số hộ, số người, số lượng");

    private static readonly Lexicon<bool> ShareNames = WordSet.Of("tỷ lệ, tỷ trọng, tỷ suất, độ che phủ, mức độ");
    private static readonly Lexicon<bool> Any = WordSet.Of("nào, gì, một, bất kỳ, thêm, mới, các, trường hợp, vụ, ca");

    private static readonly Lexicon<bool> ChiNouns = WordSet.Of("chứng chỉ, địa chỉ, tín chỉ, tôn chỉ, lãnh chỉ");

    private static readonly Lexicon<bool> Drawn = WordSet.Of("thu hút, thu hút được, với sự tham gia của, có sự tham gia của");
    private static readonly Lexicon<bool> Crowds = WordSet.Of("lượt, lượt người, lượt khách, người, người dân, khách, du khách, nghìn lượt");
    private static readonly Lexicon<bool> BareCounts = WordSet.Of("tổng số, tổng cộng, số lượng, tổng số lượng, tổng");

    private readonly ClauseOpener _opener = new(tokens, marks);
    private readonly SubjectReader _subjects = new(tokens, marks);
    private readonly DoerNames _bodies = new(tokens, marks);

    /// <summary>The clause with the position of its name.</summary>
    public Clause Opened(Clause clause)
    {
        var opened = _opener.Opened(_opener.Headed(clause with { From = AfterLead(clause.From, clause.Run.From) }));
        var (nameFrom, nameTo) = AfterColon(opened.NameFrom, opened.NameTo);
        opened = opened with { NameFrom = nameFrom, NameTo = nameTo, To = TailEnd(opened.Amount.To, opened.To) };
        if ((HasColon(opened) && ObjectEnd(opened.Amount, opened.To) - opened.Amount.To >= LeastOfObject
            || tokens.IsSign(opened.Run.From - 1, ',') && HasObject(opened))
            && opened.NameTo == opened.Run.From && (opened.Amount.Unit.IsCounted || opened.Amount.Unit.IsShare)
                && (opened.Run.Has(Role.More) || !opened.Run.Has(Role.Move | Role.Up | Role.Down)))
        {
            // "Chương trình OCOP: có 02 sản phẩm được nâng hạng", "Phổ cập giáo dục được duy trì, 100% xã đạt chuẩn": what is counted follows the figure.
            return opened with { NameFrom = opened.NameTo, IsFigureFirst = true };
        }

        if (opened.Amount is { Total: not null, Unit.IsCounted: true } && DoneAt(opened.NameFrom, opened.Amount.From) is var done and > 0)
        {
            return opened with { NameTo = done };
        }

        var end = BeforeEnds(opened.NameFrom, opened.NameTo);
        if (ReportLexicon.Places.Match(tokens, opened.NameFrom, opened.NameTo, out _) is var words and > 0 && end <= opened.NameFrom + words
            || opened.Amount.Unit.IsCounted && end > opened.NameFrom
                && (_subjects.End(opened.NameFrom, end) == end || _bodies.End(opened.NameFrom, end) == end))
        {
            // "Xã đạt 17/19 tiêu chí": the owner of the criteria is not their name.
            return opened with { NameFrom = opened.NameTo, IsFigureFirst = true };
        }

        if (end > opened.NameFrom && opened.Amount.Unit.IsMoney && _bodies.End(opened.NameFrom, end) == end
            && ReportLexicon.MoneyVerbs.Match(tokens, opened.Run.From, opened.Amount.From, out _) is var paid and > 0)
        {
            // "Chi cục Thuế khu vực thu 12,4 tỷ đồng": the body is no name, and what it did with the money is.
            return opened with { NameFrom = opened.Run.From, NameTo = opened.Run.From + paid };
        }

        if (opened.Amount.Unit.IsCounted && Drawn.Match(tokens, opened.NameFrom, end, out _) is var drawn and > 0 && drawn == end - opened.NameFrom
            && Crowds.Match(tokens, opened.Amount.Unit.From, opened.Amount.Unit.To, out _) > 0)
        {
            // "thu hút 4.200 lượt người xem": those who came are counted.
            return opened with { NameFrom = end, NameTo = end, IsFigureFirst = true };
        }

        if (end > opened.NameFrom && NameDoubts.IsGrade(tokens, opened.NameFrom, end))
        {
            // "giỏi 120 em, khá 310 em": the grade alone is the name.
            return opened with { NameTo = end };
        }

        if (opened.Amount.Unit.IsCounted && end > opened.NameFrom && BareCounts.Match(tokens, opened.NameFrom, end, out _) == end - opened.NameFrom)
        {
            // "nâng tổng số lên 42 hợp tác xã": the name is completed by what is counted.
            return opened with { NameTo = end, IsFigureFirst = true };
        }

        if (end > opened.NameFrom && tokens.IsWord(opened.Run.From, Keys.Left)
            && Rest.Match(tokens, opened.Run.From, opened.Amount.From, out _) is var rest and > 0)
        {
            // "thu nội địa còn lại 93,4 tỷ đồng" is not the whole of that revenue.
            return opened with { NameTo = opened.Run.From + rest };
        }

        if (!opened.Amount.Unit.IsNone && IsGiving(opened.NameFrom, end, opened.Amount.Unit))
        {
            return opened with { NameTo = end, IsFigureFirst = true };
        }

        return IsOnlyWork(opened.NameFrom, opened.NameTo) && !(opened.Amount.Unit.IsShare && opened.Run.Has(Role.Reach | Role.Is | Role.Equal))
            ? opened with { IsFigureFirst = true } : WithoutDoer(opened);
    }

    /// <summary>The name of a clause; if the figure comes first, the words after it are included.</summary>
    public ReadWords? Of(Clause clause, RunReader runs, bool isLevel)
    {
        var names = new NameReader(tokens, marks, runs);
        var to = BeforeEnds(clause.NameFrom, BeforeOpen(clause.NameFrom, clause.NameTo));
        if (!isLevel || !clause.IsFigureFirst)
        {
            return names.Words(Untimed((clause.NameFrom, to)));
        }

        // A number word is no part of a name: "đón 85 nghìn lượt khách".
        var (amount, unit) = (clause.Amount, UnitReader.Bare(tokens, clause.Amount.Unit));
        if (amount.Tail.To > 0)
        {
            return names.Words(Untimed((clause.NameFrom, to), (unit.From, unit.To), amount.Tail));
        }

        if (IsMaterial(unit))
        {
            // "hiến 1.640 m2 đất làm đường", "hiến 47 đơn vị máu": the unit ends with what was given.
            return names.Words(Untimed((clause.NameFrom, to), (unit.To - 1, unit.To), (amount.To, ObjectEnd(amount, clause.To))));
        }

        // "chứng thực 312 việc": the unit says nothing of its own.
        if (to > clause.NameFrom && Matters.Match(tokens, unit.From, unit.To, out _) is var matter and > 0 && matter == unit.To - unit.From
            && ObjectEnd(amount, clause.To) == amount.To)
        {
            return names.Words(Untimed((clause.NameFrom, to)));
        }

        // "8,5 bác sĩ/1 vạn dân": the name is the counted noun without the base of the rate.
        var noun = unit.Base is null ? unit : unit with { To = unit.BaseFrom - 1 };
        return names.Of(clause with { NameTo = to, Amount = amount with { Unit = noun } }, true);
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
                var isJoined = !unit.IsNone && unit.To == clause.Amount.To;
                return new NameReader(tokens, marks, runs).Words(
                    (clause.NameFrom, BeforeEnds(clause.NameFrom, clause.NameTo)),
                    isJoined ? (unit.From, at) : unit.IsNone ? (0, 0) : (unit.From, unit.To), isJoined ? (0, 0) : (clause.Amount.To, at),
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
    public ReadWords? Words(int from, int to) =>
        new NameReader(tokens, marks, new RunReader(tokens, marks)).Words(Untimed((from, BeforeEnds(from, to))));

    // "Tổng thu 6 tháng trên địa bàn": the period is told of the figure and is no part of the name.
    private (int From, int To)[] Untimed(params ReadOnlySpan<(int From, int To)> stretches)
    {
        var parts = new List<(int, int)>();
        foreach (var (from, to) in stretches)
        {
            var start = from;
            for (var at = from; at < to; at++)
            {
                if (marks[at] == MarkKind.Time && tokens.DepthAt(at) == tokens.DepthAt(from))
                {
                    parts.Add((start, at));
                    at = Math.Min(Math.Max(marks.ToOf(at), at + 1), to) - 1;
                    start = at + 1;
                }
            }

            parts.Add((start, to));
        }

        return [.. parts.Where(static part => part.Item2 > part.Item1)];
    }

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

    /// <summary>Whether a figure tells what there is, and not what was done in a period: "có 12 hợp tác xã", "tổng dư nợ 45 tỷ đồng".</summary>
    public bool IsState(Clause clause) =>
        There.IsIn(tokens, clause.Run.From, clause.Amount.From) || tokens.IsWord(clause.Amount.From - 1, Keys.Left)
        || There.MatchBefore(tokens, clause.Amount.From, clause.From, out _) > 0 || Stocks.Match(tokens, clause.NameFrom, clause.NameTo, out _) > 0;

    private static readonly Lexicon<bool> Stocks = WordSet.Of(
        "tổng đàn, đàn, dân số, dư nợ, tổng dư nợ, nợ đọng, nợ xấu, tồn quỹ, tổng số dân, quy mô dân số, số hộ nghèo, số hộ cận nghèo, tổng số hộ, số hộ, "
        + "tổng số đảng viên, tổng số hội viên, tổng số đoàn viên, số đảng viên, số hội viên, số đoàn viên, "
        + "số người tham gia bảo hiểm, số người tham gia BHXH, số người tham gia BHYT, số lao động tham gia bảo hiểm, số lao động tham gia BHXH, "
        + "số dư, huy động vốn, nguồn vốn huy động, tổng nguồn vốn");

    // "Cơ cấu kinh tế: nông nghiệp 6,5%": the name follows the heading.
    private (int From, int To) AfterColon(int from, int to)
    {
        for (var at = to - 2; at >= from; at--)
        {
            if (tokens.IsSign(at, ':') && (tokens[at + 1].Kind == TokenKind.Word || marks[at + 1] == MarkKind.Time))
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
                || at > from && (tokens.IsWord(at, Keys.With) || tokens.IsWord(at, Keys.On) && to < tokens.Count && tokens.IsNumber(to))
                    && ReportLexicon.Measures.Match(tokens, at + 1, to, out _) > 0)
            {
                return at;
            }
        }

        return to > from && (tokens.IsWord(to - 1, Keys.With) || tokens.IsWord(to - 1, Keys.On)) ? to - 1
            : to > from && to < tokens.Count && tokens.IsNumber(to) && Sizes.MatchBefore(tokens, to, from, out _) is var size and > 0 ? to - size
            : to > from && to < tokens.Count && tokens.IsNumber(to) && ReportLexicon.CountLinks.MatchBefore(tokens, to, from, out _) is var link and > 0
                ? to - link
            : to;
    }

    // "2 tuyến đường dài 3,7 km": the word belongs to the next figure.
    private static readonly Lexicon<bool> Sizes = WordSet.Of("dài, rộng, cao, nặng, có chiều dài, với chiều dài, trị giá, tổng, có tổng");

    /// <summary>Whether a name is that of a share, so that its falls are measured in points.</summary>
    public static bool IsShare(ReadWords? name) =>
        name is not null && Opening(name) is var words && ShareNames.Match(words, 0, words.Count, out _) > 0;

    /// <summary>Whether a name is that of an amount; a percentage alone then says little.</summary>
    public static bool IsAmount(ReadWords name) =>
        Opening(name) is var words && AmountNames.Match(words, 0, words.Count, out _) > 0 && !Growths.IsIn(words, 0, words.Count);

    // The words that tell the kind of a name stand at its start; a very long one is carried from figure to figure.
    private static TokenList Opening(ReadWords name) => TokenList.Of(name.Text.Length <= LongestOpening ? name.Text : name.Text[..LongestOpening]);

    private const int LongestOpening = 400;

    private static readonly Lexicon<bool> Growths = WordSet.Of("tăng, giảm, tốc độ, trên, dưới, tỷ lệ");

    // "Qua rà soát, toàn xã còn 74 hộ nghèo", "Vụ mùa năm 2022, toàn huyện cấy 3.145 ha": the words before the comma are no part of the name.
    private int PreambleLength(int from, int to)
    {
        var isPreamble = ReportLexicon.Preambles.Match(tokens, from, to, out _) > 0;
        var length = 0;
        for (var at = from + 1; at + 1 < to && at < from + MostOfPreamble; at++)
        {
            if (tokens.IsSign(at, ',') && tokens.DepthAt(at) == tokens.DepthAt(from)
                && (ReportLexicon.SureHeads.Match(tokens, at + 1, to, out _) > 0 && NameLexicon.Nouns.Match(tokens, from, to, out _) == 0
                    || isPreamble && length == 0))
            {
                length = at + 1 - from;
            }
        }

        return length;
    }

    private int AfterLead(int from, int to)
    {
        while (from < to)
        {
            var step = PreambleLength(from, to) is var preamble and > 0 ? preamble
                : ReportLexicon.Places.Match(tokens, from, to, out _) is var place and > 0
                    && ReportLexicon.SureHeads.Match(tokens, from + place, to, out _) > 0 ? place
                : marks[from] is MarkKind.Time or MarkKind.Base or MarkKind.Note ? Math.Max(1, Math.Min(marks.ToOf(from), to) - from)
                : tokens[from].Kind == TokenKind.Sign && !tokens.IsSign(from, '"')
                    && !(tokens.IsSign(from, '(') && tokens.PartnerOf(from) is var close && close > from && close < to)
                    ? 1
                : ReportLexicon.PlanLength(tokens, from, to) is var plan and > 0 ? plan
                : ReportContrasts.Length(tokens, from, to) is var contrast and > 0 ? contrast
                : PersuasionLength(from, to) is var persuasion and > 0 ? persuasion
                : ReportLexicon.Earlier.Match(tokens, from, to, out _) is var earlier and > 0 ? earlier
                : Math.Max(
                    Math.Max(LeadLength(from, to), MaturityLength(from, to)),
                    Math.Max(AfterDoer(from, to), AfterEffect(from, to)));
            if (step == 0)
            {
                break;
            }

            from += step;
        }

        return from;
    }

    // "phát sinh mới 2 hộ": the verb is the name.
    private int LeadLength(int from, int to) =>
        ReportLexicon.LeadIns.Match(tokens, from, to, out _) is var lead && lead > 0 && Arisen.Match(tokens, from, to, out _) > lead ? 0 : lead;

    private static readonly Lexicon<bool> Arisen = WordSet.Of("phát sinh mới, phát sinh thêm, ghi nhận mới, ghi nhận thêm");

    // "Ước thu ngân sách đạt 12 tỷ đồng": the verb belongs to the name; "ước thu 12 tỷ đồng" has none.
    private int MaturityLength(int from, int to) =>
        ReportLexicon.Maturities.Match(tokens, from, to, out _) is var words and > 1 && from + words < to && tokens[from + words].IsWord
            && Works.MatchBefore(tokens, from + words, from, out _) is var work and > 0 && work < words
            ? words - work : ReportLexicon.Maturities.Match(tokens, from, to, out _);

    private static readonly Lexicon<bool> Works = WordSet.Of("thu, hoàn thành, giải ngân");

    // "xảy ra 3 vụ tai nạn, làm chết 1 người": what happened is the name, and not that something did it.
    private int AfterEffect(int from, int to) =>
        ReportLexicon.Effects.Match(tokens, from, to, out _) is var effect and > 0 && ReportLexicon.Injuries.Match(tokens, from + effect, to, out _) > 0
            ? effect : 0;

    // "UBND phường đã trồng": the acting body is not part of the name.
    private int AfterDoer(int from, int to)
    {
        // "Lốc xoáy ngày 08/6 làm tốc mái 14 căn nhà": what it did is reported, not the storm.
        if (ReportLexicon.Disasters.Match(tokens, from, to, out _) > 0)
        {
            for (var at = from + 1; at < to && at < from + MostOfPreamble; at++)
            {
                if (ReportLexicon.Effects.Match(tokens, at, to, out _) is var effect and > 0)
                {
                    return at + effect - from;
                }
            }
        }

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
}
