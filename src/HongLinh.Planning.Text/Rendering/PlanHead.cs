namespace HongLinh.Planning.Text;

/// <summary>The head of a plan: issuer, title, number, date, year and the resolution it carries out.</summary>
internal static class PlanHead
{
    public static void Write(Page page, PlanHeader header, Language language)
    {
        var number = header.Number.Number.Length == 0 ? language.Of("(để trống)", "(left blank)") : header.Number.Number;
        page.Paragraph(language.Of(header.Issuer.Name));
        page.Paragraph(language.Of(header.Title));
        page.Paragraph(language.Of("Số: ", "No. ") + $"{number}/{header.Number.Symbol}, {header.Place}, "
            + DateText.Write(header.Date, language)
            + language.Of(". Năm kế hoạch: ", ". Plan year: ") + NumberText.Digits(header.Year.Number) + ".");
    }
}
