namespace HongLinh.Planning.Text;

/// <content>Names that leave out the measure that the name before them states.</content>
internal sealed partial class TargetBuilder
{
    // What is among the things before it is a part of their figure and needs no other name: "Sản lượng lương thực 45.200 tấn, trong đó thóc 38.600 tấn".
    private static readonly Lexicon<bool> Among = WordSet.Of("trong đó, riêng, gồm, bao gồm");

    // The name whose measure the things after it may share. It is looked at when there is such a thing, which is seldom.
    private Measured _measured;

    // Small, because every line has one.
    private readonly record struct Measured(int From, int To, int UnitFrom, int UnitTo, bool IsShare)
    {
        public bool IsNone => To == 0;
    }

    // The verb of the work before, which the things after it share.
    private (int From, int To) _verb;

    // "Trồng 120 ha rừng và 30 nghìn cây phân tán"
    private ReadWords WithSharedVerb(Clause clause, ReadWords own)
    {
        if (!clause.IsFigureFirst || clause.Amount.Unit.IsShare || clause.Amount.Total is not null)
        {
            // "Hỗ trợ nhà ở cho 45 hộ nghèo, 20 hộ cận nghèo"
            _verb = clause.Amount.Unit.IsCounted && clause.Amount.Total is null && _tokens.IsWord(clause.Amount.From - 1, Keys.For)
                ? (clause.NameFrom, clause.Amount.From) : default;
            return own;
        }

        if (clause.NameTo > clause.NameFrom)
        {
            _verb = (clause.NameFrom, clause.NameTo);
            return own;
        }

        var isPlain = clause.Run.Roles == Role.None && (clause.Lead & ~Role.Filler) == Role.None && clause.Tail.To == 0
            && (_tokens.IsSign(clause.From - 1, ',') || _tokens.IsSign(clause.From, ',') || _tokens.IsWord(clause.From, Keys.And)
                || _tokens.IsWord(clause.From - 1, Keys.And))
            && clause.Amount.From - clause.From <= 1;
        return isPlain && _verb.To > 0 && _names.Inner(_verb.From, _verb.To) is { Text.Length: <= LongestWhole } verb
            ? new ReadWords($"{verb.Text} {own.Text}", [.. verb.Spans, .. own.Spans]) : own;
    }

    // "Không để tỷ lệ ... trên 5%", "Không có đơn vị nào nợ quá 3 tháng": values beyond the bound are forbidden.
    private bool IsForbidden(Clause clause) =>
        clause.Has(Role.Never) || !clause.IsFigureFirst && LeadLexicon.Absences.Match(_tokens, clause.NameFrom, clause.NameTo, out _) > 0;

    // "Tai nạn giao thông giảm 5% số vụ, giảm 6% số người chết": the words behind the share say which number of the subject falls.
    private ReadWords? CountedAfter(Clause clause)
    {
        var (from, to) = (clause.Amount.To, clause.Amount.To);
        // "..., 10% số người chết": the verb is shared, and so is the subject.
        var isNamed = !clause.IsFigureFirst || clause.IsContinued;
        _subject = isNamed && !clause.IsContinued ? _name : _subject;
        // "..., giảm 01 người chết"
        var isCounted = clause.IsContinued && clause.Amount.Unit is { IsCounted: true, IsDivided: false } && from < clause.To && _tokens[from].IsWord
            && _marks[from] == MarkKind.None && NonValueLexicon.BaseLeads.Match(_tokens, from, clause.To, out _) == 0 && !clause.Run.Has(Role.Up | Role.Down);
        if (!isNamed && _subject is null || !clause.Has(Role.Rise | Role.Fall) || from >= clause.To
            || !isCounted && !(clause.Amount.Unit.IsShare && _tokens.IsWord(from, Keys.Number)))
        {
            return null;
        }

        while (to < clause.To && to - from < MostWordsOfPart && _tokens[to].IsWord && _marks[to] == MarkKind.None)
        {
            to++;
        }

        return isCounted ? _names.Words((UnitReader.Bare(_tokens, clause.Amount.Unit).From, to)) : to - from > 1 ? _names.Words((from, to)) : null;
    }

