using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Rules;

// Kleene's tables, typed out.
public sealed class TruthTests
{
    [Theory]
    [InlineData("yes", "yes", "yes", "yes")]
    [InlineData("yes", "unknown", "unknown", "yes")]
    [InlineData("yes", "no", "no", "yes")]
    [InlineData("unknown", "yes", "unknown", "yes")]
    [InlineData("unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "no", "no", "unknown")]
    [InlineData("no", "yes", "no", "yes")]
    [InlineData("no", "unknown", "no", "unknown")]
    [InlineData("no", "no", "no", "no")]
    public void And_Or_TwoTruths(string one, string other, string and, string or) =>
        Assert.Equal((and, or), (Of(one).And(Of(other)).Code, Of(one).Or(Of(other)).Code));

    [Theory]
    [InlineData("yes", "no")]
    [InlineData("unknown", "unknown")]
    [InlineData("no", "yes")]
    public void Not_Truth(string truth, string not) => Assert.Equal(not, Of(truth).Not().Code);

    [Fact]
    public void And_Or_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => Truth.Yes.And(null!));
        Assert.Throws<ArgumentNullException>(static () => Truth.No.Or(null!));
    }

    private static Truth Of(string code) => Truth.TryFromCode(code, out var truth) ? truth : throw new ArgumentException(code);
}
