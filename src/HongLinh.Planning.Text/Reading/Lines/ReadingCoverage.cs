namespace HongLinh.Planning.Text;

/// <summary>How much of a document was read: its paragraphs and rows that state a figure with a unit (mức độ đọc được).</summary>
/// <param name="Read">Those that gave a line or a task of the plan.</param>
/// <param name="LeftAside">Those of parts that hold no targets: results of earlier years, work, the head and foot.</param>
/// <param name="NotUnderstood">Those that a finding names as not read.</param>
internal sealed record ReadingCoverage(int Read, int LeftAside, int NotUnderstood);
