using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>The content of a year chart in words: the text for readers who cannot see it, and the line under it.</summary>
internal static class YearChartWriter
{
    /// <summary>The promise, the plan to date, every reported total and the projection.</summary>
    public static string Label(YearOutlook outlook, ComputedPace pace, Language language)
    {
        var points =
            string.Join("; ", pace.Points.Select(point => $"{PaceWriter.Through(point.Through, language)}: {PaceWriter.Number(point.Value, language)}"));
        return language.Of("Kế hoạch cả năm: ", "Plan for the year: ") + TargetWriter.Of(outlook.Judgement.Target, language) + ". "
            + language.Of("Thực hiện lũy kế (", "Running total (") + QuantityText.Name(pace.Unit, language) + $"): {points}. "
            + language.Of("Kế hoạch lũy kế đến ", "Planned to ")
                + $"{PaceWriter.Through(pace.Through, language)}: {PaceWriter.Amount(pace.Planned, pace.Unit, language)}. "
            + language.Of("Ước cả năm: ", "Projection for the year: ") + ProjectionWriter.InFull(outlook, language);
    }

    /// <summary>The progress and its date, and the outlook.</summary>
    public static string Note(YearOutlook outlook, ComputedPace pace, Language language) =>
        FirstLetter.Large(PaceWriter.Standing(pace, outlook.Judgement.Target, language))
        + language.Of(" đến ", " to ") + PaceWriter.Through(pace.Through, language)
        + (!PaceWriter.HasPercent(pace) ? ""
            : language.Of($": {PaceWriter.Percent(pace, language)} kế hoạch lũy kế", $": {PaceWriter.Percent(pace, language)} of what was planned to date"))
        + (outlook.Outlook == Outlook.NotApplicable ? ""
            : language.Of("; khả năng hoàn thành: ", "; outlook: ") + OutlookPhrases.Outlooks.Of(outlook.Outlook, language)) + ".";

    /// <summary>The assumption behind the dashed line.</summary>
    public static string Phasing(ComputedPace pace, Language language) => language.Of("Đường kế hoạch: ", "Dashed line: ")
        + (pace.IsDeclared ? "" : language.Of("không phân kỳ, tạm ", "no phasing declared, "))
        + OutlookPhrases.Phasings.Of(pace.Phasing.Kind, language) + ".";

    /// <summary>A flow whose figure has no course to draw, and why.</summary>
    public static string NotDrawn(YearOutlook outlook, Language language) =>
        LineWriter.Name(outlook.Judgement.Line, language) + language.Of(", vì ", ": ")
            + OutlookPhrases.Gap(outlook, ((UndefinedPace)outlook.Pace).Gap, language);
}
