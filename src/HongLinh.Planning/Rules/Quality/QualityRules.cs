namespace HongLinh.Planning.Rules;

/// <summary>Ready-made checks of reported figures (kiểm tra chất lượng số liệu).</summary>
/// <remarks>
/// Each is an ordinary rule without time limits, with the code <c>check.indicator</c>, version 1 and no legal basis; use <c>with</c> to
/// change any of this. An impossible figure is an error and suspends the verdict; a mistake by a factor of a thousand is a warning and
/// suspends it too; a merely unusual figure is a warning and does not suspend it.
/// </remarks>
public static class QualityRules
{
    /// <summary>The latest figure is not negative (không âm).</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rule NotNegative(Indicator indicator) => Error("not-negative", indicator, ("không âm", "is not negative"),
        Latest(indicator).AtLeast(indicator.Unit.Of(0m)));

    /// <summary>The latest figure is a whole number of the indicator's unit (số nguyên).</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rule WholeNumber(Indicator indicator) => Error("whole-number", indicator, ("là số nguyên", "is a whole number"),
        WholeCondition.Of(Latest(indicator), indicator.Unit));

    /// <summary>The latest figure lies within the natural limits of the indicator (giới hạn tự nhiên).</summary>
    /// <param name="indicator">The indicator; it has at least one limit.</param>
    /// <exception cref="ArgumentException">The indicator has no limits.</exception>
    public static Rule NaturalLimits(Indicator indicator)
    {
        var latest = Latest(indicator);
        Condition[] ends =
        [
            .. indicator.Limits.Minimum is { } least ? [latest.AtLeast(indicator.Unit.Of(least))] : Array.Empty<Condition>(),
            .. indicator.Limits.Maximum is { } most ? [latest.AtMost(indicator.Unit.Of(most))] : Array.Empty<Condition>(),
        ];
        return ends.Length == 0
            ? throw new ArgumentException($"Indicator '{indicator}' has no natural limits.", nameof(indicator))
            : Error("natural-limits", indicator, ("nằm trong giới hạn có thể có", "is possible at all"), ends.Length == 1 ? ends[0] : Condition.AllOf(ends));
    }

    /// <summary>The running total does not fall, unless the report is a correction (lũy kế không giảm).</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rule NeverFalls(Indicator indicator) => Error("never-falls", indicator, ("lũy kế không giảm", "does not fall"),
        NeverFallsCondition.Of(Latest(indicator).Indicator));

    /// <summary>A part does not exceed the whole, for the same days (bộ phận không lớn hơn tổng thể).</summary>
    /// <param name="part">The part; the subject of the rule.</param>
    /// <param name="whole">The whole.</param>
    public static Rule PartWithinWhole(Indicator part, Indicator whole)
    {
        ArgumentNullException.ThrowIfNull(whole);
        return Error("part-within." + whole.Code, part, ($"không lớn hơn {whole.Name.Vietnamese}", $"is not above {whole.Name.English}"),
            Latest(part).Is(Comparator.AtMost, FigureTerm.Of(whole.Code, PeriodChoice.LatestOf(part.Code))));
    }

    /// <summary>Where a report gives k of n, the part does not exceed the whole (tử số không lớn hơn mẫu số).</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rule ShareWithinWhole(Indicator indicator) =>
        Error("share-within-whole", indicator, ("số đạt không lớn hơn tổng số", "counts no more than there are"),
        ShareWithinWholeCondition.Of(Latest(indicator).Indicator));

    /// <summary>No figure is about 1000 times its neighbour or a thousandth of it (nhầm đơn vị nghìn lần).</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="expected">The approximate figure expected for the year: that of the plan; null when not known.</param>
    public static Rule NoUnitSlip(Indicator indicator, Quantity? expected = null)
    {
        var rule =
            Warning("no-unit-slip", indicator, ("không nhầm đơn vị nghìn lần", "has no slip of a thousand"),
            NoUnitSlipCondition.Of(Latest(indicator), expected));
        return rule with { SuspendsVerdict = true };
    }

    /// <summary>No share in per cent is written as a fraction (0,98 ghi thay cho 98%), and no fraction as a share in per cent.</summary>
    /// <param name="indicator">The indicator, a share in per cent or a pure number.</param>
    /// <param name="expected">The approximate expected figure: that of the plan; not 0.</param>
    public static Rule NoFraction(Indicator indicator, Quantity expected)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentOutOfRangeException.ThrowIfZero(expected.Amount, nameof(expected));
        var (mark, latest) = (Math.Abs(expected.Amount), Latest(indicator));
        // For a mark of 30% or more, any figure up to 1,5% is suspicious; for a smaller mark, only about a hundredth of the mark.
        var (least, most) = mark >= LargeShare
            ? (Bound.Of(Comparator.GreaterThan, expected.Unit.Of(0m)), MostFraction)
            : (Bound.Of(Comparator.AtLeast, expected.Unit.Of(mark / 200m)), mark / 50m);
        var rule = Warning(
            "no-fraction", indicator,
            ("không ghi tỷ lệ phần trăm thành số thập phân", "is not a share written as a fraction, or the other way round"),
            expected.Unit.Equals(Unit.One)
                ? latest.Is(Comparator.LessThan, Term.Constant(expected.Unit.Of(mark * 20m)))
                : Condition.Not(Condition.Within(latest, least, Bound.Of(Comparator.AtMost, expected.Unit.Of(most)))));
        return rule with { SuspendsVerdict = true };
    }

    private const decimal LargeShare = 30m;
    private const decimal MostFraction = 1.5m;

    // Whether a report could write the figure as 98 or as 0,98: a share in per cent, or a pure number of about 1 at most.
    private static bool MayBeFraction(Quantity mark) =>
        mark.Amount > 0m && (mark.Unit.Equals(UnitCatalogue.Percent) || mark.Unit.Equals(Unit.One) && mark.Amount <= MostFraction);

    /// <summary>No increment is an outlier (mức tăng bất thường); unknown below 6 increments.</summary>
    /// <param name="indicator">The indicator.</param>
    public static Rule NoOutlier(Indicator indicator) => Warning("no-outlier", indicator, ("không có mức tăng bất thường", "has no unusual increment"),
        NoOutlierCondition.Of(Latest(indicator)));

    /// <summary>The same figure is not reported three times in a row (chép lại số kỳ trước).</summary>
    /// <param name="indicator">The indicator, a flow.</param>
    public static Rule NotCopied(Indicator indicator) => Warning("not-copied", indicator, ("không chép lại số kỳ trước", "is not copied forward"),
        NotCopiedCondition.Of(Latest(indicator)));

    /// <summary>The checks that suit each indicator of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>
    /// For every indicator its limits, whole numbers for counts, and k of n; for flows that cannot be negative also falling totals, outliers
    /// and copied figures; for shares fractions; for amounts mistakes by a factor of a thousand, measured against the plan or the year before, if known.
    /// </returns>
    public static RuleSet For(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var marks = plan.Lines.SelectMany(MarksOf)
            .DistinctBy(static mark => mark.Indicator)
            .ToDictionary(static mark => mark.Indicator, static mark => mark.Value);
        return RuleSet.Create(Scope.IndicatorsOf(plan).SelectMany(indicator =>
            ChecksOf(indicator, marks.TryGetValue(indicator.Code, out var mark) ? mark : null)));
    }

    // The approximate size of the year's figure: the promise, or the year before where only a move is promised.
    private static IEnumerable<(IndicatorCode Indicator, Quantity Value)> MarksOf(PlanLine line)
    {
        foreach (var target in line.Target.Parts)
        {
            if (target.Form == FigureForm.Amount && target.Bounds is [.., var bound])
            {
                yield return (target.Indicator.Code, bound.Value);
            }
        }

        foreach (var baseline in line.Baselines)
        {
            if (!baseline.IsMove && baseline.Period.Cycle == ReportingCycle.Year && baseline.Value.Unit.FactorTo(line.Indicator.Unit).IsT0)
            {
                yield return (line.Indicator.Code, baseline.Value);
            }
        }
    }

    private static IEnumerable<Rule> ChecksOf(Indicator indicator, Quantity? mark)
    {
        var limits = indicator.Limits;
        var isRisingFlow = indicator.OverTime == OverTime.Flow && limits.Minimum >= 0m;
        var isAmount = !indicator.Unit.Dimension.Equals(Dimension.One) && !indicator.Unit.Dimension.IsOrdinal;
        (bool Fits, Func<Rule> Check)[] checks =
        [
            (limits is { Minimum: 0m, Maximum: null }, () => NotNegative(indicator)),
            (limits.Maximum is not null || limits.Minimum is { } least && least != 0m, () => NaturalLimits(indicator)),
            (limits.WholeNumbers, () => WholeNumber(indicator)),
            (true, () => ShareWithinWhole(indicator)),
            (isRisingFlow, () => NeverFalls(indicator)),
            (isRisingFlow, () => NoOutlier(indicator)),
            (isRisingFlow, () => NotCopied(indicator)),
            (isAmount, () => NoUnitSlip(indicator, mark)),
            (mark is { } share && indicator.Unit.Dimension.Equals(Dimension.One) && MayBeFraction(share), () => NoFraction(indicator, mark!.Value)),
        ];
        return checks.Where(static check => check.Fits).Select(static check => check.Check());
    }

    private static FigureTerm Latest(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return FigureTerm.Of(indicator.Code, PeriodChoice.Latest);
    }

    private static Rule Error(string check, Indicator indicator, (string Vietnamese, string English) name, Condition condition) =>
        Warning(check, indicator, name, condition) with { Severity = Severity.Error, SuspendsVerdict = true };

    private static Rule Warning(string check, Indicator indicator, (string Vietnamese, string English) name, Condition condition) => new()
    {
        Id = $"{check}.{indicator.Code}",
        Name = BilingualName.Of($"{indicator.Name.Vietnamese}: {name.Vietnamese}", $"{indicator.Name.English}: {name.English}"),
        Subject = indicator.Code,
        Condition = condition,
    };
}
