using System.Globalization;

namespace HongLinh.Planning;

/// <summary>Judges the lines of a plan on their figures, under one policy (bộ đánh giá).</summary>
/// <remarks>Holds no state except the policy; safe to share between threads.</remarks>
internal sealed class Evaluator
{
    private readonly PolicyConventions _reading;
    private readonly Treatment _treatment;

    /// <summary>An evaluator for a policy.</summary>
    /// <param name="policy">The conventions for reading the words of a plan.</param>
    public Evaluator(JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        Policy = policy;
        _reading = PolicyConventions.Of(policy);
        _treatment = Treatment.Of(policy);
    }

    /// <summary>The policy.</summary>
    public JudgementPolicy Policy { get; }

    /// <summary>Judges every line into a buffer, in the order of the plan; allocates nothing.</summary>
    /// <remarks>
    /// A policy that rounds, or that reads bare numbers or "khoảng" in its own way, needs its own figures. They are made at the
    /// first judgement and kept until another such policy is used.
    /// </remarks>
    /// <param name="figures">The figures.</param>
    /// <param name="into">The buffer; at least as long as <see cref="MatchedFigures.Count"/>. Further slots are not touched.</param>
    /// <returns>How many judgements were written.</returns>
    /// <exception cref="ArgumentException">The buffer is too short.</exception>
    public int Judge(MatchedFigures figures, Span<Judgement> into)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var targets = figures.TargetsUnder(_treatment);
        if (into.Length < targets.Length)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The buffer holds {into.Length} judgements; the plan has {targets.Length} lines."), nameof(into));
        }

        var (policy, reading) = (Policy, _reading);
        for (var i = 0; i < targets.Length; i++)
        {
            var target = targets[i];
            var outcome = target.Assessment is ExactAssessment exact ? exact.Judge(reading) : target.Assessment.Judge(reading);
            ref var slot = ref into[i];
            // Storing references costs more than comparing them, and a reused buffer mostly receives the same judgement again.
            if (!slot.Says(target, policy, outcome))
            {
                slot = new Judgement(target, policy, outcome);
            }
        }

        return targets.Length;
    }

    // Lines with a known outcome are not judged again.
    internal (IMatched[] Lines, Outcome[] Outcomes) JudgeLines(MatchedFigures figures, IMatched[]? known = null, Outcome[]? said = null)
    {
        IMatched[] lines = _treatment.IsUsual ? figures.Lines : figures.TargetsUnder(_treatment);
        var outcomes = new Outcome[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            outcomes[i] = known is not null && ReferenceEquals(known[i], lines[i]) ? said![i]
                : lines[i] is LineFigures line ? line.Judge(_reading)
                : lines[i].Whole.Assessment.Judge(_reading);
        }

        return (lines, outcomes);
    }

    /// <summary>Judges every line, in the order of the plan.</summary>
    /// <param name="figures">The figures.</param>
    public ValueList<Judgement> Judge(MatchedFigures figures)
    {
        ArgumentNullException.ThrowIfNull(figures);
        var judgements = new Judgement[figures.Count];
        Judge(figures, judgements);
        return new ValueList<Judgement>(judgements);
    }
}
