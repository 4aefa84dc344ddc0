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
                && UnitReader.Read(tokens, at + of, to) is { IsCounted: true, IsNone: false } && !IsHeaded(from, at))
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

    private bool IsHeaded(int from, int at) => LeadLexicon.Heads.Match(tokens, AfterLead(from, at), at, out _) > 0;

    // "Không xảy ra vụ cháy nào", "Tai nạn giao thông: không phát sinh"
    private ReadWords? NameOfNothing(int from, int at, int after, int to)
    {
        var names = new NameReader(tokens, marks, new RunReader(tokens, marks));
        var first = AfterLead(after, to);
        var end = first;
        while (end < to
            && (tokens[end].Kind == TokenKind.Word && marks[end] == MarkKind.None || marks[end] == MarkKind.Label
            || tokens[end].IsGlued && tokens.IsSign(end, '-') || IsListed(end, to)))
        {
            end++;
        }

        end = BeforeEnds(first, end);
        var own = AfterLead(from, at);
        return HasNoun(first, end) ? names.Words((first, end)) : own < at ? names.Words((own, BeforeSigns(own, at))) : null;
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
