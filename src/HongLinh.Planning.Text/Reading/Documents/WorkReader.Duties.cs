using System.Globalization;

namespace HongLinh.Planning.Text;

/// <content>Duties to report at fixed times.</content>
internal sealed partial class WorkReader
{
    private void Duties(SourceSpan words, TokenList tokens, int report, List<OrgUnit> reporters, DutyRhythm? rhythm, TextSpan span)
    {
        if (rhythm is null || rhythm != DutyRhythm.Monthly && rhythm != DutyRhythm.AsPrescribed || OtherRhythms.IsIn(tokens, 0, tokens.Count))
        {
            findings.Add(FindingCode.LineUnread, Place.Item(words.Section, words.Ordinal), span);
            return;
        }

        var recipients = Spoken(tokens, report, tokens.Count).Select(body => body.Unit.Code == BodyLexicon.Committee.Code ? issuer : body.Unit)
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
}
