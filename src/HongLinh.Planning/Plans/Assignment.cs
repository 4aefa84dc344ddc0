namespace HongLinh.Planning;

/// <summary>Who answers for a line or task: one lead unit, units that join in, and who reports (phân công).</summary>
public sealed record Assignment
{
    /// <summary>The unit that leads (chủ trì).</summary>
    public required OrgUnit Lead { get; init; }

    /// <summary>The units that join in (phối hợp); none by default.</summary>
    public ValueList<OrgUnit> Coordinating { get; init; }

    /// <summary>The unit that reports the figure; the lead unit unless said otherwise.</summary>
    public OrgUnit Reporter
    {
        get => field ?? Lead;
        init;
    }

    /// <summary>Whether the same units lead, join in and report, however that was said.</summary>
    /// <param name="other">The other assignment.</param>
    public bool Equals(Assignment? other) =>
        other is not null && Lead == other.Lead && Coordinating == other.Coordinating && Reporter == other.Reporter;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lead, Coordinating, Reporter);

    /// <summary>The lead unit and those that join in.</summary>
    public override string ToString() => Coordinating.Count == 0 ? Lead.Code : $"{Lead} with {Coordinating}";
}
