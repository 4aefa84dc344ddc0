namespace HongLinh.Planning.Text;

/// <summary>One target as a paragraph states it.</summary>
/// <param name="Reading">What the words say.</param>
/// <param name="Parts">The parts of its name.</param>
/// <param name="Placed">The block that states it.</param>
/// <param name="Ordinal">The number of its line.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Words">Its words there.</param>
internal sealed record Stated(TargetReading Reading, NameParts Parts, PlacedBlock Placed, int Ordinal, TextSpan Span, string Words)
{
    private Place? _place;

    /// <summary>Where it stands, for findings.</summary>
    public Place Place => _place ??= Place.Line(Placed.Section, Placed.Ordinal, Ordinal);
}
