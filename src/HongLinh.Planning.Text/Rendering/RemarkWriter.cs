namespace HongLinh.Planning.Text;

/// <summary>What reporters themselves say of a figure: why it is so, and what is done about it. Nothing is added to it.</summary>
internal static class RemarkWriter
{
    /// <summary>One sentence with every remark on the figures in use, each with its unit where units report for themselves; empty without any.</summary>
    public static string Of(Judgement judgement, Language language)
    {
        var said = Remarks(judgement).ToArray();
        if (said.Length == 0)
        {
            return "";
        }

        var units = judgement.Line.ReportingUnits.DistinctBy(static unit => unit.Code)
            .ToDictionary(static unit => unit.Code, unit => language.Of(unit.Name) + ": ", StringComparer.Ordinal);
        var remarks = said.Select(report => units.GetValueOrDefault(report.ReportingUnit, "") + report.Remark.TrimEnd('.', ' '))
            .Distinct(StringComparer.Ordinal).ToArray();
        return language.Of("Theo đơn vị báo cáo: ", "The reporter says: ") + string.Join("; ", remarks) + ".";
    }

    /// <summary>Whether there is any.</summary>
    public static bool HasAny(Judgement judgement) => Remarks(judgement).Any();

    // The last report decides what is said of the whole; what a unit says stays beside what the others say.
    private static IEnumerable<Observation> Remarks(Judgement judgement) => !HasRemark(judgement.Matched.Used) ? []
        : judgement.Matched.Used.GroupBy(static report => report.ReportingUnit).Select(static unit => unit.Last())
            .Where(static report => report.Remark.Length > 0 && !MadeUp.IsAll(report.Remark));

    private static bool HasRemark(ValueList<Observation> used)
    {
        foreach (var report in used)
        {
            if (report.Remark.Length > 0)
            {
                return true;
            }
        }

        return false;
    }
}
