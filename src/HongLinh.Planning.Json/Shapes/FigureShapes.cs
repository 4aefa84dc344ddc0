using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Units;

namespace HongLinh.Planning.Json.Shapes;

/// <summary>Quantities and bounds as objects.</summary>
internal static class FigureShapes
{
    public static JsonTypeInfo<Quantity> OfQuantity(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<Quantity>.Required("amount", static quantity => quantity.Amount),
            Member<Quantity>.Required("unit", static quantity => quantity.Unit),
        ],
        static values => ((Unit)values[1]!).Of((decimal)values[0]!));

    public static JsonTypeInfo<Bound> OfBound(JsonSerializerOptions options) => Shape.Object(
        options,
        [
            Member<Bound>.Required("comparator", static bound => bound.Comparator),
            Member<Bound>.Required("value", static bound => bound.Value),
        ],
        static values => Bound.Of((Comparator)values[0]!, (Quantity)values[1]!));
}
