using System.Globalization;

namespace HongLinh.Planning;

/// <summary>The verdict that an office printed for a line of a plan (đánh giá đã công bố).</summary>
public sealed record PublishedVerdict
{
    private PublishedVerdict(int ordinal, Verdict printed)
    {
        Ordinal = ordinal;
        Printed = printed;
    }

    /// <summary>The number of the line in the plan.</summary>
    public int Ordinal { get; }

    /// <summary>The verdict as printed.</summary>
    public Verdict Printed { get; }

    /// <summary>A printed verdict.</summary>
    /// <param name="ordinal">The number of the line in the plan, from 1.</param>
    /// <param name="printed">The verdict as printed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static PublishedVerdict Of(int ordinal, Verdict printed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentNullException.ThrowIfNull(printed);
        return new PublishedVerdict(ordinal, printed);
    }

    /// <summary>Number and verdict, for example <c>6: exceeded</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Ordinal}: {Printed}");
}
