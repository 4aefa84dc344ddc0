using System.Diagnostics;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Documents;

/// <summary>The reminder of one unit as an official letter: no name of a type, the subject below the number (công văn đôn đốc).</summary>
internal static class ReminderLetter
{
    public static OfficePackage Of(Plan plan, OrgUnit unit, ValueList<Reminder> reminders, ReportHead head)
    {
        var (language, header) = (Language.Vietnamese, plan.Header);
        var blocks = ReminderWriter.Letter(header.Issuer, unit, reminders, language).ToArray();
        var day = reminders[0].AsOf;
        var subject = head.Subject.Length > 0 ? head.Subject : ReminderWriter.Subject(unit, reminders, language);
        var frame = new OfficialFrame(language)
        {
            ParentBody = head.ParentBody,
            Issuer = header.Issuer,
            Number = head.Number ?? DocumentNumber.Of("", ReportFrame.SymbolOf(header)),
            Place = header.Place,
            Date = head.Date ?? DocumentDate.InMonth(day.ToYearMonth()),
            Kind = "",
            Subject = subject,
            SignedFor = head.SignedFor.Length > 0 ? head.SignedFor : header.SignedFor,
            SignedBy = head.SignedBy.Length > 0 ? head.SignedBy : header.SignedBy,
            Recipients = head.Recipients.Count > 0 ? [.. ReportFrame.RecipientsOf(head.Recipients, language)] : ["- Như trên;", "- Lưu: VT."],
        };
        var word = new WordWriter(language);
        frame.WriteHead(word);
        word.Paragraph("Addressee", $"Kính gửi: {unit.Name.Vietnamese}.");
        for (var at = 0; at < blocks.Length; at++)
        {
            Write(word, blocks[at], isLast: at == blocks.Length - 1);
        }

        frame.WriteFoot(word);
        var package = word.Pack(isSideways: false);
        package.Describe(subject, header.Issuer.Name.Vietnamese, day, language);
        return package;
    }

    private static void Write(WordWriter word, PaperBlock block, bool isLast)
    {
        switch (block)
        {
            case PaperHeading heading:
                word.Paragraph("Heading2", heading.Full, isNumbered: false);
                break;
            case PaperParagraph { IsItem: true } item:
                word.Paragraph("ListBullet", item.Words);
                break;
            case PaperParagraph paragraph:
                word.Paragraph(isLast ? "Closing" : "BodyText", isLast ? paragraph.Words.TrimEnd('.') + "./." : paragraph.Words);
                break;
            default:
                throw new UnreachableException($"A letter has no {block}.");
        }
    }
}
