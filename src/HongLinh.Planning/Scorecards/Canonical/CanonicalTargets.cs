using NodaTime;

namespace HongLinh.Planning;

/// <summary>Every case of a target, with its kind.</summary>
internal static class CanonicalTargets
{
    public static CanonicalText Write(this CanonicalText text, Target target) =>
        target.Describe(new TargetWriting(text.Write(target.Kind).Write(target.Indicator)));

    public static CanonicalText Write(this CanonicalText text, NamedItem item) => text.Write(item.Name).Write(item.Note);

    private sealed class TargetWriting(CanonicalText text) : ITargetParts<CanonicalText>
    {
        public CanonicalText Compared(Target target, Bound bound) => text.Write(bound);

        public CanonicalText Between(Target target, Bound lower, Bound upper) => text.Write(lower).Write(upper);

        public CanonicalText About(Target target, Quantity value, Quantity tolerance) => text.Write(value).Write(tolerance);

        public CanonicalText Moved(Target target, ValueList<Bound> sizes, GrowthBase against) =>
            sizes is [var size] ? text.Write(size).Write(against) : text.Write(sizes[0]).Write(sizes[1]).Write(against);

        public CanonicalText Covered(Target target, int required, int total) => text.Write(required).Write(total);

        public CanonicalText Named(Target target, ValueList<NamedItem> items) => text.Each(items, static (t, item) => t.Write(item));

        public CanonicalText Happening(Target target, LocalDate day) => text.Write(day);

        public CanonicalText Ranked(Target target, int worst, int ranked) => text.Write(worst).Write(ranked);

        public CanonicalText Together(Target target, ValueList<Target> parts) => text.Each(parts, static (t, part) => t.Write(part));

        public CanonicalText Unmeasured(Target target, NotAssessableReason reason) => text.Write(reason);
    }
}
