using HongLinh.Planning.Calendar;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Json;

/// <summary>The judgements of followed work with all they rest on besides the register and the log, which have documents of their own.</summary>
internal sealed record WorkReviewDocument
{
    public required string Engine { get; init; }

    public required LocalDate AsOf { get; init; }

    public required Instant KnownAt { get; init; }

    public WorkingCalendar? Calendar { get; init; }

    public required Written<ValueList<WorkJudgement>> Judgements { get; init; }
}
