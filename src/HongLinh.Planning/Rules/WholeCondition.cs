namespace HongLinh.Planning.Rules;

/// <summary>A term is a whole number of a unit: people, schools, hamlets (số nguyên).</summary>
internal sealed record WholeCondition : Condition
{
    private WholeCondition(Term term, Unit unit)
    {
        Term = term;
        Unit = unit;
    }

    /// <summary>The term.</summary>
    public Term Term { get; }

    /// <summary>The unit to count in; 1,5 nghìn người is a whole number of people.</summary>
    public Unit Unit { get; }

    private protected override string Text => $"{Term} whole in {Unit}";

    /// <summary>A whole number.</summary>
    /// <param name="term">The term.</param>
    /// <param name="unit">The unit to count in.</param>
    public static WholeCondition Of(Term term, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(unit);
        return new WholeCondition(term, unit);
    }
}
