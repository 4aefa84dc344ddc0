using NodaTime;

namespace HongLinh.Planning;

/// <summary>How the target of a year spreads over its months, so that a figure of June can be compared with a plan (phân kỳ kế hoạch).</summary>
/// <remarks>
/// Shares are exact. Within a month the share of the month is spread over its days: by 10 February of a common year
/// 10/28 of February's share is planned. An amendment of the target leaves the phasing as it is.
/// </remarks>
public abstract record Phasing
{
    private protected Phasing(PhasingKind kind) => Kind = kind;

    /// <summary>A twelfth in every month, whatever its length (chia đều theo tháng).</summary>
    public static Phasing EvenMonths { get; } = StandardPhasing.Of(PhasingKind.EvenMonths);

    /// <summary>The whole target in every month, for indicators that hold at a point in time (giữ nguyên mức cả năm).</summary>
    public static Phasing Replicated { get; } = StandardPhasing.Of(PhasingKind.Replicated);

    // The kind of phasing.
    internal PhasingKind Kind { get; }

    /// <summary>
    /// The shares of the months where they were declared or taken from
    /// earlier years, January first, adding up to exactly 1; otherwise empty.
    /// </summary>
    public virtual ValueList<Fraction> Shares => [];

    /// <summary>The years that the shares were taken from, earliest first; otherwise empty.</summary>
    public virtual ValueList<PlanYear> Years => [];

    /// <summary>Twelve declared shares of the year (tỷ trọng từng tháng).</summary>
    /// <param name="shares">January first; none negative; together exactly 1.</param>
    /// <exception cref="ArgumentException">Not twelve, one is negative, or they do not add up to 1.</exception>
    public static Phasing Profile(ValueList<Fraction> shares) => ProfilePhasing.Of(shares);

    /// <summary>Twelve declared shares in per cent.</summary>
    /// <param name="percents">January first; none negative; together exactly 100.</param>
    /// <exception cref="ArgumentException">Not twelve, one is negative, or they do not add up to 100.</exception>
    public static Phasing ProfileInPercent(ValueList<decimal> percents) =>
        ProfilePhasing.Of(ValueList.From(percents.Select(static percent => Fraction.From(percent) / Fraction.From(100m))));

    /// <summary>The shares of the months in earlier years: the sum of all Januaries over the sum of all months, and so on.</summary>
    /// <param name="months">The monthly figures of the same indicator: all twelve months of each year, in units of one kind, none negative.</param>
    /// <exception cref="ArgumentException">A year lacks a month or has one twice, a period is not a month, units differ in kind, a figure is negative, or all
    /// are 0.</exception>
    public static Phasing LikeEarlierYears(ValueList<Baseline> months) => EarlierYearsPhasing.Of(months);

    /// <summary>The shares of the months in earlier years, where the shares are known but the figures are not.</summary>
    /// <param name="years">The years they come from, each once, earliest first.</param>
    /// <param name="shares">January first; none negative; together exactly 1.</param>
    /// <exception cref="ArgumentException">There is no year, the years are not in order, or the shares are not valid shares of a year.</exception>
    public static Phasing SharesOfYears(ValueList<PlanYear> years, ValueList<Fraction> shares) => EarlierYearsPhasing.Of(years, shares);

    /// <summary>The share of the year's target that is planned by the end of a day.</summary>
    /// <param name="day">A day of the plan year, inclusive.</param>
    /// <returns>From 0 to 1.</returns>
    public abstract Fraction ShareThrough(LocalDate day);

    /// <summary>The kind, with shares or years, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }

    private protected static ValueList<Fraction> RequireAYear(ValueList<Fraction> shares)
    {
        if (shares.Count != 12)
        {
            throw new ArgumentException($"A year has twelve months; {shares.Count} shares are given.", nameof(shares));
        }

        var negative = shares.FirstOrDefault(static share => share.Sign < 0);
        if (negative.Sign < 0)
        {
            throw new ArgumentException($"A share cannot be negative; {negative} is given.", nameof(shares));
        }

        var sum = shares.Aggregate(static (left, right) => left + right);
        return sum == Fraction.One
            ? shares
            : throw new ArgumentException($"The shares of a year add up to 1; these give {sum}.", nameof(shares));
    }

    // The shares of the whole months before the day, plus that of its own month in proportion to the days passed.
    private protected static Fraction ShareThrough(ValueList<Fraction> shares, LocalDate day)
    {
        var planned = shares[day.Month - 1] * Fraction.Of(day.Day, day.Calendar.GetDaysInMonth(day.Year, day.Month));
        for (var month = 0; month < day.Month - 1; month++)
        {
            planned += shares[month];
        }

        return planned;
    }
}
