using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Section II: what was reached, group by group, each sentence from the record.</summary>
internal sealed class SynthesisResults(SynthesisReport report, SynthesisTitles titles)
{
    private const string Section = "II";

    private readonly Language _language = report.Language;
    private readonly SynthesisSentences _sentences = new(report.Period, report.Input.Units, report.Language);

    public IEnumerable<SynthesisParagraph> Paragraphs()
    {
        var depending = ScorecardText.DependingOnReading(report.Scorecard).ToArray();
        foreach (var sentence in TallyWriter.OfReport(report.Scorecard, _language, depending))
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Plain, sentence);
        }

        if (ScorecardText.Refused(report.Scorecard, _language, isReport: true) is { } refused)
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Plain, refused);
        }

        yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Plain, _language.Of("(Chi tiết tại ", "(Details: ") + report.Annex(1)
            + (report.UnitsInAnnex is null ? "" : _language.Of("; số liệu theo đơn vị tại ", "; figures by unit: ") + report.Annex(2))
            + _language.Of(" kèm theo.)", ".)"));

        var number = 0;
        foreach (var group in report.Scorecard.Groups.Where(static group => group.Judgements.Count > 0))
        {
            yield return SynthesisParagraph.Of(
                Section, group.Group.Mark, ParagraphForm.Heading, $"{NumberText.Digits(++number)}. {_language.Of(group.Group.Name)}");
            foreach (var paragraph in Lines(group))
            {
                yield return paragraph;
            }
        }

        foreach (var paragraph in Reports(number))
        {
            yield return paragraph;
        }
    }

    private IEnumerable<SynthesisParagraph> Lines(ScorecardGroup group)
    {
        foreach (var judgement in group.Judgements.Where(HasFigure))
        {
            yield return SynthesisParagraph.Of(Section, report.KeyOf(judgement.Line), ParagraphForm.Item, _sentences.Of(judgement));
        }

        // A sentence for each line without a figure would say the same over and over.
        foreach (var alike in group.Judgements.Where(static judgement => !HasFigure(judgement)).GroupBy(ReasonOf, StringComparer.Ordinal))
        {
            var names = alike.Select(judgement => LineWriter.Name(judgement.Line, _language)).ToArray();
            var count = names.Length == 1 ? ""
                : _language.Of($", {CountText.Of(names.Length, _language)} chỉ tiêu", $", {NumberText.Digits(names.Length)} of them");
            yield return SynthesisParagraph.Of(
                Section, group.Group.Mark, ParagraphForm.Item, $"{FirstLetter.Large(alike.Key)}{count}: {string.Join("; ", names)}.");
        }
    }

    private static bool HasFigure(Judgement judgement) => judgement.Latest is not null && judgement.Reason != ReasonCode.NotAssessable;

    private string ReasonOf(Judgement judgement) => judgement.Reason == ReasonCode.NotAssessable
        ? VerdictWriter.Name(judgement, _language) : ReportPhrases.States.Of(judgement.State, _language);

    private IEnumerable<SynthesisParagraph> Reports(int number)
    {
        if (report.Input.Work is { } work)
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Heading,
                $"{NumberText.Digits(++number)}. {_language.Of("Thực hiện nhiệm vụ được giao", "Work assigned")}");
            foreach (var sentence in new SynthesisWork(work, titles, report.Period, _language).Results(report.AnnexOfWork))
            {
                yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Item, sentence);
            }
        }

        if (report.Scorecard.Obligations is not { } owed)
        {
            yield break;
        }

        yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Heading,
            $"{NumberText.Digits(++number)}. {_language.Of("Chế độ báo cáo", "Reports")}");
        foreach (var unit in owed.ByUnit.Where(static unit => unit.Expected + unit.Untimed + unit.NoDeadline > 0))
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Item, ObligationText.Summary(unit, _language));
        }
    }
}
