namespace HongLinh.Planning;

/// <summary>Who is responsible for a line or task: one lead unit, the units that take part, and the unit that reports (phân công).</summary>
public sealed record Assignment
{
    /// <summary>The unit that leads (chủ trì).</summary>
    public required OrgUnit Lead { get; init; }

    /// <summary>The units that take part (phối hợp); none by default.</summary>
    public ValueList<OrgUnit> Coordinating { get; init; }

    /// <summary>The unit that reports the figure; the lead unit unless another is set.</summary>
    public OrgUnit Reporter
    {
        get => field ?? Lead;
        init;
    }

    /// <summary>Whether the same units lead, take part and report, whether or not the reporter was set explicitly.</summary>
    /// <param name="other">The other assignment.</param>
    public bool Equals(Assignment? other) =>
        other is not null && Lead == other.Lead && Coordinating == other.Coordinating && Reporter == other.Reporter;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lead, Coordinating, Reporter);

    /// <summary>The lead unit and those that take part.</summary>
    public override string ToString() => Coordinating.Count == 0 ? Lead.Code : $"{Lead} with {Coordinating}";
}
