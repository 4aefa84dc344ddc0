using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.ICalendar;

/// <summary>The deadlines of open work: one entry for each piece of work.</summary>
internal static class WorkEntries
{
    /// <summary>The entries, in the order of the register.</summary>
    /// <param name="review">The work and its log.</param>
    /// <param name="unit">The unit that leads; null for all units.</param>
    /// <param name="isVietnamese">Whether the text is Vietnamese.</param>
    /// <param name="domain">The end of an identifier.</param>
    public static List<FeedEntry> Of(WorkReview review, OrgUnit? unit, bool isVietnamese, string domain) =>
    [
        .. from one in review.Judgements
           where one.State.IsOpen && one.Due is not null && (unit is null || one.Assignment.Lead.Equals(unit))
           let revisions = RevisionsOf(review, one)
           select new FeedEntry
           {
               // The identifier is that of the work, so that a later file moves the entry when the deadline was extended.
               Uid = one.Item.Code + domain,
               Day = one.Due!.Value,
               Title = isVietnamese ? "Hạn: " + one.Item.Name.Vietnamese : "Due: " + one.Item.Name.English,
               Details = isVietnamese ? $"Chủ trì: {one.Assignment.Lead.Name.Vietnamese}." : $"Lead: {one.Assignment.Lead.Name.English}.",
               RevisedAt = revisions.Select(static entry => entry.RecordedAt)
                   .Append(one.Item.AssignedOn.AtMidnight().InUtc().ToInstant()).Max(),
               Sequence = revisions.Count,
           },
    ];

    // What changes an entry: another deadline, or another unit that leads. A report on progress does not.
    private static List<WorkEntry> RevisionsOf(WorkReview review, WorkJudgement one) =>
    [
        .. one.Extensions,
        .. review.Log.Of(one.Item.Code).Where(entry =>
            entry.Kind == WorkEntryKind.Reassigned && entry.On <= review.AsOf && entry.RecordedAt <= review.KnownAt),
    ];
}
