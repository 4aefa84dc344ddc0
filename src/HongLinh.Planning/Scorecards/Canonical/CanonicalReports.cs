using System.Diagnostics;

namespace HongLinh.Planning;

/// <summary>Reports in every form, and conventions.</summary>
internal static class CanonicalReports
{
    public static CanonicalText Write(this CanonicalText text, Observation report) => text
        .Write(report.Indicator)
        .Write(report.Period)
        .Write(report.Reported)
        .Write(report.Maturity)
        .Write(report.ReferenceDate)
        .Write(report.RecordedAt)
        .Write(report.ReportingUnit)
        .Write(report.Wording)
        .Write(report.Remark)
        .Write(report.Source)
        .Optional(report.PrintedPercent, static (t, percent) => t.Write(percent))
        .Write(report.IsCorrection);

    public static CanonicalText Write(this CanonicalText text, Reported reported) => WriteCase(text.Write(reported.CaseName), reported);

    public static CanonicalText Write(this CanonicalText text, JudgementPolicy policy) => text
        .Write(policy.Name)
        .Write(policy.StrictBounds)
        .Write(policy.BareNumbers)
        .Write(policy.Exceedance)
        .Optional(policy.ExceedanceMargin, static (t, share) => t.Write(share))
        .Optional(policy.ExceedancePoints, static (t, points) => t.Write(points))
        .Write(policy.Bands)
        .Write(policy.Near)
        .Write(policy.NamesPartlyMet)
        .Optional(policy.NearTolerance, static (t, share) => t.Write(share))
        .Optional(policy.RoundBeforeComparing, static (t, rounding) => t.Write(rounding))
        .Write(policy.PercentFormula)
        .Write(policy.PercentPrinting);

    private static CanonicalText WriteCase(CanonicalText text, Reported reported) => reported switch
    {
        ReportedExact exact => text.Write(exact.Value),
        ReportedBound bound => text.Write(bound.Bound),
        ReportedRange range => text.Write(range.Lower).Write(range.Upper),
        ReportedShare share => text.Write(share.Part).Write(share.Whole),
        ReportedGrowth growth => text.Write(growth.Rate).Write(growth.Against),
        ReportedItems items => text.Each(items.Done, static (t, name) => t.Write(name)).Each(items.Failed, static (t, name) => t.Write(name)),
        ReportedEvent happened => text.Write(happened.On),
        ReportedWords words => text.Write(words.Words),
        ReportedAbsence absence => text.Write(absence.Reason),
        _ => throw new UnreachableException($"No canonical text for {reported}."),
    };
}
