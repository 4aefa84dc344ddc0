namespace HongLinh.Planning.Outlooks;

/// <summary>How the figures compare with the plan to date (so với tiến độ).</summary>
public sealed class PaceStanding : Vocabulary<PaceStanding>, IVocabulary<PaceStanding>
{
    /// <summary>Better than planned to date: more where higher is better, less where the target is a limit (vượt tiến độ).</summary>
    public static readonly PaceStanding Ahead = new(nameof(Ahead), "ahead");

    /// <summary>Exactly as planned to date (đúng tiến độ).</summary>
    public static readonly PaceStanding OnPace = new(nameof(OnPace), "on-pace");

    /// <summary>Worse than planned to date (chậm tiến độ).</summary>
    public static readonly PaceStanding Behind = new(nameof(Behind), "behind");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<PaceStanding> All { get; } =
    [
        Ahead,
        OnPace,
        Behind,
    ];

    private PaceStanding(string name, string code)
        : base(name, code)
    {
    }
}
