namespace HongLinh.Planning;

/// <summary>Prepares a target for judging: the target as a policy reads it, the figures as the policy rounds them.</summary>
internal static class Preparation
{
    public static MatchedTarget Under(Treatment treatment, MatchedTarget matched)
    {
        var stretch = matched.Aspiration is { } aspiration ? Under(treatment, aspiration) : null;
        if (matched.Target.Form == FigureForm.Several)
        {
            var parts = Array.ConvertAll(matched.Parts, part => Under(treatment, part));
            var asRead = ValueList.From(parts.Select(static part => part.Target));
            return matched with
            {
                Parts = parts,
                Target = asRead == matched.Target.Parts ? matched.Target : AllOfTarget.Of(asRead),
                Aspiration = stretch,
                Assessment = new JointAssessment(Array.ConvertAll(parts, static part => part.Assessment)),
            };
        }

        var target = TargetReading.Of(matched, treatment);
        return matched with
        {
            Target = target,
            Rounding = treatment.Rounding,
            Aspiration = stretch,
            Assessment = Of(matched, target, treatment),
        };
    }

    // A rule that suspends the verdict suspends it under every policy.
    private static Assessment Of(MatchedTarget matched, Target target, Treatment treatment) =>
        matched.Suspensions.Count > 0 ? new NoAssessment(ReasonCode.SuspendedByRule)
        : matched.Line.Holding == Holding.OnAverage ? OfMean(matched, target, treatment)
        : matched is { Found: null, OfEarlierYears.Span: var total } && target.ExactBounds is { } bounded
            ? new FigureAssessment(Bounded(matched, (target, bounded, treatment), total,
                TargetMatcher.CannotFall(matched.Line, target) ? total.OrMore : Interval.Any))
        : target.ExactBounds is { } bounds && matched is { Found: { } found, Span: { } span }
            ? Compared(matched, found, (target, treatment.Margin?.On(target, bounds) ?? bounds, span, treatment.Rounding))
        : matched.Found?.Chosen.EventOn is { } on && target.Deadline is { } last ? new EventAssessment(on, last)
        : new NoAssessment(matched.Gap ?? ReasonCode.NoFigure);

    // A year without a figure leaves the mean open; the years before it may have decided it.
    private static Assessment OfMean(MatchedTarget matched, Target target, Treatment treatment)
    {
        if (matched.Mean is not { } mean || target.ExactBounds is not { } bounds || target.IsRatio && mean is { IsWhole: true, Compound: null })
        {
            return new NoAssessment(matched.Gap ?? ReasonCode.MeanOfYears);
        }

        if (mean.Known.Count == 0 && matched.Span is null)
        {
            return new NoAssessment(matched.Gap ?? ReasonCode.NoFigure);
        }

        return new MeanAssessment(Of(mean.Simple, mean.SimpleOfTerm), mean.CompoundOfTerm is { } term ? Of(mean.Compound, term) : null);

        FigureAssessment Of(Interval? soFar, Interval ofTerm) => new(Bounded(matched, (target, bounds, treatment), soFar ?? Interval.Any, ofTerm) with
        {
            CoversYearEnd = mean.IsWhole,
            IsYearEstimate = matched.IsYearEstimate && !matched.IsYearOver,
            Gap = mean.Missing.Count > 0 ? ReasonCode.PeriodsMissing : matched.Gap == ReasonCode.NoFigure ? null : matched.Gap,
        });
    }

    private static BoundedFigure Bounded(MatchedTarget matched, (Target Target, TargetBounds Bounds, Treatment Treatment) read, Interval soFar, Interval ofTerm)
    {
        var bounds = read.Treatment.Margin?.On(read.Target, read.Bounds) ?? read.Bounds;
        return BoundedFigure.Of(read.Target, bounds, Rounded(soFar), Rounded(ofTerm)) with { IsYearOver = matched.IsYearOver };

        Interval Rounded(Interval span) => read.Treatment.Rounding is { } rounding ? span.Rounded(bounds.Unit, rounding) : span;
    }

    private static Assessment Compared(MatchedTarget matched, MatchedFigure found, (Target Target, TargetBounds Bounds, Interval Span, Rounding? Rounding) read)
    {
        var unit = read.Bounds.Unit;
        var periods = matched.HoldsThroughout ? Array.ConvertAll(found.PeriodSpans, Rounded) : [];
        var figure = BoundedFigure.Of(read.Target, read.Bounds, Rounded(read.Span), Rounded(found.YearSpan), periods) with
        {
            CoversYearEnd = found.CoversYearEnd,
            IsYearOver = matched.IsYearOver,
            IsYearEstimate = matched.IsYearEstimate && !matched.IsYearOver,
            HasEveryPeriod = found.HasEveryPeriod,
            Coverage = found.Coverage,
            CannotFall = found.CannotFall,
            HoldsThroughout = matched.HoldsThroughout,
            Gap = matched.Gap,
        };
        // One value against one bound has five possible answers, all known now.
        var isOfFive = !figure.HasUpper && figure.Figure.IsExact && figure.Direction != 0 && !figure.HoldsThroughout && ExactOutcomes.Suffice(figure);
        return isOfFive ? new ExactAssessment(figure, ExactOutcomes.Of(figure)) : new FigureAssessment(figure);

        Interval Rounded(Interval span) => read.Rounding is { } rounding ? span.Rounded(unit, rounding) : span;
    }
}
