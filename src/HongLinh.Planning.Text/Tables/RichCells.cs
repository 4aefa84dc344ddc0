namespace HongLinh.Planning.Text;

/// <summary>The cells that a page adds to the plain HTML table.</summary>
/// <param name="ChartHead">The head of the column of charts, as text.</param>
/// <param name="Chart">Writes the chart of a row.</param>
/// <param name="Verdict">Writes what stands in the cell of the verdict, from the row and the word for it.</param>
internal sealed record RichCells(string ChartHead, Action<HtmlWriter, ResultRow> Chart, Action<HtmlWriter, ResultRow, string> Verdict);
