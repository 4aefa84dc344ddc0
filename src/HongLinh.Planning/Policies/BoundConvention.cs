namespace HongLinh.Planning;

/// <summary>How a strict bound is read when the figure equals it (cách đọc khi bằng đúng mốc).</summary>
public sealed class BoundConvention : Vocabulary<BoundConvention>, IVocabulary<BoundConvention>
{
    /// <summary>"Trên 13%" is not kept by exactly 13% (đúng câu chữ).</summary>
    public static readonly BoundConvention Literal = new(nameof(Literal), "literal");

    /// <summary>"Trên 13%" is kept by exactly 13%, as published tables often judge (theo thông lệ).</summary>
    public static readonly BoundConvention Lenient = new(nameof(Lenient), "lenient");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<BoundConvention> All { get; } =
    [
        Literal,
        Lenient,
    ];

    private BoundConvention(string name, string code)
        : base(name, code)
    {
    }
}
