using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Creates the lines of a plan from the paragraphs that state its targets.</summary>
internal sealed class LineMaker(string text, StatedTarget targets, PlacedFindings findings)
{
    // Findings that the checks of the plan report themselves once the line has its target.
    private static readonly FindingCode[] SaidOfLines = [FindingCode.BareNumber, FindingCode.NotAssessable, FindingCode.NoQuantity, FindingCode.Slip];

    // Words that decide the comparison, so that the number is not bare.
    private const Role Deciding = Role.Reach | Role.Fall | Role.Down | Role.Up | Role.Rise | Role.Never | Role.Gone | Role.Equal | Role.Strive;

    private int _ordinal;

    /// <summary>The number of times the phrases examined a token.</summary>
    public long Looks { get; private set; }

    public required FootnoteBook Footnotes { get; init; }

    public required SlipReader Slips { get; init; }

    /// <summary>The lines that a paragraph states from a given position on.</summary>
    public List<PlacedLine> Of(PlacedBlock placed, int from, string group) => Of(placed, from, placed.Block.To, group, static _ => false);

    /// <summary>The lines that a part of a paragraph states, without those that are stated already.</summary>
    public List<PlacedLine> Of(PlacedBlock placed, int from, int to, string group, Predicate<TargetReading> isStated)
    {
        var paragraph = Paragraph(placed, from, to);
        var words = paragraph.Reading.Text;
        var lines = new List<PlacedLine>(paragraph.Reading.Targets.Count);
        var repeated = 0;
        foreach (var stands in paragraph.Reading.Targets)
        {
            if (isStated(stands))
            {
                repeated++;
                continue;
            }

            var span = Extent(words, stands.Span);
            if (span.Length > 0)
            {
                var target = lines.Count == 0 ? Whole(placed, stands, paragraph.PartsOf(stands).Tokens, TextSpan.Of(from + span.Start, span.Length)) : stands;
                var placedAt = TextSpan.Of(from + span.Start, span.Length);
                var stated = new Stated(target, paragraph.PartsOf(target), placed, ++_ordinal, placedAt, placedAt.In(text));
                lines.Add(new PlacedLine(Line(placed, stated, paragraph, SlipsIn(paragraph, span)), group, stated.Span, target));
                if (target.Value is not null && target.Name is { } name && NameDoubts.SaysNothing(stated.Parts.Tokens))
                {
                    findings.Add(FindingCode.NameDoubtful, stated.Place, stated.Span, name.Text);
                }
            }
        }

        if (lines.Count == 0 && repeated > 0)
        {
            return lines;
        }

        if (lines.Count == 0)
        {
            findings.Add(FindingCode.LineUnread, PlaceOf(placed, 0), placed.Block.Span);
        }

        Report(placed, paragraph.Reading, from, lines);
        return lines;
    }

    // "+ Khu vực nông thôn đạt 95%" below "- Tỷ lệ hộ sử dụng nước sạch đạt 97%": the part is named after its whole.
    private TargetReading Whole(PlacedBlock placed, TargetReading target, TokenList tokens, TextSpan span)
    {
        if (target.Name is not { } name || !PartNames.IsPart(tokens, 0, tokens.Count))
        {
            _whole = (target.Name, placed.Heading);
            return target;
        }

        var heading = placed.Heading is { Mark: BlockMark.Bullet, HasFigure: false } own && !ReferenceEquals(own, placed.Block) ? own.Tokens : null;
        var whole = heading is not null ? new ReadWords(heading.Words(0, heading.Count).TrimEnd(':', ' ', '.', ';', ','), [])
            : ReferenceEquals(_whole.Heading, placed.Heading) ? _whole.Name : null;
        if (whole is null)
        {
            findings.Add(FindingCode.NameMissing, Place.Item(placed.Section, placed.Ordinal), span);
        }

        return whole is { Text.Length: <= LongestWhole } ? target with { Name = whole.Of(name) } : target;
    }

    private const int LongestWhole = 400;

    // The last indicator that stands alone, and the heading above it.
    private (ReadWords? Name, Block? Heading) _whole;

    /// <summary>The line that a table row states; null, with a finding, when the figure cannot be read.</summary>
    public PlacedLine? Of(PlacedBlock placed, RowTarget row, string group)
    {
        var reading = RowPhrase.Read(row, out var looks);
        Looks += looks;
        if (reading.Targets.Count == 0)
        {
            findings.Add(FindingCode.LineUnread, PlaceOf(placed, 0), row.Row.Span);
            return null;
        }

        var paragraph = new ParagraphReading(reading);
        var target = reading.Targets[0];
        var stated = new Stated(target, paragraph.PartsOf(target), placed, ++_ordinal, row.Row.Span, WordsOf(row)) { Row = row };
        var line = Line(placed, stated, paragraph, Slips.Find(stated.Words));
        foreach (var found in reading.Findings)
        {
            if (!SaidOfLines.Contains(found.Finding.Code))
            {
                findings.Add(found.Finding.Code, stated.Place, row.Value.Span, [.. found.Finding.Details]);
            }
        }

        return new PlacedLine(row.Complete(line), group, stated.Span, target) { Cell = row.Value.Span };
    }

