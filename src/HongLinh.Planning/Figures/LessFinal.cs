namespace HongLinh.Planning;

/// <summary>Notes reports that came in after a more final one for the same days and say something else.</summary>
internal static class LessFinal
{
    public static void Note(ReadOnlySpan<Observation> reports, UsableFigure? standing, IReportReading reading)
    {
        if (standing is not { IsSetAside: false, Latest: { Reported.Values: not null } kept })
        {
            return;
        }

        foreach (var report in reports)
        {
            if (report.Maturity.Position < kept.Maturity.Position && report.RecordedAt > kept.RecordedAt
                && report.Reported.Values is not null && report.Reported.Values != kept.Reported.Values)
            {
                reading.NoteLessFinal(report, standing);
            }
        }
    }
}
