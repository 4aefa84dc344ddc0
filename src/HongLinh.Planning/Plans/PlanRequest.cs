namespace HongLinh.Planning;

/// <summary>What a plan asks of bodies that it cannot instruct: the council, the Front (đề nghị).</summary>
public sealed record PlanRequest
{
    /// <summary>Who is asked.</summary>
    public required ValueList<OrgUnit> Of { get; init; }

    /// <summary>The words of the request, paragraph by paragraph.</summary>
    public required ValueList<SourceSpan> Words { get; init; }

    /// <summary>Who is asked.</summary>
    public override string ToString() => $"request of {Of}";
}
