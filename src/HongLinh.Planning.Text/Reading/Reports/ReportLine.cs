namespace HongLinh.Planning.Text;

/// <summary>Reads the figures of one sentence of a report, whatever their names are.</summary>
internal sealed partial class ReportLine
{
    private const decimal Whole = 100m;
    private const int MostConditions = 4;
    private const int MostInBracket = 12;
    private const int LongestWhole = 400;

    private readonly TokenList _tokens;
    private readonly ReportingPeriod? _own;
    private readonly Marks _marks;
    private readonly FindingSink _findings;
    private readonly ClauseReader _clauses;
    private readonly ClauseConditions _conditions;
    private readonly TargetBuilder _targets;
    private readonly NumberChoice _numbers;
    private readonly FactReader _facts;
    private readonly ReportNames _names;
    private readonly ReportTimes _times;
    private readonly NumberWords _words;
    private readonly FigureDoubts _doubts;
    private readonly List<FigureDraft> _drafts = [];

    // State carried from clause to clause.
    private FigureDraft? _current;
    private bool _isIntended;
    private bool _isReplacing;
    private int _conditionsOfCurrent;
    private Maturity? _led;
    private ReadWords? _pending;
    private ReadWords? _whole;
    private HashSet<int>? _wholes;

    private ReportLine(TokenList tokens, ReportingPeriod? own, PlanYear year)
    {
        _tokens = tokens;
        _own = own;
        _marks = MarkReader.Read(tokens, isReport: true);
        ReportMarks.Mark(tokens, _marks, year);
        _times = new ReportTimes(tokens, _marks, year, own);
        _findings = new FindingSink(tokens);
        _clauses = new ClauseReader(tokens, _marks, _findings);
        _conditions = new ClauseConditions(tokens, _marks);
        _targets = new TargetBuilder(tokens, _marks, _findings, _clauses, readsPoints: true);
        _numbers = new NumberChoice(tokens, _findings, readsPoints: true);
        _facts = new FactReader(tokens, _marks, _clauses.Splitter, year);
        _names = new ReportNames(tokens, _marks);
        _words = new NumberWords(tokens, _marks);
        _doubts = new FigureDoubts(tokens, _marks, _findings);
    }

    /// <summary>Reads a sentence.</summary>
    /// <param name="text">The words.</param>
    /// <param name="own">The period of the report; null when only the words can name one.</param>
    /// <param name="year">The year of the plan, for periods that name none.</param>
    /// <param name="findings">The findings: what could not be read or was left aside.</param>
    public static List<FigureReading> Read(string text, ReportingPeriod? own, PlanYear year, out ValueList<TextFinding> findings) =>
        Read(text, own, year, out findings, out _);

    /// <summary>Reads a sentence and counts how often a token was examined.</summary>
    public static List<FigureReading> Read(string text, ReportingPeriod? own, PlanYear year, out ValueList<TextFinding> findings, out long looks)
    {
        var tokens = TokenList.Of(text);
        var line = new ReportLine(tokens, own, year);
        var letters = LetterCheck.Of(tokens, text);
        foreach (var segment in SegmentSplitter.Split(tokens, line._marks, isPlan: false))
        {
            if (letters.IsSound(segment.From, segment.To))
            {
                line.ReadSegment(segment.From, segment.To);
            }
        }

        line.AddParts();
        line.CheckParts();
        line.CheckHarvests();
        line.NamePairs();
        line.NamePredicates();
        line.NameScopes();
        line.DoubtPoints();
        line.DoubtNames();
        looks = tokens.Looks;
        // Whether a figure has a name is decided here; the words around it alone do not decide it.
        var stated = line._findings.All.Where(found => found.Finding.Code != FindingCode.NameMissing && !line.IsOfWhole(found));
        findings = [.. letters.Finding is { } unsound ? stated.Prepend(unsound) : stated];
        return line._drafts.Where(static draft => draft.HasFigure).Select(draft => draft.Frozen(tokens, own)).ToList();
    }

    // "14/15" counts things even if the unit is not repeated.
    private bool IsOfWhole(TextFinding found) =>
        found.Finding.Code == FindingCode.UnitMissing
            && (_wholes ??= [.. _drafts.Select(static draft => draft.Level?.Denominator?.Spans[0].End ?? -1)]).Contains(found.Span.End);

