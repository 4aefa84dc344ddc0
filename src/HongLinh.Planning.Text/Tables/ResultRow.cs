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

    /// <summary>The judgement of the line; a part has that of its line.</summary>
    public Judgement Judgement => Evidence.Judgement;

    /// <summary>The evidence of the judgement, computed once for everything that is written about the line.</summary>
    public Evidence Evidence { get; }

    /// <summary>
    /// Whether it is a part of the line above: an aspiration, or one of several simultaneous targets. Parts have no number and no verdict.
    /// </summary>
    public bool IsPart { get; }

    /// <summary>The printed text of each column; the writers escape it for their format.</summary>
    public ValueList<string> Cells { get; }

    /// <summary>The cells.</summary>
    public override string ToString() => Cells.ToString();
}