    // The words of a block are tokenised once, unless a heading shares the line with them.
    private ParagraphReading Paragraph(PlacedBlock placed, int from, int to)
    {
        var block = placed.Block;
        if (from == block.Start && to == block.To)
        {
            return ParagraphReading.Of(block.Tokens, block.Marks, GoverningHeading.Of(placed));
        }

        var tokens = TokenList.Of(text[from..to]);
        var paragraph = ParagraphReading.Of(tokens, MarkReader.Read(tokens), Role.None);
        Looks += tokens.Looks;
        return paragraph;
    }

    private ValueList<WordingSlip> SlipsIn(ParagraphReading paragraph, TextSpan span) =>
        paragraph.Tokens is { } tokens ? Slips.Find(tokens, tokens.From(span.Start), tokens.From(span.End)) : [];

    private PlanLine Line(PlacedBlock placed, Stated stated, ParagraphReading paragraph, ValueList<WordingSlip> slips)
    {
        findings.PlaceLineAt(stated.Ordinal, stated.Span);
        var reading = stated.Reading;
        var words = stated.Words;
        var mark = Footnotes.MarkIn(words);
        var ofNote = Footnotes.SlipsOf(mark, Slips);
        slips = ofNote.Count == 0 ? slips : [.. slips, .. ofNote];
        var target = StatedTarget.WithItems(targets.Of(stated, paragraph), Footnotes.ItemsOf(mark, Slips));
        return new PlanLine
        {
            Ordinal = _ordinal,
            Words = SourceSpan.Of(placed.Section, placed.Ordinal, words),
            Target = target,
            TargetYear = targets.YearOf(stated),
            Holding = reading.Kind == PhraseKind.Maintain ? Holding.Throughout : targets.HoldingOf(stated, target, paragraph),
            Commitment = reading.IsAspired ? Commitment.Aspired : Commitment.Assigned,
            Aspiration = targets.Aspiration(stated, target),
            FootnoteMark = mark,
            Condition = stated.Parts.Condition is { } condition ? BilingualName.Of(condition, condition) : null,
            IsBareNumber = target is LevelTarget && IsBare(stated),
            Slips = slips,
        };
    }

    // The whole row may consist of cells merged from the row above; its own text is then empty.
    private string WordsOf(RowTarget row) => PlacedFindings.Row(row.Row.Span.In(text)) is { Length: > 0 } words ? words : row.Name;

    // The extent excludes the sign or "và" that joins the target to the one before, and includes the final full stop.
    private static TextSpan Extent(string words, TextSpan span)
    {
        var (from, to) = (span.Start, span.End);
        while (from < to && IsLoose(words[from]))
        {
            from++;
        }

        from += words.AsSpan(from, to - from).StartsWith("và ", StringComparison.Ordinal) ? 3 : 0;
        while (to > from && IsLoose(words[to - 1]))
        {
            to--;
        }

        while (to < words.Length && ListMark.IsRaised(words[to]))
        {
            to++;
        }

        return TextSpan.Of(from, to - from + (to < words.Length && to > from && words[to] == '.' ? 1 : 0));
    }

    private static bool IsLoose(char sign) => char.IsWhiteSpace(sign) || sign is ',' or ';' or '.' or ':' or '-' or '+';

    private static Place PlaceOf(PlacedBlock placed, int ordinal) => Place.Line(placed.Section, placed.Ordinal, ordinal);

    // The plan gives a number without a word of comparison, so the assumption is reported. "Thêm" counts and does not compare.
    private static bool IsBare(Stated stated) =>
        stated.Reading.ComparatorSpan is null && !stated.Parts.IsReached
        && ((stated.Reading.Roles & Deciding) == Role.None || (stated.Reading.Roles & Role.More) != Role.None);

    private void Report(PlacedBlock placed, PhraseReading reading, int from, List<PlacedLine> lines)
    {
        var at = 0;
        foreach (var found in reading.Findings)
        {
            var span = TextSpan.Of(from + found.Span.Start, found.Span.Length);
            while (at < lines.Count && lines[at].Span.End <= span.Start)
            {
                at++;
            }

            var line = at < lines.Count && lines[at].Span.Start < span.End ? lines[at].Line : null;
            var code = found.Finding.Code;
            var isCondition = code == FindingCode.NumberNotUsed && line?.Condition is not null;
            if (span.Length > 0 && !isCondition && (line is null || !SaidOfLines.Contains(code)))
            {
                findings.Add(code, PlaceOf(placed, line?.Ordinal ?? 0), span, [.. found.Finding.Details]);
            }
        }
    }
}
