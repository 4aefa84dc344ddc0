namespace HongLinh.Planning.Text;

/// <summary>Describes the aspiration beside a target.</summary>
internal static class AspirationWriter
{
    /// <summary>The state of a line's aspiration, once there is a report on it; empty before.</summary>
    public static string[] InCell(Judgement judgement, Language language) =>
        judgement.Aspiration() is { Latest: not null } stretch
            ? [language.Of("phấn đấu: ", "aspiration: ") + Lowered(VerdictWriter.Of(stretch, language))]
            : [];

    /// <summary>The aspiration, its figure and its state; it does not affect the verdict of the line.</summary>
    public static string InFull(Judgement stretch, Language language)
    {
        var evidence = stretch.Explain();
        var figure = evidence.Used.Count == 0 && stretch.Latest is null
            ? ReportPhrases.States.Of(stretch.State, language)
            : FigureCell.Of(evidence, stretch.Latest!.Period.Year, language);
        var goal = TargetWriter.OfAspiration(stretch.Line, language);
        return FirstLetter.Large(goal) + language.Of(". Số liệu: ", ". Figure: ") + figure
            + language.Of(". Đánh giá riêng, không tính vào kết quả của chỉ tiêu: ", ". Judged by itself, apart from the target: ")
            + Lowered(VerdictWriter.Of(stretch, language)) + ".";
    }

    private static string Lowered(string verdict) => char.ToLowerInvariant(verdict[0]) + verdict[1..];
}
