namespace HongLinh.Planning;

/// <summary>Units whose figures are missing from that of the whole (đơn vị chưa báo cáo).</summary>
public sealed record OpenUnits : OpenPoint
{
    private OpenUnits(ValueList<OrgUnit> units) => Units = units;

    /// <summary>The units, in the order of the plan line.</summary>
    public ValueList<OrgUnit> Units { get; }

    private protected override string Text => $"units {Units}";

    internal static OpenUnits Of(ValueList<OrgUnit> units) => new(units);
}
