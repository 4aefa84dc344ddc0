using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Evaluation;

// Reports in one line of text, separated by ";": "[code:] PERIOD VALUE [unit] [options]".
// Periods: W07, M03, Q1, H1, 9M, Y, YTD06. Values: "5", ">5", "<5", "5..6", "5/6", "+13%", "+>13%", "+12..13%", "-0.6pp", "+7" (more than before), "done:A,B",
// "lost:C",
// "on:2023-05-20", "words", or the code of a reason for absence.
// Options: estimated, preliminary, correction, year-before, held:2023-06-14, known:2023-08-01, about:x, prints:103, year:2022.
// A report is official, holds for the last day of its period, and is known after the year, one minute after the one before it.
internal static class ReportText
{
    private static readonly Instant Start = Instant.FromUtc(2024, 1, 1, 0, 0);

    public static ValueList<Observation> Read(string text, Unit unit) => ValueList.From(
        text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select((report, index) => One(report, unit, index)));

    public static ReportingPeriod PeriodOf(PlanYear year, string text) => text switch
    {
        "Y" => ReportingPeriod.WholeYear(year),
        "9M" => ReportingPeriod.NineMonths(year),
        ['Y', 'T', 'D', ..] => ReportingPeriod.YearToDate(year, (int)LineText.Number(text[3..])),
        ['W', ..] => ReportingPeriod.Week(year, (int)LineText.Number(text[1..])),
        ['M', ..] => ReportingPeriod.Month(year, (int)LineText.Number(text[1..])),
        ['Q', ..] => ReportingPeriod.Quarter(year, (int)LineText.Number(text[1..])),
        ['H', ..] => ReportingPeriod.Half(year, (int)LineText.Number(text[1..])),
        _ => throw new ArgumentException($"No period '{text}'.", nameof(text)),
    };

    private static Observation One(string text, Unit lineUnit, int index)
    {
        var (code, rest) = LineText.Split(text);
        var words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var options = words.Skip(2).ToArray();
        var unit = options.FirstOrDefault(static option => UnitCatalogue.TryFromCode(option, out _)) is { } named ? LineText.UnitOf(named) : lineUnit;
        var year = After(options, "year:") is { } number ? PlanYear.Of((int)LineText.Number(number)) : LineText.Year;
        var period = PeriodOf(year, words[0]);
        return new Observation
        {
            Indicator = IndicatorCode.Of(code),
            Period = period,
            Reported = ReportedOf(words[1], unit, options),
            Maturity = options.Contains("estimated") ? Maturity.Estimated : options.Contains("preliminary") ? Maturity.Preliminary : Maturity.Official,
            ReferenceDate = After(options, "held:") is { } held ? DateOf(held) : period.LastDay,
            RecordedAt = After(options, "known:") is { } known ? DateOf(known).AtMidnight().InUtc().ToInstant() : Start + Duration.FromMinutes(index),
            IsCorrection = options.Contains("correction"),
            ReportingUnit = After(options, "about:") ?? "",
            PrintedPercent = After(options, "prints:") is { } printed ? LineText.Number(printed) : null,
        };
    }

    private static Reported ReportedOf(string value, Unit unit, string[] options) => value switch
    {
        "words" => ReportedWords.Of("xuất siêu"),
        ['d', 'o', 'n', 'e', ':', ..] => ReportedItems.Of(Names(value[5..]), Names(After(options, "lost:") ?? "")),
        ['o', 'n', ':', ..] => ReportedEvent.HappenedOn(DateOf(value[3..])),
        ['+' or '-', .., 'p', 'p'] => ReportedGrowth.Of(
            UnitCatalogue.PercentagePoint.Of(LineText.Number(value[..^2])), options.Contains("year-before") ? GrowthBase.PreviousYear
                : GrowthBase.SamePeriodLastYear),
        ['+' or '-', .., '%'] => GrowthOf(value[..^1], options.Contains("year-before") ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear),
        ['+', ..] =>
            ReportedGrowth.Of(unit.Of(LineText.Number(value[1..])), options.Contains("year-before") ? GrowthBase.PreviousYear : GrowthBase.SamePeriodLastYear),
        ['>', ..] => ReportedBound.GreaterThan(unit.Of(LineText.Number(value[1..]))),
        ['<', ..] => ReportedBound.LessThan(unit.Of(LineText.Number(value[1..]))),
        _ when value.Split("..") is [var low, var high] => ReportedRange.Between(unit.Of(LineText.Number(low)), unit.Of(LineText.Number(high))),
        _ when value.Split('/') is [var part, var whole] => ShareOf(LineText.Number(part), LineText.Number(whole), unit),
        _ when AbsenceReason.TryFromCode(value, out var reason) => ReportedAbsence.Because(reason),
        _ => ReportedExact.Of(unit.Of(LineText.Number(value))),
    };

    // "+13", "-2", "+>13", "+<13", "+12..13".
    private static ReportedGrowth GrowthOf(string rate, GrowthBase against)
    {
        var number = rate.TrimStart('+');
        return number[0] == '>' ? ReportedGrowth.Of(ReportedBound.GreaterThan(PercentOf(number[1..])), against)
            : number[0] == '<' ? ReportedGrowth.Of(ReportedBound.LessThan(PercentOf(number[1..])), against)
            : number.Split("..") is [var low, var high] ? ReportedGrowth.Of(ReportedRange.Between(PercentOf(low), PercentOf(high)), against)
            : ReportedGrowth.Of(PercentOf(number), against);
    }

    private static Quantity PercentOf(string number) => UnitCatalogue.Percent.Of(LineText.Number(number));

    // A share of a whole is reported in people or things, never in per cent.
    private static ReportedShare ShareOf(decimal part, decimal whole, Unit unit)
    {
        var counted = unit.Equals(UnitCatalogue.Percent) ? LineText.UnitOf("person") : unit;
        return ReportedShare.Of(counted.Of(part), counted.Of(whole));
    }

    private static LocalDate DateOf(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    private static ValueList<string> Names(string list) => ValueList.From(list.Split(',', StringSplitOptions.RemoveEmptyEntries));

    private static string? After(string[] options, string prefix) =>
        options.FirstOrDefault(option => option.StartsWith(prefix, StringComparison.Ordinal))?[prefix.Length..];
}
