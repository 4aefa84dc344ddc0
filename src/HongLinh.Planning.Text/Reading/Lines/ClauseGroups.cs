using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Adjacent figures under one head: in "Tỷ lệ hộ nghèo và cận nghèo còn 2% và 3%" each figure gets its part of the name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ClauseGroups(TokenList tokens, ClauseSplitter splitter, FindingSink findings)
{
    // Each name examines the whole head, so their number is limited.
    private const int MostNames = 12;

    /// <summary>Gives the figures of each group their names and the words that they share.</summary>
    public List<Clause> Shared(List<Clause> clauses)
    {
        for (var first = 0; first < clauses.Count;)
        {
            var next = first + 1;
            while (next < clauses.Count && IsNextOf(clauses[next]))
            {
                next++;
            }

            if (next - first > 1)
            {
                Share(clauses, first, next);
            }

            first = next;
        }

        return clauses;
    }

    private bool IsNextOf(Clause clause) =>
        clause.IsContinued && clause.Run.Roles == Role.None && clause.Run.Bound == Role.None && !splitter.HasWords(clause.Amount.To, clause.To);

    private void Share(List<Clause> clauses, int first, int next)
    {
        var head = clauses[first];
        var names = Parts(head.NameFrom, head.NameTo);
        var fits = names.Count == next - first && names.Count <= MostNames;
        if (!fits)
        {
            findings.Add(
                FindingCode.SeveralReadings, head.Amount.From, clauses[next - 1].Amount.To, tokens.Words(head.Amount.From, clauses[next - 1].Amount.To));
        }

        for (var at = first; at < next; at++)
        {
            clauses[at] = clauses[at] with
            {
                Run = head.Run,
                Lead = head.Lead,
                LeadFrom = head.LeadFrom,
                NameFrom = fits ? names[at - first].From : clauses[at].NameFrom,
                NameTo = fits ? names[at - first].To : clauses[at].NameTo,
                IsContinued = !fits && at > first,
                IsFigureFirst = false,
                Head = fits ? (head.NameFrom, head.NameTo) : default,
                Amount = clauses[at].Amount with { Unit = clauses[at].Amount.Unit.IsNone ? clauses[next - 1].Amount.Unit : clauses[at].Amount.Unit },
            };
        }
    }

    private List<(int From, int To)> Parts(int from, int to)
    {
        var (parts, start) = (new List<(int, int)>(), from);
        for (var at = from; at < to; at++)
        {
            if ((tokens.IsSign(at, ',') || tokens.IsWord(at, Keys.And)) && at > start)
            {
                parts.Add((start, at));
                start = at + 1;
            }
        }

        parts.Add((start, to));
        return parts;
    }
}
