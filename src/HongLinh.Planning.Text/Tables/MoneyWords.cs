using System.Text.RegularExpressions;

namespace HongLinh.Planning.Text;

/// <summary>Money as clerks shorten it in the column of units: tỷ, trđ, tr.đ, nghìn VND, ₫, triệu đ/người/năm.</summary>
internal static partial class MoneyWords
{
    /// <summary>The same unit in full, as a key; what is no money stays as it is.</summary>
    /// <param name="key">The words as <see cref="TableKey"/> has them.</param>
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
        // A multiplier alone counts as money only because the indicator must be money for it to fit.
        return parts.Success && money.Length > 0 ? times + "dong" + rest : key;
    }

    [GeneratedRegex(@"^(?<times>nghin|ngan|trieu|tr|ty|ti)?(?:dong|d|₫|vnd|dongvietnam)?\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Shortened();
}
