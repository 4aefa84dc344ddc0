namespace HongLinh.Planning.Text;

/// <summary>Reads phrases of reports into figures: "ước đạt 106,801 tỷ đồng, bằng 55% kế hoạch" (đọc kết quả thực hiện).</summary>
/// <remarks>
/// "Trên" and "hơn" mark imprecision here, where a plan sets a bound by them. The percentage printed beside a figure is
/// kept with it, and the evaluation reports a difference from the computed one. Never throws on text; safe to share.
/// </remarks>
public static class ReportReader
{
    /// <summary>Reads one phrase or sentence of a report.</summary>
    /// <param name="phrase">The words, in any Unicode form.</param>
    /// <param name="context">The plan, the period and the dates of the report.</param>
    public static ReportReading Read(string phrase, ReportContext context)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentNullException.ThrowIfNull(context);
        return new ReportPhrase(phrase, context).Read();
    }
}
