using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>What a table of figures may contain besides the names of the plan, and when it was received.</summary>
public sealed record FigureTableOptions
{
    /// <summary>When the table was received (thời điểm nhận bảng), for rows that do not say so; null, the default, when every row does.</summary>
    public Instant? ReceivedAt { get; init; }

    /// <summary>Indicators that the plan has no line for (chỉ tiêu ngoài kế hoạch); none by default.</summary>
    public ValueList<Indicator> Indicators { get; init; }

    /// <summary>Units in addition to those of the catalogue and of the indicators (đơn vị tính khác); none by default.</summary>
    public ValueList<Unit> Units { get; init; }

    /// <summary>
    /// Units of organisation that report for themselves (đơn vị có số liệu riêng):
    /// their rows are about them, not about the issuer of the plan. None by default.
    /// </summary>
    public ValueList<OrgUnit> Organisations { get; init; }
}
