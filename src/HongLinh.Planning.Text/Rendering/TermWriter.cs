namespace HongLinh.Planning.Text;

/// <summary>Says of a figure that it is the total of several years: cộng từ năm 2026.</summary>
internal static class TermWriter
{
    /// <summary>Whether the years of a term decide together what the line promises.</summary>
    public static bool IsOfTerm(Judgement judgement) => judgement.Line.Holding == Holding.OverTerm && judgement.Target.AddsUp;

    /// <summary>The first of the earlier years in a figure that is one number; null for a figure of this year alone.</summary>
    public static string? Since(Evidence evidence) =>
        evidence is { EarlierYears: [var first, ..], Figure: not null } ? NumberText.Digits(first.Period.Year.Number) : null;

    /// <summary>The totals of the earlier years, each with its year.</summary>
    public static IEnumerable<string> Parts(Evidence evidence, Language language) => evidence.EarlierYears.Select(year =>
        $"{QuantityText.Write(year.Value, language, TargetWriter.IsCounted(evidence.Target))} ({PeriodText.Write(year.Period, language)})");

    /// <summary>The earlier years whose totals are not known; empty where all are.</summary>
    public static string Missing(Evidence evidence, Language language) =>
        MissingYears(evidence.Judgement, language) is { } missing ? "; " + missing : "";

    /// <summary>The same on its own; null where all are known.</summary>
    public static string? MissingYears(Judgement judgement, Language language)
    {
        var matched = judgement.Matched;
        var years = matched.Mean?.Missing ?? matched.MissingBefore;
        return years.Count == 0 ? null
            : language.Of("chưa có số cả năm của năm ", "the figures of the whole year are not known for ")
                + string.Join(", ", years.Select(static year => NumberText.Digits(year.Number)));
    }

    /// <summary>What the earlier years come to before this one has reported anything; empty otherwise.</summary>
    public static string Before(Evidence evidence, Language language) => evidence.Used.Count > 0 || evidence.EarlierYears.Count == 0 ? ""
        : language.Of("; các năm trước: ", "; the years before: ") + string.Join(" + ", Parts(evidence, language))
            + (evidence is { EarlierYears.Count: > 1, Figure: not null } ? " = " + FigureCell.Converted(evidence, language) : "")
            + Missing(evidence, language);

    /// <summary>What the total since the first year comes to, for the notes of a table; empty for all other lines.</summary>
    public static string Note(Evidence evidence, Language language) => !IsOfTerm(evidence.Judgement) ? ""
        : language.Of("chỉ tiêu cả giai đoạn", "target of the whole term")
            + (Since(evidence) is { } since ? language.Of($", cộng từ năm {since}: ", $", since {since}: ") + FigureCell.Converted(evidence, language) : "")
            + Missing(evidence, language) + "; ";
}
