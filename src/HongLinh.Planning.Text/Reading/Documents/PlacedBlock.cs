namespace HongLinh.Planning.Text;

/// <summary>A paragraph or table and where it stands in the plan.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Part">What part it belongs to.</param>
/// <param name="Section">The heading path: II.2.a.</param>
/// <param name="Ordinal">The paragraph within its section, from 1.</param>
/// <param name="Heading">The innermost heading above it, itself where it is one; null above the first.</param>
internal sealed record PlacedBlock(Block Block, Part Part, string Section, int Ordinal, Block? Heading)
{
    /// <summary>Where a heading ends and a target on the same line begins; the end of the block where none does.</summary>
    public int HeadingTo { get; init; } = Block.To;

    /// <summary>What the headings above it say of their paragraphs.</summary>
    public SectionKind Kind { get; init; }

    public SourceSpan Words => SourceSpan.Of(Section, Ordinal, Block.Words);
}
