namespace HongLinh.Planning.Text;

/// <summary>Describes when a target that had to hold throughout was broken: the first time, and over which days.</summary>
internal static class BreachWriter
{
    public static string Of(ValueList<Breach> breaches, Language language)
    {
        var first = breaches[0];
        var figure = ReportWriter.Of(first.Report.Reported, TargetWriter.IsCounted(first.Target), language);
        var distance = first.Distance is { } margin ? ", " + JudgementText.Distance(margin, language) : "";
        var days = Breach.Intervals(breaches).Select(days =>
            DateText.Write(days.Start, language) + language.Of(" - ", " to ") + DateText.Write(days.End, language));
        return language.Of("Không giữ được mức lần đầu: ", "First broken: ") + $"{PeriodText.Write(first.Period, language)} ({figure}{distance})"
            + language.Of(". Các khoảng không giữ được mức: ", ". Broken over: ") + string.Join("; ", days) + ".";
    }
}
