namespace HongLinh.Planning;

/// <summary>
/// An indicator whose kind the compiler knows, so that a target of another kind does not compile; usable wherever an indicator is expected.
/// </summary>
/// <typeparam name="TMeasure">The kind of its figures.</typeparam>
public sealed record Indicator<TMeasure>
    where TMeasure : IMeasure
{
    private Indicator(Indicator untyped) => Untyped = untyped;

    internal Indicator Untyped { get; private init; }

    /// <summary>The stable code.</summary>
    public IndicatorCode Code => Untyped.Code;

    /// <summary>Defines an indicator; all other properties have the defaults of <see cref="Indicator"/>.</summary>
    /// <param name="code">The stable code.</param>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit of its figures.</param>
    /// <param name="overTime">How its figures join over the year: added up (<see cref="OverTime.Flow"/>), the latest, recomputed, averaged.</param>
    /// <exception cref="ArgumentException">The code does not have the form that <see cref="IndicatorCode"/> requires.</exception>
    public static Indicator<TMeasure> Define(string code, BilingualName name, Unit<TMeasure> unit, OverTime overTime)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(overTime);
        return new Indicator<TMeasure>(new Indicator { Code = IndicatorCode.Of(code), Name = name, Unit = unit.Untyped, OverTime = overTime });
    }

    /// <summary>The same indicator without its compile-time kind.</summary>
    /// <param name="indicator">The indicator.</param>
    public static implicit operator Indicator(Indicator<TMeasure> indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator.Untyped;
    }

    /// <summary>A figure in the unit of the indicator.</summary>
    /// <param name="amount">Any decimal.</param>
    public Quantity<TMeasure> Of(decimal amount) => new(Untyped.Of(amount));

    /// <summary>The same indicator with other properties; its unit must stay of the same kind.</summary>
    /// <param name="change">Returns the changed record, usually by <c>with</c>.</param>
    /// <exception cref="ArgumentException">The changed indicator has a unit of another kind.</exception>
    public Indicator<TMeasure> With(Func<Indicator, Indicator> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        var changed = change(Untyped);
        _ = Unit<TMeasure>.Of(changed.Unit);
        return this with { Untyped = changed };
    }

    /// <summary>The code.</summary>
    public override string ToString() => Untyped.Code.Text;
}
