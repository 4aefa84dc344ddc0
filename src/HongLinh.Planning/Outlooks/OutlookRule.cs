namespace HongLinh.Planning.Outlooks;

/// <summary>Derives an outlook from a projection: the interval is judged as if the year ended in it.</summary>
internal static class OutlookRule
{
    public static Outlook Of(YearOutlook year)
    {
        var judgement = year.Judgement;
        // Once the year has ended there is a result or none, but no outlook.
        return judgement.Target.Form == FigureForm.None || judgement.Matched.IsYearOver ? Outlook.NotApplicable
            // The year's figure is still an estimate.
            : judgement.Reason == ReasonCode.YearEstimateKept ? judgement.Verdict == Verdict.Exceeded ? Outlook.LikelyExceeded : Outlook.LikelyMet
            : judgement.Reason == ReasonCode.YearEstimateMissed ? Outlook.Unlikely
            : judgement.Verdict.IsKept ? Outlook.Certain
            : judgement.Verdict == Verdict.NotMet ? Outlook.Impossible
            : year.Parts.Count > 0 ? Weakest(year.Parts)
            : year.Projection is ComputedProjection projection ? Within(judgement, projection)
            : Outlook.Unclear;
    }

    public static ValueList<OutlookAssumption> AssumptionsOf(YearOutlook year)
    {
        if (!Course.Of(year.Judgement.Matched).TryPickT0(out var course, out _))
        {
            return [];
        }

        var projects = year.Projection is ComputedProjection;
        var usesPhasing = year.Pace is ComputedPace || year.Projection is ComputedProjection { Method: var method } && method == ProjectionMethod.Phased;
        (OutlookAssumption Assumption, bool IsMade)[] all =
        [
            (OutlookAssumption.FiguresStand, true),
            (OutlookAssumption.EvenMonths, usesPhasing && !course.IsDeclared && course.Phasing.Kind == PhasingKind.EvenMonths),
            (OutlookAssumption.WholeTargetEachMonth, usesPhasing && !course.IsDeclared && course.Phasing.Kind == PhasingKind.Replicated),
            (OutlookAssumption.MeanWithinSpans, projects && course.HasLongSpans),
            (OutlookAssumption.NeverFalls, projects && course.CannotFall),
            (OutlookAssumption.SilentItemsNotDone, year.Judgement.Target.Form == FigureForm.Items),
        ];
        return ValueList.From(all.Where(static row => row.IsMade).Select(static row => row.Assumption));
    }

    private static Outlook Within(Judgement judgement, ComputedProjection projection)
    {
        var course = Course.Of(judgement.Matched).AsT0;
        var interval = new Interval(projection.Low * projection.Unit.Factor, false, projection.High * projection.Unit.Factor, false);
        return course.EndingWithin(interval).Judge(PolicyConventions.Of(judgement.Policy)).Verdict.Match(
            exceeded: Outlook.LikelyExceeded, met: Outlook.LikelyMet, notMet: Outlook.Unlikely, open: Outlook.Unclear, notDeterminable: Outlook.Unclear);
    }

    // All parts must be kept: the weakest decides, and a part that is certain to be kept ranks with one that is likely exceeded.
    private static Outlook Weakest(ValueList<YearOutlook> parts) => parts.MaxBy(static part => Weakness(part.Outlook))!.Outlook;

    private static int Weakness(Outlook outlook) =>
        outlook == Outlook.Impossible ? 6
        : outlook == Outlook.Unlikely ? 5
        : outlook == Outlook.NotApplicable ? 4
        : outlook == Outlook.Unclear ? 3
        : outlook == Outlook.LikelyMet ? 2
        : outlook == Outlook.LikelyExceeded ? 1 : 0;
}
