using System.Diagnostics;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The synthesis report of a period as an official document: five sections upright, each annex on pages of its own.</summary>
internal sealed class SynthesisDocument
{
    private readonly SynthesisReport _report;
    private readonly ReportHead _head;
    private readonly OfficialFrame _frame;
    private readonly WordWriter _word;

    private SynthesisDocument(SynthesisReport report, ReportHead head)
    {
        _report = report;
        _head = head;
        _frame = ReportFrame.Of(report.Scorecard, report.Language, head, report.Subject);
        _word = new WordWriter(report.Language);
    }

    private Language Language => _report.Language;

    public static OfficePackage Of(SynthesisReport report, ReportHead head)
    {
        var document = new SynthesisDocument(report, head);
        document.Write();
        var package = document._word.Pack(isSideways: true);
        var issuer = report.Language.Of(report.Scorecard.Plan.Header.Issuer.Name);
        package.Describe($"{document._frame.Kind} {document._frame.Subject}", issuer, report.Scorecard.AsOf, report.Language);
        return package;
    }

    private void Write()
    {
        _frame.WriteHead(_word);
        ReportFrame.WriteAddressees(_word, _head, Language);
        foreach (var block in _report.Opening().Concat(_report.Body()))
        {
            Write(block);
        }

        var issuer = Language.Of(_report.Scorecard.Plan.Header.Issuer.Name);
        _word.Paragraph("Closing", Language.Of(
            $"Trên đây là báo cáo {FirstLetter.Small(_report.Subject)} của {issuer}./.", $"This is the report of {issuer} on {_report.When}."));
        _frame.WriteFoot(_word);
        var isFirst = true;
        foreach (var block in _report.Annexes())
        {
            if (block is PaperAnnex annex)
            {
                _word.TurnPage(isSideways: !isFirst);
                isFirst = false;
                ReportFrame.WriteAnnexHead(_word, _frame, Language, (annex.Mark, annex.Title));
            }
            else
            {
                Write(block, isAnnex: true);
            }
        }
    }

    private void Write(PaperBlock block, bool isAnnex = false)
    {
        switch (block)
        {
            case PaperHeading heading:
                // The model numbers its headings itself, so that every form has the same numbers.
                _word.Paragraph(
                    heading.Level == 1 ? "Heading1" : "Heading2", heading.Level == 1 ? heading.Full.ToUpperInvariant() : heading.Full, isNumbered: false);
                break;
            case PaperParagraph { IsItem: true } item:
                _word.Paragraph("ListBullet", item.Words);
                break;
            case PaperParagraph { IsNote: true } note:
                _word.Paragraph(isAnnex ? "TableNote" : "Basis", note.Words);
                break;
            case PaperParagraph paragraph:
                _word.Paragraph("BodyText", paragraph.Words);
                break;
            case PaperTable table:
                AnnexTable.Write(_word, table);
                break;
            case PaperResults results:
                AnnexTable.Write(_word, results.Table);
                AnnexTable.WriteNotes(_word, results.Table);
                break;
            default:
                throw new UnreachableException($"No paragraph for {block}.");
        }
    }
}
