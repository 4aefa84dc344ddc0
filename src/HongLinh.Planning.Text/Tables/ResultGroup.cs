namespace HongLinh.Planning.Text;

/// <summary>A group of rows under a heading (nhóm).</summary>
internal sealed record ResultGroup
{
    public ResultGroup(string heading, ValueList<ResultRow> rows)
    {
        Heading = heading;
        Rows = rows;
    }

    /// <summary>The list mark and name of the group of the plan.</summary>
    public string Heading { get; }

    /// <summary>The rows, in the order of the plan.</summary>
    public ValueList<ResultRow> Rows { get; }

    /// <summary>The heading.</summary>
    public override string ToString() => Heading;
}
