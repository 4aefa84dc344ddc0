using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The frame that all reports on a plan share: head and foot, addressees and bases, the head of an annex.</summary>
internal static class ReportFrame
{
    /// <summary>Head and foot from what the office states; what it leaves empty comes from the plan.</summary>
    public static OfficialFrame Of(Scorecard card, Language language, ReportHead head, string subject)
    {
        var plan = card.Plan.Header;
        return new OfficialFrame(language)
        {
            ParentBody = head.ParentBody,
            Issuer = plan.Issuer,
            Number = head.Number ?? DocumentNumber.Of("", language.Of("BC-", "BC-") + SymbolOf(plan)),
            Place = plan.Place,
            Date = head.Date ?? DocumentDate.InMonth(card.AsOf.ToYearMonth()),
            Kind = language.Of("BÁO CÁO", "REPORT"),
            Subject = head.Subject.Length > 0 ? head.Subject : subject,
            SignedFor = head.SignedFor.Length > 0 ? head.SignedFor : plan.SignedFor,
            SignedBy = head.SignedBy.Length > 0 ? head.SignedBy : plan.SignedBy,
            Recipients = [.. RecipientsOf(head.Recipients.Count > 0 ? head.Recipients : RecipientsOf(card.Plan, language), language)],
        };
    }

    public static void WriteAddressees(WordWriter word, ReportHead head, Language language)
    {
        if (head.Addressees.Count > 0)
        {
            word.Paragraph("Addressee", language.Of("Kính gửi: ", "To: ") + string.Join("; ", head.Addressees) + ".");
        }

        for (var at = 0; at < head.Bases.Count; at++)
        {
            word.Paragraph("Basis", head.Bases[at].TrimEnd(';', '.', ' ') + (at + 1 < head.Bases.Count ? ";" : "."));
        }
    }

    public static void WriteAnnexHead(WordWriter word, OfficialFrame frame, Language language, (string Mark, string Title) annex)
    {
        var issuer = language.Of(frame.Issuer.Name);
        word.Paragraph("AnnexHead", annex.Mark).Paragraph("AnnexTitle", annex.Title.ToUpperInvariant()).Paragraph("AnnexOf", language.Of(
            $"(Kèm theo Báo cáo số {OfficialFrame.NumberOf(frame.Number)} {OfficialFrame.DateOf(frame.Date, language)} của {issuer})",
            $"(Of report No. {OfficialFrame.NumberOf(frame.Number)} of {OfficialFrame.DateOf(frame.Date, language)} by {issuer})"));
    }

    /// <summary>The end of the symbol, which names the body: UBND.</summary>
    public static string SymbolOf(PlanHeader plan) =>
        plan.Number is { Symbol: var symbol } && symbol.LastIndexOf('-') is >= 0 and var dash && symbol[(dash + 1)..].Trim() is { Length: > 0 } body
            ? body : "UBND";

    // A report goes to those who received the plan, unless others are named.
    private static ValueList<string> RecipientsOf(Plan plan, Language language) =>
        language.IsVietnamese ? ValueList.From(plan.Prose.Recipients.Select(static line => line.Words)) : [];

    /// <summary>The recipients as they are printed, with "Lưu: VT." at the end.</summary>
    public static IEnumerable<string> RecipientsOf(ValueList<string> recipients, Language language)
    {
        var file = language.Of("Lưu: VT", "File");
        var lines = recipients.Select(static line => line.Trim('-', ' ', ';', '.')).Where(static line => line.Length > 0).ToList();
        if (!lines.Exists(line => line.StartsWith(language.Of("Lưu", "File"), StringComparison.Ordinal)))
        {
            lines.Add(file);
        }

        return lines.Select((line, at) => $"- {line}{(at + 1 < lines.Count ? ";" : ".")}");
    }
}
