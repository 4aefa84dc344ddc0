namespace HongLinh.Planning;

/// <summary>Sources, units of measure, periods, units of organisation and indicators.</summary>
internal static class CanonicalBasics
{
    public static CanonicalText Write(this CanonicalText text, BilingualName name) =>
        text.Write(name.Vietnamese).Given(name.HasEnglish ? name.English : null, static (t, english) => t.Write(english));

    public static CanonicalText Write(this CanonicalText text, SourceSpan words) => text.Write(words.Section).Write(words.Ordinal).Write(words.Words);

    public static CanonicalText Write(this CanonicalText text, InForce days) =>
        text.Write(days.From).Optional(days.Until, static (t, day) => t.Write(day));

    public static CanonicalText Write(this CanonicalText text, LegalBasis basis) => text
        .Write(basis.Act)
        .Write(basis.Article)
        .Optional(basis.InForce, static (t, days) => t.Write(days))
        .Write(basis.Confidence);

    public static CanonicalText Write(this CanonicalText text, DocumentDate date) => text
        .Write(date.Month.Year)
        .Write(date.Month.Month)
        .Write(date.Month.Calendar.Id)
        .Optional(date.Day, static (t, day) => t.Write(day));

    public static CanonicalText Write(this CanonicalText text, OrgUnit unit) => text
        .Write(unit.Code)
        .Write(unit.Name)
        .Write(unit.Kind)
        .Optional(unit.Exists, static (t, days) => t.Write(days));

    public static CanonicalText Write(this CanonicalText text, PlanYear year) => text.Write(year.Number);

    // Year, cycle and number determine the days.
    public static CanonicalText Write(this CanonicalText text, ReportingPeriod period) =>
        text.Write(period.Year).Write(period.Cycle).Write(period.Ordinal);

    public static CanonicalText Write(this CanonicalText text, Unit unit) => text
        .Write(unit.Code)
        .Write(unit.Symbol)
        .Write(unit.English)
        .Write(unit.Dimension.ToString())
        .Write(unit.Factor.ToString());

    public static CanonicalText Write(this CanonicalText text, Quantity quantity) => text.Write(quantity.Amount).Write(quantity.Unit);

    public static CanonicalText Write(this CanonicalText text, Rounding rounding) => text.Write(rounding.Decimals).Write(rounding.Mode.ToString());

    public static CanonicalText Write(this CanonicalText text, Bound bound) => text.Write(bound.Comparator).Write(bound.Value);

    public static CanonicalText Write(this CanonicalText text, IndicatorCode code) => text.Write(code.Text);

    public static CanonicalText Write(this CanonicalText text, NaturalLimits limits) => text
        .Optional(limits.Minimum, static (t, least) => t.Write(least))
        .Optional(limits.Maximum, static (t, most) => t.Write(most))
        .Write(limits.WholeNumbers);

    public static CanonicalText Write(this CanonicalText text, Indicator indicator) => text
        .Write(indicator.Code)
        .Write(indicator.Name)
        .Write(indicator.Unit)
        .Write(indicator.Polarity)
        .Write(indicator.OverTime)
        .Write(indicator.AcrossUnits)
        .Write(indicator.Limits)
        .Write(indicator.Cycle)
        .Write(indicator.IsSeasonal)
        .Optional(indicator.Definition, static (t, name) => t.Write(name));
}