    private void ReadSegment(int from, int to)
    {
        // An intention continues across semicolons until the end of its sentence.
        var isContinued = from > 0 && _tokens.IsSign(from - 1, ';');
        _isIntended &= isContinued;
        BeginOrders(isContinued);
        var facts = _facts.Read(from, to);
        foreach (var (first, last) in _words.Unread(from, to, facts))
        {
            _findings.Add(FindingCode.NumberNotUsed, first, last);
        }

        if (facts.Count == 0)
        {
            ReadWords(from, to);
            return;
        }

        // "Ước thu ngân sách đạt 12 tỷ đồng, chi 8 tỷ đồng": the word that opens a statement speaks of all its figures.
        _led = ReportLexicon.NoMaturities.Match(_tokens, from, to, out _) == 0
            && ReportLexicon.Maturities.Match(_tokens, from, to, out var led) > 0 ? led : null;
        _targets.Begin(from, to);
        var (told, before) = (_drafts.Count, _times.Current);
        for (var at = 0; at < facts.Count; at++)
        {
            ReadAbsences(at > 0 ? facts[at - 1].Amount.To : from, facts[at].Run.From, at > 0);
            ReadFact(facts, at, EndOf(facts, at, to));
        }

        ReadAbsences(facts[^1].Amount.To, to, true);
        // "Xảy ra 4 vụ cháy, thiệt hại 350 triệu đồng trong 5 tháng": the only period stands behind the last figure and speaks of all;
        // a bare year there may belong to the words before it: "18 hộ đăng ký thoát nghèo năm 2023".
        if (_times.Closing(from, facts[^1].Amount.To, to) is { } closing && closing.Period.Cycle != ReportingCycle.Year)
        {
            foreach (var draft in _drafts.Skip(Math.Max(told, WholesEnd(told))).Where(draft => draft.Period == before))
            {
                draft.Period = closing;
            }
        }
    }

    // The words of a figure end where those of the next figure begin.
    private static int EndOf(List<Fact> facts, int at, int to) =>
        at + 1 == facts.Count ? to : Math.Max(facts[at].Amount.To, facts[at + 1].Start >= 0 ? facts[at + 1].Start : facts[at + 1].Run.From);

    private void ReadFact(List<Fact> facts, int index, int to)
    {
        var fact = facts[index];
        var isParted = fact.Start >= 0;
        var lower = index > 0 ? facts[index - 1].Amount.To : fact.Start;
        var from = Math.Max(isParted ? fact.Start : lower, _absentTo);
        // "Phấn đấu cả năm 35 đảng viên; 6 tháng đã kết nạp 18": a result ends the intention.
        _isIntended &= !ReportLexicon.Results.IsIn(_tokens, lower, fact.Amount.From);
        _isIntended |= ReportLexicon.Intentions.IsIn(_tokens, from, fact.Amount.From) || _facts.StatesPlan(from, fact, index == 0);
        if (_isIntended || IsAhead(lower, fact.Amount.From, fact.Amount.To, to))
        {
            NamePlan(fact, (from, to));
            _findings.Add(FindingCode.IntentionNotResult, fact.Amount.From, fact.Amount.To);
            // "Kế hoạch vốn năm 2023 là 38,5 tỷ đồng, đã giải ngân 16,17": the year is that of the plan.
            _ = _times.Of(lower, fact.Amount.From, fact.Amount.To, fact.Amount.To);
            _times.Forget();
            return;
        }

        FindSubject(facts, index, lower);
        // "hàng giả, hàng không rõ nguồn gốc, thu phạt 39,5 triệu đồng": the list belongs to the figure before.
        from = fact.Amount.Unit.IsMoney && index > 0 && fact.Kind == FactKind.Level && _names.MoneyVerbAfterComma(from, fact.Amount.From) is var own and > 0
            ? own : from;
        var hasName = _facts.HasName(from, fact.Run.From) || _facts.SumIn(fact.Amount, from) >= 0;
        var verb = isParted && !hasName && index > 0 && fact.Kind == FactKind.Level && fact.Amount.Unit.IsMoney && !facts[index - 1].Amount.Unit.IsMoney
            && _current?.Level is not null ? _names.MoneyVerb(from, fact.Amount.From) : null;
        hasName |= verb is not null;
        _pending = verb ?? _pending;
        var mention = _times.Of(lower, fact.Amount.From, fact.Amount.To, to);
        if (fact.Order.Of > 0 && ReadInOrder(fact, (from, to), hasName, mention))
        {
            return;
        }

        switch ((mention ?? _times.Current) is { IsUnfit: true } ? FactKind.Aside : fact.Kind)
        {
            case FactKind.Level or FactKind.Change or FactKind.Remainder:
                ReadLevel(facts, index, (from, to), (isParted, hasName), mention);
                break;
            case FactKind.OfPlan:
                OfPlan(fact, Owner(fact, from, to, hasName, mention), index > 0 && IsPlan(facts[index - 1]));
                break;
            case FactKind.Growth:
                Growth(fact, Owner(fact, from, to, hasName, mention), (from, to), index > 0 && facts[index - 1].Kind == FactKind.Restated);
                break;
            case FactKind.Restated:
                Restated(fact);
                break;
            default:
                if (_facts.IsAssigned(fact.Amount, Math.Max(lower, 0)))
                {
                    // "Vốn năm 2023 được giao 36,5 tỷ đồng, đã giải ngân 15,7": the figure after it has another name and period.
                    _times.Forget();
                    _pending = null;
                    NamePlan(fact, (from, to));
                    LeaveAside(fact);
                    return;
                }

                // "Thu ngân sách từ 150 tỷ đồng lên 198 tỷ đồng": the name precedes the level that is left aside.
                _pending = fact.Run.Has(Role.Rank) ? null : hasName
                    || ClauseOf(fact, from, to).IsFigureFirst && fact.Amount.Unit.IsCounted
                    ? NotOfEarlier(_names.Of(ClauseOf(fact, from, to), _clauses.Runs, true)) : null;
                KeepPlan(fact);
                KeepEarlier(fact);
                LeaveAside(fact);
                return;
        }

        _pending = null;
    }

