using NodaTime;

namespace HongLinh.Planning.Outlooks;

/// <summary>How far a line had come on one day: a running total from the start of the year, or a level.</summary>
/// <param name="Through">The last day covered.</param>
/// <param name="Months">How many months of the year that is.</param>
/// <param name="Value">The value in canonical units.</param>
internal sealed record CoursePoint(LocalDate Through, Fraction Months, Fraction Value);
