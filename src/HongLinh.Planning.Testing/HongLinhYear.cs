using HongLinh.Planning.Editions;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>The plan of the town of Hồng Lĩnh for 2023 with its year, ready to judge: a fixture of real data (năm 2023 của thị xã Hồng Lĩnh).</summary>
public static class HongLinhYear
{
    private static readonly LocalDate AssignedOn = new(2023, 1, 31);

    /// <summary>The plan with its 24 targets.</summary>
    public static Plan Plan => HongLinh2023.Plan.Value;

    /// <summary>The fourteen figures that the press published for it from March 2023 to January 2024.</summary>
    public static ObservationLog Figures => HongLinh2023.PublishedFigures;

    /// <summary>The tasks that the plan assigns, as of the end of January 2023.</summary>
    public static WorkRegister Work { get; } = WorkRegister.From(HongLinh2023.Plan.Value, AssignedOn).Value;

    /// <summary>The plan, the figures, and a day.</summary>
    /// <param name="day">The reference date; what became known later does not count.</param>
    public static ReviewCase On(LocalDate day) => new() { Plan = Plan, Log = Figures, AsOf = day };
}
