namespace HongLinh.Planning.Text;

/// <summary>The cells that a page adds to the plain HTML table.</summary>
/// <param name="ChartHead">The heading of the chart column, as text.</param>
/// <param name="Chart">Writes the chart of a row.</param>
/// <param name="Verdict">Writes the content of the verdict cell, from the row and the word for the verdict.</param>
internal sealed record RichCells(string ChartHead, Action<HtmlWriter, ResultRow> Chart, Action<HtmlWriter, ResultRow, string> Verdict);
