namespace HongLinh.Planning;

/// <summary>There is nothing to judge.</summary>
/// <param name="Reason">Why.</param>
internal sealed record NoAssessment(ReasonCode Reason) : Assessment
{
    public override Outcome Judge(PolicyConventions policy) => Outcome.Undetermined(Reason);
}
