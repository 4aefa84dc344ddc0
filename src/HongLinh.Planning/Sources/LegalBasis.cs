namespace HongLinh.Planning;

/// <summary>The act and article that a rule, a number or a date rests on (căn cứ pháp lý).</summary>
public sealed record LegalBasis
{
    private readonly string _act = "";

    /// <summary>The act with its number, for example "Nghị định 09/2019/NĐ-CP"; not blank.</summary>
    public required string Act
    {
        get => _act;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _act = value;
        }
    }

    /// <summary>The article and clause, for example "Điều 12"; empty when the whole act is meant.</summary>
    public string Article { get; init; } = "";

    /// <summary>When the act is in force; null when the source does not say.</summary>
    public InForce? InForce { get; init; }

    /// <summary>How well this was checked; sourced by default.</summary>
    public SourceConfidence Confidence { get; init; } = SourceConfidence.Sourced;

    /// <summary>The act and its article.</summary>
    public override string ToString() => Article.Length == 0 ? Act : $"{Act}, {Article}";
}
