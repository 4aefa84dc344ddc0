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
            NoDeadline += obligation.State == ObligationState.NoDeadline ? 1 : 0;
            Untimed += obligation.State == ObligationState.Submitted ? 1 : 0;
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

    /// <summary>
    /// Obligations not fulfilled although their window has closed, without a deadline; not counted as expected (không quy định thời hạn).
    /// </summary>
    public int NoDeadline { get; }

    /// <summary>Fulfilled obligations without a known deadline; neither on time nor late (không xét thời hạn).</summary>
    public int Untimed { get; }

    /// <summary>The number that should have arrived by now and has a deadline: all except those not due yet and those without a deadline.</summary>
    public int Expected => Awaited + Overdue + OnTime + Late;

    /// <summary>The number that arrived, on time or late.</summary>
    public int Submitted => OnTime + Late;

    /// <summary>Unit and numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Unit}: {Submitted} of {Expected} in, {OnTime} on time, {Late} late, {Overdue} overdue; without a deadline {Untimed} in, {NoDeadline} not in");
}
