namespace HongLinh.Planning.Text;

/// <summary>A row of a form for figures: one indicator of one unit of organisation.</summary>
internal sealed record EntryRow
{
    public required PlanLine Line { get; init; }

    /// <summary>The target, or one of the simultaneous targets of the line.</summary>
    public required Target Target { get; init; }

    public required string Name { get; init; }

    /// <summary>The unit that the figure is about; empty for the issuer of the plan.</summary>
    public required string Reporter { get; init; }

    /// <summary>The unit of measurement that is entered beforehand; empty for an event.</summary>
    public required string Unit { get; init; }

    /// <summary>The units to choose from.</summary>
    public required IReadOnlyList<string> Units { get; init; }

    /// <summary>The last figure before the period; empty when there is none.</summary>
    public required string Before { get; init; }

    /// <summary>Whether the figure is one that a spreadsheet would take for a day, 6/6 or 01 - 02, or is a day itself.</summary>
    public bool IsWords => Target.Form == FigureForm.Items
        || PlanNumbers.From(Target, Language.Vietnamese) is { Of: not null } or { Upper: not null } or { Day: not null };
}
