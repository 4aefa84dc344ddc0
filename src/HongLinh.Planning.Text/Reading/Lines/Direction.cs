namespace HongLinh.Planning.Text;

/// <summary>Whether higher or lower is better for an indicator, as far as its name shows.</summary>
internal enum Direction
{
    Higher,
    Lower,
    Neither,
}
