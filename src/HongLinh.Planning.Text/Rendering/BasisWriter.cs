using HongLinh.Planning.Calendar;

namespace HongLinh.Planning.Text;

/// <summary>Names a legal basis; where it was not read in a public source, says how well it was checked.</summary>
internal static class BasisWriter
{
    /// <summary>
    /// The basis of a judgement, null where there is none; while an amendment is in force, with its day and the target and act before it.
    /// </summary>
    public static string? Of(Evidence evidence, Language language)
    {
        if (evidence.Basis is not { } basis)
        {
            return null;
        }

        if (evidence.Amendment is not { } amendment)
        {
            return Of(basis, language);
        }

        var line = evidence.Judgement.Line;
        var from = DateText.Write(amendment.From, language);
        var before = TargetWriter.Of(line.Target, language);
        return Of(basis, language)
            + language.Of(
                $" (điều chỉnh, có hiệu lực từ ngày {from}; mức ban đầu của kế hoạch: {before})",
                $" (an amendment, in force from {from}; the plan first said: {before})");
    }

    public static string Of(LegalBasis basis, Language language) =>
        basis.Act
        + (basis.Article.Length == 0 ? "" : ", " + basis.Article)
        + (basis.Confidence == SourceConfidence.Sourced ? "" : $" ({PlanPhrases.Confidences.Of(basis.Confidence, language)})");

    /// <summary>The regime, its basis and what to do before relying on it, in one sentence; null where its rules were read in the act itself.</summary>
    public static string? Caution(ReportingRegime regime, Language language) => regime.Basis is not { Confidence: var confidence } basis
        || confidence == SourceConfidence.Sourced ? null
        : $"{language.Of(regime.Name)}: {FirstLetter.Small(basis.Act)}{(basis.Article.Length == 0 ? "" : ", " + basis.Article)}; "
            + language.Of("các quy định này ", "these rules ") + PlanPhrases.Cautions.Of(confidence, language)
            + language.Of(", cần kiểm tra lại trước khi áp dụng.", "; check them before you rely on them.");

    /// <summary>What to do before relying on rules that were not read in the act itself; null where they were.</summary>
    public static string? Caution(LegalBasis basis, Language language) => basis.Confidence == SourceConfidence.Sourced ? null
        : language.Of("Lưu ý: các quy định này ", "Note: these rules ") + PlanPhrases.Cautions.Of(basis.Confidence, language)
            + language.Of("; kiểm tra lại trước khi áp dụng.", "; check them before you rely on them.");
}