    // "Triệt phá 5 đường dây ma túy": what is done is wanted, whatever it is done to.
    private bool IsDone(Clause clause) =>
        clause.NameTo > clause.NameFrom && !clause.Has(Role.Keep) && _clauses.Subjects.IsAction(clause.NameFrom, clause.NameTo);

    // The name before, which may have a subject for predicates after it.
    private (int From, int To) _named;

    // "Có 2 xã đạt chuẩn nâng cao, nâng tổng số lên 5 xã": the total is that of the things counted before it.
    private ReadWords? TotalOf(Clause clause, ReadWords own)
    {
        var unit = clause.Amount.Unit;
        if (clause.IsFigureFirst || !unit.IsCounted || BareTotals.Match(_tokens, clause.NameFrom, clause.NameTo, out _) != clause.NameTo - clause.NameFrom
            || _name is not { Text.Length: <= LongestWhole } before || _counted.To == 0 || !_tokens[_counted.From].IsSame(_tokens[unit.From]))
        {
            _counted = clause.IsFigureFirst && unit.IsCounted ? (unit.From, clause.NameTo > clause.NameFrom ? 1 : 2) : default;
            return null;
        }

        // After a verb ("Thành lập 2 hợp tác xã") only the things are the same.
        var things = _counted.To == 2 ? before : _names.Words((UnitReader.Bare(_tokens, unit).From, unit.To));
        return things is null ? null : new ReadWords($"{own.Text} {things.Text}", [.. own.Spans, .. things.Spans]);
    }

    // The first token of what was counted before, and 2 where no verb precedes it.
    private (int From, int To) _counted;

    private static readonly Lexicon<bool> BareTotals = WordSet.Of("tổng số, số lượng, tổng, số");

    // "Bản án bị hủy không quá 0,7%, bị sửa không quá 0,9%": the same word opens what is said of the same subject.
    private ReadWords OfSameSubject(Clause clause, ReadWords own)
    {
        var opening = clause.From;
        while (opening < clause.NameTo && (_tokens[opening].Kind == TokenKind.Sign || _tokens.IsWord(opening, Keys.And)))
        {
            opening++;
        }

        if (TotalOf(clause, own) is { } total)
        {
            return total;
        }

        var named = _named;
        _named = clause.IsFigureFirst ? default : (clause.NameFrom, clause.NameTo);
        if (clause.IsFigureFirst || !clause.Amount.Unit.IsShare || Openings.Match(_tokens, opening, clause.NameTo, out _) == 0)
        {
            return own;
        }

        for (var at = named.From + 1; at < named.To; at++)
        {
            if (_tokens[at].IsSame(_tokens[opening]) && _names.Inner(named.From, at) is { Text.Length: <= LongestWhole } subject
                && _names.Inner(opening, clause.NameTo) is { } predicate)
            {
                _named = named;
                return new ReadWords($"{subject.Text} {predicate.Text}", [.. subject.Spans, .. predicate.Spans]);
            }
        }

        return own;
    }

    private static readonly Lexicon<bool> Openings = WordSet.Of("có, bị, được, chưa, không, đang");

    // Whether the whole before is a share itself.
    private bool _isWholeShare;

    // "Giải quyết việc làm cho 1.850 lao động, trong đó lao động nữ chiếm 45%": a share of those, not of all.
    private bool IsShareAmong(Clause clause) =>
        !clause.IsFigureFirst && clause.Amount.Unit.IsShare && !_isWholeShare && _whole is not null && Shares(clause)
        && Among.IsIn(_tokens, clause.From, clause.NameFrom) && !LineHead.IsMeasured(_tokens, clause.NameFrom, clause.NameTo);

