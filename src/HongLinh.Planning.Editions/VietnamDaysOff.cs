using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Editions;

/// <summary>The days off and working Saturdays of civil servants in Vietnam, 2022 to 2027 (lịch nghỉ lễ, tết).</summary>
/// <remarks>
/// Each entry names the law it rests on, or the decision where it is known: for some
/// years the days of Tết and the second national day were read without the number of the decision that chose them.
/// The basis of each entry says how well it was checked.
/// </remarks>
public static class VietnamDaysOff
{
    /// <summary>The last year for which a provisional answer is given: ten years beyond the last announced one.</summary>
    private const int Horizon = 2037;

    /// <summary>The day up to which announcements were searched; a later edition has a later day and may change provisional days.</summary>
    public static LocalDate KnownOn { get; } = new(2026, 11, 23);

    /// <summary>The table; its findings are empty.</summary>
    public static Reading<DayOffTable> Table { get; } =
        DayOffTable.Create(2022, 2027, Horizon, ValueList.From(EditionData.ReadRows("days-off-2022-2027.tsv").Select(Entry)));

    /// <summary>The working days under the decisions taken.</summary>
    public static WorkingCalendar Calendar { get; } = WorkingCalendar.Of(Table.Value);

    private static DayOff Entry(string[] cells) => new()
    {
        Date = LocalDatePattern.Iso.Parse(cells[0]).Value,
        Kind = DayOffKind.TryFromCode(cells[1], out var kind) ? kind : throw Bad(cells, 1),
        Name = cells[2],
        Basis = new LegalBasis
        {
            Act = cells[3],
            Confidence = SourceConfidence.TryFromCode(cells[4], out var confidence) ? confidence : throw Bad(cells, 4),
        },
        Status = DayOffStatus.TryFromCode(cells[5], out var status) ? status : throw Bad(cells, 5),
    };

    private static InvalidOperationException Bad(string[] cells, int column) =>
        new($"Days off, {cells[0]}: '{cells[column]}' is not a code.");
}
