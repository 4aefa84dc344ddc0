namespace HongLinh.Planning.Text;

/// <summary>How a list or heading is marked. The rank fixes the level of the major marks; for the others the order of appearance does.</summary>
/// <param name="Rank">The rank of the mark; a smaller rank is an outer level.</param>
/// <param name="Sign">How the mark is written.</param>
/// <param name="Dots">The number of dots within a number such as 2.1.</param>
internal sealed record Style(int Rank, char Sign, int Dots)
{
    /// <summary>Marks up to this rank are always outside all others, whichever comes first.</summary>
    public const int RomanRank = 4;

    private const int NumberRank = 6;

    public static readonly Style CapitalSection = new(5, 'S', 0);
    public static readonly Style Capitals = new(5, 'C', 0);
    public static readonly Style LeadSection = new(9, 'S', 0);
    public static readonly Style Lead = new(9, 'L', 0);

    /// <summary>The style of a list that starts again from 1 below a heading numbered in the same way.</summary>
    public static readonly Style Restarted = new(NumberRank, 'R', 0);

    /// <summary>Whether the mark is a number without parts: 1. or (1).</summary>
    public bool IsPlainNumber => Rank == NumberRank && Dots == 0;

    public static Style Of(Block block) => block.Mark switch
    {
        BlockMark.Chapter => new Style(block.Style == 'p' ? 0 : 1, block.Style, 0),
        BlockMark.Article => new Style(2, block.Style, 0),
        BlockMark.Part => new Style(3, '.', 0),
        BlockMark.Roman => new Style(RomanRank, '.', 0),
        BlockMark.Number => new Style(NumberRank, block.Label.Contains('.', StringComparison.Ordinal) ? '.' : block.Style, block.Label.AsSpan().Count('.')),
        BlockMark.Letter => new Style(7, block.Style, 0),
        BlockMark.Bullet => new Style(8, block.Style, 0),
        _ => Lead,
    };

    /// <summary>Whether a mark of this style ends a section of another style: 2. ends 1.1., (2) does not, and "Các chỉ tiêu:" ends "Về kinh tế:".</summary>
    public bool IsAbove(Style other) =>
        Rank == NumberRank && other.Rank == NumberRank && Dots < other.Dots && Sign != '('
        || this == LeadSection && other == Lead || this == CapitalSection && (other == Capitals || other == Lead || other == LeadSection)
        || this == Capitals && (other == Lead || other == LeadSection);
}
