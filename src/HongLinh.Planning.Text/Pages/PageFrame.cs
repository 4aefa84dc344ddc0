namespace HongLinh.Planning.Text;

/// <summary>What only paper needs: the head of an official document and the places for the signatures.</summary>
internal static class PageFrame
{
    public static void Head(HtmlWriter html, ResultTable table)
    {
        var language = table.Language;
        html.Add($"<div class=\"paper frame\"><p><b>{table.Head[0].ToUpperInvariant()}</b></p>");
        html.Add($"<p><b>{language.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")}</b><br />");
        html.Add($"<b class=\"motto\">{language.Of("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")}</b></p></div>\n");
    }

    public static void Signatures(HtmlWriter html, ResultTable table)
    {
        var (plan, language) = (table.Scorecard.Plan.Header, table.Language);
        var place = plan.Place.Length == 0 ? "" : plan.Place + ", ";
        html.Add($"<div class=\"paper frame sign\"><p><b>{language.Of("NGƯỜI LẬP BIỂU", "PREPARED BY")}</b></p>");
        html.Add($"<p><i>{place}{language.Of("ngày ...... tháng ...... năm ", "")}{NumberText.Digits(table.Scorecard.AsOf.Year)}</i>");
        var signed = plan.SignedFor.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (var line in signed.Length == 0 ? [language.Of("THỦ TRƯỞNG ĐƠN VỊ", "HEAD OF THE OFFICE")] : signed)
        {
            html.Add($"<br /><b>{line.ToUpperInvariant()}</b>");
        }

        html.Add($"</p></div>\n");
    }
}
