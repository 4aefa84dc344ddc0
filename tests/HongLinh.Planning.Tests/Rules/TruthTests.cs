using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Rules;

// Kleene's tables, typed out.
public sealed class TruthTests
{
    [Theory]
    [InlineData("yes", "yes", "yes", "yes", "yes")]
    [InlineData("yes", "unknown", "unknown", "yes", "unknown")]
    [InlineData("yes", "no", "no", "yes", "no")]
    [InlineData("unknown", "yes", "unknown", "yes", "yes")]
    [InlineData("unknown", "unknown", "unknown", "unknown", "unknown")]
    [InlineData("unknown", "no", "no", "unknown", "unknown")]
    [InlineData("no", "yes", "no", "yes", "yes")]
    [InlineData("no", "unknown", "no", "unknown", "yes")]
    [InlineData("no", "no", "no", "no", "yes")]
    public void And_Or_Implies_TwoTruths(string one, string other, string and, string or, string implies) =>
        Assert.Equal((and, or, implies), (Of(one).And(Of(other)).Code, Of(one).Or(Of(other)).Code, Of(one).Implies(Of(other)).Code));

    [Theory]
    [InlineData("yes", "no")]
    [InlineData("unknown", "unknown")]
    [InlineData("no", "yes")]
    public void Not_Truth(string truth, string not) => Assert.Equal(not, Of(truth).Not().Code);

    // All 27 triples; the columns are at least 0, 1, 2, 3 and 4 of 3.
    [Theory]
    [InlineData("nnn", "ynnnn")]
    [InlineData("nnu", "yunnn")]
    [InlineData("nny", "yynnn")]
    [InlineData("nun", "yunnn")]
    [InlineData("nuu", "yuunn")]
    [InlineData("nuy", "yyunn")]
    [InlineData("nyn", "yynnn")]
    [InlineData("nyu", "yyunn")]
    [InlineData("nyy", "yyynn")]
    [InlineData("unn", "yunnn")]
    [InlineData("unu", "yuunn")]
    [InlineData("uny", "yyunn")]
    [InlineData("uun", "yuunn")]
    [InlineData("uuu", "yuuun")]
    [InlineData("uuy", "yyuun")]
    [InlineData("uyn", "yyunn")]
    [InlineData("uyu", "yyuun")]
    [InlineData("uyy", "yyyun")]
    [InlineData("ynn", "yynnn")]
    [InlineData("ynu", "yyunn")]
    [InlineData("yny", "yyynn")]
    [InlineData("yun", "yyunn")]
    [InlineData("yuu", "yyuun")]
    [InlineData("yuy", "yyyun")]
    [InlineData("yyn", "yyynn")]
    [InlineData("yyu", "yyyun")]
    [InlineData("yyy", "yyyyn")]
    public void AtLeast_ThreeTruths(string truths, string answers) =>
        Assert.Equal(answers, string.Concat(Enumerable.Range(0, 5).Select(count => Truth.AtLeast(count, truths.Select(Of)).Code[0])));

    [Fact]
    public void AtLeast_OfNone_IsOnlyKeptByNought() =>
        Assert.Equal((Truth.Yes, Truth.No), (Truth.AtLeast(0), Truth.AtLeast(1)));

    [Fact]
    public void Connectives_Misuse_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(static () => Truth.Yes.And(null!));
        Assert.Throws<ArgumentNullException>(static () => Truth.No.Or(null!));
        Assert.Throws<ArgumentNullException>(static () => Truth.No.Implies(null!));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Truth.AtLeast(-1, Truth.Yes));
    }

    private static Truth Of(string code) => Truth.TryFromCode(code, out var truth) ? truth : throw new ArgumentException(code);

    private static Truth Of(char letter) => letter == 'y' ? Truth.Yes : letter == 'n' ? Truth.No : Truth.Unknown;
}
