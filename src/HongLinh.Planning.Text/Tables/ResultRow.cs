namespace HongLinh.Planning.Text;

/// <summary>A row of a table of results: a line of the plan, or a part of one (dòng).</summary>
internal sealed record ResultRow
{
    public ResultRow(Evidence evidence, bool isPart, ValueList<string> cells)
    {
        Evidence = evidence;
        IsPart = isPart;
        Cells = cells;
    }

    /// <summary>The judgement of the line; parts have that of their line.</summary>
    public Judgement Judgement => Evidence.Judgement;

    /// <summary>What the judgement rests on, asked for once for all that is written of the line.</summary>
    public Evidence Evidence { get; }

    /// <summary>Whether it is a part of the line above: a further goal, or one of several that hold together. Parts have no number and no verdict.</summary>
    public bool IsPart { get; }

    /// <summary>A text for each column, as it is printed; the writers make it harmless for their format.</summary>
    public ValueList<string> Cells { get; }

    /// <summary>The cells.</summary>
    public override string ToString() => Cells.ToString();
}
