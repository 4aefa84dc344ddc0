namespace HongLinh.Planning;

/// <summary>Compares the targets of one indicator with each other: those of several lines, and the parts of one line.</summary>
internal sealed class PairAudit
{
    // No plan sets so many targets for one indicator; without a limit, a list that repeats one by mistake gives a finding for each pair of its lines.
    private const int MostCompared = 40;

    private readonly AuditNotes _notes;
    private readonly ILookup<string, Promise> _promises;

    public PairAudit(Plan plan, AuditNotes notes)
    {
        _notes = notes;
        _promises = plan.Lines.SelectMany(Promises).ToLookup(static promise => promise.Range.Target.Indicator.Code.Text, StringComparer.Ordinal);
    }

    public void Run()
    {
        foreach (var promises in _promises.Select(static group => group.ToArray()))
        {
            for (var later = 1; later < promises.Length; later++)
            {
                for (var earlier = Math.Max(0, later - MostCompared); earlier < later; earlier++)
                {
                    Compare(promises[earlier], promises[later]);
                }
            }
        }
    }

    private IEnumerable<Promise> Promises(PlanLine line)
    {
        var lastYear = LastYear.FigureOf(line, _notes.Year);
        return line.Target.Parts.Select(TargetRange.Of).OfType<TargetRange>().Select(range => new Promise(line, range.HeldAs(line.Holding).AsLevel(lastYear)));
    }

    private void Compare(Promise earlier, Promise later)
    {
        // A condition narrows the indicator: roads of one width are not all roads.
        if (!later.Range.ComparesWith(earlier.Range) || !Equals(earlier.Line.Condition, later.Line.Condition))
        {
            return;
        }

        if (Contradict(earlier.Range.Attainable, later.Range.Attainable))
        {
            Note(FindingCode.Contradiction, later, earlier);
        }
        else if (AuthorityOf(earlier) == AuthorityOf(later))
        {
            CompareOfOneAuthority(earlier, later);
        }
        else if (AuthorityOf(later) == _notes.Header.Issuer)
        {
            CompareWithOther(own: later, earlier);
        }
        else if (AuthorityOf(earlier) == _notes.Header.Issuer)
        {
            CompareWithOther(own: earlier, later);
        }
    }

    // A target that cannot be kept on its own has a finding of its own.
    private static bool Contradict(Interval one, Interval other) => !one.IsEmpty && !other.IsEmpty && one.Common(other).IsEmpty;

    // A floor on one line and a ceiling on another are the two ends of one band.
    private void CompareOfOneAuthority(Promise earlier, Promise later)
    {
        var (one, other) = (earlier.Range.Attainable, later.Range.Attainable);
        var isOfOneSide = earlier.Range.Kept.Low is not null && later.Range.Kept.Low is not null
            || earlier.Range.Kept.High is not null && later.Range.Kept.High is not null;
        if (earlier.Line.Commitment != later.Line.Commitment)
        {
            var (goal, target) = earlier.Line.Commitment == Commitment.Aspired ? (earlier, later) : (later, earlier);
            if (target.Range.IsStricterThan(goal.Range))
            {
                _notes.Note(Finding.Of(FindingCode.AspirationWeaker, goal.Place, goal.Words, goal.Target, target.Target));
            }
        }
        else if (isOfOneSide && one != other && earlier.Line != later.Line && earlier.Line.Holding == later.Line.Holding)
        {
            Note(FindingCode.TwoTargets, later, earlier);
        }
    }

    private void CompareWithOther(Promise own, Promise other)
    {
        if (other.Range.IsStricterThan(own.Range))
        {
            Note(FindingCode.LooserThanOtherAuthority, own, other);
        }
    }

    private OrgUnit AuthorityOf(Promise promise) => promise.Line.SetBy ?? _notes.Header.Issuer;

    private void Note(FindingCode code, Promise at, Promise other) =>
        _notes.Note(Finding.Of(code, at.Place, at.Words, at.Target, other.Target, other.Ordinal));

    /// <summary>One numeric target, or one part of it, and its line.</summary>
    private sealed record Promise(PlanLine Line, TargetRange Range)
    {
        // What findings say of it: made for the first of them, and the same in all.
        public Place Place => field ??= PlanCheck.PlaceOf(Line);

        public FindingDetail Words => field ??= Line.Words.Words;

        public FindingDetail Target => field ??= Range.Target;

        public FindingDetail Ordinal => field ??= Line.Ordinal;
    }
}
