namespace HongLinh.Planning.Text;

/// <summary>
/// Describes a tally: the verdicts, the figures so far, the expected results, and how it differs from the published one.
/// </summary>
internal static class TallyWriter
{
    /// <summary>All sentences on the lines of a scorecard, in order.</summary>
    public static ValueList<string> Of(Scorecard card, Language language) =>
    [
        .. Ours(card, language), .. Published(card, language),
    ];

    /// <summary>The same without the published tally, which is no part of an office's own report.</summary>
    public static ValueList<string> Ours(Scorecard card, Language language) =>
    [
        Verdicts(card, language),
        .. card.Tally.Open == 0 ? [] : (string[])[SoFar(card.Tally, language), Expected(card.Tally, language)],
    ];

    /// <summary>The same in a report that goes out, with the counts by the other usual reading of the words where they differ.</summary>
    /// <param name="card">The scorecard.</param>
    /// <param name="language">The language.</param>
    /// <param name="depending">The lines that the other reading judges otherwise; they are not judged again.</param>
    public static ValueList<string> OfReport(Scorecard card, Language language, (Judgement Here, Judgement There)[] depending)
    {
        var (exceeded, met, missed) = (card.Tally.Exceeded, card.Tally.Met, card.Tally.NotMet);
        foreach (var (here, there) in depending)
        {
            exceeded += Is(there, Verdict.Exceeded) - Is(here, Verdict.Exceeded);
            met += Is(there, Verdict.Met) - Is(here, Verdict.Met);
            missed += Is(there, Verdict.NotMet) - Is(here, Verdict.NotMet);
        }

        var ours = Ours(card, language);
        return exceeded + met == card.Tally.Kept && exceeded == card.Tally.Exceeded && missed == card.Tally.NotMet ? ours
            : [ours[0], Otherwise(depending.Count(static pair => pair.Here.Verdict != pair.There.Verdict), (exceeded, met, missed),
                PolicyPhrases.BoundsInShort.Of(ScorecardText.OtherReading(card).StrictBounds, language), language), .. ours.Skip(1)];

        static int Is(Judgement one, Verdict verdict) => one.Verdict == verdict ? 1 : 0;
    }

    // The lines named last are those of the sentence before, not others.
    private static string Otherwise(int differing, (int Exceeded, int Met, int NotMet) tally, string reading, Language language) =>
        language.Of($"Nếu đánh giá {reading} thì {CountText.Of(differing, language)} chỉ tiêu có kết quả khác; khi đó, trong số chỉ tiêu nêu trên: ",
            $"{FirstLetter.Large(reading)}, {EnglishNumber.Count(differing, "targets")} of these {(differing == 1 ? "differs" : "differ")}, and then: ")
            + (CountText.Listed(language,
            (tally.Exceeded, "chỉ tiêu vượt", "exceeded"), (tally.Met, "chỉ tiêu đạt", "met"), (tally.NotMet, "chỉ tiêu không đạt", "not met"))
            ?? language.Of("chưa có chỉ tiêu nào đạt", "none met")) + ".";

    /// <summary>The published tally and how it differs; nothing where none is given.</summary>
    public static IEnumerable<string> Published(Scorecard card, Language language) =>
        card.Published is { } published ? Published(published, card, language) : [];

    /// <summary>How many lines have each verdict; classes that the policy or the plan does not use are left out.</summary>
    private static string Verdicts(Scorecard card, Language language)
    {
        var tally = card.Tally;
        var (total, kept, exceeded) = (CountText.Of(tally.Total, language), NumberText.Digits(tally.Kept), NumberText.Digits(tally.Exceeded));
        var (missed, open, lacking) = (NumberText.Digits(tally.NotMet), NumberText.Digits(tally.Open), NumberText.Digits(tally.Lacking));
        var (partly, words) = (NumberText.Digits(tally.PartlyMet), NumberText.Digits(tally.NotAssessable));
        return language.Of(
            $"Trong {total} chỉ tiêu: " + Listed(
                (tally.Kept, tally.Exceeded == 0 ? "chỉ tiêu đạt" : tally.Met == 0 ? "chỉ tiêu vượt kế hoạch"
                    : $"chỉ tiêu đạt và vượt (trong đó {TwoDigits(tally.Exceeded)} vượt)"),
                (tally.NotMet, "chỉ tiêu không đạt" + (tally.PartlyMet == 0 ? "" : $" (trong đó {TwoDigits(tally.PartlyMet)} đạt một phần)")),
                (tally.Open, "chỉ tiêu đang thực hiện"), (tally.Lacking, "chỉ tiêu chưa đủ số liệu" + Why(card, language)),
                (tally.NotAssessable, "chỉ tiêu không đánh giá được")),
            $"Of {EnglishNumber.Count(tally.Total, "targets")}: {kept} met or exceeded ({exceeded} of them exceeded), {missed} not met"
                + (tally.PartlyMet == 0 ? "" : $" ({partly} of them partly met)") + $", {open} in progress, {lacking} undecided{Why(card, language)}"
                + (tally.NotAssessable == 0 ? "." : $", {words} not assessable."));
    }

