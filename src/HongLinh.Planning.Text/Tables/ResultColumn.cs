namespace HongLinh.Planning.Text;

/// <summary>A column of a table of results (cột).</summary>
internal sealed record ResultColumn
{
    public ResultColumn(string code, string head, bool isNumber = false)
    {
        Code = code;
        Head = head;
        IsNumber = isNumber;
    }

    /// <summary>The stable code, the same in every language: <c>plan</c>, <c>percent-of-plan</c>.</summary>
    public string Code { get; }

    /// <summary>Its heading.</summary>
    public string Head { get; }

    /// <summary>Whether its cells are numbers, aligned to the right.</summary>
    public bool IsNumber { get; }

    /// <summary>The head.</summary>
    public override string ToString() => Head;
}
