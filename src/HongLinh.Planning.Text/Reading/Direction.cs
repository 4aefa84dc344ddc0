namespace HongLinh.Planning.Text.Reading;

/// <summary>Which way an indicator is better, as far as its name says.</summary>
internal enum Direction
{
    Higher,
    Lower,
    Neither,
}
