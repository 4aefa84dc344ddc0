using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace HongLinh.Planning.Testing;

/// <summary>A scorecard as plain text to approve: a file beside a test, reviewed when it changes (văn bản đối chiếu).</summary>
public static class ApprovalText
{
    /// <summary>
    /// Plan, day and policy; for each line its verdict, the reason, what was reported, the figure used and the margin; the tally; rules that are broken or
    /// unknown; findings.
    /// </summary>
    /// <param name="card">The scorecard.</param>
    /// <returns>
    /// Lines that end with LF, in the order of the plan. Codes and plain numbers only, so the text is the same under any culture and in any language, and no
    /// moment of the run, version or hash is in it.
    /// </returns>
    public static string Of(Scorecard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        var text = new StringBuilder();
        Add(text, $"{card.Plan.Header.Code} as of {LocalDatePattern.Iso.Format(card.AsOf)}, policy {card.Policy}");
        foreach (var group in card.Groups)
        {
            Add(text, $"{group.Group}");
            foreach (var judgement in group.Judgements)
            {
                Add(text, $"  {Line(judgement)}");
            }
        }

        Add(text, $"{card.Tally}");
        foreach (var outcome in card.RuleOutcomes.Where(static outcome => outcome.Truth != Rules.Truth.Yes))
        {
            Add(text, $"rule {outcome.Rule.Id}: {outcome.Truth}");
        }

        foreach (var finding in card.Findings)
        {
            Add(text, $"{finding}");
        }

        return text.ToString();
    }

    private static string Line(Judgement judgement)
    {
        var evidence = judgement.Explain();
        var line = new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"{judgement.Line.Ordinal}. {judgement.Line.Indicator.Code}: {judgement.Verdict} ({judgement.Reason}), {judgement.State}");
        line.Append(judgement.Latest is { } latest ? $", latest {latest.Period} {latest.Reported} ({latest.Maturity})" : "");
        line.Append(evidence.Figure is { } figure ? $", figure {figure}" : "");
        line.Append(evidence.Margin is { } margin ? $", margin {margin}" : "");
        return line.ToString();
    }

    private static void Add(StringBuilder text, string line) => text.Append(line.ReplaceLineEndings(" ")).Append('\n');
}
