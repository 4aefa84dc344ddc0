using NodaTime;
using NodaTime.Calendars;

namespace HongLinh.Planning;

/// <summary>The length of the period that a regular report covers (kỳ báo cáo).</summary>
public sealed class ReportingCycle : Vocabulary<ReportingCycle>, IVocabulary<ReportingCycle>
{
    /// <summary>A week by ISO 8601, from Monday to Sunday (tuần).</summary>
    public static readonly ReportingCycle Week = new(nameof(Week), "week", 53);

    /// <summary>A month (tháng).</summary>
    public static readonly ReportingCycle Month = new(nameof(Month), "month", 12);

    /// <summary>A quarter (quý).</summary>
    public static readonly ReportingCycle Quarter = new(nameof(Quarter), "quarter", 4);

    /// <summary>Half a year: 6 tháng đầu năm, 6 tháng cuối năm.</summary>
    public static readonly ReportingCycle HalfYear = new(nameof(HalfYear), "half-year", 2);

    /// <summary>The first nine months (9 tháng).</summary>
    public static readonly ReportingCycle NineMonths = new(nameof(NineMonths), "nine-months", 1);

    /// <summary>The whole year (năm).</summary>
    public static readonly ReportingCycle Year = new(nameof(Year), "year", 1);

    /// <summary>From January to the end of some month (lũy kế n tháng).</summary>
    public static readonly ReportingCycle YearToDate = new(nameof(YearToDate), "year-to-date", 12);

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ReportingCycle> All { get; } = [Week, Month, Quarter, HalfYear, NineMonths, Year, YearToDate];

    private ReportingCycle(string name, string code, int most)
        : base(name, code) => Most = most;

    // The greatest number of periods in a year. It varies for weeks only: some years have 52.
    internal int Most { get; }

    /// <summary>How many periods of this cycle a year has.</summary>
    /// <param name="year">The year.</param>
    public int CountIn(PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return this == Week ? WeekYearRules.Iso.GetWeeksInWeekYear(year.Number) : Most;
    }

    // How many periods of a year begin after one day and have closed before another; running totals are counted by months.
    internal int CountBetween(PlanYear year, LocalDate through, LocalDate asOf)
    {
        var single = this == YearToDate || this == NineMonths ? Month : this;
        return ReportingPeriod.AllOf(year, single).Count(period => period.FirstDay > through && period.LastDay < asOf);
    }

    /// <summary>A cycle as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(ReportingCycle value) => FindingDetail.Of(DetailKind.Cycle, value);
}
