using HongLinh.Planning.Findings;
using HongLinh.Planning.Text.Patterns;

namespace HongLinh.Planning.Text.Reading;

/// <summary>Turns the figures of a segment into clauses: each with its own words before and after.</summary>
internal sealed class ClauseReader(TokenList tokens, Marks marks, FindingSink findings)
{
    private static readonly Lexicon<bool> Headings = WordSet.Of(
        "nhóm chỉ tiêu, chỉ tiêu, các chỉ tiêu, về, mục tiêu, lĩnh vực, nhiệm vụ, chỉ tiêu chủ yếu, kết quả, nhóm các chỉ tiêu, trong đó, cụ thể, phấn đấu, các mục tiêu, một số chỉ tiêu, chỉ tiêu cụ thể, năm, đến năm");

    private static readonly Lexicon<bool> Relatives = WordSet.Of("đạt, có, từ, đạt từ, có từ, đạt chuẩn, hoàn thành, được, đạt trên");

    private readonly RunReader _runs = new(tokens, marks);
    private readonly ClauseSplitter _splitter = new(tokens, marks);

    public RunReader Runs => _runs;

    public ClauseSplitter Splitter => _splitter;

    public List<Clause> Read((int From, int To) segment, List<Amount> amounts)
    {
        var clauses = new List<Clause>();
        var (from, previous) = (segment.From, segment.From);
        foreach (var amount in amounts)
        {
            var run = _runs.Read(amount.From, previous);
            if (clauses.Count > 0)
            {
                var split = _splitter.Between(previous, run.From, DepthOf(clauses[^1], amount));
                if (split < 0 || IsShareOfCondition(clauses[^1], run, amount, previous) || run.Has(Role.Is) && !HasSign(previous, run.From) && IsFirstACondition(clauses[^1], run) || IsWithinWords(previous, run, clauses[^1], amount))
                {
                    previous = Condition(clauses, amount, run);
                    continue;
                }

                clauses[^1] = clauses[^1] with { To = split };
                from = split;
            }

            clauses.Add(new Clause { Amount = amount, Run = run, From = from, To = segment.To });
            previous = amount.To;
        }

        return Joined(clauses.ConvertAll(Opened));
    }

    private int DepthOf(Clause clause, Amount amount) => Math.Min(tokens.DepthAt(clause.Amount.From), tokens.DepthAt(amount.From)) is var depth
        && tokens.DepthAt(amount.From) > depth ? depth + 1 : depth;

    // "02 hợp tác xã với 50 thành viên": what only qualifies a figure is no target of its own.
    private bool IsWithinWords(int previous, Run run, Clause last, Amount amount) =>
        run.From == previous && run.From < amount.From
        && (tokens.IsWord(run.From, Keys.With) && run.Roles == Role.Filler && !amount.Unit.IsShare
            || last.Amount.Unit.IsCounted && run.Has(Role.Reach) && (run.Roles & ~(Role.Reach | Role.From | Role.Bound | Role.Filler)) == Role.None && last.Run.From == last.From | IsOnlyWork(last.From, last.Run.From));

    // Of two figures that nothing parts, one is a condition: "Số xã đạt từ 10 tiêu chí trở lên là 37 xã".
    private int Condition(List<Clause> clauses, Amount amount, Run run)
    {
        var last = clauses[^1];
        var isName = IsFirstACondition(last, run);
        var condition = isName ? last.Amount : amount;
        findings.Add(FindingCode.NumberNotUsed, condition.From, condition.To);
        if (isName)
        {
            clauses[^1] = last with { Amount = amount, Run = run };
        }

        return amount.To;
    }

    // "Số người đã tiêm ít nhất 01 mũi đạt 99,8%": a share of those who did so much.
    private bool IsShareOfCondition(Clause first, Run second, Amount amount, int previous) =>
        !first.Amount.Unit.IsShare && !first.Run.Has(Role.Reach | Role.Is | Role.Move)
        && amount.Unit.IsShare && second.Has(Role.Reach | Role.Is) && !second.Has(Role.Move)
        && !HasSign(previous, second.From) && !_splitter.HasWords(previous, second.From)
        && first.Run.From > first.From && !IsOnlyWork(first.From, first.Run.From);

