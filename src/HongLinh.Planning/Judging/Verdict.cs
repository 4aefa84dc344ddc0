using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>Whether the promise of the year is kept (kết quả đánh giá): one of the three axes of a judgement.</summary>
public sealed class Verdict : Vocabulary<Verdict>, IVocabulary<Verdict>
{
    /// <summary>Kept, and better than promised (vượt).</summary>
    public static readonly Verdict Exceeded = new(nameof(Exceeded), "exceeded");

    /// <summary>Kept (đạt).</summary>
    public static readonly Verdict Met = new(nameof(Met), "met");

    /// <summary>Not kept (không đạt).</summary>
    public static readonly Verdict NotMet = new(nameof(NotMet), "not-met");

    /// <summary>The year is not over and its remainder can still change the answer (đang thực hiện).</summary>
    public static readonly Verdict Open = new(nameof(Open), "open");

    /// <summary>Cannot be decided: a figure, a baseline or a measurable quantity is missing (chưa đủ dữ liệu).</summary>
    public static readonly Verdict NotDeterminable = new(nameof(NotDeterminable), "not-determinable");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Verdict> All { get; } =
    [
        Exceeded,
        Met,
        NotMet,
        Open,
        NotDeterminable,
    ];

    private Verdict(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Chooses by verdict; the compiler requires every case.</summary>
    /// <param name="exceeded">The choice for <see cref="Exceeded"/>.</param>
    /// <param name="met">The choice for <see cref="Met"/>.</param>
    /// <param name="notMet">The choice for <see cref="NotMet"/>.</param>
    /// <param name="open">The choice for <see cref="Open"/>.</param>
    /// <param name="notDeterminable">The choice for <see cref="NotDeterminable"/>.</param>
    /// <typeparam name="TResult">The type of the choice.</typeparam>
    public TResult Match<TResult>(TResult exceeded, TResult met, TResult notMet, TResult open, TResult notDeterminable) =>
        this == Exceeded ? exceeded
        : this == Met ? met
        : this == NotMet ? notMet
        : this == Open ? open
        : this == NotDeterminable ? notDeterminable
        : throw new UnreachableException($"No case for {this}.");

    internal bool IsKept => this == Met || this == Exceeded;
}
