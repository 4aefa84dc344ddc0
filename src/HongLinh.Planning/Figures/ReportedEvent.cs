using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>An event and the day it happened: khởi công ngày 20/5 (sự kiện).</summary>
public sealed record ReportedEvent : Reported
{
    private ReportedEvent(LocalDate on) => On = on;

    /// <summary>The day it happened.</summary>
    public LocalDate On { get; }

    internal override string CaseName => "event";

    private protected override string Text => "event on " + LocalDatePattern.Iso.Format(On);

    /// <summary>An event.</summary>
    /// <param name="day">The day it happened.</param>
    public static ReportedEvent HappenedOn(LocalDate day) => new(day);
}
