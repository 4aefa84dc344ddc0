namespace HongLinh.Planning.Text;

/// <content>Parts of a whole, and figures of a plan that give their name to what follows.</content>
internal sealed partial class ReportLine
{
    private const int MostOfPartsList = 12;

    // "đạt 120 tỷ đồng (không kể tiền sử dụng đất)": the exclusion becomes a part of the name, because it makes a different figure.
    private void NameScopes()
    {
        for (var i = 0; i < _drafts.Count; i++)
        {
            if (_drafts[i] is { HasFigure: true, Name: { } name } draft
                && _names.ScopeAfter(draft.To, i + 1 < _drafts.Count ? _drafts[i + 1].From : _tokens.Count) is { } scope
                && !name.Text.Contains(scope.Text, StringComparison.Ordinal))
            {
                draft.Name = new ReadWords($"{name.Text} ({scope.Text})", [.. name.Spans, .. scope.Spans]);
            }
        }
    }

    // The name of the plan stated last; a result without a name is its result.
    private ReadWords? _planName;

    // The end of the last statement that nothing occurred, which gives no words to the figure after it.
    private int _absentTo;

    // "xảy ra 2 vụ, không có người chết, bị thương 3 người"
    private void ReadAbsences(int from, int to, bool isAfterFigure)
    {
        for (var at = from + 1; isAfterFigure && at < to; at++)
        {
            if (_tokens[at - 1].Kind == TokenKind.Sign && (_tokens.DepthAt(at) == 0 || _tokens.IsSign(at - 1, ';'))
                && _names.AbsenceEnd(at, to, to >= _tokens.Count || _tokens[Math.Min(to, _tokens.Count - 1)].Kind == TokenKind.Sign) is var end and > 0)
            {
                var last = _current;
                ReadWords(at, end);
                (_current, _absentTo, at) = (last, end, end);
            }
        }
    }

    private void ReadWords(int from, int to)
    {
        // "Không xảy ra cháy rừng, không có vụ phá rừng": two statements that nothing occurred.
        for (var at = from + 1; at + 1 < to; at++)
        {
            if (_tokens.IsSign(at, ',') && _names.AbsenceEnd(at + 1, to, isLast: true) > 0 && _names.Nothing(from, at) is not null)
            {
                ReadNothing(from, at);
                from = at + 1;
            }
        }

        ReadNothing(from, to);
    }

    private void ReadNothing(int from, int to)
    {
        if (_names.Nothing(from, to) is not var (name, reason, first, last))
        {
            return;
        }

        var mention = _times.Of(from, to, to, to);
        _current = new FigureDraft
        {
            Name = name ?? _current?.Name,
            From = first,
            To = last,
            Period = mention ?? _times.Current,
            Absence = reason,
            Counted = reason == AbsenceReason.NothingToReport && name is not null ? CountedIn(name) : null,
        };
        _current.Value = reason == AbsenceReason.NothingToReport ? 0m : null;
        _drafts.Add(_current);
    }

    // "ca tử vong", "ổ dịch": the noun that opens the name is what would be counted. A single syllable is often half of a word: đường dây.
    private ReadWords? CountedIn(ReadWords name)
    {
        var at = _tokens.From(name.Spans[0].Start);
        var unit = UnitReader.Read(_tokens, at, _tokens.Count);
        return unit is { IsNone: false, IsCounted: true, HasMultiplier: false, IsDivided: false }
            && (unit.To > at + 1 || ReportLexicon.Classifiers.Match(_tokens, at, unit.To, out _) > 0)
            ? new ReadWords(_tokens.Words(at, unit.To), [_tokens.SpanOf(at, unit.To)]) : null;
    }

    // "Dự toán thu NSNN năm 2023 được giao 9,6 tỷ đồng; thực hiện đạt 5,04 tỷ đồng"
    private void NamePlan(Fact fact, (int From, int To) stretch)
    {
        KeepPlan(fact);
        if (!_facts.HasName(stretch.From, fact.Run.From))
        {
            return;
        }

        var clause = ClauseOf(fact, stretch.From, stretch.To);
        var end = clause.NameTo;
        for (var words = 1; words > 0 && end > clause.NameFrom; end -= words)
        {
            words = ReportLexicon.Assigned.MatchBefore(_tokens, end, clause.NameFrom, out _);
            words = words > 0 ? words : _marks[end - 1] == MarkKind.Time ? 1 : 0;
        }

        _planName = NotOfEarlier(_names.Words(clause.NameFrom, end)) ?? _planName;
    }

