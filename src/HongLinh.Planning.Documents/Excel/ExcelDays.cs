using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The dates that workbooks store as day numbers.</summary>
internal static class ExcelDays
{
    private const int LastDay = 2_958_465;

    // Excel counts day 60 as 29/02/1900, which did not exist. No plan is that old, so numbers up to 60 are not dates.
    private static readonly LocalDate Start1900 = new(1899, 12, 30);
    private static readonly LocalDate Start1904 = new(1904, 1, 1);
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    /// <summary>A date as offices write it.</summary>
    public static string Say(LocalDate day) => Pattern.Format(day);

    /// <summary>The date of a day number; null when the number is not a date.</summary>
    public static string? Say(decimal number, bool counts1904) =>
        number is < 61m or > LastDay ? null : Pattern.Format((counts1904 ? Start1904 : Start1900).PlusDays((int)decimal.Floor(number)));
}
