using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Tests.Vocabularies;

// Each case gets what its own parameter says; the words here are the codes as documents have them.
public sealed class MatchTests
{
    [Fact]
    public void Match_Verdict_ChoosesByTheCase() => Assert.All(
        Verdict.All, static verdict => Assert.Equal(verdict.Code, verdict.Match("exceeded", "met", "not-met", "open", "not-determinable")));

    [Fact]
    public void Match_Truth_ChoosesByTheCase() => Assert.All(Truth.All, static truth => Assert.Equal(truth.Code, truth.Match("no", "unknown", "yes")));

    [Fact]
    public void Match_Severity_ChoosesByTheCase() =>
        Assert.All(Severity.All, static severity => Assert.Equal(severity.Code, severity.Match("info", "warning", "error")));
}
