namespace HongLinh.Planning.Text;

/// <summary>Builds a target from a clause, given the clause before it.</summary>
internal sealed partial class TargetBuilder
{
    private readonly TokenList _tokens;
    private readonly Marks _marks;
    private readonly FindingSink _findings;
    private readonly NameReader _names;
    private readonly UnitChoice _units;
    private readonly NumberChoice _numbers;
    private readonly ClauseReader _clauses;
    private readonly YearReader _years;

    private static readonly Lexicon<bool> RateNames = WordSet.Of("tỷ lệ, tỷ trọng, tỷ suất, độ che phủ, mức độ, chỉ số, cơ cấu");
    private static readonly Lexicon<bool> Predicates = WordSet.Of("được, có, đạt, hoàn thành, sử dụng, tham gia, là, biết, áp dụng, thực hiện");
    private static readonly Lexicon<bool> Portions = WordSet.Of("chiếm, chiếm tỷ lệ, chiếm tỷ trọng");
    private static readonly Lexicon<bool> Amounts = WordSet.Of("bằng, tương đương, đạt, ước bằng");
    private static readonly Lexicon<bool> Wholes = WordSet.Of("GRDP, GDP, tổng, tổng số, của, so với tổng, trên tổng, trong tổng, dân số, so với GRDP");
    private static readonly Lexicon<bool> Immeasurable = WordSet.Of("chất lượng, hiệu quả, năng lực, nhận thức, ý thức, uy tín");

    // Each part repeats the name of its whole, so the length of that name is limited.
    private const int LongestWhole = 400;
    private const int MostWordsOfPart = 12;

    // State carried from clause to clause: the name, the better direction, and whether parts of a structure are listed.
    private ReadWords? _name;
    private ReadWords? _whole;
    private ReadWords? _ageless;
    private ReadWords? _subject;
    private bool _isWholeNamed;
    private Direction _direction = Direction.Higher;
    private UnitWording _unit;
    private bool _isStructure;
    private NameFacts _facts;
    private bool _segmentIsStructure;

    public TargetBuilder(TokenList tokens, Marks marks, FindingSink findings, ClauseReader clauses, bool readsPoints = false)
    {
        (_tokens, _marks, _findings, _clauses) = (tokens, marks, findings, clauses);
        _names = new NameReader(tokens, marks, clauses.Runs);
        _units = new UnitChoice(tokens, marks, clauses.Runs);
        _numbers = new NumberChoice(tokens, findings, readsPoints);
        _years = new YearReader(tokens, marks);
    }

    public NameReader Names => _names;

    /// <summary>The effect of the heading above the line on its figures: below "Tốc độ tăng bình quân:" shares are rates of growth.</summary>
    public Role Governing { get; set; }

    public KindChoice Kinds => new(_tokens, _marks);

    // Each line has a builder, which is not made larger for readers without state.
    private DirectionReader Directions => new(_tokens);

    private BaseChoice Bases => new(_tokens, _marks);

    private StructureReader Structure => new(_tokens, _marks);

    public YearReader Years => _years;

    /// <summary>Starts a segment of the phrase.</summary>
    public void Begin(int from, int to)
    {
        _segmentIsStructure = PolarityLexicon.Structure.IsIn(_tokens, from, to);
        _years.Begin(from);
        _subject = null;
        // A list goes on behind a semicolon, but not in the next sentence.
        _part = _tokens.IsSign(from - 1, '.') ? 0 : _part;
    }

