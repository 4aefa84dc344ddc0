namespace HongLinh.Planning.Work;

/// <summary>How work is turned into points and classes by the month or quarter: every number of a decree as a setting (quy tắc chấm điểm).</summary>
/// <remarks>
/// The points are those for common criteria, which people give, and those for results: the mean of quantity, quality, progress and, for leaders,
/// of further criteria, times the points for results.
/// </remarks>
public sealed record ScoringRules
{
    /// <summary>The most points for common criteria (tiêu chí chung).</summary>
    public required decimal CommonPoints { get; init => field = NotNegative(value); }

    /// <summary>The most points for results (kết quả thực hiện nhiệm vụ).</summary>
    public required decimal ResultPoints { get; init => field = NotNegative(value); }

    /// <summary>How much of the quality of a product each return for more work takes, and of its progress a delay, in percent of that product.</summary>
    public required decimal Deduction { get; init => field = NotNegative(value); }

    /// <summary>How many further criteria a leader has (tiêu chí của lãnh đạo); 0 for staff.</summary>
    public int LeaderCriteria { get; init => field = (int)NotNegative(value); }

    /// <summary>
    /// The least points of each class but the last, from the best down; empty where no source states them, and then no class is given.
    /// </summary>
    /// <exception cref="ArgumentException">There are not three of them, or they do not fall.</exception>
    public ValueList<decimal> Thresholds
    {
        get;
        init => field = value.Count == 0 || value.Count == ScoreClass.All.Count - 1 && value.Zip(value.Skip(1)).All(static pair => pair.First > pair.Second)
            ? value
            : throw new ArgumentException("The least points are those of three classes, from the best down.", nameof(value));
    }

    /// <summary>The most that may be excellent, in percent of those rated good; null where there is no such cap.</summary>
    public decimal? ExcellentCap { get; init; }

    /// <summary>Whether those who are excellent are counted among those rated good when the cap is taken; the texts are read both ways.</summary>
    public bool CapCountsExcellent { get; init; }

    /// <summary>The act, and how well it was checked.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>The class for points; null where the rules state no thresholds.</summary>
    /// <param name="points">The points.</param>
    public ScoreClass? ClassOf(Fraction points)
    {
        if (Thresholds.Count == 0)
        {
            return null;
        }

        var place = 0;
        while (place < Thresholds.Count && points < Fraction.From(Thresholds[place]))
        {
            place++;
        }

        return ScoreClass.All[place];
    }

    /// <summary>How many may be excellent, rounded down; null where there is no cap. Who they are is for the body that decides.</summary>
    /// <param name="excellent">How many have the points of the best class.</param>
    /// <param name="good">How many have those of the second.</param>
    public int? MostExcellent(int excellent, int good)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(excellent);
        ArgumentOutOfRangeException.ThrowIfNegative(good);
        return ExcellentCap is { } cap ? (int)Math.Min(excellent, decimal.Floor(cap * (CapCountsExcellent ? good + excellent : good) / 100m)) : null;
    }

    /// <summary>The act.</summary>
    public override string ToString() => Basis.ToString();

    private static decimal NotNegative(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
