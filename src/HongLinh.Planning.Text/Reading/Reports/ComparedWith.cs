namespace HongLinh.Planning.Text;

/// <summary>The base that a figure of a report is compared with.</summary>
internal enum ComparedWith
{
    Nothing,

    // The plan that the report is about.
    Plan,

    // The plan of another authority: dự toán tỉnh giao.
    OtherPlan,

    SamePeriod,
    PreviousYear,

    // The month before, the start of the term, a distant year: a base that is not kept.
    Other,
}
