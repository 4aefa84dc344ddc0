namespace HongLinh.Planning.Text;

/// <summary>A task as a row of a table states it.</summary>
/// <param name="Row">The row.</param>
/// <param name="Name">What is to be done.</param>
/// <param name="Lead">Who leads.</param>
/// <param name="Coordinating">Who joins in.</param>
/// <param name="Due">Until when, or how often.</param>
/// <param name="Product">What comes out of it.</param>
internal sealed record RowTask(GridRow Row, GridCell Name, GridCell Lead, GridCell Coordinating, GridCell Due, GridCell Product);
