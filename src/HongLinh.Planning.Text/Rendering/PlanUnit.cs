namespace HongLinh.Planning.Text;

/// <summary>Brings a report into the unit of its plan, which stands beside it: 198,018 tỷ đồng beside triệu đồng is 198.018 triệu đồng.</summary>
internal static class PlanUnit
{
    /// <summary>The same report in the unit of the target; as it is where it has no single unit or none that converts.</summary>
    public static Reported Of(Reported reported, Target target)
    {
        if (target.Unit is not { } unit)
        {
            return reported;
        }

        return reported switch
        {
            ReportedExact exact when In(exact.Value, unit) is { } same => ReportedExact.Of(same),
            ReportedBound bound when In(bound.Bound.Value, unit) is { } same => ReportedBound.Of(Bound.Of(bound.Bound.Comparator, same)),
            ReportedRange range when In(range.Lower, unit) is { } lower && In(range.Upper, unit) is { } upper => ReportedRange.Between(lower, upper),
            _ => reported,
        };
    }

    private static Quantity? In(Quantity value, Unit unit) => value.ConvertTo(unit).TryPickT0(out var converted, out _) ? converted : null;
}
