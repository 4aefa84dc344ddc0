namespace HongLinh.Planning;

/// <summary>The parts of a plan that are words rather than figures; all of them are kept.</summary>
public sealed record PlanProse
{
    /// <summary>The purpose of the plan and its general requirements (mục đích, yêu cầu).</summary>
    public ValueList<SourceSpan> Purpose { get; init; }

    /// <summary>The general objective (mục tiêu tổng quát).</summary>
    public ValueList<SourceSpan> GeneralObjective { get; init; }

    /// <summary>The tasks of all units (nhiệm vụ chung).</summary>
    public ValueList<SourceSpan> CommonTasks { get; init; }

    /// <summary>The footnotes.</summary>
    public ValueList<Footnote> Footnotes { get; init; }

    /// <summary>The requests to other bodies.</summary>
    public ValueList<PlanRequest> Requests { get; init; }

    /// <summary>The recipients, line by line as printed (nơi nhận).</summary>
    public ValueList<SourceSpan> Recipients { get; init; }

    /// <summary>Headings and formulas that frame the text: titles of sections, the opening and closing sentence.</summary>
    public ValueList<SourceSpan> Frame { get; init; }

    /// <summary>The words that the model intentionally leaves out.</summary>
    public ValueList<LeftOut> LeftOut { get; init; }

    /// <summary>How many passages there are, for logs.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture,
        $"{Purpose.Count + GeneralObjective.Count + CommonTasks.Count + Footnotes.Count + Requests.Count + Recipients.Count + Frame.Count} passages");
}
