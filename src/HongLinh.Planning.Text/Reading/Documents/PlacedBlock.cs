namespace HongLinh.Planning.Text;

/// <summary>A paragraph or table with its position in the plan.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Part">The part that the block belongs to.</param>
/// <param name="Section">The heading path: II.2.a.</param>
/// <param name="Ordinal">The number of the paragraph within its section, from 1.</param>
/// <param name="Heading">The innermost heading above the block, or the block itself when it is a heading; null above the first heading.</param>
internal sealed record PlacedBlock(Block Block, Part Part, string Section, int Ordinal, Block? Heading)
{
    /// <summary>The end of a heading that shares its line with a target; the end of the block when no target follows.</summary>
    public int HeadingTo { get; init; } = Block.To;

    /// <summary>The kind of section that the headings above the block open.</summary>
    public SectionKind Kind { get; init; }

    public SourceSpan Words => SourceSpan.Of(Section, Ordinal, Block.Words);
}
