namespace HongLinh.Planning.Text;

/// <summary>What a page adds to the plain HTML table.</summary>
/// <param name="ChartHead">The heading of the chart column, as text; null where there is nothing to draw.</param>
/// <param name="GroupClass">The class of the rows of a group, by its place.</param>
/// <param name="Classes">The classes of a row.</param>
/// <param name="Anchor">The name of a row, to which links lead.</param>
/// <param name="Chart">Writes the chart of a row.</param>
/// <param name="Verdict">Writes the content of the verdict cell, from the row and the word for the verdict.</param>
internal sealed record RichCells(
    string? ChartHead, Func<int, string> GroupClass, Func<Judgement, string> Classes, Func<PlanLine, string> Anchor,
    Action<HtmlWriter, ResultRow> Chart, Action<HtmlWriter, ResultRow, string> Verdict);
