namespace HongLinh.Planning;

/// <summary>Units whose figures are missing from the figure of the whole (đơn vị chưa báo cáo).</summary>
internal sealed record OpenUnits : OpenPoint
{
    private OpenUnits(ValueList<OrgUnit> units) => Units = units;

    /// <inheritdoc/>
    public override ValueList<OrgUnit> Units { get; }

    private protected override string Text => $"units {Units}";

    internal static OpenUnits Of(ValueList<OrgUnit> units) => new(units);
}
