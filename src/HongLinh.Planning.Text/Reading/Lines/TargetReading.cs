namespace HongLinh.Planning.Text;

/// <summary>One target as the words of a phrase state it; nothing is added to the words (chỉ tiêu đọc được).</summary>
/// <remarks>A value is null when the phrase has none or when it could not be read; a finding then gives the reason.</remarks>
public sealed record TargetReading
{
    internal TargetReading(PhraseKind kind, PhraseComparator comparator)
    {
        Kind = kind;
        Comparator = comparator;
    }

    /// <summary>The name of the indicator, without list mark, verb, comparator, number and unit; null when the phrase has none.</summary>
    public ReadWords? Name { get; internal init; }

    /// <summary>
    /// The kind of promise, as a stable ASCII code: <c>qualitative</c>, <c>milestone</c>, <c>growth</c>, <c>reduction</c>, <c>maintain</c>,
    /// <c>ratio</c>, <c>range</c>, <c>count</c> or <c>threshold</c>.
    /// </summary>
    public string KindCode => Kind.Code;

    /// <summary>
    /// How the figure is compared, as a stable ASCII code: <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>, <c>eq</c>, <c>approx</c>, <c>between</c> or <c>none</c>.
    /// </summary>
    public string ComparatorCode => Comparator.Code;

    /// <summary>The position of the words of comparison; null when the comparison follows from the indicator alone.</summary>
    public TextSpan? ComparatorSpan { get; internal init; }

    /// <summary>The figure, or the lower end of a range.</summary>
    public ReadNumber? Value { get; internal init; }

    /// <summary>The upper end of a range.</summary>
    public ReadNumber? Upper { get; internal init; }

    /// <summary>The level that a rise or fall starts from: từ a lên b.</summary>
    public ReadNumber? Start { get; internal init; }

    /// <summary>The total of a count, or the base of a rate: 52, 10000 dân, 1 ha.</summary>
    public ReadWords? Denominator { get; internal init; }

    /// <summary>The unit as written, with its number word: nghìn tỷ đồng.</summary>
    public ReadWords? UnitText { get; internal init; }

    /// <summary>The matching unit of the catalogue; null when the catalogue has none.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>
    /// The base of a growth, a cut or a percentage, as a stable ASCII code: <c>yoy</c>, <c>vs-previous-year</c> or <c>of-plan</c>;
    /// null when it is none of these.
    /// </summary>
    public string? BaseCode => Base?.Code;

    /// <summary>Whether the figure is an aspiration rather than a set target: phấn đấu.</summary>
    public bool IsAspired { get; internal init; }

    /// <summary>The words after the figure that are not part of the name, or the condition that opens the phrase; null when there are none.</summary>
    public ReadWords? Remark { get; internal init; }

    /// <summary>The position of the words of this target, from the first word to the last.</summary>
    public TextSpan Span { get; internal init; }

    // The kind, the roles of the words around the figure, and the better direction of the name, for the plan reader.
    internal PhraseKind Kind { get; init; }

    internal PhraseComparator Comparator { get; init; }

    internal PhraseBase? Base { get; init; }

    /// <summary>The base year of a growth, a cut or a multiple; 0 when the words name none.</summary>
    internal int BaseYear { get; init; }

    /// <summary>The last year that the target is set for; 0 when the words name none.</summary>
    internal int Year { get; init; }

    internal Role Roles { get; init; }

    /// <summary>Whether the figure is the size of a rise or fall rather than a level.</summary>
    internal bool IsChange =>
        Kind == PhraseKind.Growth
        || Kind == PhraseKind.Reduction && (Roles & (Role.Down | Role.Gone | Role.Never)) == Role.None
            && (Comparator.Code is "ge" or "gt" or "le" || Upper is not null);

    internal Direction Direction { get; init; }

    /// <summary>The kind, comparator, figures and unit on one line.</summary>
    public override string ToString() => $"{Kind} {Comparator} {Value} {Upper} {Denominator} {UnitText} {Base}";
}
