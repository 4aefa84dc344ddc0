using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Reads targets without a figure: events, intentions, and things that are to disappear completely.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct WordsOnlyReader(TokenList tokens, Marks marks, FindingSink findings, TargetBuilder builder)
{
    public TargetReading? Read(int from, int to)
    {
        while (from < to && (marks[from] == MarkKind.Note || tokens[from].Kind == TokenKind.Sign))
        {
            from++;
        }

        if (!HasWord(from, to))
        {
            return null;
        }

        var (start, gone) = Gone(from, to);
        if (gone)
        {
            return OfNothingLeft(from, start, to);
        }

        findings.Add(FindingCode.NoQuantity, from, to);
        var than = Than(from, to);
        return new TargetReading(builder.Kinds.IsEvent(from, to) ? PhraseKind.Milestone : PhraseKind.Qualitative, PhraseComparator.None)
        {
            Span = tokens.SpanOf(from, to),
            Name = builder.Names.Words(than > 0 ? Compared(from, than) : (from, to)),
            Remark = than > 0 ? builder.Names.Words((than, to)) : null,
        };
    }

    // "Phấn đấu tốc độ tăng trưởng cao hơn bình quân chung của tỉnh": the name ends before the comparison with a figure that nobody states.
    private int Than(int from, int to)
    {
        for (var at = from + 1; at < to; at++)
        {
            if (marks[at] == MarkKind.None && RunLexicon.All.Match(tokens, at, to, out var role) is var length and > 0
                && (role & (Role.Bound | Role.Reach)) != Role.None && Averages.Match(tokens, at + length, to, out _) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private (int From, int To) Compared(int from, int to)
    {
        var start = from;
        for (var length = 1; length > 0 && start < to; start += length)
        {
            length = marks[start] == MarkKind.Time ? marks.ToOf(start) - start : tokens[start].Kind == TokenKind.Sign ? 1
                : LeadLexicon.All.Match(tokens, start, to, out _);
        }

        return HasWord(start, to) ? (start, to) : (from, to);
    }

    private static readonly Lexicon<bool> Averages = WordSet.Of(
        "bình quân, trung bình, bình quân chung, mức bình quân, mức trung bình, mặt bằng chung, mức chung, mức bình quân chung");

    /// <summary>Whether a stretch opens with words that say nothing is to remain.</summary>
    public bool IsGone(int from, int to)
    {
        while (from < to && (marks[from] == MarkKind.Note || tokens[from].Kind == TokenKind.Sign))
        {
            from++;
        }

        return Gone(from, to).Gone;
    }

    private const int MostOfSubject = 4;

    private bool HasWord(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].IsWord && marks[at] != MarkKind.Time)
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, bool Gone) Gone(int from, int to)
    {
        // The body concerned may come first: "Xã không còn hộ nghèo".
        var subject = 0;
        for (var at = from; at < to;)
        {
            var length = marks[at] == MarkKind.Time ? marks.ToOf(at) - at : LeadLexicon.All.Match(tokens, at, to, out var role) is var words
                && (role & Role.Gone) != 0 ? -words : words;
            if (length < 0)
            {
                return (at - length, true);
            }

            if (length == 0 && !tokens.IsSign(at, ',') && ++subject > MostOfSubject)
            {
                break;
            }

            at += Math.Max(length, 1);
        }

        return (from, false);
    }

    // "không còn hộ nghèo trong năm 2026": the year is no part of the name; a day within it stays, because nothing else keeps it.
    private int NameEnd(int from, int to)
    {
        var end = to;
        while (end > from + 1 && (marks[end - 1] == MarkKind.Time && (!tokens.IsNumber(end - 1) || TimeReader.IsYear(tokens, end - 1))
            || tokens[end - 1].Kind == TokenKind.Sign && tokens.PartnerOf(end - 1) < from))
        {
            end--;
        }

        return end > from + 1 && marks[end - 1] == MarkKind.Time ? to : end;
    }

    // Không còn hộ nghèo: the promise is zero, although no digit says so.
    private TargetReading OfNothingLeft(int from, int start, int to)
    {
        var noun = UnitReader.Read(tokens, start, to);
        var span = tokens.SpanOf(from, start);
        var unit = noun.IsCounted ? new ReadWords(tokens.Words(noun.From, noun.To), [tokens.SpanOf(noun.From, noun.To)]) : null;
        return new TargetReading(PhraseKind.Reduction, PhraseComparator.AtMost)
        {
            Span = tokens.SpanOf(from, to),
            Direction = Direction.Lower,
            Roles = Role.Gone,
            Name = builder.Names.Words((start, NameEnd(start, to))),
            Year = builder.Years.In(from, to),
            ComparatorSpan = span,
            Value = new ReadNumber(0m, span),
            UnitText = unit,
            Unit = UnitChoice.InCatalogue(unit),
        };
    }
}
