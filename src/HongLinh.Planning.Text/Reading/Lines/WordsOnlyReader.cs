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
        return new TargetReading(builder.Kinds.IsEvent(from, to) ? PhraseKind.Milestone : PhraseKind.Qualitative, PhraseComparator.None)
        {
            Span = tokens.SpanOf(from, to),
            Name = builder.Names.Words((from, to)),
        };
    }

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
            if (tokens[at].IsWord)
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
            Name = builder.Names.Words((start, to)),
            ComparatorSpan = span,
            Value = new ReadNumber(0m, span),
            UnitText = unit,
            Unit = UnitChoice.InCatalogue(unit),
        };
    }
}
