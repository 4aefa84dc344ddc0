namespace HongLinh.Planning.Text;

/// <summary>What a heading says of the paragraphs below it.</summary>
internal enum SectionKind
{
    /// <summary>Nothing: what the heading above it says counts.</summary>
    Unsaid,

    /// <summary>Targets: chỉ tiêu, mục tiêu cụ thể.</summary>
    Targets,

    /// <summary>Targets and work together: mục tiêu, nhiệm vụ. What states a figure is a target.</summary>
    Mixed,

    /// <summary>Work: nhiệm vụ, giải pháp, tổ chức thực hiện.</summary>
    Work,

    /// <summary>What was reached before: kết quả thực hiện, đánh giá tình hình.</summary>
    Results,

    /// <summary>Neither: mục đích, quan điểm, kinh phí.</summary>
    Other,
}
