namespace HongLinh.Planning.Text;

/// <summary>The facts of a task that stand behind labels: "Chủ trì: Phòng Kinh tế; phối hợp: Công an xã; thời gian: quý II; sản phẩm: Đề án".</summary>
internal sealed class TaskLabels
{
    private static readonly Lexicon<ColumnKind?> Labels = new(
    [
        .. WordSet.Rows<ColumnKind?>(
            ColumnKind.Lead,
            "phụ trách, người phụ trách, người thực hiện, bộ phận phụ trách, chủ trì, cơ quan chủ trì, đơn vị chủ trì, bộ phận chủ trì, "
                + "chủ trì thực hiện, đơn vị chủ trì thực hiện, cơ quan chủ trì thực hiện, "
                + "đơn vị thực hiện, cơ quan thực hiện, bộ phận thực hiện, đơn vị phụ trách, đơn vị đầu mối, đầu mối thực hiện, phân công thực hiện, "
                + "đơn vị chịu trách nhiệm, trách nhiệm thực hiện, giao chủ trì"),
        .. WordSet.Rows<ColumnKind?>(
            ColumnKind.Coordinating,
            "cùng làm, cùng thực hiện, cùng tham gia, tham gia, đơn vị tham gia, phối hợp, cơ quan phối hợp, đơn vị phối hợp, bộ phận phối hợp, "
                + "phối hợp thực hiện, "
                + "đơn vị phối hợp thực hiện, cơ quan phối hợp thực hiện"),
        .. WordSet.Rows<ColumnKind?>(
            ColumnKind.Due,
            "hạn, hạn cuối, hạn hoàn thành, thời điểm, thời gian, thời gian thực hiện, thời gian hoàn thành, thời hạn, thời hạn hoàn thành, "
                + "thời hạn thực hiện, tiến độ, tiến độ thực hiện, "
                + "tiến độ hoàn thành, thời điểm hoàn thành, hoàn thành, lộ trình, lộ trình thực hiện"),
        .. WordSet.Rows<ColumnKind?>(
            ColumnKind.Product,
            "sản phẩm, sản phẩm đầu ra, sản phẩm hoàn thành, sản phẩm dự kiến, kết quả đầu ra, sản phẩm/kết quả, kết quả/sản phẩm, kết quả, đầu ra"),
        // What else stands there belongs to the task and to none of its facts.
        .. WordSet.Rows<ColumnKind?>(
            ColumnKind.Note,
            "nội dung, nội dung thực hiện, nội dung công việc, nội dung cụ thể, kinh phí, kinh phí thực hiện, nguồn kinh phí, địa điểm, địa điểm thực hiện, "
                + "phạm vi, quy mô, ghi chú, cách làm, phương pháp, đối tượng, mục đích, yêu cầu, người theo dõi, lãnh đạo phụ trách"),
    ]);

    private readonly Dictionary<ColumnKind, string> _facts = [];

    /// <summary>Where the first label begins, in tokens of the first paragraph; 0 where the paragraph is nothing but labels.</summary>
    public int Start { get; private set; } = -1;

    /// <summary>The words behind a bracket that holds facts; empty where there are none.</summary>
    public string Behind { get; private set; } = "";

    /// <summary>Whether they say who does the work or until when; a product alone may be the result of the year before.</summary>
    public bool Assigns => _facts.ContainsKey(ColumnKind.Lead) || _facts.ContainsKey(ColumnKind.Due);

    /// <summary>The words behind a label; empty where it is not there.</summary>
    public string this[ColumnKind kind] => _facts.GetValueOrDefault(kind, "");

    /// <summary>Whether a paragraph begins with a label.</summary>
    public static bool Begins(TokenList tokens) => LabelAt(tokens, 0, out _) > 0;

    /// <summary>Whether a label stands within a paragraph.</summary>
    public static bool AreIn(TokenList tokens)
    {
        for (var at = 1; at < tokens.Count; at++)
        {
            if (IsBreak(tokens, at - 1) && LabelAt(tokens, at, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether labels within a paragraph say who does the work: "... Phụ trách: Trạm Y tế; hạn: 15/3".</summary>
    public static bool NameALead(TokenList tokens)
    {
        if (!AreIn(tokens))
        {
            return false;
        }

        var labels = new TaskLabels();
        labels.Add(tokens);
        return labels[ColumnKind.Lead].Length > 0;
    }

    /// <summary>The product that a label within a paragraph names: "(xong trước 30/9; sản phẩm: Tờ trình)"; empty where there is none.</summary>
    public static string ProductIn(TokenList tokens)
    {
        if (!AreIn(tokens))
        {
            return "";
        }

        var labels = new TaskLabels();
        labels.Add(tokens);
        return labels[ColumnKind.Product];
    }

    /// <summary>Adds the facts of a paragraph; the first of two for one label stays.</summary>
    public void Add(TokenList tokens)
    {
        var (from, kind, closing) = (0, (ColumnKind?)null, -1);
        for (var at = 0; at <= tokens.Count; at++)
        {
            // "(sản phẩm: 06 bài phát thanh), hoàn thành trước 25/3": a fact in brackets ends with them.
            if (at == closing && kind is { } inBrackets)
            {
                _facts.TryAdd(inBrackets, Fact(tokens, from, at));
                (kind, closing, Behind) = (null, -1, tokens.Words(at + 1, tokens.Count).Trim(' ', ',', ';', '.'));
                continue;
            }

            var next = (ColumnKind?)null;
            var length = at == tokens.Count ? 0 : at == 0 || IsBreak(tokens, at - 1) ? LabelAt(tokens, at, out next) : 0;
            if (length == 0 && at < tokens.Count)
            {
                continue;
            }

            if (kind is { } known)
            {
                _facts.TryAdd(known, Fact(tokens, from, at));
            }
            else if (length > 0 && Start < 0)
            {
                Start = at;
            }

            (from, kind) = (at + length, next);
            closing = at > 0 && at < tokens.Count && tokens.IsSign(at - 1, '(') ? tokens.PartnerOf(at - 1) : closing;
        }
    }

    private static string Fact(TokenList tokens, int from, int to) => tokens.Words(from, to).Trim(' ', ';', '.', ',', '(', ')', '-', '/');

    // A label follows a mark that ends something, and a colon follows it.
    private static int LabelAt(TokenList tokens, int at, out ColumnKind? kind)
    {
        var length = Labels.Match(tokens, at, tokens.Count, out kind);
        return length > 0 && tokens.IsSign(at + length, ':') ? length + 1 : 0;
    }

    private static bool IsBreak(TokenList tokens, int at) =>
        tokens.IsSign(at, ';') || tokens.IsSign(at, '.') || tokens.IsSign(at, ',') || tokens.IsSign(at, '(') || tokens.IsSign(at, '-')
        || tokens.IsSign(at, '–') || tokens.IsSign(at, '|');
}
