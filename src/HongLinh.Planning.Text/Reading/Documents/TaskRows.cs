namespace HongLinh.Planning.Text;

/// <summary>Reads the rows of a table that assigns tasks.</summary>
internal sealed class TaskRows(TableGrid grid, TableHead head, TableColumns columns)
{
    public void Read(List<RowTask> tasks)
    {
        var group = "";
        for (var at = head.End; at < grid.Rows.Count; at++)
        {
            var row = grid.Rows[at];
            var name = row[columns.Name];
            if (name.IsBlank || IsSection(row, name))
            {
                group = name.IsBlank ? group : TaskParties.Headed(name.Tokens) is { } body ? body : "";
                continue;
            }

            tasks.Add(new RowTask(
                row, name, Filled(at, columns.Lead), Filled(at, columns.Coordinating), Filled(at, columns.Due), Filled(at, columns.Product), group));
        }
    }

    // A row that assigns nothing is a heading for the rows below it.
    private bool IsSection(GridRow row, GridCell name)
    {
        for (var at = columns.Name + 1; at < grid.Width; at++)
        {
            if (!row[at].IsBlank && !string.Equals(row[at].Words, name.Words, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    // "-nt-" and ditto marks repeat the cell above.
    private GridCell Filled(int row, int column)
    {
        var cell = grid.Rows[row][column];
        // A month in front of the rows stands for those below it too: "Tháng 3" and blank cells.
        while (row > head.End && (Ditto.Is(cell.Words) || column == columns.Due && column < columns.Name && cell.IsBlank))
        {
            cell = grid.Rows[--row][column];
        }

        return cell;
    }
}
