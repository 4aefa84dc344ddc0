namespace HongLinh.Planning.Json;

/// <summary>A finding as an object; its severity follows from its code and is not written.</summary>
internal static class FindingShape
{
    public static Description OfFinding => Shape.Object<Finding>(
        [
            Member<Finding>.Required("code", static finding => finding.Code),
            Member<Finding>.Required("place", static finding => finding.Place),
            Member<Finding>.Required("words", static finding => finding.Words),
            Member<Finding>.Required("details", static finding => finding.Details),
        ],
        static values => Finding.Of(
            values.Get<FindingCode>("code"), values.Get<string>("place"), values.Get<string>("words"), values.Get<ValueList<string>>("details").AsSpan()));
}
