namespace HongLinh.Planning.Text;

/// <summary>A target as a table row states it, before its figure is read.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">The name of the indicator.</param>
/// <param name="Value">The cell with the figure.</param>
/// <param name="Unit">The unit that the table gives; empty when it gives none.</param>
internal sealed record RowTarget(GridRow Row, string Name, GridCell Value, string Unit)
{
    /// <summary>The row that heads the section; null when there is none.</summary>
    public GridRow? Section { get; init; }

    /// <summary>The name of the row that this row is a part of; empty when the row stands alone.</summary>
    public string Whole { get; init; } = "";

    /// <summary>Figures of earlier years.</summary>
    public IReadOnlyList<(int Year, GridCell Value)> Earlier { get; init; } = [];

    /// <summary>The units responsible; null when the table names none.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>The year that the column names; 0 where it is that of the plan.</summary>
    public int Year { get; init; }

    /// <summary>Adds the other information of the row to a line.</summary>
    public PlanLine Complete(PlanLine line) => line with
    {
        Assignment = Assignment,
        Baselines = Baselines(line),
        TargetYear = Year > 0 ? PlanYear.Of(Year) : line.TargetYear,
    };

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
