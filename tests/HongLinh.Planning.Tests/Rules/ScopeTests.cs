using HongLinh.Planning.Rules;
using HongLinh.Planning.Tests.Evaluation;

namespace HongLinh.Planning.Tests.Rules;

// What a run of rules knows of a plan: every indicator that a line, what it strives for, or an amendment of it needs.
public sealed class ScopeTests
{
    [Fact]
    public void IndicatorsOf_APlan_AreThoseOfLinesAspirationsAndAmendments()
    {
        var plan = Town.PlanOf(
            LineText.Read("started: stock person >= 8") with
            {
                Aspiration = LineText.Read("finished: stock person >= 8").Target,
                Amendments = [AmendedTo("approved: stock person >= 6")],
            },
            LineText.Read("it: stock person >= 10", 2) with { Aspiration = LineText.Read("it: stock person >= 12").Target }).Value;
        string[] codes = ["started", "finished", "approved", "it"];
        Assert.Equal(codes, Scope.IndicatorsOf(plan).Select(static indicator => indicator.Code.ToString()));
        Assert.Equal(codes, Scope.Of(plan).Readings.Keys.Select(static code => code.ToString()));
    }

    private static Amendment AmendedTo(string line) => new()
    {
        Target = LineText.Read(line).Target,
        From = new NodaTime.LocalDate(2023, 7, 1),
        Basis = new LegalBasis { Act = "Nghị quyết 2/NQ-HĐND" },
    };
}
