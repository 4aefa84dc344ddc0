using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>One figure with the words that belong to it, still as places in the phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clause
{
    public required Amount Amount { get; init; }

    public required Run Run { get; init; }

    /// <summary>Where the words before the figure start.</summary>
    public required int From { get; init; }

    /// <summary>Where the words after the figure end.</summary>
    public required int To { get; init; }

    /// <summary>Where the name starts, after the words that open the target.</summary>
    public int NameFrom { get; init; }

    /// <summary>Where the name ends.</summary>
    public int NameTo { get; init; }

    /// <summary>The whole name of figures that share one; empty when the clause has a name of its own.</summary>
    public (int From, int To) Head { get; init; }

    /// <summary>Whether the words before the figure open with the name of an indicator.</summary>
    public bool IsHeaded { get; init; }

    /// <summary>Whether they are verbs of work alone, or nothing.</summary>
    public bool IsWorkOnly { get; init; }

    /// <summary>What the opening words do: duy trì, giảm, nâng.</summary>
    public Role Lead { get; init; }

    /// <summary>Where the first opening word stands.</summary>
    public int LeadFrom { get; init; }

    /// <summary>Whether nothing but verbs of work stands before the figure, so that the name follows it.</summary>
    public bool IsFigureFirst { get; init; }

    /// <summary>Whether the clause has no name of its own and goes on with that of the clause before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>The level that the figure starts from: từ 3% xuống 2%.</summary>
    public Amount? Start { get; init; }

    public Role Roles => Run.Roles | Lead;

    public bool Has(Role role) => (Roles & role) != Role.None;
}
