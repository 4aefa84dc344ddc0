namespace HongLinh.Planning.Text;

/// <summary>One target as a paragraph states it.</summary>
/// <param name="Reading">What the words say.</param>
/// <param name="Parts">The parts of its name.</param>
/// <param name="Place">Where it stands, for findings.</param>
/// <param name="Span">Where it stands in the document.</param>
/// <param name="Words">Its words there.</param>
internal sealed record Stated(TargetReading Reading, NameParts Parts, Place Place, TextSpan Span, string Words);
