namespace HongLinh.Planning.Text;

/// <summary>Why digits and marks are no number, or not one certain number.</summary>
internal enum NumberFault
{
    None,

    // No reading under the convention of Vietnamese documents: 7.5, 12.34.567, 1,2,3.
    Malformed,

    // Two conventions give two numbers: 1,250.
    Ambiguous,

    // A sign beside it that says nothing certain of a figure: ≠ 5, 5 ± 1.
    UnknownSign,
}
