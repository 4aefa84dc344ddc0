namespace HongLinh.Planning.Text;

/// <summary>Reads a line from its letters to its targets. This class shows the order in which the classes of this folder work.</summary>
internal sealed class LineReader
{
    private readonly TokenList _tokens;
    private readonly Marks _marks;
    private readonly FindingSink _findings;
    private readonly ClauseReader _clauses;
    private readonly TargetBuilder _targets;
    private readonly ScopeDoubts _scopes;

    private LineReader(TokenList tokens, Marks marks)
    {
        (_tokens, _marks) = (tokens, marks);
        _findings = new FindingSink(tokens);
        _clauses = new ClauseReader(tokens, _marks, _findings);
        _targets = new TargetBuilder(tokens, _marks, _findings, _clauses);
        _scopes = new ScopeDoubts(tokens, _marks, _findings);
    }

    private WordsOnlyReader Words => new(_tokens, _marks, _findings, _targets);

    public static PhraseReading Read(string line) => Read(line, out _);

    /// <summary>Reads a line and counts how often a token was examined.</summary>
    public static PhraseReading Read(string line, out long looks)
    {
        var tokens = TokenList.Of(line);
        var reading = Read(tokens, MarkReader.Read(tokens));
        looks = tokens.Looks;
        return reading;
    }

    /// <summary>Reads a line that is already cut into tokens.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="marks">The tokens that are not values.</param>
    /// <param name="governing">The effect of the heading above on the figures: a rise, a fall, or none.</param>
    public static PhraseReading Read(TokenList tokens, Marks marks, Role governing = Role.None)
    {
        var line = tokens.Text.Source;
        var reader = new LineReader(tokens, marks);
        reader._targets.Governing = governing;
        reader._targets.Head = LineHead.Of(tokens, marks);
        reader.NoteCondition();
        var letters = LetterCheck.Of(tokens, line);
        var targets = new List<TargetReading>();
        foreach (var segment in SegmentSplitter.Split(tokens, marks, isPlan: true))
        {
            if (letters.IsSound(segment.From, segment.To))
            {
                reader.ReadSegment(segment, targets);
            }
            else if (reader._clauses.Splitter.HasWords(segment.From, segment.To))
            {
                targets.Add(reader.Unread(segment.From, segment.To));
            }
        }

        new WholeDoubts(tokens, reader._findings).Doubt(targets);
        return new PhraseReading(
            line, [.. reader.OfOneIntention(targets)], letters.Finding is { } found ? [found, .. reader._findings.All] : reader._findings.All);
    }

    // A number on which targets depend is none of theirs.
    private void NoteCondition()
    {
        for (var at = _marks.Condition.From; at < _marks.Condition.To; at++)
        {
            if (ConditionReader.HasNumber(_tokens, at, at + 1))
            {
                _findings.Add(FindingCode.NumberNotUsed, at, at + 1);
            }
        }
    }

    // Words with unreliable letters state nothing: neither a figure nor a comparison.
    private TargetReading Unread(int from, int to)
    {
        var words = new ReadWords(_tokens.Words(from, to), [_tokens.SpanOf(from, to)]);
        return new TargetReading(PhraseKind.Qualitative, PhraseComparator.None) { Span = words.Spans[0], Name = words, Direction = Direction.Neither };
    }

    // "Giữ vững quốc phòng, an ninh; bảo đảm trật tự": one intention in several parts. Each thing that is not to happen is one of its own.
    private List<TargetReading> OfOneIntention(List<TargetReading> targets) =>
        targets.Count > 1 && targets.TrueForAll(static target => target.Kind == PhraseKind.Qualitative)
            ? [targets[0], .. targets.Skip(1).Where(IsNever)] : targets;

    private bool IsNever(TargetReading target) =>
        _tokens.From(target.Span.Start) is var at && (LeadLexicon.Absences.Match(_tokens, at, _tokens.Count, out _) > 0
            || LeadLexicon.All.Match(_tokens, at, _tokens.Count, out var role) > 0 && (role & Role.Never) != Role.None);

    private bool IsOfNever(int from, Amount amount)
    {
        while (from < amount.From && (_tokens[from].Kind == TokenKind.Sign || _marks[from] is MarkKind.Note or MarkKind.Time))
        {
            from++;
        }

        return amount.Unit.IsCounted && !amount.IsRange
            && LeadLexicon.All.Match(_tokens, from, amount.From, out var role) > 0 && (role & Role.Never) != Role.None
            && _clauses.Runs.Read(amount.From, from).Bound == Role.None && RunLexicon.After.Match(_tokens, amount.To, _tokens.Count, out _) == 0;
    }

    // "Lắp thiết bị cho toàn bộ tàu cá có chiều dài từ 15 m trở lên": the number says which ones.
    private bool IsOfAll(int from, Amount amount)
    {
        var run = _clauses.Runs.Read(amount.From, from);
        return (run.Bound != Role.None || run.Has(Role.From)) && (run.Roles & (Role.Reach | Role.Is | Role.Move)) == Role.None
            && Sizes.MatchBefore(_tokens, run.From, from, out _) > 0 && Totals.IsIn(_tokens, from, run.From);
    }

    private static readonly Lexicon<bool> Totals = WordSet.Of("toàn bộ, tất cả, mọi");

    private static readonly Lexicon<bool> Sizes = WordSet.Of(
        "chiều dài, chiều dài lớn nhất, công suất, diện tích, dung tích, quy mô, trọng tải, chiều cao, có, khối lượng, thời hạn, vốn, tổng mức đầu tư, dân số");

    private void ReadSegment((int From, int To) segment, List<TargetReading> targets)
    {
        var notes = new List<int>();
        var amounts = new AmountFinder(_tokens, _marks).Find(segment.From, segment.To, notes);
        foreach (var note in notes)
        {
            _findings.Add(FindingCode.NumberNotUsed, note, note + 1);
        }

        var isGone = amounts.Count > 0 && Words.IsGone(segment.From, amounts[0].From);
        if (isGone)
        {
            // "Không còn xã dưới 15 tiêu chí": the number is a condition.
            _findings.Add(FindingCode.NumberNotUsed, amounts[0].From, amounts[^1].To);
        }

        var isNever = !isGone && amounts.Count == 1 && (IsOfNever(segment.From, amounts[0]) || IsOfAll(segment.From, amounts[0]));
        if (isNever)
        {
            // "Không để xảy ra điểm nóng trên địa bàn 9 buôn": the number bounds nothing.
            _findings.Add(FindingCode.NumberNotUsed, amounts[0].From, amounts[0].To);
        }

        if (amounts.Count == 0 || isGone || isNever)
        {
            if (Words.Read(segment.From, segment.To) is { } stated)
            {
                targets.Add(stated);
            }

            return;
        }

        _targets.Begin(segment.From, segment.To);
        var clauses = new ClauseGroups(_tokens, _clauses.Splitter, _findings).Shared(_clauses.Read(segment, amounts));
        var figures = new FigureDoubts(_tokens, _marks, _findings);
        for (var at = 0; at < clauses.Count; at++)
        {
            targets.Add(_targets.Of(clauses[at]));
            _scopes.Doubt(clauses[at], targets[^1].Kind);
            figures.Doubt(clauses, at, targets);
        }
    }
}