    // "(cùng kỳ năm trước 6.600 triệu đồng)": the words for the earlier period name nothing.
    private static ReadWords? NotOfEarlier(ReadWords? name) =>
        name is not null && TokenList.Of(name.Text) is var words && (ReportLexicon.SamePeriod.Match(words, 0, words.Count, out _) > 0
            || ReportLexicon.YearBefore.Match(words, 0, words.Count, out _) > 0 || ReportLexicon.PeriodBefore.Match(words, 0, words.Count, out _) > 0)
            ? null : name;

    // The draft that a growth or a share of plan belongs to: that of the figure before, or a new one.
    private FigureDraft Owner(Fact fact, int from, int to, bool hasName, PeriodMention? mention)
    {
        // "1.865 ha (lúa 1.120 ha, ngô 345 ha), đạt 99,2% kế hoạch": what follows the bracket belongs to the figure before it.
        var depth = _tokens.DepthAt(fact.Amount.From);
        if (_current is { } inner && depth < _tokens.DepthAt(Math.Max(inner.To - 1, 0)) && !hasName)
        {
            var nearest = Math.Max(0, _drafts.Count - MostInBracket);
            var outer = _drafts.FindLastIndex(_drafts.Count - 1, _drafts.Count - nearest, draft => _tokens.DepthAt(Math.Max(draft.To - 1, 0)) <= depth);
            _current = outer >= 0 ? _drafts[outer] : inner;
        }

        if (_current is not null && !hasName && (mention is null || mention == _current.Period))
        {
            _current.To = Math.Max(_current.To, fact.Amount.To);
            _current.Maturity ??= _times.MaturityOf(from, fact.Amount.From, fact.Amount.To, to);
            return _current;
        }

        // "Hoàn thành 100% chỉ tiêu giao quân": the words after the plan name the figure.
        var name = hasName ? _names.Of(ClauseOf(fact, from, to), _clauses.Runs, false) : _current?.Name ?? _names.After(fact.Amount.To, to);
        return Add(name, fact, from, to, mention);
    }

    private FigureDraft Add(ReadWords? name, Fact fact, int from, int to, PeriodMention? mention)
    {
        _conditionsOfCurrent = _isReplacing ? _conditionsOfCurrent : 0;
        _current = new FigureDraft
        {
            Name = Subjected(name, fact),
            From = from,
            To = fact.Amount.To,
            Period = mention ?? _times.Current,
            Maturity = _times.MaturityOf(from, fact.Amount.From, fact.Amount.To, to) ?? _times.CurrentMaturity
                ?? (mention is null && _times.Current is null ? _led : null),
        };
        _drafts.Add(_current);
        return _current;
    }

    private Clause ClauseOf(Fact fact, int from, int to) =>
        _names.Opened(new Clause { Amount = fact.Amount, Run = fact.Run, From = from, To = to });

