namespace HongLinh.Planning.Text;

/// <summary>How a list or a heading is marked, which tells its level: the coarse ones by their rank, the others by where they are met first.</summary>
/// <param name="Rank">The rank of the mark; smaller stands outside.</param>
/// <param name="Sign">How it is written.</param>
/// <param name="Dots">How many parts a number like 2.1 has beyond the first.</param>
internal sealed record Style(int Rank, char Sign, int Dots)
{
    /// <summary>Marks up to this rank stand outside of all others, whatever comes first.</summary>
    public const int RomanRank = 4;

    private const int NumberRank = 6;

    public static readonly Style CapitalSection = new(5, 'S', 0);
    public static readonly Style Capitals = new(5, 'C', 0);
    public static readonly Style LeadSection = new(9, 'S', 0);
    public static readonly Style Lead = new(9, 'L', 0);

    /// <summary>The numbers of a list that begins again below a heading numbered in the same way.</summary>
    public static readonly Style Restarted = new(NumberRank, 'R', 0);

    /// <summary>Whether it is a number without parts: 1. or (1).</summary>
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

    /// <summary>Whether it ends what another has begun: 2. ends 1.1., "Các chỉ tiêu:" ends "Về kinh tế:".</summary>
    public bool IsAbove(Style other) =>
        Rank == NumberRank && other.Rank == NumberRank && Dots < other.Dots
        || this == LeadSection && other == Lead || this == CapitalSection && (other == Capitals || other == Lead || other == LeadSection)
        || this == Capitals && (other == Lead || other == LeadSection);
}