    private void NameByMeasure(Clause clause, UnitWording unit)
    {
        if (clause.IsContinued)
        {
            return;
        }

        var (from, to) = (clause.NameFrom, clause.NameTo);
        var among = unit.IsShare && _measured.IsShare && Among.IsIn(_tokens, clause.From, from);
        var isPart = (among || unit.IsShare && IsNextPart(clause)) && Rates.Match(_tokens, from, to, out _) == 0;
        if (clause.IsFigureFirst || Head is not null || _name is not { } name || unit.IsNone || clause.Tail.To > 0
            || !_measured.IsNone && !unit.IsShare && Among.IsIn(_tokens, clause.From, from))
        {
            (_measured, _part) = (default, default);
        }
        else if (_measured.IsNone || !IsLike(unit, _measured) || clause.Has(Role.Never | Role.Times | Role.Rank) || _facts.IsGrowth
            || SharedMeasure.Of(_tokens, _measured.From, _measured.To, unit, clause.Has(Role.Rise | Role.Fall)) is not { } shared
            || LineHead.IsMeasured(_tokens, from, to) && !SharedMeasure.IsSibling(_tokens, from, to) && !isPart)
        {
            (_measured, _part) = (new Measured(from, to, unit.From, unit.To, unit.IsShare), default);
        }
        else if (name.Spans is [var only] && only.Equals(_tokens.SpanOf(from, to)) && name.Text.Length <= LongestWhole
            && _tokens.SpanOf(_measured.From, _measured.To).Length <= LongestWhole)
        {
            _part = among ? from : _part;
            NameBy(shared, (from, to), unit, isPart);
        }
    }

    // The first of the parts that are listed after "trong đó"; 0 when there is none.
    private int _part;

    private static readonly Lexicon<bool> Rates = WordSet.Of("tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, tốc độ, mức, chỉ số, cơ cấu, tăng trưởng, tăng, giảm");

    // "..., trong đó: tiểu học 88%; THCS 76%"; without the colon, what is like the first part.
    private bool IsNextPart(Clause clause) =>
        _part > 0 && clause.NameTo - clause.NameFrom <= MostWordsOfPart && (clause.Lead & ~Role.Filler) == Role.None
        && (_tokens.IsSign(_part - 1, ':') || _tokens[clause.NameFrom].IsSame(_tokens[_part])
            || SharedMeasure.AreOfOneKind(_tokens, _part, clause.NameFrom));

    private bool IsLike(UnitWording unit, Measured other)
    {
        if (unit.IsShare || other.IsShare)
        {
            return unit.IsShare == other.IsShare;
        }

        var length = unit.To - unit.From;
        for (var at = 0; at < length && length == other.UnitTo - other.UnitFrom; at++)
        {
            if (!_tokens[unit.From + at].IsSame(_tokens[other.UnitFrom + at]))
            {
                return false;
            }
        }

        return length == other.UnitTo - other.UnitFrom;
    }

    private void NameBy(SharedMeasure shared, (int From, int To) thing, UnitWording unit, bool isPartOfShare)
    {
        if (shared.Around(_tokens, thing.From, thing.To, unit, out var isDoubtful) is { } around)
        {
            var (before, after) = around;
            var whole = new ReadWords(
                string.Join(' ', new[] { before, thing, after }.Where(static part => part.To > part.From).Select(part => _tokens.Words(part.From, part.To))),
                [.. new[] { before, thing, after }.Where(static part => part.To > part.From).Select(part => _tokens.SpanOf(part.From, part.To))]);
            _whole = ReferenceEquals(_whole, _name) ? whole : _whole;
            _name = whole;
            _facts = Kinds.FactsOf(shared.From, shared.To);
            // "Doanh số cho vay hộ nghèo, hộ cận nghèo": what is done for them is as good for the second as for the first.
            _direction = _facts.IsCut || PolarityLexicon.Remedy.IsIn(_tokens, before.From, before.To) ? Directions.Read(shared.From, shared.To)
                : _direction == Direction.Higher && Directions.Read(after.From, after.To) == Direction.Lower ? Direction.Lower
                : _direction == Direction.Higher ? Directions.Read(before.From, before.To)
                : _direction;
        }
        else if (isPartOfShare && _name is { } part)
        {
            // "Tỷ lệ hồ sơ được số hóa đạt 90%, trong đó lĩnh vực đất đai đạt 75%"
            _name = _names.Inner(shared.From, shared.To) is { Text.Length: <= LongestWhole } first ? first.Of(part) : part;
        }
        else if (isDoubtful)
        {
            _findings.Add(
                FindingCode.SeveralReadings, thing.From, thing.To,
                $"{_tokens.Words(thing.From, thing.To)} / {_tokens.Words(shared.From, shared.From + shared.Length)} {_tokens.Words(thing.From, thing.To)}");
        }
    }
}
