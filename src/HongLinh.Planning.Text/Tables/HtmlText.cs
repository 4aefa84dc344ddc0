using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Words as the text of an HTML or SVG element, or as the value of a quoted attribute.</summary>
internal static class HtmlText
{
    public static string Of(string text)
    {
        var safe = SafeText.Of(text);
        var html = new StringBuilder(safe.Length);
        foreach (var letter in safe)
        {
            _ = letter switch
            {
                '&' => html.Append("&amp;"),
                '<' => html.Append("&lt;"),
                '>' => html.Append("&gt;"),
                '"' => html.Append("&quot;"),
                '\'' => html.Append("&#39;"),
                _ => html.Append(letter),
            };
        }

        return html.ToString();
    }
}
