using System.Runtime.CompilerServices;
using HongLinh.Planning.Rules;
using NodaTime;

namespace HongLinh.Planning.Bulk;

/// <summary>Reviews one plan for many units, each on its own reports: the communes of a province, the provinces of a nation
/// (đánh giá một kế hoạch cho nhiều đơn vị).</summary>
/// <remarks>
/// The results come in the order of the units. At most twice <see cref="AtOnce"/> units are held in memory, however many there are, and the next ones are
/// asked for only when results are taken. Immutable and safe to share between threads.
/// </remarks>
public sealed class PlanBatch
{
    /// <summary>The plan that every unit is reviewed on.</summary>
    public required Plan Plan
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>The conventions.</summary>
    public required JudgementPolicy Policy
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    }

    /// <summary>
    /// Rules on the figures; null, the default, for the quality rules of the plan as in <see cref="PlanReview"/>, <see cref="RuleSet.None"/> for none.
    /// </summary>
    public RuleSet? Rules { get; init; }

    /// <summary>How many units are reviewed at the same time; as many as there are processors by default. With 1 no other thread is used.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not above 0.</exception>
    public int AtOnce
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            field = value;
        }
    }
    = Environment.ProcessorCount;

    /// <summary>Reviews each unit as of some days, as its log grew.</summary>
    /// <param name="units">Each unit with all its reports. Those that name the unit, the issuer of the plan or nobody are its own; others are left out
    /// with a finding.</param>
    /// <param name="days">The days, the earliest first; each review knows what was recorded by the end of its day.</param>
    /// <param name="progress">Told how many units are done, after each of them; null, the default, for nobody.</param>
    /// <param name="cancellation">Ends the batch.</param>
    /// <returns>
    /// For each unit, in the given order, one scorecard for each day: the same as <see cref="PlanReview"/> for the reports known on that day.
    /// </returns>
    /// <exception cref="ArgumentException">There is no day, or the days are not in order.</exception>
    /// <exception cref="OperationCanceledException">The batch was ended.</exception>
    public IAsyncEnumerable<(OrgUnit Unit, ValueList<Scorecard> Reviews)> ReviewAsync(
        IAsyncEnumerable<(OrgUnit Unit, IReadOnlyList<Observation> Reports)> units, ValueList<LocalDate> days, IProgress<int>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        if (days.Count == 0 || days.Zip(days.Skip(1)).Any(static pair => pair.First >= pair.Second))
        {
            throw new ArgumentException($"The days are one or more, the earliest first, not {days}.", nameof(days));
        }

        return Run(units, new UnitReviews((Plan, Policy, Rules), days), progress, cancellation);
    }

    private async IAsyncEnumerable<(OrgUnit Unit, ValueList<Scorecard> Reviews)> Run(
        IAsyncEnumerable<(OrgUnit Unit, IReadOnlyList<Observation> Reports)> units, UnitReviews reviews, IProgress<int>? progress,
        [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var running = new Queue<Task<(OrgUnit Unit, ValueList<Scorecard> Reviews)>>();
        var done = 0;
        try
        {
            await foreach (var (unit, reports) in units.WithCancellation(stop.Token).ConfigureAwait(false))
            {
                cancellation.ThrowIfCancellationRequested();
                running.Enqueue(AtOnce == 1 ? Task.FromResult(reviews.Of(unit, reports, stop.Token))
                    : Task.Run(() => reviews.Of(unit, reports, stop.Token), stop.Token));
                while (running.Count >= (AtOnce == 1 ? 1 : 2 * AtOnce))
                {
                    yield return await Next().ConfigureAwait(false);
                }
            }

            while (running.Count > 0)
            {
                yield return await Next().ConfigureAwait(false);
            }
        }
        finally
        {
            // Whoever stops early leaves nothing running.
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(running).ContinueWith(static _ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }

        async Task<(OrgUnit Unit, ValueList<Scorecard> Reviews)> Next()
        {
            var next = await running.Dequeue().ConfigureAwait(false);
            progress?.Report(++done);
            return next;
        }
    }
}
