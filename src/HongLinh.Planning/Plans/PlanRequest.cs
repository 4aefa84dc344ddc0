namespace HongLinh.Planning;

/// <summary>A request of the plan to bodies that it cannot instruct: the council, the Front (đề nghị).</summary>
public sealed record PlanRequest
{
    /// <summary>The bodies asked.</summary>
    public required ValueList<OrgUnit> Of { get; init; }

    /// <summary>The words of the request, paragraph by paragraph.</summary>
    public required ValueList<SourceSpan> Words { get; init; }

    /// <summary>The bodies asked.</summary>
    public override string ToString() => $"request of {Of}";
}
