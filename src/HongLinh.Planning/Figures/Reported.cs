
namespace HongLinh.Planning;

/// <summary>The content of a report on an indicator; one sealed case for each form it can take (nội dung báo cáo).</summary>
/// <remarks>
/// More than a number: an exact figure, a lower bound, a range, a count of named things, words, or the reason why there is no figure.
/// </remarks>
public abstract record Reported
{
    private protected Reported()
    {
    }

    /// <summary>A figure as an operand of a finding.</summary>
    /// <param name="figure">The figure.</param>
    public static implicit operator FindingDetail(Reported figure) => Listed([figure]);

    /// <summary>Several figures as one operand of a finding.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="areWhole">Whether only the whole numbers among them are meant.</param>
    public static FindingDetail Listed(ValueList<Reported> figures, bool areWhole = false) =>
        FindingDetail.Of(areWhole ? DetailKind.WholeFigures : DetailKind.Figures, figures);

    // An interval as an operand: a figure, a bound or a range; words where a decimal cannot hold the values.
    internal static FindingDetail DetailOf(Interval values, Unit unit)
    {
        var (low, high) = (Shown(values.Low, unit), Shown(values.High, unit));
        return values.Low is not null && low is null || values.High is not null && high is null
            ? string.Join(" - ", new[] { values.Low, values.High }.OfType<Fraction>().Distinct())
            : (low, high) switch
            {
                ({ } least, { } most) when least.Equals(most) => ReportedExact.Of(least),
                ({ } least, { } most) => ReportedRange.Between(least, most),
                ({ } least, null) => ReportedBound.Of(Bound.Of(Comparator.AtLeast, least)),
                (null, { } most) => ReportedBound.Of(Bound.Of(Comparator.AtMost, most)),
                _ => "-",
            };
    }

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    // A stable name of the case, for findings and data.
    internal abstract string CaseName { get; }

    // All values it can mean on its own, in canonical units; null where it gives none, or where they depend on an indicator or a plan.
    internal virtual Interval? Values => null;

    // The unit of these values; null where there are none.
    internal virtual Unit? Unit => null;

    private protected abstract string Text { get; }

    // A value without a finite decimal form is shown with four places; it is never compared in that form.
    private static Quantity? Shown(Fraction? value, Unit unit) =>
        value is not { } known ? null
        : (known / unit.Factor).TryToDecimal(out var exact) ? unit.Of(exact)
        : (known / unit.Factor).TryRound(Rounding.HalfUp(4), out var rounded) ? unit.Of(rounded)
        : null;
}
