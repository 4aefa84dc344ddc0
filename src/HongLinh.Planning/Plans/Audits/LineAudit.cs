namespace HongLinh.Planning;

/// <summary>Checks one line of a plan on its own.</summary>
internal sealed class LineAudit
{
    // A list of a hundred names fits into an annex; for more things, such as ten thousand trees, no list is expected.
    private const int MostThingsNamed = 100;

    private readonly PlanLine _line;
    private readonly AuditNotes _notes;

    public LineAudit(PlanLine line, AuditNotes notes)
    {
        _line = line;
        _notes = notes;
    }

    public void Run()
    {
        Target?[] all = [_line.Target, _line.Aspiration, .. _line.Amendments.Select(static amendment => amendment.Target)];
        foreach (var target in all.OfType<Target>().SelectMany(static target => target.Parts).Distinct())
        {
            CheckShape(target);
        }

        CheckBaselines();
        CheckLastYear();
        CheckNames();
        CheckAspiration();
        CheckAmendments();
        if (_line.Assignment is { } assignment)
        {
            _notes.CheckUnits(assignment, PlanCheck.PlaceOf(_line), _line.Words.Words);
        }
    }

    private void CheckShape(Target target)
    {
        if (target.Deadline is { } day && _notes.IsOutsideYear(day))
        {
            Note(FindingCode.MilestoneOutsideYear, day, _notes.Year.Number);
        }

        if (TargetRange.Of(target) is not { } range)
        {
            return;
        }

        if (range.LimitPassed is { } limit)
        {
            NoteOutside(range, limit);
        }
        else if (range.Attainable.IsEmpty)
        {
            Note(FindingCode.NeverKept, target, PossibleFigures.Of(range));
        }
        else if (range.Kept.Contains(range.Possible))
        {
            Note(FindingCode.AlwaysKept, target, PossibleFigures.Of(range));
        }
    }

    // For the level of the line itself, making the plan already gives this finding.
    private void NoteOutside(TargetRange range, Fraction limit)
    {
        if (range.Target is not LevelTarget || !range.Target.Equals(_line.Target))
        {
            Note(FindingCode.BoundOutsideLimits, range.Target, PossibleFigures.Limit(range, limit));
        }
    }

    private void CheckBaselines()
    {
        var parts = _line.Target.Parts;
        foreach (var baseline in _line.Baselines.Where(static baseline => !baseline.IsMove))
        {
            if (!parts.Any(part => LastYear.Fits(baseline, part.Indicator)))
            {
                var mismatch = baseline.Value.Unit.FactorTo(_line.Indicator.Unit).AsT1;
                Note(FindingCode.BaselineUnit, mismatch.Given, mismatch.Expected, mismatch.Reason);
            }
            else if (baseline.Value.Amount <= 0m && parts.Any(static part => part.IsRatio))
            {
                Note(FindingCode.BaselineNotPositive, baseline.Value, baseline.Period);
            }
        }

        if (!_line.StandingBaselines.Any() && _line.Target.Form == FigureForm.Several && parts.Any(static part => part.Against is not null))
        {
            Note(FindingCode.NoBaseline);
        }
    }

    private void CheckLastYear()
    {
        if (LastYear.Of(_line, _notes.Year) is not { } baseline)
        {
            return;
        }

        var figure = LastYear.FigureOf(_line, _notes.Year)!.Value;
        foreach (var range in _line.Target.Parts.Select(TargetRange.Of).OfType<TargetRange>())
        {
            var level = range.HeldAs(_line.Holding).AsLevel(figure);
            if (level.IsLevel && (range.BetterSide > 0 ? level.Kept.Low < figure : range.BetterSide < 0 && level.Kept.High > figure))
            {
                Note(FindingCode.LooserThanLastYear, range.Target, baseline.Value, baseline.Period);
            }
        }
    }

    private void CheckNames()
    {
        if (_line.FootnoteMark.Length == 0 && _line.Target.Unnamed is { Amount: > 0m and <= MostThingsNamed }
            && _line.Indicator.Limits.WholeNumbers && CountsThings(_line.Indicator.Unit.Dimension))
        {
            Note(FindingCode.NamesMissing, _line.Target);
        }
    }

    private static bool CountsThings(Dimension dimension) =>
        dimension.Has(BaseDimension.Thing) && dimension.Equals(Dimension.Of(BaseDimension.Thing, dimension.QualifierOf(BaseDimension.Thing)));

    private void CheckAspiration()
    {
        foreach (var goal in _line.Aspiration is { } aspiration ? aspiration.Parts : [])
        {
            foreach (var target in _line.Target.Parts.Where(target => IsWeaker(goal, target)))
            {
                Note(FindingCode.AspirationWeaker, goal, target);
            }
        }
    }

    private bool IsWeaker(Target goal, Target target)
    {
        if (goal.Deadline is { } later && target.Deadline is { } sooner)
        {
            return goal.Indicator.Code == target.Indicator.Code && later > sooner;
        }

        var lastYear = LastYear.FigureOf(_line, _notes.Year);
        return TargetRange.Of(goal)?.AsLevel(lastYear) is { } weaker && TargetRange.Of(target)?.AsLevel(lastYear) is { } range
            && range.ComparesWith(weaker) && range.IsStricterThan(weaker);
    }

    private void CheckAmendments()
    {
        foreach (var amendment in _line.Amendments)
        {
            if (_notes.IsOutsideYear(amendment.From))
            {
                Note(FindingCode.AmendmentOutsideYear, amendment.From, _notes.Year.Number);
            }

            if (CodesOf(amendment.Target) != CodesOf(_line.Target))
            {
                Note(FindingCode.AmendmentOfOtherIndicator, IndicatorCode.Listed(CodesOf(amendment.Target)), IndicatorCode.Listed(CodesOf(_line.Target)));
            }
        }

        foreach (var day in _line.Amendments.GroupBy(static amendment => amendment.From).Where(static day => day.Count() > 1))
        {
            Note(FindingCode.AmendmentsOfOneDay, day.Key, day.Count());
        }
    }

    private static ValueList<IndicatorCode> CodesOf(Target target) =>
        ValueList.From(target.Needs.Select(static indicator => indicator.Code).Distinct().Order());

    private void Note(FindingCode code, params ReadOnlySpan<FindingDetail> details) => _notes.Note(code, _line, details);
}
