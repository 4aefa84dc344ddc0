namespace HongLinh.Planning.Text;

/// <summary>Describes the aspiration beside a target.</summary>
internal static class AspirationWriter
{
    /// <summary>The state of a line's aspiration, once there is a report on it; empty before.</summary>
    public static string[] InCell(Judgement judgement, Language language) =>
        State(judgement, language) is { } state ? [language.Of("phấn đấu: ", "aspiration: ") + state] : [];

    /// <summary>The same without the word that it is an aspiration; null before there is a report on it.</summary>
    public static string? State(Judgement judgement, Language language) =>
        judgement.Aspiration() is { Latest: not null } stretch ? FirstLetter.Small(VerdictWriter.Of(stretch, language)) : null;

    /// <summary>The figure of a line's aspiration, which may be of another indicator, once there is a report on it; empty before.</summary>
    public static string[] FigureInCell(Judgement judgement, PlanYear year, Language language) =>
        judgement.Aspiration() is { Latest: not null } stretch && stretch.Explain() is { Used.Count: > 0 } evidence
            ? [language.Of("phấn đấu: ", "aspiration: ") + FigureCell.Of(evidence, year, language)]
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
            + FirstLetter.Small(VerdictWriter.Of(stretch, language)) + ".";
    }
}
