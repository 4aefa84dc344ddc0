using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Says which units keep a sum from being one number: those without a figure, and those whose figure ends earlier than that of the others.</summary>
internal static class UnitGaps
{
    // A longer list of names would hide the sentence that it stands in.
    private const int MostNames = 4;

    /// <summary>"số liệu của UBND phường Đậu Liêu mới đến hết tháng 5"; null where the figures of all units reach the same day.</summary>
    public static string? Of(Judgement judgement, Language language)
    {
        var units = judgement.Line.ReportingUnits;
        var used = judgement.Matched.Used;
        // A single unit keeps no sum open beside others.
        if (units.Count < 2 || used.Count == 0)
        {
            return null;
        }

        var latest = used.Max(static report => report.Period.LastDay);
        var known = used.GroupBy(static report => report.ReportingUnit)
            .ToDictionary(static unit => unit.Key, static unit => unit.Max(static report => report.Period.LastDay), StringComparer.Ordinal);
        if (!units.Any(unit => known.ContainsKey(unit.Code)))
        {
            return null;
        }

        string[] gaps =
        [
            .. units.Where(unit => unit.Exists?.Holds(latest) != false).DistinctBy(static unit => unit.Code)
                .Select(unit => (Unit: unit, State: known.TryGetValue(unit.Code, out var day) ? (Through: day, Sent: true)
                    : (Through: (LocalDate?)null, Sent: IsSent(judgement.Matched.Reports, unit.Code))))
                .Where(unit => unit.State.Through != latest).GroupBy(static unit => unit.State).OrderByDescending(static group => group.Key)
                .Select(group => Gap(group.Key, Named([.. group.Select(static unit => unit.Unit)], language), language)),
        ];
        return gaps.Length == 0 ? null : string.Join("; ", gaps);
    }

    private static bool IsSent(ValueList<Observation> reports, string unit)
    {
        foreach (var report in reports)
        {
            if (report.ReportingUnit == unit)
            {
                return true;
            }
        }

        return false;
    }

    // A figure that came and was refused is not one that nobody sent.
    private static string Gap((LocalDate? Through, bool Sent) state, string units, Language language) => state.Through is { } day
        ? language.Of($"số liệu của {units} mới đến {PaceWriter.Through(day, language)}",
            $"the figures of {units} reach only {PaceWriter.Through(day, language)}")
        : state.Sent ? language.Of($"số liệu của {units} chưa sử dụng được", $"no usable figure of {units} yet")
        : language.Of($"chưa có số liệu của {units}", $"no figure of {units} yet");

    private static string Named(OrgUnit[] units, Language language) => units.Length <= MostNames ? UnitNames.Listed(units, language)
        : language.Of($"{CountText.Of(units.Length, language)} đơn vị", EnglishNumber.Count(units.Length, "units"));
}