    private void ReadLevel(List<Fact> facts, int index, (int From, int To) stretch, (bool IsParted, bool HasName) is_, PeriodMention? mention)
    {
        var fact = facts[index];
        var clause = ClauseOf(fact, stretch.From, stretch.To);
        if (IsCondition(facts, index, clause, is_.IsParted, out var isFirst))
        {
            LeaveAside(isFirst ? facts[index - 1] : fact);
            if (isFirst)
            {
                Replace(fact, stretch.To);
            }

            return;
        }

        var isInside = _tokens.DepthAt(fact.Amount.From) > 0;
        // "100% (52/52)": the bracket gives the count behind the share.
        if (isInside && _current is { Value: { } share, Level.Unit: { } unit } && TargetMaker.IsShare(unit)
            && fact.Amount is { Low.Value: { } some, Total.Value: { } all and > 0m }
            && ExactPercent.Is(ExactPercent.Of(some, all), share))
        {
            return;
        }

        var isTotal = index > 0 && facts[index - 1].Run.Has(Role.More) && fact.Kind == FactKind.Level
            && _current is { Level: not null } && IsLike(facts[index - 1].Amount, fact.Amount)
            && ReportLexicon.RaisedTotals.MatchBefore(_tokens, fact.Amount.From, facts[index - 1].Amount.To, out _) > 0;
        if (isTotal)
        {
            // "Mới thêm 100 người, nâng tổng số lên 712 người": the total is the figure.
            _findings.Add(FindingCode.NumberNotUsed, facts[index - 1].Amount.From, facts[index - 1].Amount.To);
            _current!.GrowthBase = null;
            Fill(_current, fact, clause with { IsContinued = true });
            return;
        }

        if (!is_.HasName && _current is { } current && (mention is null || mention == current.Period))
        {
            if (current.Level is null && current.Absence is null && fact is { Kind: FactKind.Change, Amount.Unit.IsShare: true }
                && (current.PercentOfPlan ?? current.Growth) is not null && !ReportNames.IsShare(current.Name))
            {
                // "đạt 38,6% dự toán, thấp hơn 2,4 điểm % so với cùng kỳ": the percentage was lower, not what it measures.
                LeaveAside(fact);
                return;
            }

            if (current.Level is null && current.Absence is null)
            {
                Fill(current, fact, clause with { IsContinued = current.Name is not null });
                return;
            }

            // "Giảm 15 hộ, còn 62 hộ": what is left is the figure, and the fall is only mentioned beside it.
            if (current.IsChange && fact.Kind == FactKind.Level && fact.Run.Has(Role.Down | Role.Up) && index > 0
                && IsLike(facts[index - 1].Amount, fact.Amount))
            {
                _findings.Add(FindingCode.NumberNotUsed, facts[index - 1].Amount.From, facts[index - 1].Amount.To);
                current.GrowthBase = null;
                Fill(current, fact, clause with { IsContinued = true });
                return;
            }

            // "1.200 doanh nghiệp, 45 hợp tác xã", "2 km đường, 1,5 km rãnh": the counted things are the name. Any other repetition is left aside.
            var isOther = clause.IsFigureFirst && fact.Kind == FactKind.Change == current.IsChange
                && (fact.Amount.Unit.IsCounted || _clauses.Splitter.HasWords(fact.Amount.To, stretch.To));
            var isRemainder = fact.Kind == FactKind.Remainder;
            if ((isInside && !IsPart(facts, index) || isRemainder && !IsRest(fact, clause) && !IsOtherWhole(fact, current) || !isOther && !isRemainder)
                && _pending is null)
            {
                LeaveAside(fact);
                return;
            }
        }

        if (fact is { Kind: FactKind.Remainder, Amount.Total: null } && !IsRest(fact, clause))
        {
            LeaveAside(fact);
            return;
        }

        var isNamed = is_.HasName
            || clause.IsFigureFirst
            && (_names.HasObject(clause) || mention is null || _current?.Name is null || _names.IsThere(fact.Run.From, fact.Amount.From));
        var sum = _facts.SumIn(fact.Amount, stretch.From);
        var name = _pending
            ?? (sum >= 0 && !_facts.HasName(stretch.From, Math.Min(sum, fact.Run.From)) ? _names.Words(sum, fact.Amount.From)
            : fact.Kind == FactKind.Remainder ? IsRest(fact, clause) ? _names.OfThese(clause, stretch.To) : _names.OfRest(clause, stretch.To)
            : isNamed ? _names.Of(clause, _clauses.Runs, true) ?? _current?.Name
            : _current?.Name);
        // "Dự toán chi thường xuyên được giao 120 tỷ đồng; đã chi 66 tỷ đồng": the verb takes up the name of the plan.
        name = name is null || _planName is { } plan && name.Spans.Count == 1 && plan.Text.StartsWith(name.Text + " ", StringComparison.OrdinalIgnoreCase)
            ? _planName : name;
        // "..., trong đó có bằng cấp đạt 32%", "..., khu vực nông thôn đạt 95%": a part is named after its whole, as in plans.
        var isPart = fact.Amount.Unit.IsShare && !clause.IsFigureFirst && PartNames.IsPart(_tokens, clause.NameFrom, clause.NameTo);
        name = isPart && name is not null && _whole is { Text.Length: <= LongestWhole } ? _whole.Of(name) : name;
        _whole = isPart ? _whole : name is { Text.Length: <= LongestWhole } ? WithoutNumber(name) : name;
        Fill(Add(name, fact, stretch.From, stretch.To, mention), fact, clause);
    }
}
