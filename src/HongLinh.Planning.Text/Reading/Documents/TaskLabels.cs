namespace HongLinh.Planning.Text;

/// <summary>Reads the labelled lines below the name of a task: "- Chủ trì: ...", "- Thời gian hoàn thành: ...", "- Sản phẩm: ...".</summary>
internal static class TaskLabels
{
    private static readonly Lexicon<TaskLabel> All = new(
    [
        .. WordSet.Rows(
            TaskLabel.Lead,
            "chủ trì, cơ quan chủ trì, đơn vị chủ trì, đơn vị thực hiện, cơ quan thực hiện, đơn vị chủ trì thực hiện, phụ trách, đơn vị phụ trách"),
        .. WordSet.Rows(TaskLabel.Coordinating, "phối hợp, cơ quan phối hợp, đơn vị phối hợp, đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện"),
        .. WordSet.Rows(
            TaskLabel.Due, "thời gian, thời hạn, thời gian hoàn thành, thời hạn hoàn thành, thời gian thực hiện, tiến độ, tiến độ thực hiện, thời điểm hoàn thành"),
        .. WordSet.Rows(TaskLabel.Product, "sản phẩm, sản phẩm đầu ra, kết quả, kết quả đầu ra, sản phẩm hoàn thành"),
    ]);

    /// <summary>The label that opens a line and the words behind its colon; null when the line has none.</summary>
    public static (TaskLabel Label, TokenList Words)? Of(TokenList tokens)
    {
        var length = All.Match(tokens, 0, tokens.Count, out var label);
        return length > 0 && tokens.IsSign(length, ':') && length + 1 < tokens.Count
            ? (label, TokenList.Of(tokens.Words(length + 1, tokens.Count).TrimEnd('.', ';', '/', ' '))) : null;
    }
}
