namespace HongLinh.Planning.Text;

/// <summary>Turns the figures of a segment into clauses. Each clause has its words before and after the figure.</summary>
internal sealed class ClauseReader(TokenList tokens, Marks marks, FindingSink findings)
{
    private readonly ClauseOpener _opener = new(tokens, marks);

    // Each line has a reader, which is not made larger for readers without state.
    public RunReader Runs => new(tokens, marks);

    public SubjectReader Subjects => _opener.Subjects;

    public ClauseSplitter Splitter => new(tokens, marks);

    private ClauseConditions Conditions => new(tokens, marks);

    public List<Clause> Read((int From, int To) segment, List<Amount> amounts)
    {
        var clauses = new List<Clause>(amounts.Count);
        var (from, previous) = (segment.From, segment.From);
        foreach (var amount in amounts)
        {
            if (clauses.Count > 0 && new LevelComparison(tokens, findings).IsLeftAside(clauses[^1].Amount, amount))
            {
                continue;
            }

            var run = Counted(Runs.Read(amount.From, previous), amount);
            if (clauses.Count > 0)
            {
                var split = Splitter.Between(previous, run.From, DepthOf(clauses[^1], amount));
                if (split < 0 || Conditions.IsOne(clauses[^1], (amount, run), previous))
                {
                    previous = Condition(clauses, amount, run);
                    continue;
                }

                if (split > previous && Splitter.IsUnsure(split, run.From, DepthOf(clauses[^1], amount)))
                {
                    findings.Add(FindingCode.SeveralReadings, previous, amount.From, tokens.Words(previous, amount.From));
                }

                clauses[^1] = clauses[^1] with { To = split };
                from = split;
            }

            clauses.Add(_opener.Headed(new Clause { Amount = amount, Run = run, From = from, To = segment.To }));
            previous = amount.To;
        }

        for (var at = 0; at < clauses.Count; at++)
        {
            clauses[at] = _opener.Opened(clauses[at], isPlan: true);
        }

        SharePredicate(clauses);
        ShareCause(clauses);
        var joined = Joined(clauses);
        ShareBase(joined);
        return joined;
    }

    // "Giảm 45 hộ nghèo và 30 hộ cận nghèo so với năm 2020"; "So với năm 2020, số vụ cháy giảm 10%, thiệt hại giảm 15%".
    private void ShareBase(List<Clause> clauses)
    {
        if (clauses.Count < 2)
        {
            return;
        }

        var opening = (From: clauses[0].From, To: 0);
        while (opening.From < clauses[0].Run.From && (marks[opening.From] == MarkKind.Note || tokens[opening.From].Kind == TokenKind.Sign))
        {
            opening.From++;
        }

        opening = marks[opening.From] == MarkKind.Base ? (opening.From, marks.ToOf(opening.From)) : default;
        for (var at = clauses.Count - 1; at >= 0; at--)
        {
            if (!clauses[at].Has(Role.Rise | Role.Fall | Role.Times) || BaseIn(clauses[at]) >= 0)
            {
                continue;
            }

            var isListed = at + 1 < clauses.Count && clauses[at + 1].SharesVerb;
            (int From, int To) shared = opening.To > 0 ? opening
                : !isListed ? default
                : BaseIn(clauses[at + 1]) is var next and >= 0 ? (marks.FromOf(next), marks.ToOf(next))
                : clauses[at + 1].SharedBase;
            clauses[at] = shared.To > 0 ? clauses[at] with { SharedBase = shared } : clauses[at];
        }
    }

    private int BaseIn(Clause clause)
    {
        for (var at = clause.From; at < clause.To; at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                return at;
            }
        }

