using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Money units as clerks abbreviate them: tỷ, trđ, tr.đ, nghìn VND, ₫, triệu đ/người/năm.</summary>
internal static partial class MoneyWords
{
    /// <summary>The same unit in full, as a key; other units stay unchanged.</summary>
    /// <param name="key">The words in the form of <see cref="TableKey"/>.</param>
    public static string Plain(string key)
    {
        var stroke = key.IndexOf('/', StringComparison.Ordinal);
        var (money, rest) = stroke < 0 ? (key, "") : (key[..stroke], key[stroke..]);
        var parts = Shortened().Match(money.Replace(" ", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal));
        var times = parts.Groups["times"].Value switch
        {
            "nghin" or "ngan" => "nghin ",
            "trieu" or "tr" => "trieu ",
            "ty" or "ti" => "ty ",
            _ => "",
        };
        // A multiplier alone is read as money, which is safe because it fits only an indicator of money.
        return parts.Success && money.Length > 0 ? times + "dong" + rest : key;
    }

    [GeneratedRegex(@"^(?<times>nghin|ngan|trieu|tr|ty|ti)?(?:dong|d|₫|vnd|dongvietnam)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shortened();
}
