using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Walks back from a figure over the words that belong to the figure and not to the name.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RunReader(TokenList tokens, Marks marks)
{
    // Qualifying words before a figure go back to the name when no verb precedes them.
    private const Role Loose = Role.Adjunct;

    private static readonly Lexicon<bool> Finished = WordSet.Of("hoàn thành");

    // "Nhà ở xã hội hoàn thành trong năm: 240 căn": before a colon such verbs end the name.
    private static readonly Lexicon<bool> NamesBeforeColon = WordSet.Of("hoàn thành, thực hiện, có, thu, bảo đảm, đảm bảo, phủ, bao phủ, thêm, mới, thêm mới");

    public Run Read(int figure, int lower)
    {
        var (at, firm, roles) = (figure, figure, Role.None);
        var (bound, boundFrom, boundTo, bracket, hasColon) = (Role.None, 0, 0, -1, false);
        while (at > lower)
        {
            var step = Step(at, lower, out var role, out var isUnit);
            // "Nhà ở xã hội hoàn thành đạt 48 căn"
            if (step == 0 || hasColon && NamesBeforeColon.Match(tokens, at - step, at, out _) == step
                || (roles & Role.Reach) != Role.None && Finished.Match(tokens, at - step, at, out _) == step)
            {
                break;
            }

            hasColon |= tokens.IsSign(at - 1, ':');
            bracket = isUnit && bracket < 0 ? at - step : bracket;
            at -= step;
            if ((role & ~Loose) == Role.None && !isUnit)
            {
                continue;
            }

            (firm, roles) = (at, roles | role);
            if (bound == Role.None && (role & Role.Bound) != Role.None)
            {
                (bound, boundFrom, boundTo) = (role & Role.Bound, at, at + step);
            }
        }

        return new Run(firm, roles, bound, boundFrom, boundTo, bracket);
    }

    // The number of tokens of the words that end here; 0 where the name begins.
    private int Step(int at, int lower, out Role role, out bool isUnit)
    {
        (role, isUnit) = (Role.None, false);
        if (marks[at - 1] is MarkKind.Time or MarkKind.Base && marks.FromOf(at - 1) >= lower)
        {
            return at - marks.FromOf(at - 1);
        }

        if (tokens.IsSign(at - 1, ')') && tokens.PartnerOf(at - 1) is var open && open >= lower)
        {
            isUnit = IsUnitBracket(open);
            return at - open;
        }

        if (tokens.IsSign(at - 1, ',') && marks[at - 2] == MarkKind.Time && at - 2 >= lower)
        {
            return 1;
        }

        var length = marks[at - 1] == MarkKind.None ? RunLexicon.All.MatchBefore(tokens, at, lower, out role) : 0;
        var isName = (role & (Role.Rise | Role.Fall)) != Role.None && RunLexicon.MoveNouns.MatchBefore(tokens, at - length, lower, out _) > 0;
        // "Thu" is a noun in "Tổng thu đạt" and "lúa hè thu", and a verb in "thu 98 tỷ đồng".
        isName |= length == 1 && tokens.IsWord(at - 1, Keys.Income) && !tokens.IsNumber(at);
        isName |= length > 0 && tokens.IsWord(at - length, Keys.Income) && RunLexicon.IncomeNouns.MatchBefore(tokens, at - length, lower, out _) > 0;
        // "Giá trị tăng thêm", "thu giữ": such words may also belong to a name.
        isName |= RunLexicon.NameTails.MatchBefore(tokens, at, lower, out _) > length
            || !tokens.IsNumber(at) && RunLexicon.PerfectTails.MatchBefore(tokens, at, lower, out _) > length;
        // "Hộ dùng nước sạch trên toàn xã đạt 97%": the word opens a place.
        isName |= role == Role.Above && length == 1 && tokens.IsWord(at - 1, Keys.On) && Areas.Match(tokens, at, tokens.Count, out _) > 0;
        isName |= role == Role.Equal && length == 1 && RunLexicon.EqualNouns.MatchBefore(tokens, at - length, lower, out _) > 0;
        return isName ? 0 : length;
    }

    /// <summary>Whether a bracket contains only a unit: (tấn), (%), (ĐVT: ha).</summary>
    public bool IsUnitBracket(int open)
    {
        var close = tokens.PartnerOf(open);
        var from = open + 1 + UnitLabels.Match(tokens, open + 1, Math.Max(open + 1, close), out _);
        return close > from && UnitReader.Read(tokens, from, close) is { IsNone: false } unit && unit.To == close;
    }

    private static readonly Lexicon<bool> Areas = WordSet.Of(
        "toàn, cả nước, cả tỉnh, địa bàn, phạm vi, các, mọi, tất cả, từng, một số, nhiều, không gian, môi trường, mạng, cổng, hệ thống, tuyến, biển, sông");

    private static readonly Lexicon<bool> UnitLabels = WordSet.Of("ĐVT:, đơn vị tính:, đơn vị:, đvt, đơn vị tính, tính bằng, tính theo, theo");

    /// <summary>The unit in a unit bracket.</summary>
    public UnitWording UnitIn(int open)
    {
        var close = tokens.PartnerOf(open);
        return UnitReader.Read(tokens, open + 1 + UnitLabels.Match(tokens, open + 1, close, out _), close);
    }
}
