using NodaTime;

namespace HongLinh.Planning.Benchmarks.Opponents;

/// <summary>The figures of the year as a plain object, which is what the other engines take: one property for each line that can be measured.</summary>
/// <remarks>Every figure is a bare number in the unit of its target. The two lines without a measurable quantity have no property.</remarks>
public sealed class TownFigures
{
    /// <summary>The property for each line of the plan, in its order; null for a line without one.</summary>
    public static IReadOnlyList<string?> PropertyOfLine { get; } =
    [
        nameof(ProductionGrowth), nameof(IncomePerHead), nameof(TotalInvestment), nameof(BudgetRevenue), nameof(SownArea), nameof(GrainOutput),
        nameof(WasteCollected), nameof(UrbanCriteriaMet), null, null, nameof(MobileBroadband),
        nameof(PovertyRate), nameof(HealthInsurance), nameof(SocialInsurance), nameof(NewJobs), nameof(PopulationGrowth), nameof(StandardSchools),
        nameof(CultureHamlets), nameof(CultureFamilies), nameof(CultureOffices), nameof(CultureHousesStarted), nameof(CultureHousesRepaired),
        nameof(SafeUnits), nameof(StableWards),
    ];

    public required decimal ProductionGrowth { get; init; }

    public required decimal IncomePerHead { get; init; }

    public required decimal TotalInvestment { get; init; }

    public required decimal BudgetRevenue { get; init; }

    public required decimal SownArea { get; init; }

    public required decimal GrainOutput { get; init; }

    public required decimal WasteCollected { get; init; }

    public required decimal UrbanCriteriaMet { get; init; }

    public required decimal MobileBroadband { get; init; }

    public required decimal PovertyRate { get; init; }

    public required decimal HealthInsurance { get; init; }

    public required decimal SocialInsurance { get; init; }

    public required decimal NewJobs { get; init; }

    public required decimal PopulationGrowth { get; init; }

    public required decimal StandardSchools { get; init; }

    public required decimal CultureHamlets { get; init; }

    public required decimal CultureFamilies { get; init; }

    public required decimal CultureOffices { get; init; }

    public required decimal CultureHousesStarted { get; init; }

    public required decimal CultureHousesRepaired { get; init; }

    public required decimal SafeUnits { get; init; }

    public required decimal StableWards { get; init; }

    /// <summary>Reads the reports: the latest one of the year for each indicator, in the unit of its target.</summary>
    internal static TownFigures From(LogView view, LocalDate asOf)
    {
        var figures = new Dictionary<string, decimal>(24);
        foreach (var report in view.Observations.AsSpan())
        {
            if (report.Period.Year.Number == 2023 && report.Period.ReachesYearEnd && report.ReferenceDate <= asOf)
            {
                figures[report.Indicator.Text] = NumberOf(report.Indicator.Text, report.Reported);
            }
        }

        return new TownFigures
        {
            ProductionGrowth = figures["production-value"],
            IncomePerHead = figures["income-per-head"],
            TotalInvestment = figures["total-investment"],
            BudgetRevenue = figures["budget-revenue"],
            SownArea = figures["sown-area"],
            GrainOutput = figures["grain-output"],
            WasteCollected = figures["waste-collected"],
            UrbanCriteriaMet = figures["urban-criteria-met"],
            MobileBroadband = figures["mobile-broadband"],
            PovertyRate = figures["poverty-rate"],
            HealthInsurance = figures["health-insurance"],
            SocialInsurance = figures["social-insurance"],
            NewJobs = figures["new-jobs"],
            PopulationGrowth = figures["natural-population-growth"],
            StandardSchools = figures["national-standard-schools"],
            CultureHamlets = figures["culture-hamlets"],
            CultureFamilies = figures["culture-families"],
            CultureOffices = figures["culture-offices"],
            CultureHousesStarted = figures["culture-houses-started"],
            CultureHousesRepaired = figures["culture-houses-repaired"],
            SafeUnits = figures["safe-units"],
            StableWards = figures["stable-wards"],
        };
    }

    private static decimal NumberOf(string indicator, Reported reported) => reported switch
    {
        ReportedExact { Value.Unit.Code: "billion-dong" } exact when indicator == "budget-revenue" => exact.Value.Amount * 1000m,
        ReportedExact exact => exact.Value.Amount,
        ReportedGrowth { Rate: ReportedExact rate } => rate.Value.Amount,
        ReportedShare share => share.Part.Amount,
        ReportedItems items => items.Done.Count,
        _ => throw new InvalidOperationException($"No number in {reported}."),
    };
}
