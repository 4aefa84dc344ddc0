namespace HongLinh.Planning.Text;

/// <summary>A column of a table.</summary>
/// <param name="At">The index of the column, from 0.</param>
/// <param name="Words">All headings above the column, from the top down.</param>
internal sealed record TableColumn(int At, string Words)
{
    private TokenList? _tokens;

    public TokenList Tokens => _tokens ??= TokenList.Of(Words);

    public required ColumnKind Kind { get; init; }

    /// <summary>The last year in the heading; 0 when it names none.</summary>
    public int Year => ColumnHeads.YearOf(Tokens);
}
