namespace HongLinh.Planning.Text;

/// <summary>A target as a row of a table states it, before its figure is read.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">The name of its indicator.</param>
/// <param name="Value">The cell of its figure.</param>
/// <param name="Unit">The unit that the table gives it; empty when it gives none.</param>
internal sealed record RowTarget(GridRow Row, string Name, GridCell Value, string Unit)
{
    /// <summary>The row that heads its section; null when none does.</summary>
    public GridRow? Section { get; init; }

    /// <summary>The name of the row that it is a part of; empty when it stands for itself.</summary>
    public string Whole { get; init; } = "";

    /// <summary>Figures of earlier years.</summary>
    public IReadOnlyList<(int Year, GridCell Value)> Earlier { get; init; } = [];

    /// <summary>Who answers for it; null when the table does not say.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>A line with what else its row says.</summary>
    public PlanLine Complete(PlanLine line) => line with { Assignment = Assignment, Baselines = Baselines(line) };

    private ValueList<Baseline> Baselines(PlanLine line)
    {
        if (line.Target is not LevelTarget { Bound.Value.Unit: var unit })
        {
            return [];
        }

        var baselines = new List<Baseline>();
        foreach (var (year, value) in Earlier)
        {
            if (year > 0 && value.Tokens.Count == 1 && value.Tokens.IsNumber(0)
                && NumberGrammar.Read(value.Tokens[0].Key) is { Fault: NumberFault.None, Value: { } number }
                && baselines.TrueForAll(baseline => baseline.Period.Year.Number != year))
            {
                baselines.Add(Baseline.Of(ReportingPeriod.WholeYear(PlanYear.Of(year)), unit.Of(number)));
            }
        }

        return [.. baselines];
    }
}
