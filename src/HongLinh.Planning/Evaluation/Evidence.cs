using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>
/// Everything a judgement rests on: words, figures as reported and as converted, bounds, policy, formula, period, window, maturity (căn cứ đánh giá).
/// </summary>
/// <remarks>A record of facts; the text package turns it into sentences.</remarks>
public sealed record Evidence
{
    private Evidence(MatchedTarget matched, Judgement judgement)
    {
        Judgement = judgement;
        Used = matched.Used;
        EarlierYears = matched.Before;
        Maturity = matched.Maturity;
        Bounds = matched.Target.Bounds;
        Window = WindowOf(matched.Regime, Used);
        Basis = matched.Basis;
        Figure = OpenPoints.FigureOf(matched);
        Rounded = matched.Target.Unit is { } unit ? matched.RoundedIn(unit) : null;
        Margin = matched.Suspensions.Count > 0 || matched.Mean is not null
            || matched.Found is { Chosen.BeyondGap.Count: > 0 } ? null : OpenPoints.MarginOf(matched.Target, Figure);
        StillOpen = OpenPoints.Of(matched, judgement);
        Replaced = ReplacedBy(matched.Reports, Used);
        Findings = matched.Findings;
        Suspensions = matched.Suspensions;
        Amendment = matched.Amendment;
        Foreseen = matched.Foreseen;
        BeyondGap = matched.Found?.Chosen.BeyondGap ?? [];
        DaysLate = matched is { Found.Chosen.EventOn: { } day, Target.Deadline: { } last } ? NodaTime.Period.DaysBetween(last, day) : null;
        Percent = judgement.PercentOfPlan();
    }

    /// <summary>The judgement that is explained.</summary>
    public Judgement Judgement { get; }

    /// <summary>The words of the plan.</summary>
    public SourceSpan Words => Judgement.Line.Words;

    /// <summary>The act that the target rests on: that of the amendment in force, else that of the line, else that of the plan.</summary>
    public LegalBasis? Basis { get; }

    /// <summary>The amendment in force on the day; null while the original target is in force.</summary>
    public Amendment? Amendment { get; }

    /// <summary>How many days after its last day an event happened: negative when it was early, 0 on the day; null where there is no event.</summary>
    public int? DaysLate { get; }

    /// <summary>The target that was judged, with its bound.</summary>
    public Target Target => Judgement.Target;

    /// <summary>
    /// The bounds that the figure was compared with, each with its comparator and its value as written: one; two for a band and around a value; none for
    /// events, all-of and words.
    /// </summary>
    public ValueList<Bound> Bounds { get; }

    /// <summary>The conventions that were applied.</summary>
    public JudgementPolicy Policy => Judgement.Policy;

    /// <summary>The period of the latest report that counts; null when there is none.</summary>
    public ReportingPeriod? Period => Judgement.Latest?.Period;

    /// <summary>
    /// The days that the reports cover under the reporting regime, both ends inclusive: the 15th
    /// to the 14th. Null without a regime or a report, and where the regime sets no window.
    /// </summary>
    public DateInterval? Window { get; }

    /// <summary>How final the figure is: as final as the least final report in it; null when there is none.</summary>
    public Maturity? Maturity { get; }

    /// <summary>
    /// How many periods of the indicator's cycle have closed since the figure (số kỳ chưa có số liệu mới); 0 without a figure and once it covers the year.
    /// </summary>
    public int PeriodsSince => Judgement.Matched.PeriodsSince;

    // Whether so many periods have closed since the figure that it no longer tells how the year is going.
    internal bool IsStale => Judgement.Matched.IsStale;

    /// <summary>The reports that went into the figure; several when months or units were joined.</summary>
    public ValueList<Observation> Used { get; }

    /// <summary>
    /// The totals of earlier years that are part of the figure, where the years of a term decide together (số của các năm trước trong giai đoạn);
    /// empty otherwise.
    /// </summary>
    public ValueList<Baseline> EarlierYears { get; }

    /// <summary>
    /// The years whose figures the mean over a term counts so far, the earliest first (các năm đã tính vào bình quân); empty for all other targets.
    /// </summary>
    public ValueList<PlanYear> YearsOfMean =>
        Judgement.Matched.Mean is { } mean ? ValueList.From(mean.Known.Select(static one => one.Year)) : [];

    /// <summary>The simple mean of the years so far, of each year's growth, change or figure (bình quân cộng).</summary>
    /// <param name="rounding">How it is rounded.</param>
    /// <returns>In the unit of the target; null for targets that no mean decides, and where a year before this one is not known exactly.</returns>
    public Quantity? SimpleMean(Rounding rounding) => Mean(Judgement.Matched.Mean?.Simple, rounding);

    /// <summary>The compound mean of the years so far: the growth that each year would have had to reach the same together (bình quân nhân).</summary>
    /// <param name="rounding">How it is rounded.</param>
    /// <returns>A share; null for all but growth, and where a year before this one is not known exactly or fell by more than all of it.</returns>
    public Quantity? CompoundMean(Rounding rounding) => Mean(Judgement.Matched.Mean?.Compound, rounding);

