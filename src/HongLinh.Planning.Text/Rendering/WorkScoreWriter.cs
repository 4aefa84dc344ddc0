using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Writes the points of an official or office with what they are made of.</summary>
internal static class WorkScoreWriter
{
    private static readonly Rounding Printed = Rounding.HalfUp(2);

    public static string Of(WorkScore score, Language language)
    {
        string?[] sentences =
        [
            Points(score, language),
            Parts(score, language),
            score.Undecided == 0 ? null : language.Of(
                $"{NumberText.Digits(score.Undecided)} sản phẩm chưa báo cáo kết quả hoặc chưa rõ ngày hoàn thành",
                $"{EnglishNumber.Count(score.Undecided, "products")} without a result or a known day"),
            language.Of("Theo ", "By ") + BasisWriter.Of(score.Rules.Basis, language),
        ];
        var caution = BasisWriter.Caution(score.Rules.Basis, language);
        return string.Join(" ", sentences.OfType<string>().Select(static sentence => sentence + ".")) + (caution is null ? "" : " " + caution);
    }

    private static string Points(WorkScore score, Language language)
    {
        if (score.Least is not { } least || score.Most is not { } most)
        {
            return language.Of("Chưa đủ số liệu để chấm điểm", "Not enough data for a score");
        }

        var points = least == most ? Number(least, language) : language.Of(
            $"từ {Number(least, language)} đến {Number(most, language)}", $"between {Number(least, language)} and {Number(most, language)}");
        return language.Of($"Điểm: {points}", $"Points: {points}") + (score.Class is { } known
            ? language.Of(", xếp loại ", ", class: ") + WorkPhrases.Classes.Of(known, language)
            : score.Rules.Thresholds.Count == 0
            ? language.Of(", không xếp loại vì quy định không nêu mức", ", no class: the rules state no bounds")
            : language.Of(", chưa xếp loại được", ", the class is open"));
    }

    private static string? Parts(WorkScore score, Language language)
    {
        if (score.Quantity is not { } quantity || score.Quality is not { } quality || score.Progress is not { } progress)
        {
            return null;
        }

        return language.Of(
            $"{NumberText.Digits(score.Scored)} sản phẩm đến hạn hoặc đã hoàn thành: số lượng {Percent(quantity, language)}, chất lượng "
                + $"{Percent(quality, language)}, tiến độ {Percent(progress, language)}",
            $"{EnglishNumber.Count(score.Scored, "products")} due or done: quantity {Percent(quantity, language)}, quality "
                + $"{Percent(quality, language)}, progress {Percent(progress, language)}");
    }

    private static string Number(Fraction points, Language language) => NumberText.Write(points, language, Printed);

    private static string Percent(Fraction share, Language language) => PercentText.Write(share, Printed, language);
}
