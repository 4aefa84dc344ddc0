namespace HongLinh.Planning.Text;

/// <summary>The head of a plan: issuer, title, number, date, year; missing parts are left out.</summary>
internal static class PlanHead
{
    public static void Write(Page page, PlanHeader header, Language language) => Write(page, header, language.Of(header.Title), "", language);

    /// <summary>The same over results, which do not bear the title and the number of the plan as if they were it.</summary>
    public static void WriteOfResults(Page page, PlanHeader header, Language language) =>
        Write(page, header, TitleOfResults(header, language), KindOf(header, language) + " ", language);

    /// <summary>What kind of paper sets the targets, by its symbol: Nghị quyết for NQ-HĐND and NQ/ĐU; Kế hoạch where it has none.</summary>
    public static string KindOf(PlanHeader header, Language language) => header.Number?.Symbol.Split('-', '/')[0] switch
    {
        "NQ" => language.Of("Nghị quyết", "Resolution"),
        "QĐ" => language.Of("Quyết định", "Decision"),
        "CTr" => language.Of("Chương trình", "Programme"),
        _ => language.Of("Kế hoạch", "Plan"),
    };

    /// <summary>The title of the results of a plan: "Thực hiện nhiệm vụ ..." names what was carried out, so the word is not said twice.</summary>
    public static string TitleOfResults(PlanHeader header, Language language)
    {
        var title = language.Of(header.Title);
        return !language.IsVietnamese ? "Results: " + title
            : "Biểu kết quả " + (title.StartsWith("Thực hiện ", StringComparison.OrdinalIgnoreCase) ? "" : "thực hiện ") + FirstLetter.Small(title);
    }

    private static void Write(Page page, PlanHeader header, string title, string of, Language language)
    {
        page.Paragraph(language.Of(header.Issuer.Name));
        page.Paragraph(title);
        var document = string.Join(", ", Document(header, of, language));
        page.Paragraph(
            document + (document.Length == 0 ? "" : ". ") + language.Of("Năm kế hoạch: ", "Plan year: ") + Years(header) + ".");
    }

    private static string Years(PlanHeader header) =>
        (header.FirstYear is { } first ? NumberText.Digits(first.Number) + " - " : "") + NumberText.Digits(header.Year.Number);

    private static IEnumerable<string> Document(PlanHeader header, string of, Language language)
    {
        if (header.Number is { } number)
        {
            yield return (of.Length == 0 ? language.Of("Số: ", "No. ") : of + language.Of("số ", "No. "))
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