    public TargetReading Of(Clause clause)
    {
        Carry(clause);
        var unit = ChosenUnit(clause);
        NameByHead(clause, unit);
        NameByGrowth(clause, unit);
        NameByMeasure(clause, unit);
        NameBySubject(clause);
        var governing = Head is { Effect: not Role.None } head ? head.Effect : Governing;
        if (unit.IsShare && Governs(clause, governing))
        {
            clause = clause with { Lead = clause.Lead | governing };
            _facts = _facts with { IsGrowth = _facts.IsGrowth || governing == Role.Rise && Head is not null };
            if (governing == Role.Fall)
            {
                // The heading, not the clause, names what falls.
                _findings.Add(FindingCode.SeveralReadings, clause.From, clause.Amount.To, _tokens.Words(clause.From, clause.Amount.To));
            }
        }

        var (rate, denominator) = Denominator(clause, unit);
        var after = After(clause, out var afterAt);
        var comparator = ComparatorChoice.Of(clause, after, _direction, _isStructure, IsForbidden(clause));
        var kind = Kinds.Of(clause.Amount.Unit == unit ? clause : clause with { Amount = clause.Amount with { Unit = unit } }, _facts, rate);
        var words = _units.Words(unit);
        Report(clause, unit, words);
        var counted = CountedAfter(clause);
        return new TargetReading(kind, comparator)
        {
            Span = _tokens.SpanOf(clause.From, clause.To),
            Roles = clause.Roles,
            Direction = _direction,
            Name = counted is not null && _subject is { Text.Length: <= LongestWhole } subject ? subject.Of(counted) : _name,
            ComparatorSpan = SpanOfBound(clause, after, afterAt),
            Value = _numbers.Of(clause.Amount.Low, clause.Amount.From, clause.Amount.LowTo, unit),
            Upper = clause.Amount.High is { } high ? _numbers.Of(high, clause.Amount.HighAt, clause.Amount.HighAt + 1, unit) : null,
            Start = clause.Start is { } start ? _numbers.Of(start.Low, start.From, start.LowTo, unit) : null,
            Denominator = denominator,
            UnitText = words,
            Unit = UnitChoice.InCatalogue(words, _facts.IsSown),
            Base = Bases.Of(clause, kind),
            BaseYear = _years.BaseOf(clause),
            Year = _years.Of(clause),
            IsAspired = clause.Has(Role.Strive),
            Remark = (clause.IsContinued || counted is not null ? null : _names.Remark(clause, _name)) ?? Condition
                ?? (clause.Doer.To > 0 ? _names.Inner(clause.Doer.From, clause.Doer.To) : null),
        };
    }

    // All targets of a phrase depend on it.
    private ReadWords? Condition => _marks.Condition is { To: > 0 } words && _clauses.Splitter.WordsEnd(words.From, words.To) is var end
        ? new ReadWords(_tokens.Words(words.From, end), [_tokens.SpanOf(words.From, end)]) : null;

    private bool Governs(Clause clause, Role governing) =>
        governing != Role.None && !clause.Has(Role.Move | Role.Keep | Role.Never | Role.Times | Role.Rank) && clause.Amount is { Total: null, Base: null }
        && (governing == Role.Fall || Head is not null || RateNames.Match(_tokens, clause.NameFrom, clause.NameTo, out _) == 0);

