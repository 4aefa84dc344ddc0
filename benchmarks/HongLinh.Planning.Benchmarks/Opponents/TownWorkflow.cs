using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks.Opponents;

/// <summary>The targets of the plan as a workflow of RulesEngine: one expression over typed figures for each line.</summary>
internal static class TownWorkflow
{
    public const string Name = "plan";

    // Decimal literals, so that no rule converts at run time. The rule has the name of the property.
    private static readonly (string Property, string Comparison)[] Rules =
    [
        (nameof(TownFigures.ProductionGrowth), "> 13m"),
        (nameof(TownFigures.IncomePerHead), "> 69m"),
        (nameof(TownFigures.TotalInvestment), "> 1400m"),
        (nameof(TownFigures.BudgetRevenue), "> 192500m"),
        (nameof(TownFigures.SownArea), ">= 2570m"),
        (nameof(TownFigures.GrainOutput), "> 12554m"),
        (nameof(TownFigures.WasteCollected), "> 99m"),
        (nameof(TownFigures.UrbanCriteriaMet), ">= 53m"),
        (nameof(TownFigures.MobileBroadband), ">= 80m"),
        (nameof(TownFigures.PovertyRate), "< 2.32m"),
        (nameof(TownFigures.HealthInsurance), "> 97m"),
        (nameof(TownFigures.SocialInsurance), "> 45.5m"),
        (nameof(TownFigures.NewJobs), "> 1200m"),
        (nameof(TownFigures.PopulationGrowth), "< 1m"),
        (nameof(TownFigures.StandardSchools), ">= 4m"),
        (nameof(TownFigures.CultureHamlets), ">= 52m"),
        (nameof(TownFigures.CultureFamilies), ">= 95m"),
        (nameof(TownFigures.CultureOffices), "> 97m"),
        (nameof(TownFigures.CultureHousesStarted), ">= 8m"),
        (nameof(TownFigures.CultureHousesRepaired), ">= 1m && town.CultureHousesRepaired <= 2m"),
        (nameof(TownFigures.SafeUnits), ">= 100m"),
        (nameof(TownFigures.StableWards), ">= 6m"),
    ];

    /// <summary>The engine with everything off that these rules do not need, and its faster expression compiler on.</summary>
    /// <remarks>Rules compiled in parallel were measured too, and are slower for rules this small on two processors.</remarks>
    public static RulesEngine.RulesEngine NewEngine() => new(
        [
            new Workflow
            {
                WorkflowName = Name,
                Rules = [.. Rules.Select(static rule => new Rule { RuleName = rule.Property, Expression = $"town.{rule.Property} {rule.Comparison}" })],
            },
        ],
        new ReSettings
        {
            UseFastExpressionCompiler = true,
            AutoExecuteActions = false,
            EnableFormattedErrorMessage = false,
            EnableScopedParams = false,
            AutoRegisterInputType = false,
            IsExpressionCaseSensitive = true,
            NestedRuleExecutionMode = NestedRuleExecutionMode.Performance,
        });

    public static RuleParameter Input(TownFigures figures) => RuleParameter.Create("town", figures);

    /// <summary>The engine offers only an asynchronous call; without actions it ends before it returns.</summary>
    public static List<RuleResultTree> Judge(RulesEngine.RulesEngine engine, RuleParameter[] input)
    {
        var task = engine.ExecuteAllRulesAsync(Name, input);
        return task.IsCompletedSuccessfully ? task.Result : throw new InvalidOperationException("RulesEngine did not end at once.");
    }
}
