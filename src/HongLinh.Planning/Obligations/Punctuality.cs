using System.Globalization;

namespace HongLinh.Planning;

/// <summary>How complete and how punctual the reports of one unit are (mức độ đầy đủ, đúng hạn).</summary>
public sealed record Punctuality
{
    internal Punctuality(OrgUnit unit, IEnumerable<Obligation> obligations)
    {
        Unit = unit;
        foreach (var obligation in obligations)
        {
            NotDue += obligation.State == ObligationState.NotDue ? 1 : 0;
            Awaited += obligation.State == ObligationState.Awaited ? 1 : 0;
            Overdue += obligation.State == ObligationState.Overdue ? 1 : 0;
            OnTime += obligation.State == ObligationState.SubmittedOnTime ? 1 : 0;
            Late += obligation.State == ObligationState.SubmittedLate ? 1 : 0;
        }
    }

    /// <summary>The unit.</summary>
    public OrgUnit Unit { get; }

    /// <summary>Obligations whose window is still open.</summary>
    public int NotDue { get; }

    /// <summary>Obligations awaited.</summary>
    public int Awaited { get; }

    /// <summary>Obligations overdue.</summary>
    public int Overdue { get; }

    /// <summary>Obligations met on time.</summary>
    public int OnTime { get; }

    /// <summary>Obligations met late.</summary>
    public int Late { get; }

    /// <summary>What should be in by now: everything but what is not due yet.</summary>
    public int Expected => Awaited + Overdue + OnTime + Late;

    /// <summary>What is in, on time or late.</summary>
    public int Submitted => OnTime + Late;

    /// <summary>Unit and numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Unit}: {Submitted} of {Expected} in, {OnTime} on time, {Late} late, {Overdue} overdue");
}