    private Quantity? Mean(Interval? mean, Rounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        // Through a fraction, so that no zeros follow the last digit.
        return mean is { IsExact: true, Low: { } value } && Target.ExactBounds is { Unit: var unit }
            && (value / unit.Factor).TryRound(rounding, out var rounded) && Fraction.From(rounded).TryToDecimal(out var amount)
            ? unit.Of(amount) : null;
    }

    /// <summary>
    /// Earlier reports of the same kind for the same period and unit that a report in <see cref="Used"/> corrects or makes final (số liệu đã được thay thế);
    /// empty when there are none.
    /// </summary>
    public ValueList<Observation> Replaced { get; }

    /// <summary>
    /// Forecasts of the whole year where nothing else is known (số ước cả năm khi chưa có số thực hiện); they decide nothing. Empty otherwise.
    /// </summary>
    public ValueList<Observation> Foreseen { get; }

    /// <summary>
    /// Reports on days after a gap (số liệu các kỳ sau chỗ thiếu): they are in no total, but the year cannot bring less than the total and them
    /// together, which may decide the verdict. Empty where there is no gap.
    /// </summary>
    public ValueList<Observation> BeyondGap { get; }

    /// <summary>The findings from reading the reports for the target, such as why one was set aside; empty when there are none.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>
    /// The rules that suspend the verdict, each with its version and its outcome; empty when none does. The figures stay as they are.
    /// </summary>
    public ValueList<RuleOutcome> Suspensions { get; }

    /// <summary>The figure in the unit of the target, exactly; null when there is none, it is not one value, or it has no finite decimal form.</summary>
    public Quantity? Figure { get; }

    // What this year alone brought, where the figure is the total of several.
    internal Quantity? OfThisYear => EarlierYears.Count == 0 ? Figure
        : Used.Count == 0 ? null
        : Figure is not { } figure ? null
        : (EarlierYears.Aggregate(figure.InCanonicalUnits, static (rest, year) => rest - year.Value.InCanonicalUnits) / figure.Unit.Factor)
            .TryToDecimal(out var amount) ? figure.Unit.Of(amount) : null;

    /// <summary>The figure that was compared, where the policy rounds before comparing and the figure is one value; null otherwise.</summary>
    public Quantity? Rounded { get; }

    /// <summary>
    /// Exact figure less bound, in the unit of the target, in percentage points for shares; null for targets without a single bound of that kind (band, near,
    /// rank, event, all-of), where there is no figure, and where a rule suspends the verdict.
    /// </summary>
    public Quantity? Margin { get; }

    /// <summary>The percent of plan, with its formula or the reason why it has none.</summary>
    public PercentOfPlan Percent { get; }

    /// <summary>
    /// What can still change the verdict: what is missing, and whose figures;
    /// empty when the verdict is decided or no figure would decide it.
    /// </summary>
    public ValueList<OpenPoint> StillOpen { get; }

    /// <summary>The judgement in short, for logs.</summary>
    public override string ToString() => Judgement.ToString();

    internal static Evidence Of(MatchedTarget matched, Judgement judgement) => new(matched, judgement);

    // Up to here a look through all of them costs less than a table.
    private const int MostLookedThrough = 64;

    // Loops instead of LINQ, because every explanation needs this and most find nothing.
    private static ValueList<Observation> ReplacedBy(ValueList<Observation> reports, ValueList<Observation> used)
    {
        if (reports.Count > MostLookedThrough)
        {
            return ReplacedAmongMany(reports, used);
        }

        List<Observation>? replaced = null;
        foreach (var report in reports.AsSpan())
        {
            if (!used.Contains(report) && IsReplaced(report, used.AsSpan()))
            {
                (replaced ??= []).Add(report);
            }
        }

        return replaced is null ? [] : ValueList.From(replaced);
    }

    // A line on which thousands of units report.
    private static ValueList<Observation> ReplacedAmongMany(ValueList<Observation> reports, ValueList<Observation> used)
    {
        var known = used.ToHashSet();
        var others = used.ToLookup(static report => (report.Indicator, report.Period, report.ReportingUnit));
        return ValueList.From(reports.Where(report => !known.Contains(report)
            && IsReplaced(report, others[(report.Indicator, report.Period, report.ReportingUnit)].ToArray())));
    }

    private static bool IsReplaced(Observation report, ReadOnlySpan<Observation> used)
    {
        foreach (var other in used)
        {
            if (other.Indicator == report.Indicator && other.Period == report.Period && other.ReportingUnit == report.ReportingUnit
                && other.Reported.GetType() == report.Reported.GetType() && other.RecordedAt >= report.RecordedAt)
            {
                return true;
            }
        }

        return false;
    }

    // A figure that was added up covers the days from the first window to the last.
    private static DateInterval? WindowOf(ReportingRegime? known, ValueList<Observation> used)
    {
        var windows = known is not { } regime ? [] : used
            .Select(report => regime.WindowOf(report.Period))
            .Where(static window => window.IsT0)
            .Select(static window => window.AsT0)
            .ToArray();
        return windows.Length == 0 || windows.Length < used.Count
            ? null
            : new DateInterval(windows.Min(static window => window.Start), windows.Max(static window => window.End));
    }
}
