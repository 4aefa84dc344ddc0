using System.Text;
using HongLinh.Planning.Comparisons;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>Judges the plan and writes what was asked for.</summary>
internal static class Report
{
    public static int Run(Request request)
    {
        if (request.Replay is { } written)
        {
            return Replays.Run(written, request.Language);
        }

        var plan = Editions.HongLinh2023.Plan.Value;
        var figures = request.Figures is { } own ? Figures.Read(own, plan, request) : Editions.HongLinh2023.PublishedFigures;
        if (figures is null)
        {
            return Figures.NothingRead;
        }

        var card = Judge(figures, request.AsOf, request.Policy);
        var since = request.CompareWith is { } before ? ScorecardComparison.Between(Judge(figures, before, request.Policy), card) : null;
        var code = request.Format == Formats.Text
            ? Formats.Write(Text(request, card, since), request)
            : Formats.Write(card, TownReports.Book(plan, figures.KnownBy(request.AsOf)), since, request);
        return code == ExitCode.Done && figures.Entries.Count == 0 ? Figures.NothingRead : code;
    }

    private static Scorecard Judge(ObservationLog figures, LocalDate asOf, JudgementPolicy policy)
    {
        // A figure published on the day itself counts, so the log is read as of the last moment of that day in Vietnam.
        // The town's tally is shown beside the computed one from the day of its publication.
        var card = PlanReview.Run(Editions.HongLinh2023.Plan.Value, figures.KnownBy(asOf), asOf, policy);
        return card.Beside(asOf >= Editions.HongLinh2023.PublishedTally.PublishedOn ? Editions.HongLinh2023.PublishedTally : null);
    }

    private static string Text(Request request, Scorecard card, ScorecardComparison? since)
    {
        var (language, width) = (request.Language, request.Width);
        var text = new StringBuilder(since is not null ? ComparisonText.Render(since, language, width)
            : ScorecardText.Render(card, language, width));
        if (request.Explain is { } line)
        {
            text.Append('\n').Append(JudgementText.Explain(card.Judgements[line - 1], language, width));
        }

        if (request.Outlook)
        {
            text.Append('\n').Append(OutlookText.Render(card, language, width));
        }

        if (request.Remarks)
        {
            text.Append('\n');
            foreach (var finding in Editions.HongLinh2023.Plan.Findings)
            {
                text.Append(Terminal.Wrapped(FindingText.Describe(finding, language), width, hanging: 2)).Append('\n');
            }
        }

        if (request.Check)
        {
            text.Append('\n').Append(FindingText.Render(PlanAudit.Check(card.Plan), card.Plan, language, width));
        }

        if (request.Fingerprint)
        {
            text.Append('\n').Append(Terminal.Wrapped(ScorecardText.DescribeFingerprint(card.Fingerprint, language), width, hanging: 2)).Append('\n');
        }

        return text.ToString();
    }
}
