using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning;

/// <summary>An event by a date: the day of the event decides; the absence of a report proves nothing.</summary>
/// <param name="On">The day of the event.</param>
/// <param name="Deadline">The last day that keeps the target.</param>
internal sealed record EventAssessment(LocalDate On, LocalDate Deadline) : Assessment
{
    public override Outcome Judge(PolicyConventions policy) => On <= Deadline
        ? new Outcome(Verdict.Met, ReasonCode.EventHappened, Truth.Yes)
        : new Outcome(Verdict.NotMet, ReasonCode.EventLate, Truth.No);
}
