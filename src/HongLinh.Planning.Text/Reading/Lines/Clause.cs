using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>One figure and the words that belong to it, as positions in the phrase.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Clause
{
    public required Amount Amount { get; init; }

    public required Run Run { get; init; }

    /// <summary>The start of the words before the figure.</summary>
    public required int From { get; init; }

    /// <summary>The end of the words after the figure.</summary>
    public required int To { get; init; }

    /// <summary>The start of the name, after the opening words of the target.</summary>
    public int NameFrom { get; init; }

    /// <summary>The end of the name.</summary>
    public int NameTo { get; init; }

    /// <summary>The whole name that several figures share; empty when the clause has a separate name.</summary>
    public (int From, int To) Head { get; init; }

    /// <summary>Words elsewhere that end the name: what the last of several subjects says of all of them, or the place that opens the clause.</summary>
    public (int From, int To) Tail { get; init; }

    /// <summary>Whether the words before the figure open with the name of an indicator.</summary>
    public bool IsHeaded { get; init; }

    /// <summary>Whether only verbs of work, or no words at all, precede the figure.</summary>
    public bool IsWorkOnly { get; init; }

    /// <summary>The role of the opening words: duy trì, giảm, nâng.</summary>
    public Role Lead { get; init; }

    /// <summary>The position of the first opening word.</summary>
    public int LeadFrom { get; init; }

    /// <summary>Whether only verbs of work precede the figure, so that the name follows it.</summary>
    public bool IsFigureFirst { get; init; }

    /// <summary>Whether the clause has no name and continues that of the clause before.</summary>
    public bool IsContinued { get; init; }

    /// <summary>The body that does what is promised, before the name; empty when none is named.</summary>
    public (int From, int To) Doer { get; init; }

    /// <summary>Whether the verb of the clause before is also that of this one.</summary>
    public bool SharesVerb { get; init; }

    /// <summary>The comparison that stands with another figure and is that of this one too; empty when there is none.</summary>
    public (int From, int To) SharedBase { get; init; }

    /// <summary>The level that the figure starts from: từ 3% xuống 2%.</summary>
    public Amount? Start { get; init; }

    public Role Roles => Run.Roles | Lead;

    public bool Has(Role role) => (Roles & role) != Role.None;
}
