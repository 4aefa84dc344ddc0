namespace HongLinh.Planning.Text;

/// <content>Parts that take their measure from words before them: a head before a colon, or the growth of another sector.</content>
internal sealed partial class TargetBuilder
{
    // Few lines have a head or list sectors; a builder of many lines is not made larger for them.
    private Heads? _heads;

    /// <summary>The measure that the line names before a colon, until a figure that it does not speak of.</summary>
    public LineHead? Head
    {
        get => _heads?.Line;
        set
        {
            _subjectOfLine = value is { IsSubject: true } ? value.Words : null;
            _heads = value is { IsSubject: false } ? new Heads { Line = value } : null;
        }
    }

    // The thing before a colon whose measures the line lists.
    private ReadWords? _subjectOfLine;

    // "Tai nạn giao thông: số vụ giảm 5%, số người chết giảm 7%"; "Sản phẩm chủ yếu: xi măng 3,4 triệu tấn; bia 85 triệu lít".
    private void NameBySubject(Clause clause)
    {
        _isSubjectNamed |= _subjectOfLine is { } head && _name is { } named && named.Spans[0].Start <= head.Spans[0].Start;
        if (_subjectOfLine is { } subject && _name is { } name && !clause.IsContinued && name.Spans[0].Start > subject.Spans[0].Start
            && (clause.IsFigureFirst ? IsBareWork(clause) && !IsBody(subject)
                : LineHead.IsBare(_tokens, clause.NameFrom, clause.NameTo) || IsThing(clause) || IsNamedWork(clause)))
        {
            _name = new ReadWords($"{subject.Text}: {name.Text}", [.. subject.Spans, .. name.Spans]);
            _whole = ReferenceEquals(_whole, name) ? _name : _whole;
        }
    }

    // "Nhà công vụ: sửa chữa 18 phòng": the verb and what is counted say nothing of what it is done to.
    private bool IsBareWork(Clause clause) =>
        clause.Amount.Unit is { IsCounted: true, IsDivided: false } unit && clause.NameTo > clause.NameFrom
        && WorkCounters.Match(_tokens, unit.From, unit.To, out _) == unit.To - unit.From && !_clauses.Splitter.HasWords(clause.Amount.To, clause.To);

    // "..., sửa chữa phòng đạt từ 18 phòng trở lên": the same work as a name of its own.
    private bool IsNamedWork(Clause clause) =>
        clause.Amount.Unit.IsCounted && LeadLexicon.Work.Match(_tokens, clause.NameFrom, clause.NameTo, out _) is var work and > 0
        && WorkCounters.Match(_tokens, clause.NameFrom + work, clause.NameTo, out _) is var noun and > 0 && clause.NameFrom + work + noun == clause.NameTo;

    private bool IsBody(ReadWords words) =>
        _tokens.From(words.Spans[0].Start) is var at && _clauses.Subjects.Doer(at, _tokens.From(words.Spans[^1].End), default) > at;

    private static readonly Lexicon<bool> WorkCounters = WordSet.Of(
        "phòng, hộ, vụ, vụ việc, trường hợp, hồ sơ, người, lượt, lượt người, cái, chiếc, cuộc, căn, việc, công trình, tuyến, bộ, suất");

    // Whether the first part is named after it; "Giáo dục: ..." is a field of work.
    private bool _isSubjectNamed;

    // A few words behind a semicolon that neither measure nor do anything, and are no part of another list.
    private bool IsThing(Clause clause) =>
        _isSubjectNamed && _part == 0 && (clause.Lead & ~Role.Filler) == Role.None && clause.NameTo - clause.NameFrom is > 0 and <= MostWordsOfThing
        && _tokens.IsSign(clause.From - 1, ';') && !LineHead.IsMeasured(_tokens, clause.NameFrom, clause.NameTo)
        && LeadLexicon.Work.Match(_tokens, clause.NameFrom, clause.NameTo, out _) == 0;

    private const int MostWordsOfThing = 4;

    // "Sản lượng: lúa 12.000 tấn, ngô 3.000 tấn; diện tích 450 ha": the head speaks of the parts up to a name or a unit of another measure.
    private void NameByHead(Clause clause, UnitWording unit)
    {
        if (Head is not { } head || _name is not { } name || clause.IsContinued)
        {
            return;
        }

        var (from, to) = clause.IsFigureFirst ? (clause.Amount.To, clause.To) : (clause.NameFrom, clause.NameTo);
        var isInside = name.Spans[0].Start < head.Words.Spans[0].End;
        var words = unit.IsNone ? "" : _tokens.Words(unit.From, unit.To);
        if (!isInside && (LineHead.IsMeasured(_tokens, from, to) || _heads?.Unit is { } first && first != words))
        {
            Head = null;
            return;
        }

        _heads!.Unit ??= words;
        var part = !isInside ? name : head.Colon < clause.NameTo ? _names.Words((Math.Max(head.Colon + 1, clause.NameFrom), clause.NameTo)) : null;
        if (part is { Text.Length: <= LongestWhole })
        {
            _name = new ReadWords($"{head.Words.Text}: {part.Text}", [.. head.Words.Spans, .. part.Spans]);
            _whole = ReferenceEquals(_whole, name) ? _name : _whole;
        }
    }

    // "Tốc độ tăng giá trị sản xuất công nghiệp 14%/năm, dịch vụ 12%/năm": the growth is also that of the second sector.
    private void NameByGrowth(Clause clause, UnitWording unit)
    {
        if (clause.IsContinued || Head is not null || _name is not { } name || !_facts.IsGrowth && _heads is null)
        {
            return;
        }

        var words = unit.IsNone ? "" : _tokens.Words(unit.From, unit.To);
        if (_facts.IsGrowth && !clause.IsFigureFirst)
        {
            // "Tốc độ tăng giá trị sản xuất 10,2%/năm, trong đó: nông nghiệp 2,6%/năm": without a sector it is that of the whole.
            var sector = SectorAt(clause.NameFrom, clause.NameTo);
            var measure = sector > clause.NameFrom ? _names.Words((clause.NameFrom, sector)) : name;
            _heads = measure is null ? null : new Heads { Growth = measure, Unit = words };
        }
        else if (_heads is { Growth: { } before, Unit: var same } && unit.IsShare && same == words && !clause.IsFigureFirst
            && !_segmentIsStructure && !Shares(clause)
            && !clause.Has(Role.Move | Role.Keep | Role.Never | Role.Times | Role.Rank)
            && PolarityLexicon.Sectors.Match(_tokens, clause.NameFrom, clause.NameTo, out _) > 0 && before.Text.Length <= LongestWhole)
        {
            (_name, _facts) = (before.Of(name), _facts with { IsGrowth = true });
        }
        else
        {
            _heads = null;
        }
    }

    // The first sector of those that end a name: "công nghiệp - xây dựng"; the start of the name when there is none.
    private int SectorAt(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (PolarityLexicon.Sectors.Match(_tokens, at, to, out _) > 0 && to - at <= MostWordsOfPart)
            {
                return at;
            }
        }

        return from;
    }

    private sealed class Heads
    {
        public LineHead? Line { get; init; }

        /// <summary>The unit of the first figure under the head, or of the growth.</summary>
        public string? Unit { get; set; }

        /// <summary>The words of a growth up to its sector.</summary>
        public ReadWords? Growth { get; init; }
    }
}
