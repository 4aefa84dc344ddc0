using NodaTime;

namespace HongLinh.Planning;

/// <summary>The shares of the months in earlier years (tỷ trọng từng tháng của các năm trước).</summary>
internal sealed record EarlierYearsPhasing : Phasing
{
    private EarlierYearsPhasing(ValueList<PlanYear> years, ValueList<Fraction> shares)
        : base(PhasingKind.EarlierYears)
    {
        Years = years;
        Shares = shares;
    }

    /// <inheritdoc/>
    public override ValueList<PlanYear> Years { get; }

    /// <inheritdoc/>
    public override ValueList<Fraction> Shares { get; }

    /// <inheritdoc/>
    public override Fraction ShareThrough(LocalDate day) => ShareThrough(Shares, day);

    private protected override string Text => $"{Kind} {string.Join(", ", Years)}: {string.Join(' ', Shares)}";

    internal static EarlierYearsPhasing Of(ValueList<Baseline> months)
    {
        var byMonth = new Fraction[12];
        foreach (var month in months)
        {
            Require(months, month.Period.Cycle == ReportingCycle.Month, $"{month.Period} is not a month.");
            Require(months, month.Value.Unit.FactorTo(months[0].Value.Unit).IsT0, $"{month} and {months[0]} do not add up.");
            Require(months, month.Value.Amount >= 0m, $"{month} is negative.");
            byMonth[month.Period.Ordinal - 1] += month.Value.InCanonicalUnits;
        }

        var years = months.GroupBy(static month => month.Period.Year).OrderBy(static year => year.Key).ToArray();
        foreach (var year in years)
        {
            Require(months, year.Select(static month => month.Period).Distinct().Count() == 12
                && year.Count() == 12, $"{year.Key} needs each of its twelve months once.");
        }

        var total = byMonth.Aggregate(static (left, right) => left + right);
        Require(months, total.Sign > 0, "The figures add up to nothing, so no month has a share.");
        return new EarlierYearsPhasing(ValueList.From(years.Select(static year => year.Key)), ValueList.From(byMonth.Select(month => month / total)));
    }

    internal static EarlierYearsPhasing Of(ValueList<PlanYear> years, ValueList<Fraction> shares)
    {
        var inOrder = years.Count > 0 && Enumerable.Range(1, years.Count - 1).All(at => years[at - 1].CompareTo(years[at]) < 0);
        return inOrder
            ? new EarlierYearsPhasing(years, RequireAYear(shares))
            : throw new ArgumentException($"Give each year once, earliest first, not {years}.", nameof(years));
    }

    private static void Require(ValueList<Baseline> months, bool kept, string otherwise)
    {
        if (!kept)
        {
            throw new ArgumentException(otherwise, nameof(months));
        }
    }
}
