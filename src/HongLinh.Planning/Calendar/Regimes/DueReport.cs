using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Calendar;

/// <summary>A period with the days its figures cover and the deadline of one level (kỳ báo cáo và thời hạn).</summary>
public sealed record DueReport
{
    internal DueReport(ReportingPeriod period, DateInterval window, Deadline deadline)
    {
        Period = period;
        Window = window;
        Deadline = deadline;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The days that its figures cover, both ends inclusive.</summary>
    public DateInterval Window { get; }

    /// <summary>The deadline.</summary>
    public Deadline Deadline { get; }

    /// <summary>Period, window and deadline.</summary>
    public override string ToString() =>
        $"{Period}: {LocalDatePattern.Iso.Format(Window.Start)}..{LocalDatePattern.Iso.Format(Window.End)}, due {Deadline}";
}
