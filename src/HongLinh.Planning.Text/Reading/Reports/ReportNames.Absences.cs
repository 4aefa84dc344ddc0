namespace HongLinh.Planning.Text;

/// <content>The name of what did not occur.</content>
internal sealed partial class ReportNames
{
    /// <summary>The indicator that a sentence without a figure reports as absent: its name and the reason; null when there is none.</summary>
    public (ReadWords? Name, AbsenceReason Reason, int From, int To)? Nothing(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var words = ReportLexicon.Nothing.Match(tokens, at, to, out _);
            if (words == 0 && ReportLexicon.NothingOf.Match(tokens, at, to, out _) is var of and > 0
                && (UnitReader.Read(tokens, at + of, to) is { IsCounted: true, IsNone: false } || Harms.Match(tokens, at + of, to, out _) > 0
                    || SaysNone(at + of, to))
                && !IsHeaded(from, at))
            {
                words = of;
            }

            if (words > 0)
            {
                return (NameOfNothing(from, at, at + words, to), AbsenceReason.NothingToReport, from, to);
            }

            if (ReportLexicon.NotApplicable.Match(tokens, at, to, out _) > 0)
            {
                return (NameOfNothing(from, at, to, to), AbsenceReason.NotApplicable, from, to);
            }
        }

        return null;
    }

    /// <summary>What is counted and the words after it: hộ chưa nhận tiền.</summary>
    public ReadWords? OfThese(Clause clause, int end)
    {
        var to = clause.Amount.To;
        while (to < end && tokens[to].IsWord && marks[to] == MarkKind.None && AfterThese.Match(tokens, to, end, out _) == 0)
        {
            to++;
        }

        return new NameReader(tokens, marks, new RunReader(tokens, marks)).Words((UnitReader.Bare(tokens, clause.Amount.Unit).From, to));
    }

    private static readonly Lexicon<bool> AfterThese = WordSet.Of("gồm, bao gồm, là, như, cụ thể, trong đó, tại, ở, do, vì, thuộc, chiếm, trên địa bàn");

    /// <summary>The end of the words at a token that say that something did not occur; 0 when they say nothing of the kind, or end with a figure.</summary>
    public int AbsenceEnd(int at, int to, bool isLast)
    {
        var words = ReportLexicon.Nothing.Match(tokens, at, to, out _);
        var of = ReportLexicon.NothingOf.Match(tokens, at, to, out _);
        // Whatever is said not to be gives no words to the figure after it.
        words = Math.Max(words, of);
        if (words == 0)
        {
            return 0;
        }

        var end = at + words;
        while (end < to && (tokens[end].Kind != TokenKind.Sign || IsListed(end, to)))
        {
            end++;
        }

        if (end == to && !isLast)
        {
            // "không có người chết, bị thương 03 người": what follows the last comma belongs to the figure.
            for (end = to - 1; end > at + words && !tokens.IsSign(end, ',');)
            {
                end--;
            }
        }

        return end > at + words ? end : 0;
    }

    /// <summary>The verb before a sum of money that is a statement of its own: "thu", "thu giữ"; null when there is none.</summary>
    public ReadWords? MoneyVerb(int from, int figure)
    {
        while (from < figure && tokens[from].Kind == TokenKind.Sign)
        {
            from++;
        }

        return ReportLexicon.MoneyVerbs.Match(tokens, from, figure, out _) is var words and > 0
            && RunLexicon.All.Match(tokens, from + words, figure, out _) == figure - from - words
            ? new ReadWords(tokens.Words(from, from + words), [tokens.SpanOf(from, from + words)]) : null;
    }

    /// <summary>The start of a verb of money that stands alone between a comma and its sum, behind other words; 0 when there is none.</summary>
    public int MoneyVerbAfterComma(int from, int figure)
    {
        for (var at = figure - 1; at > from; at--)
        {
            if (tokens.IsSign(at, ','))
            {
                return MoneyVerb(at + 1, figure) is null ? 0 : at + 1;
            }
        }

        return 0;
    }

    // "ổ dịch cúm gia cầm nào trên địa bàn": the word ends what did not occur.
    private static readonly Lexicon<bool> AnyAtAll = WordSet.Of("nào, gì");

    private static readonly Lexicon<bool> Further = WordSet.Of("thêm, mới, thêm mới");
    private static readonly Lexicon<bool> Where = WordSet.Of("trên địa bàn");
    private const int MostWordsOfNothing = 40;

    private static readonly Lexicon<bool> Harms = WordSet.Of("thương vong, thương vong về người, tử vong, người chết, người bị thương");

    // "Chưa có diện tích lúa nào bị mất trắng": the word says that there was none at all.
    private bool SaysNone(int from, int to)
    {
        // Each "không" of a long row of them would look to the end of the row.
        to = Math.Min(to, from + MostWordsOfNothing);
        for (var at = from + 1; at < to && tokens[at].Kind == TokenKind.Word; at++)
        {
            if (AnyAtAll.Match(tokens, at, to, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "nào phải nhập viện" goes on to say of whom; "nào trên địa bàn" only where.
    private int AfterAny(int at, int to)
    {
        var end = at;
        while (end < to && tokens[end].Kind == TokenKind.Word && marks[end] == MarkKind.None)
        {
            end++;
        }

        return end > at && Told.Match(tokens, at, to, out _) > 0 ? BeforeEnds(at, end) : at;
    }

    private static readonly Lexicon<bool> Told = WordSet.Of("bị, phải, được, do, vi phạm, chết, mắc, nhiễm, mất, tử vong, bị thương, quá hạn, "
        + "trễ hạn, chưa, không, tái nghèo, tái mù chữ, tái phạm, bỏ học, bỏ trốn, sinh con, đuối nước, khiếu kiện, tảo hôn, xin, rời");

    private bool IsHeaded(int from, int at) => LeadLexicon.Heads.Match(tokens, AfterLead(from, at), at, out _) > 0;

    // "Không xảy ra vụ cháy nào", "Tai nạn giao thông: không phát sinh"
    private ReadWords? NameOfNothing(int from, int at, int after, int to)
    {
        var names = new NameReader(tokens, marks, new RunReader(tokens, marks));
        var first = AfterLead(after + Further.Match(tokens, after, to, out _), to);
        var end = first;
        while (end < to && !(end > first && (AnyAtAll.Match(tokens, end, to, out _) > 0 || Where.Match(tokens, end, to, out _) > 0))
            && (tokens[end].Kind == TokenKind.Word && marks[end] == MarkKind.None || marks[end] == MarkKind.Label
            || tokens[end].IsGlued && tokens.IsSign(end, '-') || IsListed(end, to)))
        {
            end++;
        }

        var any = end < to && end > first ? AnyAtAll.Match(tokens, end, to, out _) : 0;
        var told = (From: end + any, To: any > 0 ? AfterAny(end + any, to) : end + any);
        end = BeforeEnds(first, end);
        var own = AfterLead(from, at);
        return HasNoun(first, end) ? names.Words((first, end), told) : own < at ? names.Words((own, BeforeSigns(own, at))) : null;
    }

    // "trên đàn gia súc, gia cầm": a comma between nouns continues the name; before a verb it ends the name.
    private bool IsListed(int at, int to) =>
        tokens.IsSign(at, ',') && at + 1 < to && tokens[at + 1].Kind == TokenKind.Word && marks[at + 1] == MarkKind.None
        && ReportLexicon.TailStops.Match(tokens, at + 1, to, out _) == 0 && LeadLexicon.All.Match(tokens, at + 1, to, out _) == 0
        && ReportLexicon.LeadIns.Match(tokens, at + 1, to, out _) == 0 && ReportLexicon.Nothing.Match(tokens, at + 1, to, out _) == 0
        && ReportLexicon.Doers.Match(tokens, at + 1, to, out _) == 0;

    private bool HasNoun(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (Any.Match(tokens, at, to, out _) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
