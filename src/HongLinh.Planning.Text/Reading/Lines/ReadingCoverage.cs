namespace HongLinh.Planning.Text;

/// <summary>How much of a document was read, counted in paragraphs and rows that state a figure with a unit (mức độ đọc được).</summary>
/// <param name="Read">Paragraphs and rows that gave a line or a task of the plan.</param>
/// <param name="LeftAside">Paragraphs and rows in parts without targets: results of earlier years, work, the head and foot.</param>
/// <param name="NotUnderstood">Paragraphs and rows that a finding reports as not read.</param>
internal sealed record ReadingCoverage(int Read, int LeftAside, int NotUnderstood);
