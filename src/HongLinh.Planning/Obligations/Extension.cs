using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>A later deadline granted to one unit for one period (gia hạn).</summary>
public sealed record Extension
{
    /// <summary>The code of the unit it is granted to.</summary>
    public required string Reporter { get; init; }

    /// <summary>The period it is granted for.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>The last day, inclusive.</summary>
    public required LocalDate Until { get; init; }

    /// <summary>The decision that grants it.</summary>
    public required LegalBasis Basis { get; init; }

    /// <summary>Unit, period and day.</summary>
    public override string ToString() => $"{Reporter} {Period} until {LocalDatePattern.Iso.Format(Until)}";
}
