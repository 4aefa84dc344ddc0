namespace HongLinh.Planning.Text;

/// <summary>The targets and tasks that a table of a plan states.</summary>
/// <param name="Placed">The table with its position.</param>
/// <param name="Targets">The targets, row by row.</param>
/// <param name="Tasks">The tasks, row by row.</param>
internal sealed record TableContent(PlacedBlock Placed, List<RowTarget> Targets, List<RowTask> Tasks);