    // "13 cháu (8 nam, 5 nữ)": several things counted in one bracket are the parts of what precedes it.
    private bool IsPart(List<Fact> facts, int index)
    {
        var fact = facts[index];
        if (fact.Kind != FactKind.Level || !fact.Amount.Unit.IsCounted || fact.Amount.Total is not null || fact.Run.Has(Role.Move | Role.Down | Role.Up))
        {
            return false;
        }

        var isNext = index + 1 < facts.Count && IsSibling(facts[index + 1], fact);
        return isNext || index > 0 && IsSibling(facts[index - 1], fact);
    }

    private bool IsSibling(Fact other, Fact fact) =>
        other.Amount.Unit.IsCounted && other.Kind == FactKind.Level && _tokens.DepthAt(other.Amount.From) == _tokens.DepthAt(fact.Amount.From)
        && (HasWord(other.Amount.To) && HasWord(fact.Amount.To)
            || _tokens.Words(other.Amount.Unit.From, other.Amount.Unit.To) != _tokens.Words(fact.Amount.Unit.From, fact.Amount.Unit.To));

    // "2 trường mầm non, 3 trường tiểu học"
    private bool HasWord(int at) => at < _tokens.Count && (_tokens[at].IsWord && _marks[at] == MarkKind.None || _marks[at] == MarkKind.Label);

    // "2.150 con (trâu 430 con, bò 1.120 con, dê 500 con)": parts that do not add up to their whole are a slip in one of the figures.
    private void AddParts()
    {
        for (var at = 0; at + 2 < _drafts.Count; at++)
        {
            var depth = _tokens.DepthAt(Math.Max(_drafts[at].To - 1, 0));
            var end = at + 1;
            while (end < _drafts.Count && end - at <= MostOfPartsList && IsPartOf(_drafts[at], _drafts[end], depth, 1))
            {
                end++;
            }

            if (end - at > 2 && IsListOf(_drafts[at], _drafts[at + 1], _drafts[end - 1], depth)
                && _drafts.GetRange(at + 1, end - at - 1) is var parts
                && parts.Sum(static part => part.Value!.Value) is var sum && sum != _drafts[at].Value)
            {
                _findings.Add(
                    FindingCode.SeveralReadings, _drafts[at].From, _drafts[at].To,
                    $"{NumberText.Write(_drafts[at].Value!.Value, Language.Vietnamese)} / {NumberText.Write(sum, Language.Vietnamese)}");
            }
        }
    }

    // The parts are so many brackets deeper than their whole.
    private bool IsPartOf(FigureDraft whole, FigureDraft part, int depth, int deeper) =>
        whole is { IsChange: false, Value: { } all, Level: { UnitText: { } unit, Denominator: null } level }
        && part is { IsChange: false, Value: { } some, Level: { UnitText: { } own, Denominator: null } }
        && all > 0m && some >= 0m && Math.Abs(all) < MostSummed && Math.Abs(some) < MostSummed
        && (unit.Text.Equals(own.Text, StringComparison.OrdinalIgnoreCase) || IsPeople(level, part))
        && _tokens.DepthAt(Math.Max(part.To - 1, 0)) == depth + deeper
        && !(deeper == 0 && level.Unit is { } kind && TargetMaker.IsShare(kind));

    private const decimal MostSummed = 1_000_000_000_000_000m;

    // "13 cháu (8 nam, 5 nữ)" counts the same people.
    private static bool IsPeople(TargetReading whole, FigureDraft part) =>
        part.Level?.UnitText is { } unit && Sexes.Match(TokenList.Of(unit.Text), 0, 1, out _) > 0 && whole.UnitText is not null;

    private static readonly Lexicon<bool> Sexes = WordSet.Of("nam, nữ");

    // All parts are in one bracket that opens directly after the whole, and nothing says that they are only some.
    private bool IsListOf(FigureDraft whole, FigureDraft first, FigureDraft last, int depth)
    {
        var close = _tokens.IsSign(whole.To, '(') ? _tokens.PartnerOf(whole.To) : -1;
        if (close < last.To || close > last.To + 1 || _tokens.DepthAt(Math.Max(first.To - 1, 0)) != depth + 1)
        {
            return false;
        }

        return !Some.IsIn(_tokens, whole.To, first.To) && !Some.IsIn(_tokens, first.To, close);
    }

    private static readonly Lexicon<bool> Some =
        WordSet.Of("trong đó, riêng, chủ yếu, như, nhất là, có, tiêu biểu, điển hình, chưa kể, ngoài ra, tăng, giảm, so với");
}
