namespace HongLinh.Planning.Text;

/// <content>Levels of an earlier period beside the figure.</content>
internal sealed partial class FactReader
{
    // "so với 5,2% năm 2022", "(cùng kỳ đạt 90 tỷ đồng)": an earlier level.
    private bool IsEarlier(int lower, Run run, Amount amount)
    {
        if (run.From == amount.From && NonValueLexicon.BaseLeads.MatchBefore(tokens, amount.From, lower, out _) > 0)
        {
            return true;
        }

        var at = EndOfRunBase(run, lower);
        return at >= lower && marks[at] == MarkKind.Base && !ReportLexicon.PlanWords.IsIn(tokens, marks.FromOf(at), marks.ToOf(at)) && !IsMoved(run)
            && IsNamedBase(at)
            || SamePeriodBefore(lower, run);
    }

    private static bool IsMoved(Run run) => run.Has(Role.Rise | Role.Fall | Role.Above | Role.Below);

    // "So với cùng kỳ 90 tỷ" gives the earlier level; "So với cùng kỳ, đạt 98 tỷ" gives the current one.
    private bool IsNamedBase(int at) => at + 1 < tokens.Count && !tokens.IsSign(at + 1, ',');

    private int EndOfRunBase(Run run, int lower)
    {
        for (var at = run.From; at < tokens.Count && !tokens.IsNumber(at); at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                return marks.ToOf(at) - 1;
            }
        }

        return run.From - 1 >= lower && marks[run.From - 1] == MarkKind.Base ? run.From - 1 : -1;
    }

    private bool SamePeriodBefore(int lower, Run run)
    {
        var at = run.From;
        while (at > lower && (marks[at - 1] == MarkKind.Time || tokens.IsSign(at - 1, ':') || tokens.IsWord(at - 1, Keys.Year)))
        {
            at--;
        }

        return marks[Math.Max(at - 1, 0)] != MarkKind.Base && ReportLexicon.SamePeriod.MatchBefore(tokens, at, lower, out _) > 0
            || !IsMoved(run) && (ReportLexicon.YearBefore.MatchBefore(tokens, at, lower, out _) > 0
                || ReportLexicon.PeriodBefore.MatchBefore(tokens, at, lower, out _) > 0);
    }
}
