using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Recognises figures that a target is only compared with: "thấp hơn mức 4,8% của năm 2023", "cao hơn bình quân của tỉnh 0,5 điểm %".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct LevelComparison(TokenList tokens, FindingSink findings)
{
    private const int MostWords = 12;

    // 1 where the target is above the other figure, -1 below, 0 where the words do not say.
    private static readonly Lexicon<int> Comparatives = new(
    [
        .. WordSet.Rows(1, "cao hơn, nhiều hơn, lớn hơn, vượt"), .. WordSet.Rows(-1, "thấp hơn, ít hơn, nhỏ hơn"), .. WordSet.Rows(0, "so với, so"),
    ]);

    private static readonly Lexicon<bool> Levels = WordSet.Of("mức, con số, tỷ lệ, kết quả, mức thực hiện, số thực hiện");

    private static readonly Lexicon<bool> Owners = WordSet.Of(
        "năm, của năm, cùng kỳ, của cùng kỳ, của nhiệm kỳ, của giai đoạn, của đầu năm, đầu năm, của quý, của tháng, của bình quân, của cả nước, của toàn quốc, "
        + "của tỉnh, của toàn tỉnh, của vùng, của toàn vùng, của khu vực, bình quân của, bình quân chung, bình quân cả nước, bình quân toàn tỉnh, "
        + "hiện nay, hiện tại, trước đó");

    private static readonly Lexicon<bool> Averages = WordSet.Of(
        "bình quân, mức bình quân, trung bình, mức trung bình, mặt bằng chung, cả nước, mức của cả nước, toàn quốc, toàn tỉnh, mức của tỉnh, mức chung");

    /// <summary>Whether a figure after another one is only what that one is compared with; it is then left aside, with a finding.</summary>
    /// <param name="target">The figure before it.</param>
    /// <param name="amount">The figure.</param>
    public bool IsLeftAside(Amount target, Amount amount)
    {
        var at = target.To;
        while (at < amount.From && tokens[at].Kind == TokenKind.Sign)
        {
            at++;
        }

        var side = 0;
        var words = amount.From - at > MostWords ? 0 : Comparatives.Match(tokens, at, amount.From, out side);
        if (words == 0)
        {
            return false;
        }

        at += words;
        var isLevel = at + Levels.Match(tokens, at, amount.From, out _) == amount.From && Owners.Match(tokens, amount.To, tokens.Count, out _) > 0;
        if (!isLevel && Averages.Match(tokens, at, amount.From, out _) == 0)
        {
            return false;
        }

        var isOpposed = isLevel && target is { IsRange: false, Low.Value: { } own } && amount is { IsRange: false, Low.Value: { } other }
            && target.Unit.IsShare == amount.Unit.IsShare && (side > 0 && own <= other || side < 0 && own >= other);
        findings.Add(
            isOpposed ? FindingCode.SeveralReadings : FindingCode.NumberNotUsed, isOpposed ? target.From : amount.From, amount.To,
            isOpposed ? [tokens.Words(target.From, amount.To)] : []);
        return true;
    }
}