        return -1;
    }

    // "Đề nghị xếp hạng 02 di tích" counts what is to be rated.
    private Run Counted(Run run, Amount amount) =>
        run.Has(Role.Rank) && amount.Unit.IsCounted && amount.Total is null && Ratings.MatchBefore(tokens, amount.From, 0, out _) > 0
        && CountedNouns.Places.Match(tokens, amount.Unit.From, amount.Unit.To, out _) == 0
            ? new Run(amount.From, Role.None, Role.None, 0, 0, -1) : run;

    private static readonly Lexicon<bool> Ratings = WordSet.Of("xếp hạng");

    // "95% các khu đô thị, 70% khu công nghiệp, 60% làng nghề có hệ thống xử lý nước thải": the last subject says what holds for all of them.
    private void SharePredicate(List<Clause> clauses)
    {
        for (var last = clauses.Count - 1; last > 0; last--)
        {
            var verb = IsSubject(clauses[last]) ? PredicateOf(clauses[last]) : -1;
            for (var at = last - 1; verb > 0 && at >= 0 && IsListed(clauses[at], clauses[at + 1]) && PredicateOf(clauses[at]) < 0; at--)
            {
                clauses[at] = clauses[at] with { Tail = (verb, Splitter.WordsEnd(verb, clauses[last].To)) };
            }
        }
    }

    // "Giảm 5% số vụ, 7% số người chết, 10% số người bị thương do tai nạn giao thông": the last number says of what they all are.
    private void ShareCause(List<Clause> clauses)
    {
        if (clauses.Count < 2 || !IsNumberOfCases(clauses[^1], out var bare))
        {
            return;
        }

        var to = Splitter.WordsEnd(bare, clauses[^1].To);
        while (to > bare && marks[to - 1] is MarkKind.Base or MarkKind.Time)
        {
            to = Splitter.WordsEnd(bare, Math.Max(bare, marks.FromOf(to - 1)));
        }

        for (var at = clauses.Count - 2; at >= 0 && to > bare && Causes.Match(tokens, bare, to, out _) > 0; at--)
        {
            if (!IsNumberOfCases(clauses[at], out var end) || Splitter.HasWords(end, clauses[at].To))
            {
                return;
            }

            clauses[at] = clauses[at] with { Tail = (bare, to) };
        }
    }

    private static readonly Lexicon<bool> Causes = WordSet.Of("do, vì, trong, về, của");

    // Whether the words behind a share are those of a bare number: "số người chết"; they end at a token.
    private bool IsNumberOfCases(Clause clause, out int end)
    {
        end = clause.Amount.To + LineHead.BareLength(tokens, clause.Amount.To, clause.To);
        return clause.Amount.Unit.IsShare && clause.IsFigureFirst && clause.NameTo == clause.NameFrom && clause.Tail.To == 0 && end > clause.Amount.To;
    }

    private static readonly Lexicon<bool> Predicates =
        WordSet.Of("có, được, đạt, sử dụng, tham gia, thực hiện, áp dụng, không, hoàn thành, kết nối, tiếp cận, đảm bảo, bảo đảm");

    private static bool IsSubject(Clause clause) =>
        clause.Amount.Unit.IsShare && clause.IsFigureFirst && clause.NameTo == clause.NameFrom && clause.Roles == Role.None && clause.Tail.To == 0;

    private int PredicateOf(Clause clause)
    {
        for (var at = clause.Amount.To + 1; at < clause.To; at++)
        {
            if (marks[at] == MarkKind.None && tokens[at].IsWord && !tokens[at].IsCapital && Predicates.Match(tokens, at, clause.To, out _) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    // Only a comma or "và" stands between the subjects.
    private bool IsListed(Clause first, Clause next) =>
        IsSubject(first) && next.From == first.To
        && (tokens.IsSign(first.To, ',') || tokens.IsWord(first.To, Keys.And)) && !Splitter.HasWords(first.To, next.Amount.From)
        && Splitter.HasWords(first.Amount.To, first.To);

    private int DepthOf(Clause clause, Amount amount) => Math.Min(tokens.DepthAt(clause.Amount.From), tokens.DepthAt(amount.From)) is var depth
        && tokens.DepthAt(amount.From) > depth ? depth + 1 : depth;

    // If nothing separates two figures, one is a condition: "Số xã đạt từ 10 tiêu chí trở lên là 37 xã".
    private int Condition(List<Clause> clauses, Amount amount, Run run)
    {
        var last = clauses[^1];
        var isName = Conditions.IsTheFirst(last, (amount, run));
        var condition = isName ? last.Amount : amount;
        findings.Add(FindingCode.NumberNotUsed, condition.From, condition.To);
        if (isName)
        {
            clauses[^1] = last with { Amount = amount, Run = run };
        }

        return amount.To;
    }

    // A baseline (từ a xuống b) joins the figure it belongs to; a figure without a name continues the clause before.
    private List<Clause> Joined(List<Clause> clauses)
    {
        var joined = new List<Clause>(clauses.Count);
        for (var at = 0; at < clauses.Count; at++)
        {
            var clause = clauses[at];
            var hasNext = at + 1 < clauses.Count;
            if (hasNext && clause.Run.Has(Role.From) && !clause.Amount.IsRange && IsStartOf(clause, clauses[at + 1]))
            {
                var next = clauses[at + 1];
                clauses[at + 1] = next with
                {
                    From = clause.From,
                    NameFrom = clause.NameFrom,
                    NameTo = clause.NameTo,
                    IsFigureFirst = clause.IsFigureFirst,
                    Lead = clause.Lead | clause.Run.Roles & (Role.Rise | Role.Fall | Role.Keep | Role.Strive),
                    LeadFrom = clause.LeadFrom,
                    Start = clause.Amount,
                    // "giảm từ 3,2% năm 2025 đến 2,5% năm 2026": after a fall "đến" leads down.
                    Run = (clause.Roles & (Role.Fall | Role.Rise)) == Role.Fall && !next.Run.Has(Role.Rise)
                        ? next.Run with { Roles = next.Run.Roles & ~Role.Up | Role.Down } : next.Run,
                };
                continue;
            }

            if (hasNext && clause.Amount.Unit.IsBareMultiplier && IsCompletedBy(clause.Amount.Unit, clauses[at + 1].Amount.Unit))
            {
                // "120 tỷ, phấn đấu 130 tỷ đồng": the full unit comes only once, at the end.
                clause = clause with { Amount = clause.Amount with { Unit = clauses[at + 1].Amount.Unit } };
            }

            if (joined.Count > 0 && SharesVerb(joined[^1], clause))
            {
                // "Giảm 150 hộ nghèo, 80 hộ cận nghèo", "giảm 5% số vụ, 10% số người chết": the verb comes only once, at the start.
                clause = clause with { Lead = joined[^1].Roles & (Role.Fall | Role.Rise | Role.Keep | Role.Never), SharesVerb = true };
            }

            if (joined.Count > 0 && joined[^1].Has(Role.Never) && IsSameBound(joined[^1].Run, clause.Run))
            {
                // "Không để tỷ lệ hộ nghèo vượt 3%, tỷ lệ cận nghèo vượt 5%"
                clause = clause with { Lead = clause.Lead | Role.Never };
            }

            joined.Add(joined.Count > 0 && IsBare(clause, joined[^1]) ? clause with { IsContinued = true } : clause);
        }

        return joined;
    }

    private bool IsSameBound(Run first, Run second) =>
        first.Bound != Role.None && first.Bound == second.Bound && tokens[first.BoundFrom].IsSame(tokens[second.BoundFrom])
        && (second.Roles & (Role.Reach | Role.Is | Role.Move)) == Role.None;

    private bool SharesVerb(Clause last, Clause clause) =>
        clause.IsFigureFirst && IsWithoutVerb(clause) && clause.NameTo == clause.NameFrom && clause.Amount.Unit.IsShare == last.Amount.Unit.IsShare
        && (last.IsFigureFirst || IsShareOfNumber(last) && IsShareOfNumber(clause));

    private bool IsWithoutVerb(Clause clause) =>
        clause.Roles == Role.None || clause.Roles == Role.Filler && tokens.IsWord(clause.From, Keys.And) && clause.Run.From <= clause.From + 1;

    private bool IsShareOfNumber(Clause clause) => clause.Amount.Unit.IsShare && clause.Amount.To < clause.To && tokens.IsWord(clause.Amount.To, Keys.Number);

    private bool IsCompletedBy(UnitWording unit, UnitWording next) =>
        next is { IsNone: false, IsBareMultiplier: false }
            && tokens.Words(next.From, next.To).StartsWith(tokens.Words(unit.From, unit.To) + " ", StringComparison.OrdinalIgnoreCase);

    private bool IsStartOf(Clause start, Clause level) =>
        level.Run.Has(Role.Up | Role.Down) && start.To == start.Amount.To && !Splitter.HasWords(start.Amount.To, level.Run.From);

    private bool IsBare(Clause clause, Clause last) =>
        !Splitter.HasWords(clause.From, clause.NameTo)
        // "trẻ em dưới 5 tuổi còn 15‰, dưới 1 tuổi còn 10‰"
        // "Phủ sóng 4G tới 21/21 thôn, 5G tới 6/21 thôn"
        && !PartNames.IsLabel(tokens, marks, clause.NameFrom, clause.NameTo)
        // "1.200 doanh nghiệp, 45 hợp tác xã": the counted things are the name.
        && !(clause.Amount.Unit.IsCounted && last.IsFigureFirst && (!clause.Run.Has(Role.Move | Role.Strive | Role.Times) || IsOtherThing(clause, last)))
        && !(HasThing(last) && HasThing(clause))
        && (clause.Run.Has(Role.Move | Role.Strive | Role.Times)
            || clause.Run.From < clause.Amount.From && NonValueLexicon.PlanWords.Match(tokens, clause.Amount.To, clause.To, out _) > 0
            || !Splitter.HasWords(clause.Amount.To, clause.To) || IsCompared(clause));

    // "duy tu 130 km đường, giảm 2 điểm đen": what falls is not what was worked on.
    // "tăng 1.200 ha lúa chất lượng cao, giảm 400 ha lúa kém hiệu quả": each has a thing of its own.
    private bool HasThing(Clause clause)
    {
        var at = clause.Amount.To;
        return clause.IsFigureFirst && !clause.Amount.Unit.IsShare && at < clause.To && tokens[at].IsWord && marks[at] == MarkKind.None
            && NonValueLexicon.BaseLeads.Match(tokens, at, clause.To, out _) == 0 && NonValueLexicon.PlanWords.Match(tokens, at, clause.To, out _) == 0
            && RunLexicon.All.Match(tokens, at, clause.To, out _) == 0 && RunLexicon.After.Match(tokens, at, clause.To, out _) == 0;
    }

    private bool IsOtherThing(Clause clause, Clause last) =>
        clause.Run.Has(Role.Fall) && !clause.Run.Has(Role.Down | Role.Up) && !last.Has(Role.Rise | Role.Fall)
        && !(last.Amount.Unit.IsCounted && tokens[last.Amount.Unit.From].IsSame(tokens[clause.Amount.Unit.From]));

    // "đạt tỷ lệ 3% trở lên so với tổng số đảng viên": the comparison names nothing.
    private bool IsCompared(Clause clause)
    {
        var at = clause.Amount.To + RunLexicon.After.Match(tokens, clause.Amount.To, clause.To, out _);
        return NonValueLexicon.BaseLeads.Match(tokens, at, clause.To, out _) > 0;
    }
}
