namespace HongLinh.Planning.Text;

/// <summary>Describes when a target that had to hold throughout was broken: the first time, and over which days.</summary>
internal static class BreachWriter
{
    // A longer list would hide the sentence that it stands in.
    private const int MostNamed = 3;

    /// <summary>"không giữ được mức ở 6 tháng đầu năm (1,05%)": the periods that broke the level, for a sentence.</summary>
    public static string InSentence(ValueList<Breach> breaches, Language language)
    {
        var named = breaches.Take(MostNamed).Select(breach => PeriodText.WithoutYear(breach.Period, language)
            + $" ({ReportWriter.Of(breach.Report.Reported, TargetWriter.IsCounted(breach.Target), language)})");
        return language.Of("không giữ được mức ở ", "not held in ") + string.Join(", ", named)
            + (breaches.Count <= MostNamed ? "" : language.Of($" và {NumberText.Digits(breaches.Count - MostNamed)} kỳ khác",
                $" and {EnglishNumber.Count(breaches.Count - MostNamed, "other periods")}"));
    }

    public static string Of(ValueList<Breach> breaches, Language language)
    {
        var first = breaches[0];
        var figure = ReportWriter.Of(first.Report.Reported, TargetWriter.IsCounted(first.Target), language);
        var distance = first.Distance is { } margin ? ", " + JudgementText.Distance(margin, language) : "";
        var days = Breach.Intervals(breaches).Select(days =>
            DateText.Write(days.Start, language) + (days.Length == 1 ? "" : language.Of(" - ", " to ") + DateText.Write(days.End, language)));
        return language.Of("Không giữ được mức lần đầu: ", "First broken: ") + $"{PeriodText.Write(first.Period, language)} ({figure}{distance})"
            + language.Of(". Thời gian đã biết là không giữ được mức: ", ". Broken over: ") + string.Join("; ", days) + ".";
    }
}
