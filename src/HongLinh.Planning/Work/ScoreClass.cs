namespace HongLinh.Planning.Work;

/// <summary>The class that a score gives an official or an office (mức xếp loại).</summary>
public sealed class ScoreClass : Vocabulary<ScoreClass>, IVocabulary<ScoreClass>
{
    /// <summary>Excellent (hoàn thành xuất sắc nhiệm vụ).</summary>
    public static readonly ScoreClass Excellent = new(nameof(Excellent), "excellent");

    /// <summary>Good (hoàn thành tốt nhiệm vụ).</summary>
    public static readonly ScoreClass Good = new(nameof(Good), "good");

    /// <summary>Done (hoàn thành nhiệm vụ).</summary>
    public static readonly ScoreClass Done = new(nameof(Done), "done");

    /// <summary>Not done (không hoàn thành nhiệm vụ).</summary>
    public static readonly ScoreClass NotDone = new(nameof(NotDone), "not-done");

    /// <summary>Every member, from the best to the worst.</summary>
    public static ValueList<ScoreClass> All { get; } =
    [
        Excellent,
        Good,
        Done,
        NotDone,
    ];

    private ScoreClass(string name, string code)
        : base(name, code)
    {
    }
}
