namespace HongLinh.Planning.Json;

/// <summary>Quantities and bounds as objects.</summary>
internal static class FigureShapes
{
    public static Description OfQuantity => Shape.Object<Quantity>(
        [
            Member<Quantity>.Required("amount", static quantity => quantity.Amount),
            Member<Quantity>.Required("unit", static quantity => quantity.Unit),
        ],
        static values => values.Get<Unit>("unit").Of(values.Get<decimal>("amount")));

    public static Description OfBound => Shape.Object<Bound>(
        [
            Member<Bound>.Required("comparator", static bound => bound.Comparator),
            Member<Bound>.Required("value", static bound => bound.Value),
        ],
        static values => Bound.Of(values.Get<Comparator>("comparator"), values.Get<Quantity>("value")));
}
