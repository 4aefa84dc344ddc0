using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>Describes the smallest change that would change the answer: còn thiếu 5 tỷ đồng so với mức kế hoạch.</summary>
internal static class FlipWriter
{
    // A change without a finite decimal form is printed with this many decimals and marked “about”.
    private static readonly Rounding FourPlaces = Rounding.HalfUp(4);

    /// <summary>The sentence on the nearest bound; empty where there is none.</summary>
    /// <param name="edge">The distances.</param>
    /// <param name="isYearOver">Whether the year has ended, so that only a correction can change the figure.</param>
    /// <param name="language">The language.</param>
    public static string Of(FlipMargin edge, bool isYearOver, Language language)
    {
        if (edge.Gap is { } gap)
        {
            return language.Of("không xác định, vì ", "not defined, because ") + ChangePhrases.EdgeGaps.Of(gap, language);
        }

        return edge.Nearest is not { } nearest
            ? language.Of("số liệu thay đổi thế nào cũng vẫn đạt kế hoạch", "no change in the figure would miss the target")
            : nearest.Exactly is { } change ? isYearOver ? Corrected(edge.Keeps, nearest, change, language)
            : Exactly(edge.Keeps, nearest, change, language)
            : Between(nearest, language);
    }

    private static string Exactly(Truth keeps, FlipDistance edge, Fraction change, Language language)
    {
        var (rise, risen) = edge.Rises ? ("tăng", "rise") : ("giảm", "fall");
        var keepsNow = keeps == Truth.Yes;
        var outcome = keepsNow ? language.Of("là không còn đạt kế hoạch", "would miss the target") : language.Of("là đạt kế hoạch", "would meet the target");
        if (change.Sign == 0)
        {
            var (more, higher) = edge.Rises ? ("cao hơn", "above") : ("thấp hơn", "below");
            return keepsNow
                ? language.Of($"bằng đúng mức kế hoạch; {more} là không còn đạt", $"exactly at the mark; any figure {higher} it {outcome}")
                : language.Of($"bằng đúng mức kế hoạch; phải {more} mới đạt", $"exactly at the mark; it must be {higher} it to meet the target");
        }

        var size = Size(change, edge.Unit, language);
        return edge.MustExceed
            ? keepsNow
                ? language.Of($"nếu {rise} quá {size} thì không còn đạt kế hoạch", $"a {risen} of more than {size} {outcome}")
                : language.Of($"cần {rise} thêm trên {size} mới đạt kế hoạch", $"a {risen} of more than {size} {outcome}")
            : keepsNow
                ? language.Of($"nếu {rise} từ {size} trở lên thì không còn đạt kế hoạch", $"a {risen} of {size} {outcome}")
                // Of half a plan nobody says "only".
                : edge.Rises ? language.Of($"còn thiếu {size} so với mức kế hoạch", $"{size} short of the target")
                : language.Of($"còn phải giảm {size} mới bằng mức kế hoạch", $"a {risen} of {size} {outcome}");
    }

    private static string Corrected(Truth keeps, FlipDistance edge, Fraction change, Language language)
    {
        var (rise, risen) = edge.Rises ? ("tăng", "rise") : ("giảm", "fall");
        var size = change.Sign == 0 ? language.Of(", dù ít,", "")
            : language.Of(edge.MustExceed ? " quá " : " từ ", edge.MustExceed ? " of more than " : " of ")
            + Size(change, edge.Unit, language) + (edge.MustExceed ? "" : language.Of(" trở lên", ""));
        var outcome = keeps == Truth.Yes ? language.Of("thì không còn đạt kế hoạch", "would miss the target")
            : language.Of("thì mới đạt kế hoạch", "would meet the target");
        return language.Of((keeps == Truth.Yes ? "nếu" : "chỉ khi") + $" số liệu được đính chính {rise}{size} {outcome}",
            change.Sign == 0 ? $"a correction by the smallest {risen} {outcome}" : $"a correction by a {risen}{size} {outcome}");
    }

    // For a range or a bound, only the ends of the distance are known.
    private static string Between(FlipDistance edge, Language language)
    {
        if (edge is not { Least: { } least, Most: { } most })
        {
            return language.Of("số liệu chỉ chặn một phía, nên không biết khoảng cách", "the figure is only a lower or an upper limit, so it is not known");
        }

        // The change that is lacking: above zero where the figure is below the mark.
        var (less, more) = (Size(least, edge.Unit, language), Size(most, edge.Unit, language));
        return language.Of("số liệu chỉ cho biết một khoảng, ", "the figure is a range, ") + (least.Sign, most.Sign) switch
        {
            ( >= 0, _) => language.Of($"thấp hơn mức kế hoạch từ {less} đến {more}", $"between {less} and {more} below the mark"),
            (_, <= 0) => language.Of($"cao hơn mức kế hoạch từ {more} đến {less}", $"between {more} and {less} above the mark"),
            _ => language.Of($"từ thấp hơn mức kế hoạch {more} đến cao hơn mức kế hoạch {less}", $"from {more} below the mark to {less} above it"),
        };
    }

    private static string Size(Fraction change, Unit unit, Language language)
    {
        var size = change.Sign < 0 ? Fraction.Zero - change : change;
        return size.TryToDecimal(out var exact)
            ? QuantityText.Write(unit.Of(exact), language)
            : language.Of("khoảng ", "about ") + QuantityText.Write(size, unit, language, FourPlaces);
    }
}
