namespace HongLinh.Planning;

/// <summary>How binding a target is (mức độ cam kết).</summary>
public sealed class Commitment : Vocabulary<Commitment>, IVocabulary<Commitment>
{
    /// <summary>Assigned as a duty (giao).</summary>
    public static readonly Commitment Assigned = new(nameof(Assigned), "assigned");

    /// <summary>Aspired to (phấn đấu).</summary>
    public static readonly Commitment Aspired = new(nameof(Aspired), "aspired");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Commitment> All { get; } =
    [
        Assigned,
        Aspired,
    ];

    private Commitment(string name, string code)
        : base(name, code)
    {
    }
}
