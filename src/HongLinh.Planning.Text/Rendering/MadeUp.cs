namespace HongLinh.Planning.Text;

/// <summary>Says where figures are made up, as their reporters call them: an example must never pass for a result.</summary>
internal static class MadeUp
{
    private static readonly Lexicon<bool> Names = WordSet.Of("minh họa, giả định, số ví dụ, số liệu ví dụ, dữ liệu ví dụ, số thử nghiệm, "
        + "số liệu thử nghiệm, made up, made-up");

    /// <summary>The sentence for the head of a face; null where no figure in use is called made up.</summary>
    public static string? Notice(Scorecard card, Language language)
    {
        var lines = card.Judgements.Where(static judgement => judgement.Matched.Used.Any(static report => IsMadeUp(report.Remark) || IsMadeUp(report.Source)))
            .Select(static judgement => NumberText.Digits(judgement.Line.Ordinal)).ToArray();
        return lines.Length == 0 ? null
            : language.Of(
                $"BẢN THỬ, KHÔNG DÙNG ĐỂ BÁO CÁO: số liệu của chỉ tiêu số {string.Join(", ", lines)} là số minh họa.",
                $"A TRIAL, NOT A REPORT: the figures of lines {string.Join(", ", lines)} are made up.");
    }

    /// <summary>Whether a remark says no more than that its figure is made up.</summary>
    public static bool IsAll(string remark) => TokenList.Of(remark) is { Count: <= MostWords } words && Names.IsIn(words, 0, words.Count);

    // "Số liệu minh họa", with a full stop.
    private const int MostWords = 5;

    private static bool IsMadeUp(string words) => words.Length > 0 && TokenList.Of(words) is var tokens && Names.IsIn(tokens, 0, tokens.Count);
}
