using NodaTime;

namespace HongLinh.Planning.Calendar;

/// <summary>The days off that the labour code gives for a year, for years that are not announced yet.</summary>
/// <remarks>
/// Labour code 2019, article 112: one day at the solar new year, five at Tết, one each for the Hùng kings, 30 April
/// and 1 May, two for the national day; from 2026 the day of Vietnamese culture. Which five days of Tết and which
/// neighbour of 2 September is decided each year: the choice here is the usual one, so the result is provisional.
/// </remarks>
internal static class LabourCodeHolidays
{
    private static readonly LegalBasis Holidays = Article("Điều 112", SourceConfidence.Inferred);
    private static readonly LegalBasis Compensation = Article("Điều 111 khoản 3", SourceConfidence.Inferred);

    private static readonly LegalBasis CultureDay = new() { Act = "Nghị quyết 28/2026/QH16", Confidence = SourceConfidence.SecondHand };

    public static IReadOnlyList<DayOff> For(int year)
    {
        var tet = LunarDate.FirstDayOfYear(year);
        var days = new List<DayOff> { Holiday(new LocalDate(year, 1, 1), "Tết Dương lịch") };
        // Two days before the first of the year and three from it, as in four of the six announced years 2022 to 2027.
        days.AddRange(Enumerable.Range(-2, 5).Select(offset => Holiday(tet.PlusDays(offset), "Tết Nguyên đán")));
        days.Add(Holiday(LunarDate.Of(year, 3, 10).ToLocalDate(), "Giỗ Tổ Hùng Vương"));
        days.Add(Holiday(new LocalDate(year, 4, 30), "Ngày Chiến thắng"));
        days.Add(Holiday(new LocalDate(year, 5, 1), "Quốc tế Lao động"));
        days.AddRange(NationalDay(year).Select(static day => Holiday(day, "Quốc khánh")));
        if (year >= 2026)
        {
            days.Add(Holiday(new LocalDate(year, 11, 24), "Ngày Văn hóa Việt Nam") with { Basis = CultureDay });
        }

        return [.. WithCompensation(days)];
    }

    // The neighbour that joins the weekend, as announced for every year from 2022 to 2027.
    private static LocalDate[] NationalDay(int year)
    {
        var day = new LocalDate(year, 9, 2);
        var after = day.DayOfWeek is IsoDayOfWeek.Monday or IsoDayOfWeek.Thursday or IsoDayOfWeek.Sunday;
        return after ? [day, day.PlusDays(1)] : [day.PlusDays(-1), day];
    }

    private static IEnumerable<DayOff> WithCompensation(List<DayOff> holidays)
    {
        var taken = new HashSet<LocalDate>();
        var owed = new List<DayOff>();
        foreach (var holiday in holidays.OrderBy(static holiday => holiday.Date).Where(holiday => taken.Add(holiday.Date)))
        {
            yield return holiday;
            if (IsRestDay(holiday.Date))
            {
                owed.Add(holiday);
            }
        }

        foreach (var holiday in owed)
        {
            var day = holiday.Date.PlusDays(1);
            while (IsRestDay(day) || !taken.Add(day))
            {
                day = day.PlusDays(1);
            }

            yield return holiday with { Date = day, Kind = DayOffKind.CompensatoryRest, Name = holiday.Name + " (nghỉ bù)", Basis = Compensation };
        }
    }

    private static bool IsRestDay(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static DayOff Holiday(LocalDate date, string name) => new()
    {
        Date = date,
        Kind = DayOffKind.PublicHoliday,
        Name = name,
        Basis = Holidays,
        Status = DayOffStatus.Enacted,
    };

    private static LegalBasis Article(string article, SourceConfidence confidence) =>
        new() { Act = "Bộ luật Lao động 2019", Article = article, Confidence = confidence };
}
