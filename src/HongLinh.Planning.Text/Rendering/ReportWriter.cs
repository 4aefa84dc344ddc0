using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Writes the content of a report in its own unit: 198,018 tỷ đồng, trên 99%, 54/63 tiêu chí.</summary>
internal static class ReportWriter
{
    /// <summary>The content of a report, without period and maturity.</summary>
    /// <param name="reported">The content.</param>
    /// <param name="counted">Whether it counts things, so that small numbers are written with two digits.</param>
    /// <param name="language">The language.</param>
    public static string Of(Reported reported, bool counted, Language language) => reported switch
    {
        ReportedExact exact => QuantityText.Write(exact.Value, language, counted),
        ReportedBound bound => TargetWriter.Compared(bound.Bound, counted, language),
        ReportedRange range => Between(range, counted, language),
        ReportedShare share => Share(share, language),
        ReportedGrowth growth => Growth(growth, language),
        ReportedItems items => Items(items, language),
        ReportedEvent happened => language.Of("diễn ra ngày ", "happened on ") + DateText.Write(happened.On, language),
        ReportedWords words => $"“{words.Words}”",
        ReportedAbsence absence => ReportPhrases.Absences.Of(absence.Reason, language),
        _ => throw new UnreachableException($"No words for {reported}."),
    };

    private static string Growth(ReportedGrowth growth, Language language) => growth.Rate switch
    {
        ReportedExact exact => Growth(exact.Value, growth.Against, language),
        ReportedBound bound => TargetWriter.Moved(bound.Bound, growth.Against, counted: false, language),
        ReportedRange range => $"{Growth(range, language)} {TargetPhrases.Bases.Of(growth.Against, language)}",
        _ => throw new UnreachableException($"No words for {growth}."),
    };

    // "Tăng 12 - 13%", "giảm 2 - 3%"; where the ends differ in direction, each has its own verb.
    private static string Growth(ReportedRange range, Language language)
    {
        var (low, high) = (range.Lower, range.Upper);
        if (low.Amount < 0m && high.Amount > 0m)
        {
            return language.Of("từ giảm ", "from a fall of ") + QuantityText.Write(low.Unit.Of(-low.Amount), language)
                + language.Of(" đến tăng ", " to a rise of ") + QuantityText.Write(high, language);
        }

        var (smaller, larger) = high.Amount <= 0m ? (high.Unit.Of(-high.Amount), low.Unit.Of(-low.Amount)) : (low, high);
        return (high.Amount <= 0m ? language.Of("giảm ", "down ") : language.Of("tăng ", "up "))
            + (smaller.Unit.Equals(larger.Unit) ? QuantityText.Amount(smaller.Amount, language, counted: false) : QuantityText.Write(smaller, language))
            + language.Of(" - ", " to ") + QuantityText.Write(larger, language);
    }

    public static string Growth(Quantity rate, GrowthBase against, Language language)
    {
        var (direction, size) = TargetWriter.Move(Bound.Of(Comparator.EqualTo, rate), language);
        return $"{direction} {QuantityText.Write(size.Value, language)} {TargetPhrases.Bases.Of(against, language)}";
    }

    /// <summary>Period and maturity, as they follow a figure in a table of one plan.</summary>
    public static string Standing(Observation report, ReportingPeriod period, PlanYear year, Language language) =>
        Standing(report.Maturity, period, year, language);

    public static string Standing(Maturity maturity, ReportingPeriod period, PlanYear year, Language language)
    {
        var named = Named(period);
        var span = named.Year == year ? PeriodText.WithoutYear(named, language) : PeriodText.Write(named, language);
        return $"{span}, {ReportPhrases.Maturities.Of(maturity, language)}";
    }

    /// <summary>Twelve months from January are the year: one period has one name.</summary>
    public static ReportingPeriod Named(ReportingPeriod period) =>
        period.Cycle == ReportingCycle.YearToDate && period.Ordinal == 12 ? ReportingPeriod.WholeYear(period.Year) : period;

    /// <summary>
    /// "; mới có số dự báo: 201 tỷ đồng (năm, ước)": where nothing else is known, a forecast of the year is shown as one; empty without any.
    /// </summary>
    public static string Foreseen(Evidence evidence, Target target, PlanYear year, Language language) =>
        evidence.Foreseen.Count == 0 ? "" : ForeseenOf(evidence, target, year, language);

    private static string ForeseenOf(Evidence evidence, Target target, PlanYear year, Language language)
    {
        var reports = evidence.Foreseen.Where(report => report.Indicator == target.Indicator.Code).ToArray();
        return reports.Length == 0 ? "" : language.Of("; mới có số dự báo: ", "; only a forecast: ") + string.Join("; ", reports.Select(report =>
            $"{Of(report.Reported, TargetWriter.IsCounted(target), language)} ({Standing(report, report.Period, year, language)})"));
    }

    /// <summary>The period that joined reports cover: from the first month of the first to the last month of the last.</summary>
    public static ReportingPeriod Span(ValueList<Observation> reports)
    {
        if (reports is [var only])
        {
            return only.Period;
        }

        var latest = reports.MaxBy(static report => report.Period.LastDay)!.Period;
        return reports.All(report => report.Period.CoversSameDays(latest)) ? latest : ReportingPeriod.YearToDate(latest.Year, latest.LastDay.Month);
    }

    /// <summary>Whether the figures of an indicator are added up, so that a plus sign between them is correct.</summary>
    public static bool AddsUp(Indicator indicator) =>
        indicator.OverTime == OverTime.Flow && indicator.AcrossUnits == AcrossUnits.NotAdded
        || indicator.AcrossUnits == AcrossUnits.Sum && indicator.OverTime != OverTime.Average && indicator.OverTime != OverTime.Rate;

    private static string Between(ReportedRange range, bool counted, Language language)
    {
        var sameUnit = range.Lower.Unit.Equals(range.Upper.Unit);
        return (sameUnit ? QuantityText.Amount(range.Lower.Amount, language, counted) : QuantityText.Write(range.Lower, language, counted))
            + language.Of(" - ", " to ") + QuantityText.Write(range.Upper, language, counted);
    }

    private static string Share(ReportedShare share, Language language)
    {
        var sameUnit = share.Part.Unit.Equals(share.Whole.Unit);
        var part = sameUnit ? NumberText.Write(share.Part.Amount, language) : QuantityText.Write(share.Part, language);
        return part + language.Of(sameUnit ? "/" : " trên ", " of ") + QuantityText.Write(share.Whole, language);
    }

    private static string Items(ReportedItems items, Language language)
    {
        var done = items.Done.Count == 0
            ? language.Of("chưa xong việc nào", "none done")
            : language.Of("đã xong: ", "done: ") + string.Join("; ", items.Done);
        return items.Failed.Count == 0 ? done
            : done + language.Of(". Không làm được nữa: ", ". No longer possible: ") + string.Join("; ", items.Failed);
    }
}
