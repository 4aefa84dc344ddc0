namespace HongLinh.Planning.Text;

/// <summary>Reads phrases of reports into figures: "ước đạt 106,801 tỷ đồng, bằng 55% kế hoạch" (đọc kết quả thực hiện).</summary>
/// <remarks>
/// In a report "trên" and "hơn" mark imprecision; in a plan they set a bound. The percentage printed beside a figure is
/// kept with it, and the evaluation reports a difference from the computed one. Never throws on text. Safe to use from several threads.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads one phrase or sentence of a report.</summary>
    /// <param name="phrase">The words, in any Unicode form.</param>
    /// <param name="context">The plan, the period and the dates of the report.</param>
    /// <exception cref="ArgumentException">The context has neither a plan nor a period.</exception>
    public static ReportReading Read(string phrase, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(context);
        if (context.Plan is null && context.Period is null)
        {
            throw new ArgumentException("Without a plan the period of the report has to be given, so that its year is known.", nameof(context));
        }

        return new ReportPhrase(phrase, context).Read();
    }
}
