namespace HongLinh.Planning;

/// <summary>Makes a target and its figures ready for comparing: the target as a policy reads it, the figures as it rounds them.</summary>
internal static class Preparation
{
    public static MatchedTarget Under(Treatment treatment, MatchedTarget matched)
    {
        var ready = Ready(treatment, matched);
        return matched.Aspiration is { } stretch ? ready with { Aspiration = Under(treatment, stretch) } : ready;
    }

    private static MatchedTarget Ready(Treatment treatment, MatchedTarget matched)
    {
        if (matched.Target.Form == FigureForm.Several)
        {
            var parts = Array.ConvertAll(matched.Parts, part => Under(treatment, part));
            var asRead = ValueList.From(parts.Select(static part => part.Target));
            return matched with { Parts = parts, Target = asRead == matched.Target.Parts ? matched.Target : AllOfTarget.Of(asRead) };
        }

        var target = TargetReading.Of(matched, treatment);
        var ready = target.ExactBounds is { } bounds
            ? Concluded(Compared(matched with { Target = target, Rounding = treatment.Rounding }, bounds))
            : matched with { Target = target, Rule = matched.EventOn is null ? RuleKind.Gap : RuleKind.Event };
        // A rule that suspends the verdict does so under every policy.
        return matched.Suspensions.Count > 0 ? ready with { Rule = RuleKind.Gap } : ready;
    }

    // Without a figure there is nothing to judge, but the periods before it and the bounds are told of all the same.
    private static MatchedTarget Compared(MatchedTarget matched, TargetBounds bounds)
    {
        var span = Rounded(matched.Span ?? Interval.Any, bounds.Unit, matched.Rounding);
        var series = Array.ConvertAll(matched.SeriesSpans, one => Rounded(one, bounds.Unit, matched.Rounding));
        var year = Rounded(matched.YearSpan, bounds.Unit, matched.Rounding);
        var scale = ScaleFor(bounds, span, [year, .. series]);
        return matched with
        {
            Rule = matched.Span is null ? RuleKind.Gap : bounds.Upper is null ? RuleKind.Bound : RuleKind.Band,
            Figure = scale.Of(span),
            Series = Array.ConvertAll(series, scale.Of),
            Bound = scale.Of(bounds.Lower.Value),
            UpperBound = bounds.Upper is { } upper ? scale.Of(upper.Value) : 0m,
            Direction = bounds.Lower.Direction,
            IsStrict = bounds.Lower.IsStrict,
            IsUpperStrict = bounds.Upper?.IsStrict ?? false,
            YearEnd = scale.Of(year),
            BoundKind = PolicyConventions.KindOf(bounds.Lower.IsStrict, bounds.Lower.Direction),
        };
    }

    // One value against one bound leaves five answers, and what each means is known now.
    private static MatchedTarget Concluded(MatchedTarget ready) =>
        ready.Rule == RuleKind.Bound && ready.Figure.IsExact && ready.Direction != 0 && !ready.HoldsThroughout && ExactOutcomes.Suffice(ready)
            ? ready with { Rule = RuleKind.ExactBound, Answers = ExactOutcomes.Of(ready) }
            : ready;

    private static Interval Rounded(Interval span, Unit unit, Rounding? rounding) => rounding is null ? span : span.Rounded(unit, rounding);

    private static CommonScale ScaleFor(TargetBounds bounds, Interval figure, Interval[] others)
    {
        Fraction?[] ends =
        [
            bounds.Lower.Value, bounds.Upper?.Value, figure.Low, figure.High,
            .. others.Select(static one => one.Low), .. others.Select(static one => one.High),
        ];
        return new CommonScale(bounds.Unit, ends.OfType<Fraction>());
    }
}
