using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.Rules;

/// <summary>Which figure of an indicator a rule refers to: the latest, the one before it, or that of a named period (chọn kỳ số liệu).</summary>
/// <remarks>
/// Where a plan is given, "latest" and "before" refer to the year of the plan; a named period may lie in any year. The
/// latest figure of a flow is its running total, reported as such or added up from months without a gap.
/// </remarks>
internal sealed record PeriodChoice
{
    private const string OfLatest = "latest";
    private const string OfBefore = "before-latest";
    private const string OfOther = "latest-of:";

    private PeriodChoice(string text, ReportingPeriod? named = null, IndicatorCode? other = null)
    {
        Text = text;
        Named = named;
        Other = other;
    }

    /// <summary>The latest figure (kỳ mới nhất).</summary>
    public static PeriodChoice Latest { get; } = new(OfLatest);

    /// <summary>The figure before the latest (kỳ liền trước).</summary>
    public static PeriodChoice BeforeLatest { get; } = new(OfBefore);

    /// <summary>The named period; null when none is named.</summary>
    public ReportingPeriod? Named { get; }

    /// <summary>The indicator whose latest figure determines the days; null when none does.</summary>
    public IndicatorCode? Other { get; }

    // The canonical text.
    internal string Text { get; }

    /// <summary>The figure of a named period (kỳ nêu tên).</summary>
    /// <param name="period">The period; any period of the same days matches.</param>
    public static PeriodChoice In(ReportingPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return new PeriodChoice(period.ToString(), period);
    }

    /// <summary>
    /// The figure for the days of the latest figure of another indicator, so that a
    /// part is compared with the whole of the same months (cùng kỳ với chỉ tiêu khác).
    /// </summary>
    /// <param name="other">The other indicator.</param>
    public static PeriodChoice LatestOf(IndicatorCode other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new PeriodChoice(OfOther + other.Text, null, other);
    }

    /// <summary>Reads the canonical text.</summary>
    /// <param name="text"><c>latest</c>, <c>before-latest</c>, <c>latest-of:</c> with an indicator code, or a period such as <c>2023-Q1</c>.</param>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static PeriodChoice Parse(string text) => TryParse(text, out var choice)
        ? choice
        : throw new FormatException(
            $"'{text}' is not a choice of a period; write latest, before-latest, latest-of:indicator-code or a period such as 2023-Q1.");

    /// <summary>Reads the canonical text, if it is one.</summary>
    /// <param name="text">The text; see <see cref="Parse"/>.</param>
    /// <param name="choice">The choice, or null.</param>
    /// <returns>Whether the text is a choice.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PeriodChoice? choice)
    {
        choice = text == OfLatest ? Latest
            : text == OfBefore ? BeforeLatest
            : ReportingPeriod.TryParse(text, out var period) ? In(period)
            : text?.StartsWith(OfOther, StringComparison.Ordinal) == true && IndicatorCode.TryOf(text[OfOther.Length..], out var other) ? LatestOf(other)
            : null;
        return choice is not null;
    }

    /// <summary>The canonical text, which <see cref="Parse"/> reads back.</summary>
    public override string ToString() => Text;
}
