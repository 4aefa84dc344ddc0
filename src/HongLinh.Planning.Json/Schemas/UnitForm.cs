using System.Text.Json.Nodes;

namespace HongLinh.Planning.Json;

/// <summary>The schema of a unit: a code of the catalogue, or a whole definition.</summary>
internal static class UnitForm
{
    public static JsonObject Schema => Form.OneOf(
    [
        Form.Codes(UnitCatalogue.All.Select(static unit => unit.Code)),
        Form.Object(UnitConverter.Members.Select(static member => (member, Form.String, false))),
    ]);
}
