namespace HongLinh.Planning.Text;

/// <summary>A task as a table row states it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">The work to do.</param>
/// <param name="Lead">The leading unit.</param>
/// <param name="Coordinating">The coordinating units.</param>
/// <param name="Due">The deadline, or how often the work is done.</param>
/// <param name="Product">The product of the work.</param>
/// <param name="Group">The heading of the rows, where it names a body; empty otherwise.</param>
internal sealed record RowTask(GridRow Row, GridCell Name, GridCell Lead, GridCell Coordinating, GridCell Due, GridCell Product, string Group);
