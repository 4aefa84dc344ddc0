namespace HongLinh.Planning.Text;

/// <summary>The cells that a page adds to the plain HTML table; everything in them is HTML already.</summary>
/// <param name="ChartHead">The head of the column of charts, as text.</param>
/// <param name="Chart">The chart of a row.</param>
/// <param name="Verdict">The cell of the verdict, from the row and the word for it.</param>
internal sealed record RichCells(string ChartHead, Func<ResultRow, string> Chart, Func<ResultRow, string, string> Verdict);
