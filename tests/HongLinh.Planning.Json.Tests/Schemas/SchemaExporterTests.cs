using System.Text.Json.Schema;

namespace HongLinh.Planning.Json.Tests;

/// <summary>Frameworks that describe an API ask the serializer for the schema of a type, with the default of each optional member.</summary>
public sealed class SchemaExporterTests
{
    [Theory]
    [InlineData(typeof(Plan), "header")]
    [InlineData(typeof(Observation), "reported")]
    [InlineData(typeof(Scorecard), "groups")]
    [InlineData(typeof(Target), "indicator")]
    [InlineData(typeof(PublishedTally), "verdicts")]
    [InlineData(typeof(ObservationLog), "observations")]
    public void Export_OfATypeOfTheModel_DescribesItsMembers(Type type, string member)
    {
        var schema = PlanningJson.CreateOptions().GetJsonSchemaAsNode(type);
        Assert.True(schema["properties"]!.AsObject().ContainsKey(member), schema.ToJsonString());
    }

    [Fact]
    public void Export_OfAnOptionalList_HasTheEmptyOneAsItsDefault()
    {
        var schema = PlanningJson.CreateOptions().GetJsonSchemaAsNode(typeof(PlanLine));
        Assert.Equal("[]", schema["properties"]!["reportingUnits"]!["default"]!.ToJsonString());
        Assert.DoesNotContain("reportingUnits", schema["required"]!.AsArray().Select(static name => name!.GetValue<string>()));
    }
}
