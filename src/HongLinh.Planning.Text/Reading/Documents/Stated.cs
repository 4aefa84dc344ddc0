namespace HongLinh.Planning.Text;

/// <summary>One target as a paragraph states it.</summary>
/// <param name="Reading">The reading of the words.</param>
/// <param name="Parts">The parts of the name.</param>
/// <param name="Placed">The block that states it.</param>
/// <param name="Ordinal">The number of the line.</param>
/// <param name="Span">The position in the document.</param>
/// <param name="Words">The words at that position.</param>
internal sealed record Stated(TargetReading Reading, NameParts Parts, PlacedBlock Placed, int Ordinal, TextSpan Span, string Words)
{
    private Place? _place;

    /// <summary>The row that states it; null for a paragraph.</summary>
    public RowTarget? Row { get; init; }

    /// <summary>The place, for findings.</summary>
    public Place Place => _place ??= Place.Line(Placed.Section, Placed.Ordinal, Ordinal);
}
