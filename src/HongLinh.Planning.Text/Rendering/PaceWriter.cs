using HongLinh.Planning.Outlooks;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Describes the pace: 724 tỷ đồng of 700 planned to the end of June, 112,67 a month to go.</summary>
internal static class PaceWriter
{
    // Two decimals, as in result tables; the amounts themselves stay exact.
    private static readonly Rounding Printed = Rounding.HalfUp(2);

    /// <summary>An amount with its unit; small counts with two digits, as documents write them: 04 trường.</summary>
    public static string Amount(Fraction amount, Unit unit, Language language, bool counted = false) =>
        QuantityText.Write(amount, unit, language, Printed, counted);

    /// <summary>What was reached, never rounded onto the other side of what was planned to date or for the year.</summary>
    public static string Actual(ComputedPace pace, Language language, bool counted = false) =>
        Decimals(pace.Actual, [pace.Planned, pace.Promised]) is { } decimals
            ? QuantityText.Write(pace.Actual, pace.Unit, language, Rounding.HalfUp(decimals), counted) : Amount(pace.Actual, pace.Unit, language, counted);

    private static int? Decimals(Fraction exact, ReadOnlySpan<Fraction> marks) => SidedNumber.Decimals(exact, marks, Printed, MostDecimals);

    private const int MostDecimals = 12;

    /// <summary>Whether there is a course that a figure can be ahead of or behind: a running total, or a course that the plan declares.</summary>
    /// <remarks>A level that is promised for the end of the year is not late in June.</remarks>
    public static bool HasCourse(ComputedPace pace) => pace.AveragePerMonth is not null || pace.IsDeclared;

    public static string Number(Fraction amount, Language language) =>
        amount.TryRound(Printed, out var rounded) ? NumberText.Write(rounded, language) : NumberText.Write(amount, language, Rounding.HalfUp(0));

    /// <summary>A number on a scale, with as few decimals as it has.</summary>
    public static string Tick(Fraction amount, Language language) =>
        amount.TryToDecimal(out var exact) ? NumberText.Write(exact, language) : Number(amount, language);

    /// <summary>"hết tháng 6", or the day where the month is not over.</summary>
    public static string Through(LocalDate day, Language language) =>
        day.Day == day.Calendar.GetDaysInMonth(day.Year, day.Month)
            ? language.Of($"hết tháng {NumberText.Digits(day.Month)}", $"the end of {DateText.EnglishMonth(day.Month)}")
            : language.Of("ngày ", "") + DateText.Write(day, language);

    /// <summary>Whether there is a percent that says something: a limit has none, and neither has a rate, which is one itself.</summary>
    public static bool HasPercent(ComputedPace pace) => pace is { Ratio: not null, IsLimit: false } && !pace.Unit.Dimension.Equals(Dimension.One);

    /// <summary>The percent of what was planned to date; a dash where there is none.</summary>
    public static string Percent(ComputedPace pace, Language language) => HasPercent(pace) && pace.Ratio is { } ratio
        ? PercentText.Write(ratio, Printed, language)
        : "–";

    /// <summary>Ahead or behind; for a limit, whether it is kept so far.</summary>
    public static string Standing(ComputedPace pace, Target target, Language language) =>
        !HasCourse(pace) && !IsLimit(target) ? pace.Standing == PaceStanding.Behind
            ? language.Of("chưa đạt mức cả năm", "not at the level for the year") : language.Of("đã đạt mức cả năm", "at the level for the year")
        : !IsLimit(target) || pace.Standing == PaceStanding.OnPace ? OutlookPhrases.Standings.Of(pace.Standing, language)
        : pace.Standing == PaceStanding.Ahead ? language.Of("trong mức kế hoạch", "within the plan")
        : language.Of("quá mức kế hoạch", "over the plan");

