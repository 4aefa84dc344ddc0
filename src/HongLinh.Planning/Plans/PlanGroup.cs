namespace HongLinh.Planning;

/// <summary>A group of lines under one heading: a) Nhóm chỉ tiêu kinh tế (nhóm chỉ tiêu).</summary>
public sealed record PlanGroup
{
    /// <summary>The list mark as printed, for example <c>a</c>; unique within the plan.</summary>
    public required string Mark { get; init; }

    /// <summary>The heading.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The heading as in the document; none where the plan was stated in code.</summary>
    public SourceSpan Words { get; init; } = SourceSpan.None;

    /// <summary>The lines, in the order of the plan.</summary>
    public required ValueList<PlanLine> Lines { get; init; }

    /// <summary>Mark and Vietnamese heading.</summary>
    public override string ToString() => $"{Mark}) {Name.Vietnamese}";
}
