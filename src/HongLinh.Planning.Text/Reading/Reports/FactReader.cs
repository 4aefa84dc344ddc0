namespace HongLinh.Planning.Text;

/// <summary>Determines the kind of each number in a sentence: a level, a share of the plan, a growth, a change, or a repetition.</summary>
internal sealed partial class FactReader(TokenList tokens, Marks marks, ClauseSplitter splitter, PlanYear year)
{
    private const Role Levels = Role.Up | Role.Down | Role.Reach | Role.Keep;

    private readonly RunReader _runs = new(tokens, marks);
    private readonly ReportAmounts _amounts = new(tokens, marks);
    private readonly ReportBases _bases = new(tokens, marks, year);
    private SignedBases? _signed;

    /// <summary>The facts of a segment, in order.</summary>
    public List<Fact> Read(int from, int to)
    {
        var facts = new List<Fact>();
        foreach (var amount in _amounts.Find(from, to))
        {
            var lower = facts.Count > 0 ? facts[^1].Amount.To : from;
            facts.Add(Of(amount, lower, (from, to), facts.Count > 0 ? facts[^1] : null));
        }

        PutInOrder(facts);
        return facts;
    }

    private Fact Of(Amount amount, int lower, (int From, int To) segment, Fact? last)
    {
        var (run, end) = (_runs.Read(amount.From, lower), segment.To);
        amount = run.Has(Role.Rank) ? amount with { To = RankedEnd(amount.To, end) } : amount;
        var start = last is null ? segment.From : StartOf(last.Amount, amount, run);
        var mover = last is null ? MoverOf(segment.From, run) : 0;
        var fact =
            new Fact { Amount = amount, Run = run, Kind = FactKind.Level, Sign = mover != 0 ? mover : SignOf(run, lower), Start = start, IsMoved = mover != 0 };
        if (IsRest(amount, run, lower, end))
        {
            return fact with { Kind = FactKind.Remainder };
        }

        if (IsRankBeside(fact, last))
        {
            return fact with { Kind = FactKind.Aside };
        }

        var (after, before) = (_bases.After(amount.To, end), _bases.Before(lower, (run.From, run.From + Length(run)), last));
        if (IsMultiple(fact, lower) && (after != ComparedWith.Nothing ? after : before) is var multiple and not ComparedWith.Nothing)
        {
            return fact with
            {
                Kind = multiple is ComparedWith.Plan or ComparedWith.OtherPlan ? FactKind.OfPlan : FactKind.Growth,
                Against = multiple,
                Sign = 0,
                IsMultiple = true,
            };
        }

        if (IsEarlier(lower, run, amount) && !(amount.Unit.IsShare && run.Has(Role.Equal)))
        {
            var isSame = SamePeriodBefore(lower, run) && ReportLexicon.YearBefore.MatchBefore(tokens, run.From, lower, out _) == 0
                || ReportLexicon.SamePeriod.IsIn(tokens, Math.Max(lower, run.From - NearGiver), amount.From) && tokens.DepthAt(amount.From) > 0;
            return fact with { Kind = FactKind.Aside, Against = isSame ? ComparedWith.SamePeriod : fact.Against };
        }

        if (NoFigures.IsIn(tokens, Math.Max(lower, run.From - NearGiver), amount.From)
            || IsOfEarlier(Math.Max(start, lower), amount.From, last is not null) || IsStart(run, amount, end) || (run.Roles & Role.Times) != Role.None
            || IsTimes(amount) && !Ratios.IsIn(tokens, lower, run.From))
        {
            return fact with { Kind = FactKind.Aside };
        }

        return amount.Unit.IsShare && !IsPoint(amount) ? OfShare(fact, after, before, lower, last) : OfAmount(fact, after, before, lower, last);
    }