    /// <summary>What each remaining month must bring, in a cell.</summary>
    public static string Required(ComputedPace pace, Target target, Language language) =>
        pace.RequiredPerMonth is not { } required ? "–"
        : required.Sign < 0 ? language.Of("giảm ", "down ") + Amount(Fraction.Zero - required, Between(pace.Unit), language)
        : IsLessThanOne(pace, target) ? Left(pace, language) + language.Of(" đến hết năm", " by the end of the year")
        : required.Sign > 0 ? (IsLimit(target) ? language.Of("không quá ", "at most ") : "") + Amount(required, Between(pace.Unit), language)
        : IsLimit(target) && pace.AveragePerMonth is not null ? language.Of("đã hết mức", "used up")
        : language.Of("đã đủ", "reached");

    /// <summary>The same as a sentence; empty where the rest of the year needs to bring nothing.</summary>
    public static string RequiredInFull(ComputedPace pace, Target target, Language language) =>
        pace.RequiredPerMonth is not { } required ? ""
        : required.Sign == 0 && (!IsLimit(target) || pace.AveragePerMonth is null) ? language.Of("Đã đủ mức của cả năm.", "The target for the year is reached.")
        : required.Sign == 0 ? language.Of("Đã hết mức của cả năm.", "The limit for the year is used up.")
        : IsLessThanOne(pace, target) ? Since(pace, language)
            + (IsLimit(target) ? language.Of("tất cả được phép: ", "they may bring together: ") : language.Of("còn phải đạt: ", "they must bring together: "))
            + Left(pace, language) + "."
        : pace.AveragePerMonth is null ? Since(pace, language) + Moved(required, pace.Unit, language)
        : Since(pace, language) + (IsLimit(target)
            ? language.Of("bình quân mỗi tháng được phép: ", "each month may bring on average: ")
            : language.Of("bình quân mỗi tháng phải đạt: ", "each month must bring on average: "))
            + Required(pace, target, language) + ".";

    // Of whole things fewer than the months that are left, 0,17 a month says nothing.
    private static bool IsLessThanOne(ComputedPace pace, Target target) =>
        target.Limits.WholeNumbers && pace.RequiredPerMonth is { Sign: > 0 } required && required < Fraction.One;

    private static string Left(ComputedPace pace, Language language) => Amount(pace.Promised - pace.Actual, pace.Unit, language, counted: true);

    // The months that the figure does not cover, which may have passed already.
    private static string Since(ComputedPace pace, Language language)
    {
        var from = pace.Through.PlusDays(1);
        return from.Day == 1
            ? language.Of($"Tính từ tháng {NumberText.Digits(from.Month)} đến hết năm, ", $"From {DateText.EnglishMonth(from.Month)} to the end of the year, ")
            : language.Of($"Tính từ ngày {DateText.Write(from, language)} đến hết năm, ", $"From {DateText.Write(from, language)} to the end of the year, ");
    }

    // A level is not collected month by month; it has to rise or to fall.
    private static string Moved(Fraction required, Unit unit, Language language) => required.Sign < 0
        ? language.Of("bình quân mỗi tháng phải giảm ", "each month must bring it down on average by ")
            + Amount(Fraction.Zero - required, Between(unit), language) + "."
        : language.Of("bình quân mỗi tháng phải tăng thêm ", "each month must raise it on average by ")
            + Amount(required, Between(unit), language) + ".";

    /// <summary>"cao hơn 24 tỷ đồng".</summary>
    public static string Distance(ComputedPace pace, Language language, bool counted = false)
    {
        var distance = pace.Difference.Sign < 0 ? Fraction.Zero - pace.Difference : pace.Difference;
        var size = Decimals(distance, [Fraction.Zero]) is { } decimals
            ? QuantityText.Write(distance, Between(pace.Unit), language, Rounding.HalfUp(decimals), counted)
            : Amount(distance, Between(pace.Unit), language, counted);
        return pace.Difference.Sign > 0 ? language.Of($"cao hơn {size}", $"{size} above it")
            : pace.Difference.Sign < 0 ? language.Of($"thấp hơn {size}", $"{size} below it")
            : language.Of("bằng đúng kế hoạch", "exactly at it");
    }

    // 98,7% is 0,3 percentage points below 99%.
    private static Unit Between(Unit unit) => unit.Equals(UnitCatalogue.Percent) ? UnitCatalogue.PercentagePoint : unit;

    private static bool IsLimit(Target target) => target.Bounds is [{ Comparator.Direction: < 0 }];
}
