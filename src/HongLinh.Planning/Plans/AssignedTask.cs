using NodaTime;

namespace HongLinh.Planning;

/// <summary>Work that a plan assigns: who leads, who takes part, by when or how often, and the product (nhiệm vụ được giao).</summary>
public sealed record AssignedTask
{
    /// <summary>The stable code, unique within the plan.</summary>
    public required string Code { get; init; }

    /// <summary>What is to be done.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The words that assign it.</summary>
    public required SourceSpan Words { get; init; }

    /// <summary>Who leads, takes part and reports.</summary>
    public required Assignment Assignment { get; init; }

    /// <summary>The product, for example a plan or a report; null when the words do not say (sản phẩm).</summary>
    public BilingualName? Product { get; init; }

    /// <summary>The last day; null when the words set none.</summary>
    public LocalDate? Due { get; init; }

    /// <summary>How often it recurs; null when it is done once or the words do not say.</summary>
    public DutyRhythm? Rhythm { get; init; }

    /// <summary>The indicators it serves; empty when it serves the plan as a whole.</summary>
    public ValueList<IndicatorCode> Serves { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
