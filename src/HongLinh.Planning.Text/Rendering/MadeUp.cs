namespace HongLinh.Planning.Text;

/// <summary>Says where figures are made up, as their reporters call them: an example must never pass for a result.</summary>
internal static class MadeUp
{
    private static readonly Lexicon<bool> Names = WordSet.Of(
        "minh họa, số giả định, số liệu giả định, số ví dụ, số liệu ví dụ, dữ liệu ví dụ, made up, made-up");

    /// <summary>The sentence for the head of a face; null where no figure in use is called made up.</summary>
    public static string? Notice(Scorecard card, Language language)
    {
        List<string>? lines = null;
        foreach (var judgement in card.Judgements)
        {
            foreach (var report in judgement.Matched.Used)
            {
                if (IsMadeUp(report.Remark) || IsMadeUp(report.Source))
                {
                    (lines ??= []).Add(NumberText.Digits(judgement.Line.Ordinal));
                    break;
                }
            }
        }

        return lines is null ? null
            : language.Of(
                $"BẢN THỬ, KHÔNG DÙNG ĐỂ BÁO CÁO: số liệu của chỉ tiêu số {string.Join(", ", lines)} là số minh họa.",
                $"A TRIAL, NOT A REPORT: the figures of lines {string.Join(", ", lines)} are made up.");
    }

    /// <summary>Whether a remark says no more than that its figure is made up.</summary>
    public static bool IsAll(string remark) => TokenList.Of(remark) is { Count: <= MostWords } words && Names.IsIn(words, 0, words.Count);

    // "Số liệu minh họa", with a full stop.
    private const int MostWords = 5;

    private static bool IsMadeUp(string words) => MayName(words) && TokenList.Of(words) is var tokens && Names.IsIn(tokens, 0, tokens.Count);

    // Most remarks and sources hold none of these letters, and need not be cut into words.
    private static bool MayName(string words) => Array.Exists(Letters, letters => words.Contains(letters, StringComparison.OrdinalIgnoreCase));

    // The last one: letters written with marks of their own.
    private static readonly string[] Letters = ["minh h", "định", "dụ", "made", "\u0323"];
}