    private void Carry(Clause clause)
    {
        var own = clause.IsContinued ? null : _names.Of(clause);
        var stretch = clause.IsFigureFirst ? (From: clause.NameFrom, clause.To) : (From: clause.NameFrom, To: clause.NameTo);
        _isStructure = clause.Amount.Unit.IsShare && Head is { IsStructure: true }
            || PolarityLexicon.Structure.IsIn(_tokens, clause.From, clause.To) || Structure.IsShareOfSector(stretch.From, stretch.To)
            || clause.Amount.Unit.IsShare && !clause.IsFigureFirst && Shares(clause) && Structure.IsSectors(stretch.From, stretch.To)
            || (_isStructure || _segmentIsStructure) && (own is null || PolarityLexicon.Sectors.IsIn(_tokens, stretch.From, stretch.To));
        if (own is null)
        {
            return;
        }

        var shared = WithSharedVerb(clause, own);
        var isFor = !ReferenceEquals(shared, own) && _tokens.IsWord(_verb.To - 1, Keys.For);
        own = shared;
        // "cho vay 20 tỷ đồng cho 400 hộ nghèo": those for whom something is done.
        var direction = isFor || clause.IsFigureFirst && (_tokens.IsWord(clause.Amount.From - 1, Keys.For) || IsDone(clause)) ? Direction.Higher
            : clause.Head.To > 0 ? Directions.Read(clause.Head.From, clause.Head.To) : Directions.Read(stretch.From, stretch.To);
        // "đô thị 1%, nông thôn 3%": a part has the same better direction as its whole.
        var isOwn = IsShareOfWhole(clause) || IsShareAmong(clause)
            || !clause.IsFigureFirst && PartNames.IsPart(_tokens, clause.NameFrom, clause.NameTo, _marks);
        var isPart = isOwn || direction == Direction.Higher && PolarityLexicon.Parts.Match(_tokens, clause.NameFrom, stretch.To, out _) > 0;
        _direction = isPart ? _direction : direction;
        // "..., khu vực nông thôn đạt 95%": a part is named after its whole.
        // "trong đó ít nhất 50% được cấp chứng nhận" says more of the subject before it.
        var isPredicate = clause.IsFigureFirst && clause.Amount.Unit.IsShare && clause.Tail.To == 0 && clause.NameTo == clause.NameFrom && _whole is not null
            && (_isWholeNamed && clause.Run.Has(Role.Reach) && _tokens.IsWord(clause.From, Keys.And)
                || Predicates.Match(_tokens, clause.Amount.To, clause.To, out _) > 0);
        var said = clause.Amount.To + (_tokens.IsWord(clause.Amount.To, Keys.Be) ? 1 : 0);
        own = isPredicate ? _names.Words((said, _clauses.Splitter.WordsEnd(clause.Amount.To, clause.To))) ?? own : isOwn ? own : OfSameSubject(clause, own);
        var before = isOwn && _marks[clause.NameTo - 1] == MarkKind.Label ? _ageless ?? _whole : _whole;
        _name = (isPredicate || isOwn) && before is { Text.Length: <= LongestWhole } whole
            ? isOwn && IsNumberOfThings(clause.Amount.To, clause.To) ? whole : whole.Of(own) : own;
        _facts = Kinds.FactsOf(stretch.From, stretch.To);
        if (!isPredicate && !isOwn)
        {
            (_whole, _ageless, _isWholeNamed, _isWholeShare) = (WholeOf(clause) ?? own, WithoutAge(clause), !clause.IsFigureFirst, clause.Amount.Unit.IsShare);
        }
    }

    // "Tỷ suất tử vong trẻ em dưới 5 tuổi còn 15‰, dưới 1 tuổi còn 10‰": the words before the age.
    private ReadWords? WithoutAge(Clause clause)
    {
        var part = clause.NameTo;
        while (!clause.IsFigureFirst && part > clause.NameFrom && _marks[part - 1] == MarkKind.Label)
        {
            part--;
        }

        return part > clause.NameFrom && PartNames.IsLabel(_tokens, _marks, part, clause.NameTo) ? _names.Words((clause.NameFrom, part)) : null;
    }

    // "Tỷ lệ hộ nghèo: đô thị 1%, nông thôn 3%": the whole stands before the colon; "... thể nhẹ cân 14%, thể thấp còi 24%": before the other part.
    private ReadWords? WholeOf(Clause clause)
    {
        var part = clause.NameTo;
        for (var at = clause.NameTo - 1; !clause.IsFigureFirst && at > clause.NameFrom && at >= clause.NameTo - MostWordsOfPart; at--)
        {
            part = PartNames.IsPart(_tokens, at, clause.NameTo) ? at : part;
        }

        if (part < clause.NameTo && !_tokens.IsSign(part, ':') && !_tokens.IsSign(part - 1, ':'))
        {
            return _names.Words((clause.NameFrom, part));
        }

        for (var at = clause.NameTo - 1; at > clause.NameFrom && at >= clause.NameTo - MostWordsOfPart; at--)
        {
            if (_tokens.IsSign(at, ':'))
            {
                return PartNames.IsPart(_tokens, at + 1, clause.NameTo) ? _names.Words((clause.NameFrom, at)) : null;
            }
        }

        return null;
    }

    // "Vốn đầu tư toàn xã hội đạt 45.000 tỷ đồng, chiếm 38% GRDP": the share is that of the subject before it; its whole follows the figure.
    private bool IsShareOfWhole(Clause clause) =>
        clause.IsFigureFirst && clause.Amount.Unit.IsShare && clause.NameTo == clause.NameFrom && clause.Tail.To == 0 && _whole is not null && !_isStructure
        && clause.Run.From >= clause.From && clause.Lead == Role.None
        && (Shares(clause) || Amounts.IsIn(_tokens, clause.Run.From, clause.Amount.From)
            && (Wholes.Match(_tokens, clause.Amount.To, clause.To, out _) > 0 || IsNumberOfThings(clause.Amount.To, clause.To)));

