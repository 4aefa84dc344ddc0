namespace HongLinh.Planning.Text;

/// <summary>A column of a table.</summary>
/// <param name="At">Its number, from 0.</param>
/// <param name="Words">All that stands above it, from the top down.</param>
internal sealed record TableColumn(int At, string Words)
{
    private TokenList? _tokens;

    public TokenList Tokens => _tokens ??= TokenList.Of(Words);

    public required ColumnKind Kind { get; init; }

    /// <summary>The last year that its heading names; 0 where it names none.</summary>
    public int Year => ColumnHeads.YearOf(Tokens);
}
