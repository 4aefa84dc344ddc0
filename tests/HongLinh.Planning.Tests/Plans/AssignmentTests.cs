using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Plans;

public sealed class AssignmentTests
{
    [Fact]
    public void Equals_ReporterSaidToBeTheLeadUnit_IsTheSameAsNotSaid()
    {
        var said = new Assignment { Lead = Some.Town("hong-linh"), Reporter = Some.Town("hong-linh") };
        var notSaid = new Assignment { Lead = Some.Town("hong-linh") };
        Assert.Equal(notSaid, said);
        Assert.Equal(notSaid.GetHashCode(), said.GetHashCode());
    }

    [Fact]
    public void Equals_AnotherReporter_IsDifferent() => Assert.NotEqual(
        new Assignment { Lead = Some.Town("hong-linh") },
        new Assignment { Lead = Some.Town("hong-linh"), Reporter = Some.Town("nam-hong") });
}
