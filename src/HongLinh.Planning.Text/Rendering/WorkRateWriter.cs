using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Writes counts of work and rates with their numbers and their definition.</summary>
internal static class WorkRateWriter
{
    private static readonly Rounding Printed = Rounding.HalfUp(2);

    /// <summary>The definition, both numbers, and the percentage or why there is none.</summary>
    public static string Of(WorkRate rate, Language language)
    {
        var name = WorkPhrases.Rates.Of(rate.Definition, language);
        if (rate.Numerator is not { } above || rate.Denominator is not { } below)
        {
            return name + language.Of(": không có số liệu", ": the numbers are not known");
        }

        var text = $"{name}: {NumberText.Write(above, language)}/{NumberText.Write(below, language)}";
        return rate.Percent is not null ? text + " = " + PercentWriter.WithoutZeros(PercentText.Write(Fraction.Of(above, below), Printed, language), language)
            : below == 0 ? text + language.Of(" (không tính tỷ lệ vì mẫu số bằng 0)", " (no percentage: nothing to divide by)")
            : text + language.Of(
                $" (không tính tỷ lệ: {NumberText.Digits(rate.NotReported ?? 0)} nhiệm vụ chưa báo cáo kết quả)",
                $" (no percentage: {NumberText.Digits(rate.NotReported ?? 0)} have reported no result yet)");
    }

    /// <summary>The same beside a percentage that an office printed, with the difference where there is one.</summary>
    public static string Of(WorkRate rate, decimal printed, Language language)
    {
        var text = Of(rate, language);
        if (rate.DifferenceFrom(printed) is not { } difference)
        {
            return text;
        }

        var number = NumberText.Write(printed, language, Rounding.HalfUp(printed.Scale)) + "%";
        return text + (rate.RoundsTo(printed)
            ? language.Of($"; khớp với số đã công bố {number}", $"; the printed {number} is this, rounded")
            : language.Of($"; số đã công bố {number}, chênh ", $"; printed {number}, a difference of ")
                + NumberText.Write(difference, language, Rounding.HalfUp(printed.Scale + 2)) + language.Of(" điểm phần trăm", " percentage points"));
    }

    /// <summary>The counts by class as sentences; classes without work are left out.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="language">The language.</param>
    /// <param name="isAlsoOfCouncil">Whether petitions and questions are counted with the tasks.</param>
    public static string Counts(WorkTally tally, Language language, bool isAlsoOfCouncil = false)
    {
        var (done, open) = (Numbers(tally.Done, language), Numbers(tally.Open, language));
        var text = language.Of(
            $"Tổng số {Numbers(tally.Total, language)} nhiệm vụ{(isAlsoOfCouncil ? ", kiến nghị" : "")} có thời hạn: hoàn thành {done}",
            $"{Numbers(tally.Total, language)} with a deadline: {done} done")
            + Inner(language,
                (tally.DoneInTime, "đúng hạn", "in time"), (tally.DoneLate, "quá hạn", "late"), (tally.DoneInNeitherClass, "chưa rõ ngày", "on an unknown day"))
            + language.Of($"; chưa hoàn thành {open}", $"; {open} open")
            + Inner(language,
                (tally.OpenInTime, "trong hạn", "in time"), (tally.Overdue, "quá hạn", "overdue"),
                (tally.OpenInNeitherClass, "chưa phân loại", "in neither class"));
        // Part of what is open, while the rest is part of nothing that was counted before it.
        return text + (tally.NotReported is null or 0 ? "." : language.Of(
                $", trong đó {Numbers(tally.NotReported, language)} nhiệm vụ đơn vị chưa báo cáo kết quả.",
                $", {Numbers(tally.NotReported, language)} of them without any result reported."))
            + Beside(language,
                (tally.NoDeadline + tally.DoneNoDeadline, "nhiệm vụ không quy định thời hạn", "without a deadline"),
                (tally.Withdrawn, "nhiệm vụ đã thu hồi", "withdrawn"));
    }

    private static string Inner(Language language, params ReadOnlySpan<(int? Count, string Vietnamese, string English)> classes)
    {
        var parts = new List<string>();
        foreach (var (count, vietnamese, english) in classes)
        {
            if (count is not (null or 0))
            {
                parts.Add(language.Of($"{vietnamese} {Numbers(count, language)}", $"{Numbers(count, language)} {english}"));
            }
        }

        return parts.Count == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Beside(Language language, params ReadOnlySpan<(int? Count, string Vietnamese, string English)> classes)
    {
        var parts = new List<string>();
        foreach (var (count, vietnamese, english) in classes)
        {
            if (count is not (null or 0))
            {
                parts.Add($"{Numbers(count, language)} {language.Of(vietnamese, english)}");
            }
        }

        return parts.Count == 0 ? "" : language.Of(" Ngoài ra có ", " Besides: ") + string.Join(", ", parts) + ".";
    }

    private static string Numbers(int? count, Language language) => count is not { } known ? "–"
        : known < 1_000 ? CountText.Of(known, language) : NumberText.Write(known, language);
}
