using System.Globalization;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>The tally that an office printed: 17 of 21 targets met or exceeded, with any other printed numbers (tổng hợp đã công bố).</summary>
public sealed record PublishedTally
{
    private readonly ValueList<PublishedVerdict> _verdicts;

    private PublishedTally(int kept, int total)
    {
        Kept = kept;
        Total = total;
    }

    /// <summary>Targets met or exceeded, as printed (đạt và vượt).</summary>
    public int Kept { get; }

    /// <summary>All targets that the office counted, which may be fewer than the lines of the plan.</summary>
    public int Total { get; }

    /// <summary>Of the targets kept, those exceeded (trong đó vượt); null where that was not printed.</summary>
    public int? Exceeded { get; init; }

    /// <summary>Targets not met (không đạt); null where that was not printed.</summary>
    public int? NotMet { get; init; }

    /// <summary>The lines that were named with a verdict; empty where only numbers were printed.</summary>
    /// <exception cref="ArgumentException">A line is named twice.</exception>
    public ValueList<PublishedVerdict> Verdicts
    {
        get => _verdicts;
        init => _verdicts = value.Select(static row => row.Ordinal).Distinct().Count() == value.Count
            ? value
            : throw new ArgumentException("A line is named twice.", nameof(value));
    }

    /// <summary>The day on which it was published; null where that is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Where it was printed; empty by default.</summary>
    public string Source { get; init; } = "";

    /// <summary>A printed tally.</summary>
    /// <param name="kept">Targets met or exceeded.</param>
    /// <param name="total">All targets counted.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0, or more targets were kept than counted.</exception>
    public static PublishedTally Of(int kept, int total)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(kept);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(kept, total);
        return new PublishedTally(kept, total);
    }

    /// <summary>
    /// The named lines on which a scorecard has another verdict, or which its plan does not have, in the order in which they were named.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    public ValueList<PublishedVerdict> DifferencesFrom(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var ours = card.Judgements.ToDictionary(static judgement => judgement.Line.Ordinal, static judgement => judgement.Verdict);
        return ValueList.From(Verdicts.Where(row => !ours.TryGetValue(row.Ordinal, out var verdict) || verdict != row.Printed));
    }

    /// <summary>The two numbers, for example <c>17 of 21 kept</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Kept} of {Total} kept");
}
