namespace HongLinh.Planning;

/// <summary>Reconciles the targets of the units with that of the whole (đối chiếu chỉ tiêu giao cho đơn vị).</summary>
internal static class UnitTargets
{
    /// <summary>The one bound of a target on an amount; null where it has none or two.</summary>
    public static Quantity? BoundOf(Target target) =>
        target is { Form: FigureForm.Amount, HasOneBound: true } ? target.Bounds[0].Value : null;

    /// <summary>The sum of the targets of the units, and how far it is from the target of the whole.</summary>
    public static void Reconcile(UnitMatrixRow row, out Quantity? sum, out Quantity? difference)
    {
        (sum, difference) = (null, null);
        var cells = row.Cells.Where(static cell => cell.Counts).ToArray();
        if (row.Indicator.AcrossUnits != AcrossUnits.Sum || BoundOf(row.Whole.Target) is not { } whole || cells.Length == 0)
        {
            return;
        }

        var all = whole.Unit.Of(0m);
        foreach (var cell in cells)
        {
            if (cell.Target is not { } target || !all.Plus(target).TryPickT0(out all, out _))
            {
                return;
            }
        }

        sum = all;
        difference = all.Minus(whole).TryPickT0(out var rest, out _) ? rest : null;
    }
}
