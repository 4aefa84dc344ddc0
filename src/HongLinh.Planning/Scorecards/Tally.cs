using System.Globalization;
using HongLinh.Planning.Outlooks;
using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>How many lines have each verdict; the five numbers of the verdicts add up to the number of lines (tổng hợp).</summary>
/// <remarks>Equality by the numbers. The expected results for the year are those of the outlooks of the scorecard, made on demand.</remarks>
public sealed record Tally
{
    private readonly Scorecard _card;

    // The lines that are counted, by their place in the plan; null for all of them.
    private readonly int[]? _places;

    private Tally(ReadOnlySpan<Outcome> outcomes, Scorecard card, int[]? places)
    {
        (_card, _places) = (card, places);
        Total = outcomes.Length;
        Span<int> verdicts = stackalloc int[Verdict.All.Count];
        Span<int> truths = stackalloc int[Truth.All.Count];
        foreach (var outcome in outcomes)
        {
            verdicts[outcome.Verdict.Position]++;
            truths[outcome.SoFar.Position]++;
            NotAssessable += ReferenceEquals(outcome.Reason, ReasonCode.NotAssessable) ? 1 : 0;
        }

        Exceeded = verdicts[Verdict.Exceeded.Position];
        Met = verdicts[Verdict.Met.Position];
        NotMet = verdicts[Verdict.NotMet.Position];
        Open = verdicts[Verdict.Open.Position];
        NotDeterminable = verdicts[Verdict.NotDeterminable.Position];
        KeptSoFar = truths[Truth.Yes.Position];
        MissedSoFar = truths[Truth.No.Position];
    }

    /// <summary>All lines.</summary>
    public int Total { get; }

    /// <summary>Lines exceeded (vượt).</summary>
    public int Exceeded { get; }

    /// <summary>Lines met but not exceeded (đạt).</summary>
    public int Met { get; }

    /// <summary>Lines not met (không đạt).</summary>
    public int NotMet { get; }

    /// <summary>Lines still open because the year is not over (đang thực hiện).</summary>
    public int Open { get; }

    /// <summary>Lines that cannot be decided, because a figure is missing or nothing can be measured.</summary>
    public int NotDeterminable { get; }

    /// <summary>Of the lines that cannot be decided, those whose words name nothing that can be measured (không đánh giá được).</summary>
    public int NotAssessable { get; }

    /// <summary>Of the lines that cannot be decided, those without a usable figure (chưa đủ dữ liệu).</summary>
    public int Lacking => NotDeterminable - NotAssessable;

    /// <summary>Of the lines not met, those that the policy calls partly met (đạt một phần).</summary>
    public int PartlyMet => NotMet == 0 ? 0 : Places.Count(place => _card.Judgements[place].IsPartlyMet);

    /// <summary>Lines met or exceeded: the number usually quoted (đạt và vượt).</summary>
    public int Kept => Exceeded + Met;

    /// <summary>Lines whose figures so far keep the words of the target, decided or not (đến nay đạt mức).</summary>
    public int KeptSoFar { get; }

    /// <summary>Lines whose figures so far do not keep the words of the target, decided or not (đến nay chưa đạt mức).</summary>
    public int MissedSoFar { get; }

    /// <summary>Lines certain or likely to be met or exceeded by the end of the year (dự báo đạt và vượt); none once it has ended.</summary>
    public int ExpectedKept => Count(Outlook.Certain, Outlook.LikelyMet, Outlook.LikelyExceeded);

    /// <summary>Lines that are unlikely to be met or can no longer be met (dự báo không đạt); none once the year has ended.</summary>
    public int ExpectedMissed => Count(Outlook.Unlikely, Outlook.Impossible);

    /// <summary>Lines with an unclear result for the year (chưa rõ); none once it has ended.</summary>
    public int Unclear => Count(Outlook.Unclear);

    /// <summary>Equality by the numbers.</summary>
    /// <param name="other">The other tally.</param>
    public bool Equals(Tally? other) => other is not null && Numbers == other.Numbers && PartlyMet == other.PartlyMet;

    /// <inheritdoc/>
    public override int GetHashCode() => Numbers.GetHashCode();

    /// <summary>The five numbers and the total.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Exceeded} exceeded, {Met} met, {NotMet} not met, {Open} open, {NotDeterminable} not determinable of {Total}");

    internal static Tally Of(ReadOnlySpan<Outcome> outcomes, Scorecard card, int[]? places = null) => new(outcomes, card, places);

    private IEnumerable<int> Places => _places ?? Enumerable.Range(0, Total);

    private (int, int, int, int, int, int, int, int) Numbers => (Total, Exceeded, Met, NotMet, Open, NotAssessable, KeptSoFar, MissedSoFar);

    private int Count(params ReadOnlySpan<Outlook> wanted)
    {
        var (outlooks, count) = (_card.Outlooks(), 0);
        foreach (var place in Places)
        {
            count += wanted.Contains(outlooks[place].Outlook) ? 1 : 0;
        }

        return count;
    }
}