    private Fact OfShare(Fact fact, ComparedWith after, ComparedWith before, int lower, Fact? last)
    {
        var against = after != ComparedWith.Nothing ? after : before;
        if (against is (ComparedWith.Plan or ComparedWith.OtherPlan) && last is { Amount: { Unit: { IsCounted: true } counted } }
            && fact.Run.From == last.Amount.To
            && ReportLexicon.Planned.Match(tokens, counted.From, counted.To, out _) > 0)
        {
            // "Còn 4 chỉ tiêu đạt dưới 40% kế hoạch": the share says which ones are counted.
            return fact with { Kind = FactKind.Aside };
        }

        if (against is ComparedWith.Plan or ComparedWith.OtherPlan)
        {
            return fact with { Kind = FactKind.OfPlan, Against = against, Sign = IsOver(fact.Run, lower) ? 1 : fact.Sign };
        }

        var from = fact.Start >= 0 ? fact.Start : lower;
        var hasName = HasName(from, fact.Run.From);
        // "(KH 87%)", "kế hoạch dưới 2,32%": the figure is the plan itself when no words compare.
        if (against == ComparedWith.Nothing && IsPlan(lower, fact.Run.From, out var plan) && (plan == 0 || tokens[plan - 1].Kind == TokenKind.Sign))
        {
            return fact with { Kind = FactKind.Aside };
        }

        if (IsSigned(fact.Amount) && !fact.Run.Has(Role.Rise | Role.Fall) && (against != ComparedWith.Nothing
            || last is not null && !hasName || tokens.IsSign(fact.Amount.From - 2, '(')))
        {
            against = against != ComparedWith.Nothing ? against : (_signed ??= new SignedBases(tokens, marks, _bases)).Of(fact.Amount.To);
            return fact with { Kind = FactKind.Growth, Against = against, Sign = 1 };
        }

        if (IsMove(fact.Run) || fact.IsMoved)
        {
            // "khách quốc tế 1.250 lượt (tăng 12%), khách nội địa 34.500 lượt (tăng 8%) so với cùng kỳ"
            against = against == ComparedWith.Nothing && !hasName && last is not null && tokens.DepthAt(fact.Amount.From) > tokens.DepthAt(last.Amount.From)
                ? (_signed ??= new SignedBases(tokens, marks, _bases)).Of(fact.Amount.To) : against;
            return fact with { Kind = FactKind.Growth, Against = against };
        }

        // "2.405 lao động (KH 2.300 lao động, đạt 104,6%)": the percentage after the plan says how much of it was reached.
        if (last is { Kind: FactKind.Aside, Against: ComparedWith.Plan } && !hasName && against == ComparedWith.Nothing && !fact.Run.Has(Role.Down | Role.Up)
            && tokens.DepthAt(fact.Amount.From) == tokens.DepthAt(last.Amount.From))
        {
            return fact with { Kind = FactKind.OfPlan, Against = ComparedWith.Plan, Sign = IsOver(fact.Run, lower) ? 1 : fact.Sign };
        }

        if (IsOver(fact.Run, lower) && !hasName && last is not null && against == ComparedWith.Nothing)
        {
            return fact with { Kind = FactKind.OfPlan, Against = ComparedWith.Plan, Sign = 1 };
        }

        if (against != ComparedWith.Nothing && fact.Sign != 0)
        {
            return fact with { Kind = FactKind.Growth, Against = against };
        }

        // "giảm 3 vụ (20%) so với cùng kỳ": the bracket repeats the fall.
        if (last is { Kind: FactKind.Change or FactKind.Growth } && !hasName && tokens.DepthAt(fact.Amount.From) > tokens.DepthAt(last.Amount.From))
        {
            return fact with { Kind = FactKind.Growth, Against = after != ComparedWith.Nothing ? after : last.Against, Sign = last.Sign };
        }

        // "bằng 112% cùng kỳ" gives the whole level, not the rise; "tăng trưởng -4,6%" gives the rise.
        if (after != ComparedWith.Nothing || before != ComparedWith.Nothing && fact.Run.Has(Role.Equal))
        {
            return fact with
            {
                Kind = FactKind.Growth,
                Against = against,
                Sign = Growths.IsIn(tokens, from, fact.Run.From)
                || fact.Amount.Low.Value < 0m ? 1 : 0
            };
        }

        if (IsOfPlanBefore(lower, fact.Run.From))
        {
            return fact with { Kind = FactKind.OfPlan, Against = ComparedWith.Plan, Sign = IsOver(fact.Run, lower) ? 1 : fact.Sign };
        }

        // "Số hộ có thu nhập trên 100 triệu đồng đạt 35%": the figure before the share is a condition, so the share does not repeat it.
        var isOfCondition = last is { Run.Bound: not Role.None } && fact.Run.From == last.Amount.To && !last.Run.Has(Role.Reach | Role.Is);
        // "Giảm 0,5%, còn 2,1%": what is left is the level itself.
        var isReached = last is { Kind: FactKind.Growth or FactKind.Change } && fact.Run.Has(Role.Down | Role.Up);
        // "9/9 xã đạt chuẩn, 100% trạm y tế có bác sĩ": a share of things named after it is another figure.
        var isOfOthers = (fact.Run.Roles & ~(Role.Filler | Role.Bound & ~Role.Equal)) == Role.None && fact.Start >= 0 && IsNoun(fact.Amount.To);
        return last is not null && !hasName && last.Kind != FactKind.Aside && !isOfCondition && !isReached && !isOfOthers
            ? fact with { Kind = FactKind.Restated } : fact;
    }

