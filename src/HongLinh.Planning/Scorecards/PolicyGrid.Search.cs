using System.Globalization;

namespace HongLinh.Planning;

// The search for the policy behind a published table.
public sealed partial record PolicyGrid
{
    /// <summary>Finds the policy behind a published table: which policies give the printed verdicts (dò quy ước đánh giá).</summary>
    /// <param name="card">A review of the plan; its figures and rules are used, its policy is not.</param>
    /// <param name="printed">The printed verdicts, each line at most once; lines without one are not compared.</param>
    /// <returns>
    /// Every policy that reproduces the most verdicts, in the order of the grid: all of them where
    /// <see cref="PolicyFit.IsComplete"/>, and otherwise each with the verdicts it fails to reproduce.
    /// </returns>
    /// <exception cref="ArgumentException">A printed verdict is for a line that the plan does not have, or a line has two.</exception>
    public ValueList<PolicyFit> Search(Scorecard card, ValueList<PublishedVerdict> printed)
    {
        ArgumentNullException.ThrowIfNull(card);
        var figures = card.Figures;
        var places = PlacesOf(figures, printed);
        var judgements = new Judgement[figures.Count];
        var best = new List<(int Place, PolicyFit Fit)>();
        // Policies that treat the figures alike are tried one after another, so that the figures are prepared once for all of them.
        foreach (var (place, policy) in Policies.Index().GroupBy(static one => Treatment.Of(one.Item)).SelectMany(static alike => alike))
        {
            new Evaluator(policy).Judge(figures, judgements);
            var fits = printed.ToLookup(row => judgements[places[row.Ordinal]].Verdict == row.Printed);
            var fit = new PolicyFit(policy, ValueList.From(fits[true]), ValueList.From(fits[false]));
            if (best.Count > 0 && fit.Failed.Count < best[0].Fit.Failed.Count)
            {
                best.Clear();
            }

            if (best.Count == 0 || fit.Failed.Count == best[0].Fit.Failed.Count)
            {
                best.Add((place, fit));
            }
        }

        return ValueList.From(best.OrderBy(static one => one.Place).Select(static one => one.Fit));
    }

    private static Dictionary<int, int> PlacesOf(MatchedFigures figures, ValueList<PublishedVerdict> printed)
    {
        var lines = figures.Plan.Lines.Select(static (line, place) => (line.Ordinal, place))
            .ToDictionary(static line => line.Ordinal, static line => line.place);
        var known = new HashSet<int>();
        foreach (var row in printed)
        {
            if (!lines.ContainsKey(row.Ordinal) || !known.Add(row.Ordinal))
            {
                throw new ArgumentException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Line {row.Ordinal} {(known.Contains(row.Ordinal) ? "has two printed verdicts" : "is not in the plan")}."), nameof(printed));
            }
        }

        return lines;
    }
}