    private bool IsFirstACondition(Clause first, Run second) =>
        IsCountOfHead(first, second) || (second.Has(Role.Is) || second.Has(Role.Reach) && !second.Has(Role.From) || second.Has(Role.Down) || second.Bound != Role.None)
        && first.Run.From > first.From && _splitter.IsHead(first.From, first.Run.From)
        && Relatives.MatchBefore(tokens, first.Amount.From, first.From, out _) > 0;

    private bool IsCountOfHead(Clause first, Run second) =>
        (first.Amount.Unit.IsCounted || !first.Run.Has(Role.Reach | Role.Is | Role.Move)) && second.Has(Role.Reach | Role.Is) && !second.Has(Role.From | Role.Move)
        && !IsOnlyWork(first.From, first.Run.From) && _splitter.IsHead(first.From, first.Run.From);

    private bool HasSign(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Kind == TokenKind.Sign)
            {
                return true;
            }
        }

        return false;
    }

    // Takes the opening words off the name, and a heading that stands before a colon.
    private Clause Opened(Clause clause)
    {
        var end = clause.Run.From;
        var (from, lead, leadFrom) = (AfterHeading(clause.From, end, clause), Role.None, -1);
        while (from < end)
        {
            var length = marks[from] is MarkKind.Time or MarkKind.Note ? marks.ToOf(from) - from
                : tokens[from].Kind == TokenKind.Sign && !tokens.IsSign(from, '"') && !(tokens.IsSign(from, '(') && tokens.PartnerOf(from) < end) ? 1
                : 0;
            var role = Role.None;
            length = length > 0 ? length : LeadWords.All.Match(tokens, from, end, out role);
            if (length == 0 || IsNoun(from, length, role))
            {
                break;
            }

            leadFrom = leadFrom < 0 && (role & ~Role.Filler) != Role.None ? from : leadFrom;
            lead |= role;
            from += length;
        }

        return Named(WithMove(clause with { NameFrom = Math.Min(from, end), NameTo = end, Lead = lead, LeadFrom = leadFrom }));
    }

    // "Tai nạn giao thông giảm cả 3 tiêu chí 5%": the verb stands at some distance from its figure.
    private Clause WithMove(Clause clause)
    {
        if (!clause.Amount.Unit.IsShare || clause.Has(Role.Move | Role.Reach))
        {
            return clause;
        }

        for (var at = clause.NameFrom + 1; at + 1 < clause.NameTo; at++)
        {
            var role = tokens.IsWord(at, Keys.Fall) ? Role.Fall : tokens.IsWord(at, Keys.Rise) ? Role.Rise : Role.None;
            // Before a colon the verb must be near: "giảm bình quân/năm: 10%".
            if (role != Role.None && (!clause.Run.Has(Role.Is) || clause.NameTo - at <= 5) && MoveTails.Match(tokens, at + 1, clause.NameTo, out _) > 0 && RunWords.MoveNouns.MatchBefore(tokens, at, clause.NameFrom, out _) == 0)
            {
                return clause with { NameTo = at, Lead = clause.Lead | role };
            }
        }

        return clause;
    }

    private static readonly Lexicon<bool> MoveTails = WordSet.Of("cả, về, số, ở cả, trên cả, đều, đồng thời, ít nhất, bình quân, hàng năm, hằng năm, so với, cả về, đều cả");

    // "Giảm nghèo bền vững" and "Tăng trưởng" are names, not verbs before one.
    private bool IsNoun(int at, int length, Role role) =>
        (role & (Role.Rise | Role.Fall)) != Role.None && Compounds.Match(tokens, at, tokens.Count, out _) > length;

    private static readonly Lexicon<bool> Compounds = WordSet.Of("giảm nghèo, tăng trưởng, tăng cường, giảm sinh, tăng dân số, giữ gìn, nâng cấp, nâng cao chất lượng, đưa vào, đưa lao động, đưa người, giảm sút");

    private int AfterHeading(int from, int end, Clause clause)
    {
        var isHeading = Headings.Match(tokens, SkipNotes(from), end, out _) > 0;
        for (var at = from; isHeading && at < clause.Amount.From; at++)
        {
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == tokens.DepthAt(clause.Amount.From))
            {
                return Math.Min(at + 1, end);
            }
        }

        for (var at = Math.Min(clause.Amount.From, tokens.Count) - 1; at >= from; at--)
        {
            if (tokens.IsSign(at, ':') && tokens.DepthAt(at) == tokens.DepthAt(clause.Amount.From)
                && (at < end && _splitter.IsHead(at + 1, end) && PolarityWords.Structure.Match(tokens, SkipNotes(from), end, out _) == 0))
            {
                return at < end ? at + 1 : end;
            }
        }

        return from;
    }

    private int SkipNotes(int at)
    {
        while (marks[at] == MarkKind.Note || at < tokens.Count && tokens[at].Kind == TokenKind.Sign)
        {
            at++;
        }

        return at;
    }

    private Clause Named(Clause clause)
    {
        var hasWords = _splitter.HasWords(clause.NameFrom, clause.NameTo);
        return clause with { IsFigureFirst = !hasWords || IsOnlyWork(clause.NameFrom, clause.NameTo) };
    }

    private bool IsOnlyWork(int from, int to)
    {
        while (from < to)
        {
            var length = tokens[from].Kind == TokenKind.Sign || marks[from] == MarkKind.Time ? 1 : LeadWords.Work.Match(tokens, from, to, out _);
            if (length == 0)
            {
                return false;
            }

            from += length;
        }

        return true;
    }

    // Baselines (từ a xuống b) go to the figure they belong to; figures without words of their own go on.
    private List<Clause> Joined(List<Clause> clauses)
    {
        var joined = new List<Clause>();
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
                };
                continue;
            }

            if (hasNext && clause.Amount.Unit.IsBareMultiplier && IsCompletedBy(clause.Amount.Unit, clauses[at + 1].Amount.Unit))
            {
                // "120 tỷ, phấn đấu 130 tỷ đồng": the unit is said once, at the end.
                clause = clause with { Amount = clause.Amount with { Unit = clauses[at + 1].Amount.Unit } };
            }

            if (joined.Count > 0 && clause.IsFigureFirst && clause.Roles == Role.None && clause.NameTo == clause.NameFrom && joined[^1].IsFigureFirst)
            {
                // "Giảm 150 hộ nghèo, 80 hộ cận nghèo": the verb is said once, at the start.
                clause = clause with { Lead = joined[^1].Roles & (Role.Fall | Role.Rise | Role.Keep | Role.Never) };
            }

            joined.Add(joined.Count > 0 && IsBare(clause, joined[^1]) ? clause with { IsContinued = true } : clause);
        }

        return joined;
    }

    private bool IsCompletedBy(UnitWording unit, UnitWording next) =>
        next is { IsNone: false, IsBareMultiplier: false } && tokens.Words(next.From, next.To).StartsWith(tokens.Words(unit.From, unit.To) + " ", StringComparison.OrdinalIgnoreCase);

    private bool IsStartOf(Clause start, Clause level) =>
        level.Run.Has(Role.Up | Role.Down) && start.To == start.Amount.To && !_splitter.HasWords(start.Amount.To, level.Run.From);

    private bool IsBare(Clause clause, Clause last) =>
        !_splitter.HasWords(clause.From, clause.NameTo)
        // "1.200 doanh nghiệp, 45 hợp tác xã": what is counted is the name.
        && !(clause.Amount.Unit.IsCounted && last.IsFigureFirst && !clause.Run.Has(Role.Move | Role.Strive | Role.Times))
        && (clause.Run.Has(Role.Move | Role.Strive | Role.Times)
            || clause.Run.From < clause.Amount.From && NonValueWords.PlanWords.Match(tokens, clause.Amount.To, clause.To, out _) > 0
            || !_splitter.HasWords(clause.Amount.To, clause.To));
}