    // "tương đương 50% số xã"
    private bool IsNumberOfThings(int from, int to) =>
        _tokens.IsWord(from, Keys.Number) && CountedNouns.All.Match(_tokens, from + 1, to, out _) is var noun and > 0 && from + 1 + noun == to;

    // "Nông nghiệp chiếm 12,1%"
    private bool Shares(Clause clause) => clause.Run.From >= clause.From && Portions.IsIn(_tokens, clause.Run.From, clause.Amount.From);

    private UnitWording ChosenUnit(Clause clause)
    {
        var unit = _units.Of(clause);
        _unit = unit.IsNone && clause.IsContinued ? _unit : unit;
        return _unit;
    }

    private (string? Rate, ReadWords? Denominator) Denominator(Clause clause, UnitWording unit)
    {
        var amount = clause.Amount;
        if (amount.Total is { } total)
        {
            var number = _numbers.Of(total, amount.TotalAt, amount.TotalAt + 1, unit);
            return (null, number is null ? null : new ReadWords(CanonicalNumber.Of(number.Value), [number.Span]));
        }

        if (amount.Base is { } direct)
        {
            return (direct, new ReadWords(direct, [_tokens.SpanOf(amount.BaseFrom, amount.BaseTo)]));
        }

        if (unit.Base is { } inUnit)
        {
            return (inUnit, new ReadWords(inUnit, [_tokens.SpanOf(unit.BaseFrom, unit.To)]));
        }

        // A unit per area already states the base that the name repeats, so the name is not searched for a rate.
        var at = unit.IsDivided && UnitLexicon.Land.IsIn(_tokens, unit.From, unit.To) ? -1 : _units.RateIn(clause);
        if (at < 0)
        {
            return (null, null);
        }

        var length = UnitReader.BaseAt(_tokens, at + 1, _tokens.Count, out var text, out _);
        return (text, text is null ? null : new ReadWords(text, [_tokens.SpanOf(at + 1, at + 1 + length)]));
    }

    // "trở lên" directly after the figure, or further away when "từ" precedes the figure.
    private Role After(Clause clause, out int at)
    {
        var isOpen = clause.Run.Has(Role.From);
        for (at = clause.Amount.To; at < clause.To; at++)
        {
            if (_marks[at] == MarkKind.None && RunLexicon.After.Match(_tokens, at, clause.To, out var role) > 0)
            {
                return role;
            }

            if (!isOpen && _tokens[at].IsWord && _marks[at] == MarkKind.None)
            {
                break;
            }
        }

        return isOpen && !clause.Amount.IsRange && clause.Run.Bound == Role.None && !clause.Run.Has(Role.Down) ? Role.AtLeast : Role.None;
    }

    private TextSpan? SpanOfBound(Clause clause, Role after, int at) =>
        after != Role.None && at < clause.To ? _tokens.SpanOf(at, Math.Min(at + 2, clause.To))
        : clause.Run.Bound != Role.None ? _tokens.SpanOf(clause.Run.BoundFrom, clause.Run.BoundTo)
        : null;

    private void Report(Clause clause, UnitWording unit, ReadWords? words)
    {
        var amount = clause.Amount;
        if (amount.InWords)
        {
            _findings.Add(FindingCode.NumberInWords, amount.From, amount.LowTo, amount.Low.Value ?? 0m);
        }

        if (amount.MayBeBullet)
        {
            _findings.Add(FindingCode.SeveralReadings, amount.From, amount.LowTo, $"{CanonicalMark(amount, -1m)} / {CanonicalMark(amount, 1m)}");
        }

        if (unit.HasUnknownBase)
        {
            _findings.Add(FindingCode.UnknownUnit, amount.From, amount.To);
        }

        if (unit.IsBareMultiplier && amount.To < clause.To && _tokens[amount.To].IsWord && _marks[amount.To] == MarkKind.None
            && RunLexicon.After.Match(_tokens, amount.To, clause.To, out _) == 0)
        {
            // "500 triệu khúc": the number word is known, the counted noun is not.
            _findings.Add(FindingCode.UnknownUnit, amount.From, Math.Min(amount.To + 2, clause.To));
        }

        if (unit.IsNone && amount.Base is null && !(amount.Total is not null && _clauses.Splitter.HasWords(amount.To, clause.To)))
        {
            var isWord = amount.To < clause.To && _tokens[amount.To].IsWord && _marks[amount.To] == MarkKind.None
                && RunLexicon.After.Match(_tokens, amount.To, clause.To, out _) == 0;
            _findings.Add(isWord ? FindingCode.UnknownUnit : FindingCode.UnitMissing, amount.From, Math.Min(isWord ? amount.To + 2 : amount.To, clause.To));
        }

        if (_name is null)
        {
            _findings.Add(FindingCode.NameMissing, amount.From, amount.To);
        }

        if (clause.Has(Role.Slip))
        {
            _findings.Add(FindingCode.Slip, clause.From, clause.Amount.From, "phấn đấu");
        }

        ReportReadings(clause, words);
    }

