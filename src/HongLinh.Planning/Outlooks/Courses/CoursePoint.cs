using NodaTime;

namespace HongLinh.Planning.Outlooks;

/// <summary>How far a line had come on one day: a running total from the start of the year, or a level.</summary>
/// <param name="Through">The last day covered.</param>
/// <param name="Months">The number of months of the year up to then.</param>
/// <param name="Value">The value in canonical units.</param>
internal sealed record CoursePoint(LocalDate Through, Fraction Months, Fraction Value);
