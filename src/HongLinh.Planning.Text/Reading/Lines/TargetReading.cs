namespace HongLinh.Planning.Text;

/// <summary>One target as the words of a phrase state it; nothing is filled in that the words do not say (chỉ tiêu đọc được).</summary>
/// <remarks>Values are null where the phrase has none or where they could not be read; a finding then says why.</remarks>
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
    /// What is promised, as a stable ASCII code: <c>qualitative</c>, <c>milestone</c>, <c>growth</c>, <c>reduction</c>, <c>maintain</c>,
    /// <c>ratio</c>, <c>range</c>, <c>count</c> or <c>threshold</c>.
    /// </summary>
    public string KindCode => Kind.Code;

    /// <summary>
    /// How the figure is compared, as a stable ASCII code: <c>gt</c>, <c>ge</c>, <c>lt</c>, <c>le</c>, <c>eq</c>, <c>approx</c>, <c>between</c> or <c>none</c>.
    /// </summary>
    public string ComparatorCode => Comparator.Code;

    /// <summary>Where the words of the comparison stand; null when the comparison follows from the indicator alone.</summary>
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

    /// <summary>The unit of the catalogue that the words mean; null when the catalogue has none.</summary>
    public Unit? Unit { get; internal init; }

    /// <summary>
    /// What a growth, a cut or a percentage is measured against, as a stable ASCII code: <c>yoy</c>, <c>vs-previous-year</c> or <c>of-plan</c>;
    /// null when it is none of these.
    /// </summary>
    public string? BaseCode => Base?.Code;

    /// <summary>Whether the figure is striven for rather than set: phấn đấu.</summary>
    public bool IsAspired { get; internal init; }

    /// <summary>What else is said after the figure; null when nothing is.</summary>
    public ReadWords? Remark { get; internal init; }

    /// <summary>Where the words of this target stand, from its first word to its last.</summary>
    public TextSpan Span { get; internal init; }

    // What the words say, what those around the figure do, and which way the name says is better: the plan reader goes on from there.
    internal PhraseKind Kind { get; init; }

    internal PhraseComparator Comparator { get; init; }

    internal PhraseBase? Base { get; init; }

    /// <summary>The year that a growth, a cut or a multiple is measured against; 0 when the words name none.</summary>
    internal int BaseYear { get; init; }

    /// <summary>The last year that the words set the target for; 0 when they name none.</summary>
    internal int Year { get; init; }

    internal Role Roles { get; init; }

    internal Direction Direction { get; init; }

    /// <summary>Kind, comparison, figures and unit on one line.</summary>
    public override string ToString() => $"{Kind} {Comparator} {Value} {Upper} {Denominator} {UnitText} {Base}";
}