    // Whether the words directly after a figure name what was counted, and do not begin another statement.
    private bool IsNoun(int at) =>
        at < tokens.Count && tokens[at].IsWord && marks[at] == MarkKind.None && ReportLexicon.TailStops.Match(tokens, at, tokens.Count, out _) == 0
        && ReportLexicon.NoObjects.Match(tokens, at, tokens.Count, out _) == 0 && RunLexicon.All.Match(tokens, at, tokens.Count, out _) == 0;

    // No name stands between the words for a sum and its figure, so they are near.
    private const int MostBeforeSum = 24;

    /// <summary>The start of the words for a sum of money before it: "cho 350 đối tượng với số tiền 210 triệu đồng"; -1 when there are none.</summary>
    public int SumIn(Amount amount, int from)
    {
        for (var at = Math.Max(from, amount.From - MostBeforeSum); amount.Unit.IsMoney && at < amount.From; at++)
        {
            if (ReportLexicon.Sums.Match(tokens, at, amount.From, out _) is var words and > 0 && !HasName(at + words, amount.From))
            {
                return at;
            }
        }

        return -1;
    }

    private static readonly Lexicon<bool> Growths = WordSet.Of("tăng trưởng, tốc độ tăng, mức tăng, tốc độ tăng trưởng, nhịp độ tăng, tỷ lệ tăng");

    private Fact OfAmount(Fact fact, ComparedWith after, ComparedWith before, int lower, Fact? last)
    {
        // "đạt 100% chỉ tiêu với 14 thanh niên": the plan belongs to the percentage.
        var isPlan = IsPlan(lower, fact.Run.From, out _) && !tokens.IsWord(fact.Run.From, Keys.With);
        if (ReportLexicon.Lacking.MatchBefore(tokens, fact.Amount.From, lower, out _) > 0 || isPlan || IsPlanned(fact) || IsAssigned(fact.Amount, lower)
            || after is ComparedWith.Plan or ComparedWith.OtherPlan && fact.Sign != 0
            || before is ComparedWith.Plan or ComparedWith.OtherPlan && fact.Sign != 0)
        {
            return fact with { Kind = FactKind.Aside, Against = isPlan && last is { Kind: FactKind.Level } ? ComparedWith.Plan : ComparedWith.Nothing };
        }

        // "Giảm 12 hộ nghèo, 8 hộ cận nghèo": the verb applies to both figures.
        if (last is { Kind: FactKind.Change, Amount.Unit.IsCounted: true } && fact.Amount.Unit.IsCounted && fact.Run.Roles == Role.None
            && !HasName(fact.Start >= 0 ? fact.Start : lower, fact.Run.From) && tokens.DepthAt(fact.Amount.From) == tokens.DepthAt(last.Amount.From))
        {
            return fact with { Kind = FactKind.Change, Against = last.Against, Sign = last.Sign };
        }

        var against = after != ComparedWith.Nothing ? after : before;
        return IsMove(fact.Run) || fact.IsMoved
            || against != ComparedWith.Nothing && fact.Sign != 0 ? fact with { Kind = FactKind.Change, Against = against } : fact;
    }

