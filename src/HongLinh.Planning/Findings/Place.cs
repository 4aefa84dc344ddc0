using System.Globalization;

namespace HongLinh.Planning;

/// <summary>What a finding refers to: a line of the plan, a figure, a cell, a span of text (vị trí).</summary>
/// <remarks>Places are equal by content, so the findings on a figure or line can be looked up by place.</remarks>
public sealed record Place
{
    private static readonly (string Kind, ValueList<DetailKind> Parts, int Required)[] Forms =
    [
        ("whole", [DetailKind.Words], 1),
        ("line", [DetailKind.Words, DetailKind.Count, DetailKind.Count], 3),
        ("item", [DetailKind.Words, DetailKind.Count], 2),
        ("task", [DetailKind.Words], 1),
        ("figure", [DetailKind.Indicators, DetailKind.Period, DetailKind.Organisation], 1),
        ("day", [DetailKind.Day], 1),
        ("window", [DetailKind.Words, DetailKind.Period, DetailKind.Level], 2),
        ("cell", [DetailKind.Count, DetailKind.Column], 1),
        ("text", [DetailKind.Count, DetailKind.Count], 2),
    ];

    private Place(string kind, ValueList<FindingDetail> parts)
    {
        Kind = kind;
        Parts = parts;
    }

    /// <summary>The kind of place: whole, line, item, task, figure, day, window, cell or text.</summary>
    public string Kind { get; }

    /// <summary>The parts that locate it, from the largest to the smallest; the factory methods of this class list them.</summary>
    public ValueList<FindingDetail> Parts { get; }

    /// <summary>A plan or another document as a whole.</summary>
    /// <param name="code">The code of the plan, or the name of the document.</param>
    public static Place Whole(string code) => Of("whole", [code]);

    /// <summary>A line of a plan.</summary>
    /// <param name="section">The section that states it.</param>
    /// <param name="item">The item within the section, from 1.</param>
    /// <param name="line">The number of the line.</param>
    public static Place Line(string section, int item, int line) => Of("line", [section, item, line]);

    /// <summary>An item of a section that is not a line of the plan.</summary>
    /// <param name="section">The section.</param>
    /// <param name="item">The item within the section, from 1.</param>
    public static Place Item(string section, int item) => Of("item", [section, item]);

    /// <summary>A task of a plan.</summary>
    /// <param name="code">The code of the task.</param>
    public static Place Task(string code) => Of("task", [code]);

    /// <summary>An indicator, with no particular figure.</summary>
    /// <param name="indicator">The code of the indicator.</param>
    public static Place Figure(FindingDetail indicator) => Of("figure", [indicator]);

    /// <summary>The figure of an indicator for a period.</summary>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="period">The reporting period.</param>
    /// <param name="reportingUnit">The code of the unit of organisation that the figure is about; empty or blank for the issuer of the plan.</param>
    public static Place Figure(FindingDetail indicator, FindingDetail period, string reportingUnit = "") =>
        Of("figure", string.IsNullOrWhiteSpace(reportingUnit) ? [indicator, period] : [indicator, period, FindingDetail.Organisation(reportingUnit)]);

    /// <summary>A day of a calendar.</summary>
    /// <param name="day">The day.</param>
    public static Place Day(NodaTime.LocalDate day) => Of("day", [day]);

    /// <summary>What a regime sets for a period: its window, or its deadline for a level.</summary>
    /// <param name="regime">The code of the regime.</param>
    /// <param name="period">The reporting period.</param>
    /// <param name="level">The level that reports; null for the window.</param>
    public static Place Window(string regime, FindingDetail period, FindingDetail? level = null) =>
        Of("window", level is null ? [regime, period] : [regime, period, level]);

    /// <summary>A row of a table.</summary>
    /// <param name="row">The number of the row; the heading is row 1.</param>
    public static Place Row(int row) => Of("cell", [row]);

    /// <summary>A cell of a table.</summary>
    /// <param name="row">The number of the row; the heading is row 1.</param>
    /// <param name="column">The code of the column.</param>
    public static Place Cell(int row, string column) => Of("cell", [row, FindingDetail.Column(column)]);

    /// <summary>A span of a text.</summary>
    /// <param name="first">The first character, from 1.</param>
    /// <param name="last">The last character.</param>
    public static Place Text(int first, int last) => Of("text", [first, last]);

    /// <summary>A place by its kind, for readers of data.</summary>
    /// <param name="kind">The kind, as <see cref="Kind"/> lists them.</param>
    /// <param name="parts">The parts that locate it.</param>
    /// <exception cref="ArgumentException">The kind does not exist, a part is of the wrong kind, or a name is blank.</exception>
    public static Place Of(string kind, ValueList<FindingDetail> parts)
    {
        ArgumentNullException.ThrowIfNull(kind);
        var form = FormOf(kind);
        if (form.Kind is null)
        {
            throw new ArgumentException(
                $"There is no kind of place '{kind}'; there are {string.Join(", ", Forms.Select(static form => form.Kind))}.", nameof(kind));
        }

        if (parts.Count < form.Required || parts.Count > form.Parts.Count || !AreOf(parts, form.Parts))
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"A place of kind {kind} takes the parts {form.Parts}, at least {form.Required}."), nameof(parts));
        }

        // Lists pasted without headings have items but no section.
        return kind is not ("line" or "item") && HasBlank(parts)
            ? throw new ArgumentException($"A place of kind {kind} cannot have a blank part.", nameof(parts))
            : new Place(kind, parts);
    }

    // Every line of a plan and every finding has a place, so loops are used to avoid allocations.
    private static (string Kind, ValueList<DetailKind> Parts, int Required) FormOf(string kind)
    {
        foreach (var form in Forms)
        {
            if (string.Equals(form.Kind, kind, StringComparison.Ordinal))
            {
                return form;
            }
        }

        return default;
    }

    private static bool AreOf(ValueList<FindingDetail> parts, ValueList<DetailKind> kinds)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            if (parts[at].Kind != kinds[at])
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasBlank(ValueList<FindingDetail> parts)
    {
        foreach (var part in parts)
        {
            if (part.Value is string words && string.IsNullOrWhiteSpace(words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The parts on one line, for logs.</summary>
    public override string ToString() => Kind switch
    {
        "line" => $"{Parts[0]}#{Parts[1]} ({Parts[2]})",
        "item" => $"{Parts[0]}#{Parts[1]}",
        "cell" => "row " + string.Join(' ', Parts),
        "text" => $"{Parts[0]}-{Parts[1]}",
        _ => string.Join(' ', Parts),
    };
}
