namespace HongLinh.Planning;

/// <summary>How a figure is compared with a bound (quan hệ so sánh).</summary>
public sealed class Comparator : Vocabulary<Comparator>, IVocabulary<Comparator>
{
    /// <summary>Greater than the bound (trên, hơn, vượt).</summary>
    public static readonly Comparator GreaterThan = new(nameof(GreaterThan), "gt");

    /// <summary>At least the bound (từ ... trở lên, đạt, tối thiểu).</summary>
    public static readonly Comparator AtLeast = new(nameof(AtLeast), "ge");

    /// <summary>Less than the bound (dưới, thấp hơn).</summary>
    public static readonly Comparator LessThan = new(nameof(LessThan), "lt");

    /// <summary>At most the bound (không quá, tối đa, giảm còn).</summary>
    public static readonly Comparator AtMost = new(nameof(AtMost), "le");

    /// <summary>Exactly the bound (bằng).</summary>
    public static readonly Comparator EqualTo = new(nameof(EqualTo), "eq");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Comparator> All { get; } =
    [
        GreaterThan,
        AtLeast,
        LessThan,
        AtMost,
        EqualTo,
    ];

    private Comparator(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Whether the bound itself is excluded: true for greater than and less than.</summary>
    public bool IsStrict => this == GreaterThan || this == LessThan;

    /// <summary>1 when larger figures keep the bound, -1 when smaller ones do, 0 for equality.</summary>
    public int Direction => this == GreaterThan || this == AtLeast ? 1 : this == LessThan || this == AtMost ? -1 : 0;

    /// <summary>The same comparison including the bound itself; unchanged if it is inclusive already.</summary>
    public Comparator Inclusive => this == GreaterThan ? AtLeast : this == LessThan ? AtMost : this;

    /// <summary>Whether a figure keeps the bound, given how it compares with it.</summary>
    /// <param name="sign">Below 0 when the figure is smaller than the bound, 0 when equal, above 0 when larger.</param>
    public bool Admits(int sign) =>
        sign == 0 ? !IsStrict : Direction != 0 && Math.Sign(sign) == Direction;

    /// <summary>A comparator as an operand of a finding.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator FindingDetail(Comparator value) => FindingDetail.Of(DetailKind.Comparator, value);
}