    // A figure that is not due yet is no fault, one that was refused is not missing. Where all lack theirs for one reason, it is said in one word.
    private static string Why(Scorecard card, Language language)
    {
        var (early, none, refused) = (0, 0, 0);
        foreach (var one in card.Judgements)
        {
            if (one.Verdict == Verdict.NotDeterminable && one.Reason != ReasonCode.NotAssessable)
            {
                early += one.State == ReportState.NotDue ? 1 : 0;
                none += one.State == ReportState.Awaited || one.State == ReportState.Overdue ? 1 : 0;
                refused += one.State == ReportState.Rejected ? 1 : 0;
            }
        }

        return CountText.Listed(language,
            (early, "chưa đến kỳ", "not due yet"), (none, "chưa có số liệu", "without a figure"), (refused, "số liệu không hợp lệ", "not valid"),
            (card.Tally.Lacking - early - none - refused, "chưa đủ cơ sở kết luận", "with too little to decide")) is { } said
                ? $" ({said})" : "";
    }

    // What does not occur is left out.
    private static string Listed(params ReadOnlySpan<(int Count, string Words)> classes)
    {
        var parts = new List<string>();
        foreach (var (count, words) in classes)
        {
            if (count > 0)
            {
                parts.Add($"{TwoDigits(count)} {words}");
            }
        }

        return (parts.Count == 0 ? "chưa có chỉ tiêu nào" : string.Join(", ", parts)) + ".";
    }

    private static string TwoDigits(int count) => CountText.Of(count, Language.Vietnamese);

    // Not "not yet": a figure may also be past its limit, or above its band.
    private static string SoFar(Tally tally, Language language)
    {
        var (kept, missed) = (NumberText.Digits(tally.KeptSoFar), NumberText.Digits(tally.MissedSoFar));
        return language.Of(
            "Trong số chỉ tiêu có số liệu hợp lệ: "
                + Listed((tally.KeptSoFar, "chỉ tiêu đến nay đáp ứng mức kế hoạch cả năm"),
                    (tally.MissedSoFar, "chỉ tiêu " + (tally.KeptSoFar > 0 ? "chưa đáp ứng" : "đến nay chưa đáp ứng mức kế hoạch cả năm"))),
            $"Of those with a figure: {kept} are at the level planned for the year now, {missed} are not.");
    }

    private static string Expected(Tally tally, Language language)
    {
        var (kept, missed, unclear) = (NumberText.Digits(tally.ExpectedKept), NumberText.Digits(tally.ExpectedMissed), NumberText.Digits(tally.Unclear));
        var without = tally.Total - tally.ExpectedKept - tally.ExpectedMissed - tally.Unclear;
        return language.Of(
            "Dự báo cả năm: " + Listed(
                (tally.ExpectedKept, "chỉ tiêu có khả năng đạt hoặc vượt"),
                (tally.ExpectedMissed, "chỉ tiêu khó hoàn thành hoặc không còn khả năng hoàn thành"),
                (tally.Unclear, "chỉ tiêu chưa rõ"), (without, "chỉ tiêu không dự báo")),
            $"Expected of the year: {kept} met or exceeded, {missed} unlikely to be met or out of reach, {unclear} unclear"
                + (without == 0 ? "." : $", {NumberText.Digits(without)} without a forecast."));
    }

