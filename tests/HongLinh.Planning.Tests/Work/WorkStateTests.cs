using HongLinh.Planning.Work;

namespace HongLinh.Planning.Tests.Work;

/// <summary>What each state and each kind of work says of itself; every count and rate is made of these answers.</summary>
public sealed class WorkStateTests
{
    // From the words of each state: whether work remains, is done, is measured against a deadline, is past it, has no result reported.
    [Theory]
    [InlineData("not-assigned", "")]
    [InlineData("not-reported", "open deadline silent")]
    [InlineData("in-progress", "open deadline")]
    [InlineData("done-in-time", "done deadline")]
    [InlineData("done-late", "done deadline")]
    [InlineData("done-undated", "done deadline")]
    [InlineData("overdue", "open deadline overdue")]
    [InlineData("overdue-not-reported", "open deadline overdue silent")]
    [InlineData("no-deadline", "open")]
    [InlineData("done-no-deadline", "done")]
    [InlineData("withdrawn", "")]
    public void Traits_EachState_AreThoseOfItsWords(string code, string traits)
    {
        var state = WorkState.FromCode(code);
        (bool Holds, string Word)[] said =
            [(state.IsOpen, "open"), (state.IsDone, "done"), (state.HasDeadline, "deadline"), (state.IsOverdue, "overdue"), (state.IsSilent, "silent")];
        Assert.Equal(traits, string.Join(' ', said.Where(static one => one.Holds).Select(static one => one.Word)));
    }

    // The results of petitions and questions are reported to the council; what an office assigns itself is not.
    [Theory]
    [InlineData("task", false)]
    [InlineData("occurrence", false)]
    [InlineData("petition", true)]
    [InlineData("question", true)]
    public void IsFromCouncil_EachKind_IsThatOfItsWords(string code, bool isFromCouncil) =>
        Assert.Equal(isFromCouncil, WorkKind.FromCode(code).IsFromCouncil);
}
