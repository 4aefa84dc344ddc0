using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A later decision that replaces the target of a line from a given day (điều chỉnh chỉ tiêu).</summary>
public sealed record Amendment
{
    /// <summary>The first day on which the new target is in force.</summary>
    public required LocalDate From { get; init; }

    /// <summary>The target in force from then on.</summary>
    public required Target Target { get; init; }

    /// <summary>The decision.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>Day, target and decision.</summary>
    public override string ToString() => $"from {LocalDatePattern.Iso.Format(From)}: {Target} by {Basis}";
}
