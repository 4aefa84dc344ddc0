using FluentValidation;

namespace HongLinh.Planning.Benchmarks.Opponents;

/// <summary>The targets of the plan as rules of FluentValidation.</summary>
/// <remarks>
/// The best set-up we know: compiled property accesses (its own default), and a constant message for each rule instead
/// of the default one, which is looked up by culture and filled in for every failure.
/// </remarks>
public sealed class TownValidator : AbstractValidator<TownFigures>
{
    private const string Missed = "missed";

    public TownValidator()
    {
        RuleFor(static town => town.ProductionGrowth).GreaterThan(13m).WithMessage(Missed);
        RuleFor(static town => town.IncomePerHead).GreaterThan(69m).WithMessage(Missed);
        RuleFor(static town => town.TotalInvestment).GreaterThan(1_400m).WithMessage(Missed);
        RuleFor(static town => town.BudgetRevenue).GreaterThan(192_500m).WithMessage(Missed);
        RuleFor(static town => town.SownArea).GreaterThanOrEqualTo(2_570m).WithMessage(Missed);
        RuleFor(static town => town.GrainOutput).GreaterThan(12_554m).WithMessage(Missed);
        RuleFor(static town => town.WasteCollected).GreaterThan(99m).WithMessage(Missed);
        RuleFor(static town => town.UrbanCriteriaMet).GreaterThanOrEqualTo(53m).WithMessage(Missed);
        RuleFor(static town => town.MobileBroadband).GreaterThanOrEqualTo(80m).WithMessage(Missed);
        RuleFor(static town => town.PovertyRate).LessThan(2.32m).WithMessage(Missed);
        RuleFor(static town => town.HealthInsurance).GreaterThan(97m).WithMessage(Missed);
        RuleFor(static town => town.SocialInsurance).GreaterThan(45.5m).WithMessage(Missed);
        RuleFor(static town => town.NewJobs).GreaterThan(1_200m).WithMessage(Missed);
        RuleFor(static town => town.PopulationGrowth).LessThan(1m).WithMessage(Missed);
        RuleFor(static town => town.StandardSchools).GreaterThanOrEqualTo(4m).WithMessage(Missed);
        RuleFor(static town => town.CultureHamlets).GreaterThanOrEqualTo(52m).WithMessage(Missed);
        RuleFor(static town => town.CultureFamilies).GreaterThanOrEqualTo(95m).WithMessage(Missed);
        RuleFor(static town => town.CultureOffices).GreaterThan(97m).WithMessage(Missed);
        RuleFor(static town => town.CultureHousesStarted).GreaterThanOrEqualTo(8m).WithMessage(Missed);
        RuleFor(static town => town.CultureHousesRepaired).InclusiveBetween(1m, 2m).WithMessage(Missed);
        RuleFor(static town => town.SafeUnits).GreaterThanOrEqualTo(100m).WithMessage(Missed);
        RuleFor(static town => town.StableWards).GreaterThanOrEqualTo(6m).WithMessage(Missed);
    }
}
