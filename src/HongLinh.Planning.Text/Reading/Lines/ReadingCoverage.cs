namespace HongLinh.Planning.Text;

/// <summary>How much of a document was read: its paragraphs and rows that state a figure with a unit (mức độ đọc được).</summary>
/// <param name="Read">Those that gave a line or a task of the plan.</param>
/// <param name="LeftAside">Those of parts that hold no targets: results of earlier years, work, the head and foot.</param>
/// <param name="NotUnderstood">Those that a finding names as not read.</param>
public sealed record ReadingCoverage(int Read, int LeftAside, int NotUnderstood)
{
    /// <summary>How many there are.</summary>
    public int All => Read + LeftAside + NotUnderstood;

    /// <summary>The share of those that were read among those that should be, in percent; 100 when there are none.</summary>
    public decimal Percent => Read + NotUnderstood == 0 ? 100m : decimal.Round(100m * Read / (Read + NotUnderstood), 1, MidpointRounding.AwayFromZero);
}