    // "Giảm số vụ tai nạn 2 vụ": the verb precedes the name, and no word says that the number is reached.
    private int MoverOf(int from, Run run) =>
        ReportLexicon.NoMovers.Match(tokens, from, run.From, out _) == 0
            && ReportLexicon.Movers.Match(tokens, from, run.From, out var sign) is var words and > 0
        && HasName(from + words, run.From) && !run.Has(Levels) && (run.Roles & Role.Times) == Role.None
            ? sign : 0;

    // "tăng 12%" is a move; "tăng lên 45%", "tăng trưởng đạt 8%" and "công nhận thêm 02 sản phẩm" are not.
    private bool IsMove(Run run) => run.Has(Role.Rise | Role.Fall) && !run.Has(Levels) && !IsMoreOnly(run);

    private bool IsMoreOnly(Run run) => run.Has(Role.More) && !run.Has(Role.Fall) && !Rises.IsIn(tokens, run.From, run.From + Length(run));

    private static readonly Lexicon<bool> Rises = WordSet.Of("tăng");

    private int SignOf(Run run, int lower) =>
        run.Has(Role.Rise) ? IsMoreOnly(run) ? 0 : 1
        : run.Has(Role.Fall) ? -1
        : ReportLexicon.Short.IsIn(tokens, Math.Max(lower, run.From - 1), run.From + Length(run)) ? -1
        : ReportLexicon.Over.IsIn(tokens, run.From, run.From + Length(run)) || IsMore(run) ? 1
        : 0;

    // "Cao hơn 5% so với kế hoạch" compares; "bằng hơn 101% kế hoạch" sets a bound.
    private bool IsMore(Run run) =>
        (run.Has(Role.Equal | Role.Reach) ? ReportLexicon.MoreThanPlan : ReportLexicon.More).IsIn(tokens, run.From, run.From + Length(run));

    private int Length(Run run)
    {
        var to = run.From;
        while (to < tokens.Count && !tokens.IsNumber(to))
        {
            to++;
        }

        return to - run.From;
    }

    private bool IsOver(Run run, int lower) =>
        ReportLexicon.OfPlanNames.MatchBefore(tokens, run.From, lower, out _) is var words and > 0
            && ReportLexicon.Over.IsIn(tokens, run.From - words, run.From)
        ||
        ReportLexicon.Over.IsIn(tokens, run.From, run.From + Length(run)) || ReportLexicon.Over.MatchBefore(tokens, run.From, lower, out _) > 0;

    private bool IsPoint(Amount amount) => ReportLexicon.Points.Match(tokens, amount.Unit.From, amount.Unit.To, out _) > 0;

    private bool IsTimes(Amount amount) => !amount.Unit.IsNone && tokens.IsWord(amount.Unit.From, Times) && amount.Unit.To == amount.Unit.From + 1;

    // "Hệ số sử dụng đất đạt 2,15 lần" is a level.
    private static readonly Lexicon<bool> Ratios = WordSet.Of("hệ số, vòng quay, tỷ số, số lần");
    private static readonly string Times = SyllableKey.Of("lần");

    // còn 2/15 xã chưa đạt
    private bool IsRest(Amount amount, Run run, int lower, int end)
    {
        var isLeft = run.Has(Role.Down) || LeftBefore(lower, amount.From);
        // "5/34 trường, điểm trường chưa có": a comma between two counted nouns ends nothing.
        var next = amount.To;
        while (next + 1 < end && tokens.IsSign(next, ',') && CountedNouns.All.Match(tokens, next + 1, end, out _) is var noun and > 0)
        {
            next += 1 + noun;
        }

        for (var at = next; at < end && at < next + 4; at++)
        {
            if (ReportLexicon.NotYet.Match(tokens, at, end, out _) > 0)
            {
                return amount.Total is not null || isLeft;
            }

            if (tokens[at].Kind == TokenKind.Sign)
            {
                break;
            }
        }

        return false;
    }

