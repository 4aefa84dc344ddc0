namespace HongLinh.Planning.Text;

/// <summary>Writes the mean over the years of a term: bình quân 2022 - 2024: 9,97% (bình quân nhân), 10% (bình quân cộng).</summary>
internal static class MeanWriter
{
    private const int UsualPlaces = 2;
    private const int MostPlaces = 10;

    /// <summary>The mean of the years so far, both ways where it has two; null for all other targets and where a year is missing.</summary>
    public static string? InShort(Judgement judgement, Language language) =>
        judgement.Matched.Mean is { Known: [var first, .., var last] } mean ? Years(judgement, (first.Year, last.Year), mean, language)
        : judgement.Matched.Mean is { Known: [var only] } one ? Years(judgement, (only.Year, only.Year), one, language)
        : null;

    /// <summary>The figures of the years before this one that the mean counts, for the evidence; empty where there is none.</summary>
    public static string Parts(Evidence evidence, Language language)
    {
        if (evidence.Judgement.Matched.Mean is not { } mean)
        {
            return "";
        }

        var earlier = mean.Known.Where(one => one.Year != evidence.Judgement.Matched.Year)
            .Select(one => $"{Amount(evidence.Target, one.Value, language)} ({language.Of("năm ", "")}{NumberText.Digits(one.Year.Number)})").ToArray();
        return earlier.Length == 0 ? "" : language.Of("; các năm trước: ", "; the years before: ") + string.Join("; ", earlier);
    }

    private static string? Years(Judgement judgement, (PlanYear First, PlanYear Last) years, TermMean mean, Language language)
    {
        if (mean.Simple is not { IsExact: true, Low: { } simple })
        {
            return null;
        }

        var (target, span) = (judgement.Target, years.First == years.Last ? NumberText.Digits(years.First.Number)
            : $"{NumberText.Digits(years.First.Number)} - {NumberText.Digits(years.Last.Number)}");
        var head = language.Of($"bình quân {span}: ", $"mean of {span}: ");
        return mean.Compound is not { IsExact: true, Low: { } compound } || compound == simple
            ? head + Amount(target, simple, language)
            : head + Amount(target, compound, language) + language.Of(" (bình quân nhân), ", " (compound), ")
                + Amount(target, simple, language) + language.Of(" (bình quân cộng)", " (simple)");
    }

    // Two places, or as many as tell the mean from the mark that it does not equal.
    private static string Amount(Target target, Fraction value, Language language)
    {
        var unit = target.ExactBounds?.Unit ?? target.Indicator.Unit;
        var amount = value / unit.Factor;
        for (var places = UsualPlaces; places <= MostPlaces; places++)
        {
            if (!amount.TryRound(Rounding.HalfUp(places), out var rounded))
            {
                break;
            }

            var shown = unit.Of(rounded);
            if (places == MostPlaces || !target.Bounds.Any(bound => bound.Value.InCanonicalUnits == shown.InCanonicalUnits && shown.InCanonicalUnits != value))
            {
                return QuantityText.Write(shown, language, TargetWriter.IsCounted(target));
            }
        }

        return PaceWriter.Amount(amount, unit, language, TargetWriter.IsCounted(target));
    }
}
