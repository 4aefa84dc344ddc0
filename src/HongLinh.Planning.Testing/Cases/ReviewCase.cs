using System.Text;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Testing;

/// <summary>What is given to a way of judging: a plan, the reports entered so far, and the day (tình huống đánh giá).</summary>
public sealed record ReviewCase
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>All reports ever entered, also those that became known after <see cref="AsOf"/>.</summary>
    public required ObservationLog Log { get; init; }

    /// <summary>The reference date. Reports known after the end of this day in Vietnam must not count.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>The reports known by the end of the day.</summary>
    public LogView View => Log.KnownBy(AsOf);

    /// <summary>The plan's lines, the reports in the order of entry with the moment of each, and the day.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in Plan.Lines)
        {
            text.Append(line).Append(" [").Append(line.Indicator.OverTime).Append(", ").Append(line.Indicator.Unit.Code).Append(", ").Append(line.Holding)
                .Append("]\n");
        }

        foreach (var report in Log.Entries)
        {
            text.Append(report).Append(report.IsCorrection ? " correction" : "").Append(report.ReportingUnit.Length > 0 ? " of " : "")
                .Append(report.ReportingUnit).Append(", known ").Append(InstantPattern.General.Format(report.RecordedAt)).Append('\n');
        }

        return text.Append("as of ").Append(LocalDatePattern.Iso.Format(AsOf)).ToString();
    }
}