    private bool LeftBefore(int lower, int at) => at - 1 >= lower && tokens.IsWord(at - 1, Keys.Left);

    // "Đầu năm học" is no earlier period.
    private static readonly string School = SyllableKey.Of("học");

    // "Đầu năm toàn phường có 42 hộ nghèo, đến nay còn 35 hộ"
    private bool IsOfEarlier(int from, int to, bool isAfterFigure)
    {
        for (var at = from; at < to; at++)
        {
            // "từ 2,35% đầu năm": the words after a figure belong to that figure.
            if ((at > from || !isAfterFigure) && marks[at] != MarkKind.Base && ReportLexicon.Earlier.Match(tokens, at, to, out _) is var earlier && earlier > 0
                && !tokens.IsWord(at + earlier, School) && !tokens.IsWord(at - 1, Keys.Month) && !tokens.IsWord(at - 1, Keys.From))
            {
                return true;
            }
        }

        return false;
    }

    // từ 3,2% xuống còn 2,5%
    private bool IsStart(Run run, Amount amount, int end)
    {
        if (!run.Has(Role.From) && !tokens.IsWord(amount.From - 1, Keys.From))
        {
            return false;
        }

        for (var at = amount.To; at < end && (marks[at] != MarkKind.None || !tokens.IsNumber(at)) && !tokens.IsSign(at, ',');)
        {
            // "từ 90% trở lên" is a bound, and its last word is no verb.
            var role = Role.None;
            var words = marks[at] == MarkKind.None ? RunLexicon.All.Match(tokens, at, end, out role) : 0;
            if ((role & (Role.Up | Role.Down)) != Role.None)
            {
                return true;
            }

            at += Math.Max(words, 1);
        }

        return false;
    }

    // "so với kế hoạch đạt 71%", "tỷ lệ hoàn thành kế hoạch: 71%"
    private bool IsOfPlanBefore(int lower, int at) =>
        at > lower && (marks[at - 1] == MarkKind.Base && ReportLexicon.PlanWords.IsIn(tokens, Math.Max(lower, marks.FromOf(at - 1)), at)
            || ReportLexicon.OfPlanNames.MatchBefore(tokens, at, lower, out _) > 0);

    /// <summary>Whether a stretch contains the words of a name, not only "tỷ lệ" or "chiếm".</summary>
    public bool HasName(int from, int to)
    {
        for (var at = from; at < to;)
        {
            if (marks[at] != MarkKind.None || !tokens[at].IsWord)
            {
                at++;
                continue;
            }

            if (ReportLexicon.NamedShares.Match(tokens, at, to, out _) > 0 || IsGrade(at, to))
            {
                return true;
            }

            var words = Math.Max(ReportLexicon.LeadIns.Match(tokens, at, to, out _), ReportLexicon.Shares.Match(tokens, at, to, out _));
            words = Math.Max(words, Math.Max(ReportLexicon.Maturities.Match(tokens, at, to, out _), LeadLexicon.All.Match(tokens, at, to, out _)));
            words = Math.Max(words, ReportLexicon.PlanLength(tokens, at, to));
            words = Math.Max(words, Math.Max(RunLexicon.All.Match(tokens, at, to, out _), ReportLexicon.OfPlanNames.Match(tokens, at, to, out _)));
            words = Math.Max(words, ReportContrasts.Length(tokens, at, to));
            // "chỉ bằng 17% kế hoạch", "hụt 8% so với dự toán"
            words = words == 0 && at + 1 == to && tokens.IsWord(at, Keys.Only) ? 1 : words;
            words = words == 0 && ReportLexicon.Short.Match(tokens, at, to, out _) is var less && at + less == to ? less : words;
            if (words == 0)
            {
                return true;
            }

            at += words;
        }

        return false;
    }
}
