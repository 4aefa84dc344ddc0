namespace HongLinh.Planning;

/// <summary>The values from which a figure better than its bounds counts as exceeding them, on the scale of the bounds.</summary>
/// <param name="OfBound">Beyond the bound; the lower one of a band.</param>
/// <param name="OfUpper">Beyond the upper bound of a band.</param>
internal sealed record ExceedanceMarks(decimal OfBound, decimal OfUpper)
{
    /// <summary>Whether every possible value of a figure has reached a mark.</summary>
    public static bool Reached(in DecimalSpan figure, decimal mark, bool up) =>
        up ? figure.AllAbove(in mark, strict: false) : figure.AllBelow(in mark, strict: false);
}
