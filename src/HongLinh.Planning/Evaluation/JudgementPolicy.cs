namespace HongLinh.Planning.Evaluation;

/// <summary>The reading customs by which figures are judged; part of every result (quy ước đánh giá).</summary>
/// <remarks>
/// Published tables disagree on what "trên" means at equality and on when "đạt" becomes "vượt", so both are
/// choices with a name. Nothing is rounded before a comparison. Immutable; a changed copy should get its own name.
/// </remarks>
public sealed record JudgementPolicy
{
    private readonly string _name = "";

    /// <summary>The words as they stand: "trên 13%" is not kept by 13%, and better than a strict bound is just kept.</summary>
    public static JudgementPolicy Literal { get; } = new()
    {
        Name = "literal",
        StrictBounds = BoundReading.Literal,
        Exceedance = ExceedanceRule.BeyondInclusiveBound,
    };

    /// <summary>As many offices judge: "trên 13%" is kept by 13%, and anything better than the number is "vượt".</summary>
    public static JudgementPolicy AdministrativePractice { get; } = new()
    {
        Name = "administrative-practice",
        StrictBounds = BoundReading.Lenient,
        Exceedance = ExceedanceRule.BeyondAnyBound,
    };

    /// <summary>The name printed with every result; not blank.</summary>
    public required string Name
    {
        get => _name;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _name = value;
        }
    }

    /// <summary>What "trên" and "dưới" mean when the figure equals the bound; literal by default.</summary>
    public BoundReading StrictBounds { get; init; } = BoundReading.Literal;

    /// <summary>When a kept target is called exceeded; better than an inclusive bound by default.</summary>
    public ExceedanceRule Exceedance { get; init; } = ExceedanceRule.BeyondInclusiveBound;

    /// <summary>The formula of the percent of plan; actual over plan by default.</summary>
    public PercentFormula PercentFormula { get; init; } = PercentFormula.ActualOverPlan;

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
