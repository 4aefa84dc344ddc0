using System.Diagnostics;
using HongLinh.Planning.Outlooks;

namespace HongLinh.Planning.Text;

/// <summary>Describes the projected end of the year, with method and interval.</summary>
internal static class ProjectionWriter
{
    /// <summary>Value, method and interval, each on a line of a cell.</summary>
    public static string[] InCell(YearOutlook outlook, Language language) => outlook.Projection switch
    {
        ComputedProjection computed =>
        [
            PaceWriter.Amount(computed.Value, computed.Unit, language, TargetWriter.IsCounted(outlook.Judgement.Target)),
            $"({OutlookPhrases.MethodsInShort.Of(computed.Method, language)};",
            $"{Interval(computed, language)})",
        ],
        // The reason is given once per line.
        UndefinedProjection undefined when outlook.Pace is UndefinedPace pace && pace.Gap == undefined.Gap => ["–"],
        UndefinedProjection undefined => [OutlookPhrases.Gap(outlook, undefined.Gap, language)],
        _ => throw new UnreachableException($"No words for {outlook.Projection}."),
    };

    public static string InFull(YearOutlook outlook, Language language) => outlook.Projection switch
    {
        ComputedProjection computed =>
            $"{PaceWriter.Amount(computed.Value, computed.Unit, language, TargetWriter.IsCounted(outlook.Judgement.Target))} "
                + $"({OutlookPhrases.Methods.Of(computed.Method, language)}); "
            + $"{Interval(computed, language)} ({OutlookPhrases.Intervals.Of(computed.Rule, language)}).",
        UndefinedProjection undefined => language.Of("không tính vì ", "not computed: ") + OutlookPhrases.Gap(outlook, undefined.Gap, language) + ".",
        _ => throw new UnreachableException($"No words for {outlook.Projection}."),
    };

    private static string Interval(ComputedProjection projection, Language language) => (projection.Low, projection.High) switch
    {
        ({ } low, { } high) when low == high => language.Of("không dao động", "no spread"),
        ({ } low, { } high) => language.Of("từ ", "") + PaceWriter.Number(low, language) + language.Of(" đến ", " to ")
            + PaceWriter.Amount(high, projection.Unit, language),
        ({ } low, null) => language.Of("không dưới ", "not below ") + PaceWriter.Amount(low, projection.Unit, language),
        (null, { } high) => language.Of("không quá ", "not above ") + PaceWriter.Amount(high, projection.Unit, language),
        _ => language.Of("chưa đủ cơ sở tính mức thấp nhất, cao nhất", "interval unknown"),
    };
}
