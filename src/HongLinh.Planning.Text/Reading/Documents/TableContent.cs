namespace HongLinh.Planning.Text;

/// <summary>What a table of a plan states.</summary>
/// <param name="Placed">The table and where it stands.</param>
/// <param name="Targets">Its targets, row by row.</param>
/// <param name="Tasks">Its tasks, row by row.</param>
internal sealed record TableContent(PlacedBlock Placed, List<RowTarget> Targets, List<RowTask> Tasks);
