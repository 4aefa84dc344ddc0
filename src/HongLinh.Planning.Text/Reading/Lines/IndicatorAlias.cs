namespace HongLinh.Planning.Text;

/// <summary>Another name under which plans print an indicator (tên gọi khác của chỉ tiêu).</summary>
public sealed record IndicatorAlias
{
    private IndicatorAlias(string name, Indicator indicator)
    {
        Name = name;
        Indicator = indicator;
    }

    /// <summary>The name as plans print it.</summary>
    public string Name { get; }

    /// <summary>The indicator with this alias.</summary>
    public Indicator Indicator { get; }

    /// <summary>Makes an alias.</summary>
    /// <param name="name">The name as plans print it; not blank. Case, tone placement and signs do not matter.</param>
    /// <param name="indicator">The indicator with this alias.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static IndicatorAlias Of(string name, Indicator indicator)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(indicator);
        return new IndicatorAlias(name, indicator);
    }

    /// <summary>The name and the indicator it refers to.</summary>
    public override string ToString() => $"\"{Name}\" for {Indicator}";
}
