using System.Globalization;

namespace HongLinh.Planning.Text;

/// <content>Duties to report at fixed times, and the bodies that sentences name.</content>
internal sealed partial class WorkReader
{
    private void Duties(SourceSpan words, TokenList tokens, int report, List<OrgUnit> reporters, DutyRhythm? rhythm, TextSpan span)
    {
        if (rhythm is null || rhythm != DutyRhythm.Monthly && rhythm != DutyRhythm.AsPrescribed || OtherRhythms.IsIn(tokens, 0, tokens.Count))
        {
            findings.Add(FindingCode.LineUnread, Place.Item(words.Section, words.Ordinal), span);
            return;
        }

        var recipients = Spoken(tokens, report, tokens.Count).Select(body => body.Unit == BodyLexicon.Committee ? issuer : body.Unit)
            .Where(static unit => !IsWorker(unit)).Distinct().ToList();
        foreach (var reporter in reporters)
        {
            _duties.Add(new ReportingDuty
            {
                Code = string.Create(CultureInfo.InvariantCulture, $"duty-{_duties.Count + 1}-{reporter.Code}"),
                Subject = BilingualName.Of("Báo cáo kết quả thực hiện", "Report on results"),
                Reporter = reporter,
                Recipients = recipients.Count > 0 ? [.. recipients] : [issuer],
                Rhythm = rhythm,
                Words = words,
            });
        }
    }

    // Those of the bodies between two tokens that do work, each once, under the names that the text gives them.
    private static List<OrgUnit> Workers(TokenList tokens, List<(int At, int To, OrgUnit Unit)> bodies, int from, int to)
    {
        var workers = new List<OrgUnit>(bodies.Count);
        foreach (var (at, end, unit) in bodies)
        {
            if (at >= from && at < to && IsWorker(unit) && !workers.Exists(worker => string.Equals(worker.Code, unit.Code, StringComparison.Ordinal)))
            {
                workers.Add(Bodies.Printed(unit, tokens, at, end));
            }
        }

        return workers;
    }

    private static List<(int At, int To, OrgUnit Unit)> Spoken(TokenList tokens, int from, int to)
    {
        var bodies = new List<(int, int, OrgUnit)>();
        for (var at = from; at < to;)
        {
            var length = BodyLexicon.All.Match(tokens, at, to, out var unit);
            if (length > 0 && (at == from || Agents.MatchBefore(tokens, at, at - 1, out _) == 0 || IsWorker(unit!) || at > from && tokens.IsWord(at - 1, To)))
            {
                bodies.Add((at, at + length, unit!));
            }

            at += Math.Max(1, length);
        }

        return bodies;
    }

    private static readonly string To = SyllableKey.Of("cho");
}
