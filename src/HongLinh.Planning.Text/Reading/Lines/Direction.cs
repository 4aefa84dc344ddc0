namespace HongLinh.Planning.Text;

/// <summary>Which way an indicator is better, as far as its name says.</summary>
internal enum Direction
{
    Higher,
    Lower,
    Neither,
}
