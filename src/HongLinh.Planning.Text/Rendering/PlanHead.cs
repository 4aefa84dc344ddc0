namespace HongLinh.Planning.Text;

/// <summary>The head of a plan: issuer, title, number, date, year; missing parts are left out.</summary>
internal static class PlanHead
{
    public static void Write(Page page, PlanHeader header, Language language)
    {
        page.Paragraph(language.Of(header.Issuer.Name));
        page.Paragraph(language.Of(header.Title));
        var document = string.Join(", ", Document(header, language));
        page.Paragraph(
            document + (document.Length == 0 ? "" : ". ") + language.Of("Năm kế hoạch: ", "Plan year: ") + Years(header) + ".");
    }

    private static string Years(PlanHeader header) =>
        (header.FirstYear is { } first ? NumberText.Digits(first.Number) + " - " : "") + NumberText.Digits(header.Year.Number);

    private static IEnumerable<string> Document(PlanHeader header, Language language)
    {
        if (header.Number is { } number)
        {
            yield return language.Of("Số: ", "No. ")
                + $"{(number.Number.Length == 0 ? language.Of("(để trống)", "(left blank)") + $"/{number.Symbol}" : number.ToString())}";
        }

        if (header.Place.Length > 0)
        {
            yield return header.Place;
        }

        if (header.Date is { } date)
        {
            yield return DateText.Write(date, language);
        }
    }
}
