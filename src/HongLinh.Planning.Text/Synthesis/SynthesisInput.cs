using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>What a synthesis report can use besides the scorecard; nothing of it is required (nguồn của báo cáo tổng hợp).</summary>
internal sealed record SynthesisInput
{
    /// <summary>The work that is followed, as of the day of the report; null where none is.</summary>
    public WorkReview? Work { get; init; }

    /// <summary>The figures by unit for the period; null where units do not report.</summary>
    public UnitMatrix? Units { get; init; }

    /// <summary>The paragraphs that people wrote, in the order in which they are to stand; none by default.</summary>
    public ValueList<SynthesisParagraph> Written { get; init; }

    /// <summary>A caution printed above every form of the report: "Một số số liệu là số liệu minh họa"; empty for none.</summary>
    public string Caution { get; init; } = "";
}