    private static IEnumerable<string> Published(PublishedTally published, Scorecard card, Language language)
    {
        var tally = card.Tally;
        yield return language.Of("Đối chiếu với số đã công bố: ", "As published: ") + Counts(published, language) + Origin(published, language) + ".";
        yield return language.Of("Khác biệt: ", "Against this table: ")
            + Against(language.Of("đạt và vượt", "met or exceeded"), published.Kept, tally.Kept, language) + "; "
            + (published.Exceeded is { } exceeded ? Against(language.Of("vượt", "exceeded"), exceeded, tally.Exceeded, language) + "; " : "")
            + (published.NotMet is { } missed ? Against(language.Of("không đạt", "not met"), missed, tally.NotMet, language) + "; " : "")
            + Against(language.Of("tổng số chỉ tiêu", "targets counted"), published.Total, tally.Total, language)
            + Undecided(tally, language) + ".";
        yield return Named(published, card, language);
    }

    private static string Counts(PublishedTally published, Language language)
    {
        var (kept, total) = (NumberText.Digits(published.Kept), NumberText.Digits(published.Total));
        string?[] parts =
        [
            language.Of($"{kept}/{total} chỉ tiêu đạt và vượt", $"{kept} of {EnglishNumber.Count(published.Total, "targets")} met or exceeded"),
            published.Exceeded is { } exceeded ? language.Of($"{NumberText.Digits(exceeded)} vượt", $"{NumberText.Digits(exceeded)} exceeded") : null,
            published.NotMet is { } missed ? language.Of($"{NumberText.Digits(missed)} không đạt", $"{NumberText.Digits(missed)} not met") : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static string Origin(PublishedTally published, Language language)
    {
        string[] parts =
        [
            .. published.Source.Length == 0 ? [] : (string[])[language.Of("nguồn: ", "source: ") + published.Source],
            .. published.PublishedOn is { } day ? [DateText.Write(day, language)] : (string[])[],
        ];
        return parts.Length == 0 ? "" : $" ({string.Join(", ", parts)})";
    }

    private static string Against(string name, int printed, int ours, Language language) => printed == ours
        ? language.Of($"{name} cùng là {NumberText.Digits(ours)}", $"{name}: {NumberText.Digits(ours)} in both")
        : language.Of(
            $"{name}: công bố {NumberText.Digits(printed)}, bảng này {NumberText.Digits(ours)}",
                $"{name}: {NumberText.Digits(printed)}, {NumberText.Digits(ours)} here");

    private static string Undecided(Tally tally, Language language) => tally.Lacking + tally.Open == 0 ? ""
        : language.Of(
            $", trong đó {NumberText.Digits(tally.Lacking + tally.Open)} chưa đủ số liệu hoặc đang thực hiện",
            $", undecided or in progress of them: {NumberText.Digits(tally.Lacking + tally.Open)}");

    // A published tally without named lines can only be compared in numbers.
    private static string Named(PublishedTally published, Scorecard card, Language language)
    {
        if (published.Verdicts.Count == 0)
        {
            return language.Of(
                "Số công bố không nêu từng chỉ tiêu nên không đối chiếu được từng dòng.", "What was published names no line, so the lines cannot be compared.");
        }

        var differing = published.DifferencesFrom(card);
        var named = NumberText.Digits(published.Verdicts.Count);
        return differing.Count == 0
            ? language.Of($"Đối chiếu {named} dòng được nêu tên: không khác.", $"Lines compared by name: {named}; none differs.")
            : language.Of($"Đối chiếu {named} dòng được nêu tên, khác ở: ", $"Lines compared by name: {named}; these differ: ")
                + string.Join("; ", differing.Select(row => Difference(row, card, language))) + ".";
    }

    private static string Difference(PublishedVerdict row, Scorecard card, Language language)
    {
        var ours = card.Judgements.Where(judgement => judgement.Line.Ordinal == row.Ordinal).Select(judgement => VerdictWriter.Name(judgement, language))
            .ToArray();
        return language.Of($"dòng {NumberText.Digits(row.Ordinal)} (công bố: ", $"line {NumberText.Digits(row.Ordinal)} (published: ")
            + VerdictPhrases.Verdicts.Of(row.Printed, language)
            + language.Of("; bảng này: ", "; here: ") + (ours is [var verdict, ..] ? verdict : language.Of("không có dòng này", "no such line")) + ")";
    }
}
