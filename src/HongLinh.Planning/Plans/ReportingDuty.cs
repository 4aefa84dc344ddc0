namespace HongLinh.Planning;

/// <summary>A duty to report: who reports what to whom and how often (chế độ báo cáo).</summary>
public sealed record ReportingDuty
{
    /// <summary>The stable code, unique within the plan.</summary>
    public required string Code { get; init; }

    /// <summary>What is reported.</summary>
    public required BilingualName Subject { get; init; }

    /// <summary>Who reports.</summary>
    public required OrgUnit Reporter { get; init; }

    /// <summary>Who receives the report.</summary>
    public required ValueList<OrgUnit> Recipients { get; init; }

    /// <summary>How often.</summary>
    public required DutyRhythm Rhythm { get; init; }

    /// <summary>The words that set the duty.</summary>
    public required SourceSpan Words { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
