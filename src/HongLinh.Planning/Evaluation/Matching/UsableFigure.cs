using HongLinh.Planning.Collections;
using HongLinh.Planning.Observations;
using NodaTime;

namespace HongLinh.Planning.Evaluation.Matching;

/// <summary>A report that passed the checks, read as a figure of a target.</summary>
/// <param name="Latest">The report, or the last of those added up.</param>
/// <param name="Used">Every report that went into it.</param>
/// <param name="Span">The values it can have, canonical; null when there is nothing to compare.</param>
/// <param name="Gap">Why the latest report gives nothing to compare; the default when it does.</param>
/// <param name="EventOn">The day of an event.</param>
internal sealed record UsableFigure(Observation Latest, ValueList<Observation> Used, ExactSpan? Span, Situation Gap, LocalDate? EventOn)
{
    public static UsableFigure Of(Observation observation, ExactSpan span) => new(observation, [observation], span, default, null);

    public static UsableFigure Without(Observation observation, Situation gap) => new(observation, [observation], null, gap, null);

    public static UsableFigure Event(Observation observation, LocalDate day) => new(observation, [observation], null, default, day);

    /// <summary>Whether there is something to compare: values or an event.</summary>
    public bool HasValue => Span is not null || EventOn is not null;

    /// <summary>Whether the latest report itself gives no figure.</summary>
    public bool IsSilent => Gap != default;

    /// <summary>This running total and the figure of the months that follow it.</summary>
    public UsableFigure Then(UsableFigure next) =>
        Span is { } total && next.Span is { } more
            ? new UsableFigure(next.Latest, ValueList.From(Used.Concat(next.Used)), total.Plus(more), default, null)
            : Span is null ? this : next;

    /// <summary>This running total with further months that a report passes over in silence: as much or more, where a total cannot fall.</summary>
    public UsableFigure ThenSilence(UsableFigure next) =>
        Span is { } total
            ? new UsableFigure(next.Latest, ValueList.From(Used.Concat(next.Used)), total with { High = null, HighOpen = false }, next.Gap, null)
            : next;
}
