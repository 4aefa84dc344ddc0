namespace HongLinh.Planning;

/// <summary>What the earlier years of a term come to alone; a reference, because hardly any target has one.</summary>
/// <param name="Span">The values that it can have, canonical.</param>
internal sealed record EarlierTotal(Interval Span);
