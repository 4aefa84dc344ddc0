using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The days that workbooks count.</summary>
internal static class ExcelDays
{
    private const int LastDay = 2_958_465;

    // Day 60 is 29/02/1900, which never was; no plan is that old.
    private static readonly LocalDate Start1900 = new(1899, 12, 30);
    private static readonly LocalDate Start1904 = new(1904, 1, 1);
    private static readonly LocalDatePattern Pattern = LocalDatePattern.CreateWithInvariantCulture("dd/MM/yyyy");

    /// <summary>A day as offices write it.</summary>
    public static string Say(LocalDate day) => Pattern.Format(day);

    /// <summary>The day of a number; null when it counts none.</summary>
    public static string? Say(decimal number, bool counts1904) =>
        number is < 61m or > LastDay ? null : Pattern.Format((counts1904 ? Start1904 : Start1900).PlusDays((int)decimal.Floor(number)));
}
