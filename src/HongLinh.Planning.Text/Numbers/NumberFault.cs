namespace HongLinh.Planning.Text;

/// <summary>Why digits and marks do not form a number, or not one certain number.</summary>
internal enum NumberFault
{
    None,

    // Not a number under the convention of Vietnamese documents: 7.5, 12.34.567, 1,2,3.
    Malformed,

    // Two conventions give two numbers: 1,250.
    Ambiguous,

    // A sign beside it whose meaning for a figure is not certain: ≠ 5, 5 ± 1.
    UnknownSign,
}
