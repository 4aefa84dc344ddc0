using NodaTime;

namespace HongLinh.Planning;

/// <summary>Receives the parts of a target, with one member for each combination of parts (thành phần của chỉ tiêu).</summary>
/// <typeparam name="T">What is made from the parts: words, a cell of a table, a fingerprint.</typeparam>
/// <remarks>
/// <see cref="Target.Describe{T}"/> calls the one member that applies, so that code describing targets needs no switch over
/// the cases and cannot forget one; two cases with the same parts share a member.
/// </remarks>
internal interface ITargetParts<out T>
{
    /// <summary>A figure against one bound (mức).</summary>
    /// <param name="target">The target.</param>
    /// <param name="bound">The bound.</param>
    T Compared(Target target, Bound bound);

    /// <summary>A figure between two bounds (khoảng).</summary>
    /// <param name="target">The target.</param>
    /// <param name="lower">The lower bound.</param>
    /// <param name="upper">The upper bound.</param>
    T Between(Target target, Bound lower, Bound upper);

    /// <summary>A figure around a value (xấp xỉ).</summary>
    /// <param name="target">The target.</param>
    /// <param name="value">The value aimed at.</param>
    /// <param name="tolerance">How far a figure may lie from it.</param>
    T About(Target target, Quantity value, Quantity tolerance);

    /// <summary>A move from a baseline: a rate or a difference (tăng, giảm).</summary>
    /// <param name="target">The target.</param>
    /// <param name="sizes">The bounds on the signed size of the move: one, or the two of a band, the lower one first.</param>
    /// <param name="against">The base of the move.</param>
    T Moved(Target target, ValueList<Bound> sizes, GrowthBase against);

    /// <summary>At least a given number of a total (độ bao phủ).</summary>
    /// <param name="target">The target.</param>
    /// <param name="required">How many must be counted.</param>
    /// <param name="total">How many there are in all.</param>
    T Covered(Target target, int required, int total);

    /// <summary>Things named one by one (danh mục).</summary>
    /// <param name="target">The target.</param>
    /// <param name="items">The things, in the order of the plan.</param>
    T Named(Target target, ValueList<NamedItem> items);

    /// <summary>An event by a day (mốc thời gian).</summary>
    /// <param name="target">The target.</param>
    /// <param name="day">The last day on which the event counts.</param>
    T Happening(Target target, LocalDate day);

    /// <summary>A place in a ranking (thứ hạng).</summary>
    /// <param name="target">The target.</param>
    /// <param name="worst">The last place that keeps the target.</param>
    /// <param name="ranked">How many are ranked.</param>
    T Ranked(Target target, int worst, int ranked);

    /// <summary>Several targets at once (đồng thời).</summary>
    /// <param name="target">The target.</param>
    /// <param name="parts">The targets, in the order of the plan.</param>
    T Together(Target target, ValueList<Target> parts);

    /// <summary>Words without a measurable quantity (không lượng hóa được).</summary>
    /// <param name="target">The target.</param>
    /// <param name="reason">Why the words cannot be measured.</param>
    T Unmeasured(Target target, NotAssessableReason reason);
}
