namespace HongLinh.Planning.Text;

/// <summary>The content that a heading announces for the paragraphs below it.</summary>
internal enum SectionKind
{
    /// <summary>The heading announces nothing; the heading above it decides.</summary>
    Unsaid,

    /// <summary>Targets: chỉ tiêu, mục tiêu cụ thể.</summary>
    Targets,

    /// <summary>Targets and tasks together: mục tiêu, nhiệm vụ. A paragraph that states a figure is a target.</summary>
    Mixed,

    /// <summary>Tasks: nhiệm vụ, giải pháp, tổ chức thực hiện.</summary>
    Work,

    /// <summary>Results of earlier years: kết quả thực hiện, đánh giá tình hình.</summary>
    Results,

    /// <summary>None of these: mục đích, quan điểm, kinh phí.</summary>
    Other,
}
