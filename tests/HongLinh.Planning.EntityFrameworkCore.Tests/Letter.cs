using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>A row of the application itself, with values of the model as columns.</summary>
public sealed class Letter
{
    public int Id { get; set; }

    public required string Subject { get; set; }

    public LocalDate? Due { get; set; }

    public Instant? SentAt { get; set; }

    public IndicatorCode? Indicator { get; set; }

    public ReportingPeriod? Period { get; set; }

    public PlanYear? Year { get; set; }

    public Quantity? Amount { get; set; }

    public Reported? Reported { get; set; }

    public Verdict? Verdict { get; set; }

    public decimal? Number { get; set; }
}
