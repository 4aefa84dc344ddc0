namespace HongLinh.Planning;

/// <summary>A unit of organisation: a committee, department, office or ward that plans, works or reports (cơ quan, đơn vị).</summary>
/// <remarks>
/// Codes of areas are reused for other, larger units after a merger, so a unit is identified by its code together
/// with the time it is valid; equality is by content.
/// </remarks>
public sealed record OrgUnit
{
    private readonly string _code = "";

    /// <summary>The code, unique among the units valid at one time; not blank.</summary>
    public required string Code
    {
        get => _code;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            _code = value;
        }
    }

    /// <summary>The name.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>What kind of body it is.</summary>
    public required OrgKind Kind { get; init; }

    /// <summary>The days on which the unit exists; null when they are not on record.</summary>
    public InForce? Exists { get; init; }

    // A unit without recorded days is never refused.
    internal bool ExistsOn(NodaTime.LocalDate day) => Exists?.Holds(day) != false;

    // Whether there is a day on which both exist.
    internal bool Meets(OrgUnit other) => Exists is not { } mine || other.Exists is not { } its
        || !(mine.Until < its.From) && !(its.Until < mine.From);

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
