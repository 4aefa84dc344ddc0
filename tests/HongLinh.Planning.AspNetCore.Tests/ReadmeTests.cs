using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.AspNetCore.Tests;

/// <summary>The service that README.md shows is the one that the tests run.</summary>
public sealed class ReadmeTests
{
    private static readonly string Program = ShownCode.All("tests/HongLinh.Planning.AspNetCore.Service/Program.cs");

    [Fact]
    public void Code_OfTheReadme_IsTheProgram() => Assert.Equal([Program], ShownCode.On("src/HongLinh.Planning.AspNetCore/README.md"));

    [Fact]
    public void Program_WithAllItOffers_FitsOnAScreen()
    {
        var lines = Program.Split('\n');
        Assert.True(lines.Length <= 40);
        Assert.True(lines.Count(static line => line.StartsWith("using ", StringComparison.Ordinal)) <= 8);
    }
}
