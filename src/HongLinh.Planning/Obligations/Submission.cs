using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A report or product received; figures arrive through the log of observations instead (báo cáo đã nộp).</summary>
public sealed record Submission
{
    /// <summary>The code of the duty or task.</summary>
    public required string Subject { get; init; }

    /// <summary>The code of the unit that submitted it.</summary>
    public required string Reporter { get; init; }

    /// <summary>The period it is for.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The moment it was received.</summary>
    public required Instant At { get; init; }

    /// <summary>The moment it was sent back for revision (trả lại), after which it no longer fulfils the obligation. Null when it was not.</summary>
    public Instant? ReturnedAt { get; init; }

    /// <summary>Subject, unit, period and moment.</summary>
    public override string ToString() => $"{Subject} of {Reporter} for {Period} at {InstantPattern.General.Format(At)}";
}
