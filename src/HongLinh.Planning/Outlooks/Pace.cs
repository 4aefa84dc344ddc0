namespace HongLinh.Planning.Outlooks;

/// <summary>Planned and actual progress on the last day that the figure covers; or why it is undefined (tiến độ thực hiện).</summary>
/// <remarks>
/// A figure covers its period to the last day, on whatever day it was made: an estimate of six months made on
/// 14 June is compared with the plan of six months. Where the period ends within a month (a week), the plan of that month
/// counts for the days that have passed. An estimate of the whole year is a forecast and is left out.
/// </remarks>
public abstract record Pace
{
    private protected Pace()
    {
    }

    /// <summary>Why it is undefined; null for a <see cref="ComputedPace"/>.</summary>
    public virtual NoOutlookReason? Gap => null;

    /// <summary>The numbers or the gap, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }

    internal static Pace Of(MatchedTarget matched) =>
        !Course.Of(matched).TryPickT0(out var course, out var gap) ? UndefinedPace.Because(gap)
        : course.IsSeasonal ? UndefinedPace.Because(NoOutlookReason.Seasonal)
        : course.HasOneSide ? ComputedPace.Of(course)
        : UndefinedPace.Because(NoOutlookReason.NoSingleBound);
}
