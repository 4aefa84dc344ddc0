namespace HongLinh.Planning.Text;

/// <summary>How many decimals a table of results prints (số chữ số thập phân).</summary>
/// <remarks>Rounding is for display only: verdicts were decided on the exact figures.</remarks>
public sealed record ResultTableOptions
{
    /// <summary>How percentages are printed; two decimals, half up, by default.</summary>
    public Rounding Percents { get; init; } = Rounding.HalfUp(2);

    /// <summary>How figures are printed; null, the default, prints them with their original decimals.</summary>
    public Rounding? Figures { get; init; }
}