    private static string CanonicalMark(Amount amount, decimal sign) =>
        amount.Low.Value is { } value ? NumberText.Write(sign * Math.Abs(value), Language.Vietnamese) : "-";

    private void ReportReadings(Clause clause, ReadWords? unit)
    {
        // Figures in a row share the words before the first of them; each is quoted without the figures before it.
        // A colon or "là" does not compare.
        var isBare = (clause.Roles & ~(Role.Is | Role.Filler | Role.Adjunct)) == Role.None && !(clause.IsFigureFirst && clause.NameTo > clause.NameFrom)
            && clause.Amount is { IsRange: false, Total: null, Base: null } && !_isStructure;
        var isWhole = clause.Amount is { Unit.IsShare: true, Low.Value: 100m };
        if (isBare && !isWhole && After(clause, out _) == Role.None)
        {
            var assumed = ComparatorChoice.Of(clause, Role.None, _direction, _isStructure, IsForbidden(clause));
            _findings.Add(FindingCode.BareNumber, clause.Amount.From, clause.Amount.To,
                assumed == PhraseComparator.AtMost ? Comparator.AtMost : assumed == PhraseComparator.EqualTo ? Comparator.EqualTo : Comparator.AtLeast);
        }

        // "Tăng 10% chất lượng": a number for something that is not measured.
        if (Immeasurable.Match(_tokens, clause.Amount.To, clause.To, out _) > 0)
        {
            _findings.Add(FindingCode.NotAssessable, clause.Amount.From, Math.Min(clause.Amount.To + 2, clause.To), NotAssessableReason.QuantityWithoutMeasure);
        }

        if (clause.Run.Has(Role.Rank) || HasTwoBounds(clause) || !clause.Has(Role.Fall) && clause.Run.Bound == Role.None && _facts.IsCutOfBirths
            || IsOutOfOrder(clause.Amount) || clause.Amount.IsRange && (clause.Lead & Role.Up) != Role.None)
        {
            var from = clause.Run.From >= clause.From ? clause.Run.From : clause.Amount.From;
            _findings.Add(FindingCode.SeveralReadings, from, clause.Amount.To, _tokens.Words(from, clause.Amount.To));
        }

        if (clause.Amount.IsRange && clause.Run.Bound is Role.Above or Role.Below or Role.AtMost or Role.AtLeast)
        {
            var range = _tokens.Words(clause.Amount.From, clause.Amount.To);
            _findings.Add(
                FindingCode.SeveralReadings, clause.Run.BoundFrom >= clause.From ? clause.Run.BoundFrom : clause.Amount.From, clause.Amount.To,
                $"{range} / {_tokens.Words(clause.Run.BoundFrom, clause.Run.BoundTo)} {unit?.Text}");
        }
    }

    // từ 60 đến 55; 14/12 xã: the lower end exceeds the upper end, or the part exceeds the total. A plan may be exceeded: 14/KH 12 xã.
    private bool IsOutOfOrder(Amount amount) =>
        amount.Low.Value is { } low
        && (amount.High?.Value is { } high && low > high || amount.Unit.IsCounted && amount.Total?.Value is { } total && low > total
            && !NonValueLexicon.PlanWords.IsIn(_tokens, amount.From, amount.TotalAt));

    // khoảng trên 120 tỷ
    private static bool HasTwoBounds(Clause clause) =>
        System.Numerics.BitOperations.PopCount((uint)(clause.Run.Roles & Role.Bound)) > 1 && !clause.Amount.IsRange;
}
