using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>Finds the responsible body at the start of a sentence: the first words of "Công an phường phấn đấu giảm ..." name no indicator.</summary>
internal sealed class SubjectReader(TokenList tokens, Marks marks)
{
    // The greatest distance of the verb from the start of a body with its full name.
    private const int MostWords = 10;

    private static readonly Lexicon<bool> Bodies = WordSet.Of(
        "công an, ban chỉ huy, ban chỉ huy quân sự, BCH, BCH quân sự, UBND, ủy ban nhân dân, HĐND, hội đồng nhân dân, đảng ủy, đảng bộ, ban thường vụ, "
        + "ban chấp hành, ban thường vụ đảng ủy, ban chấp hành đảng bộ, MTTQ, ủy ban MTTQ, mặt trận, hội nông dân, hội phụ nữ, hội cựu chiến binh, "
        + "hội liên hiệp phụ nữ, hội chữ thập đỏ, hội người cao tuổi, đoàn thanh niên, liên đoàn lao động, công đoàn, trạm y tế, phòng kinh tế, "
        + "phòng văn hóa - xã hội, phòng văn hóa, văn phòng, quân sự, cấp ủy, các cấp, các ngành, toàn đảng bộ, nhân dân",
        "toàn xã, toàn phường, toàn thị trấn, toàn thị xã, toàn thành phố, toàn huyện, toàn tỉnh, toàn quận, toàn đặc khu, xã, phường, thị trấn, thị xã, "
        + "thành phố, huyện, tỉnh, quận, đặc khu, địa phương, các xã, các phường, các thôn, các đơn vị, mỗi xã, mỗi phường, mỗi thôn, toàn ngành, ngành, "
        + "ấp, thôn, bản, xóm, khóm, buôn, làng, khu phố, tổ dân phố, khối phố");

    private static readonly Lexicon<bool> Strivings = WordSet.Of(
        "phấn đấu, quyết tâm, tập trung phấn đấu, tiếp tục phấn đấu, đặt mục tiêu, đề ra mục tiêu, phấn đấu thực hiện, phần đấu, phấn đấu hoàn thành");

    /// <summary>The end of a body name that starts at a token; the token itself when none starts there.</summary>
    public int End(int from, int to)
    {
        var at = from;
        for (var length = Bodies.Match(tokens, at, to, out _); length > 0 && at - from < MostWords; length = Bodies.Match(tokens, at, to, out _))
        {
            at += length;
            // phường An Thịnh, ấp Tân Lập 3
            while (at < to && (tokens[at].IsWord && tokens[at].IsCapital || tokens.IsNumber(at) && marks[at] == MarkKind.Label)
                && Bodies.Match(tokens, at, to, out _) == 0)
            {
                at++;
            }
        }

        return at;
    }

    /// <summary>
    /// The end of the full name of a body that does something: "Sở Tư pháp | thẩm định", "Hội Nông dân xã | mở"; the first token when there is none.
    /// </summary>
    /// <param name="from">The first token.</param>
    /// <param name="to">The end of the words before the figure.</param>
    /// <param name="unit">What is counted. A body that counts itself does nothing: "Trạm y tế xây mới 2 trạm".</param>
    public int Doer(int from, int to, UnitWording unit)
    {
        // Most clauses open with something else, and one look-up shows that.
        if (from >= to || !Starts.Contains(tokens.CodeAt(from)))
        {
            return from;
        }

        var start = tokens.IsWord(from, Keys.The) ? from + 1 : from;
        var named = Math.Max(new DoerNames(tokens, marks).End(start, to), End(start, to));
        // "Mỗi thôn xây dựng 01 tuyến đường": how many there are in all depends on them.
        if (named < start + 2 || Each.Match(tokens, start, to, out _) > 0 || !unit.IsNone && Counts(unit, start))
        {
            return from;
        }

        while (named < to && (marks[named] == MarkKind.Time || tokens.IsSign(named, ',') || tokens.IsSign(named, ':') ? 1
            : Adverbs.Match(tokens, named, to, out _)) is var step and > 0)
        {
            named += step;
        }

        return named == to || Strivings.Match(tokens, named, to, out _) > 0 || IsAction(named, to) ? named : from;
    }

    private static readonly FrozenSet<ulong> Starts = StartsOf();

    private static FrozenSet<ulong> StartsOf()
    {
        var starts = new HashSet<ulong> { Keys.The };
        Bodies.AddStartsTo(starts);
        DoerNames.AddStartsTo(starts);
        return starts.ToFrozenSet();
    }

    // "trạm" is counted by "Trạm y tế", "hội viên" is not by "Hội LHPN".
    private bool Counts(UnitWording unit, int start) =>
        tokens[unit.From].IsSame(tokens[start]) && (unit.To == unit.From + 1 || tokens[unit.From + 1].IsSame(tokens[start + 1]));

    /// <summary>Whether a verb of what somebody does starts at a token.</summary>
    public bool IsAction(int at, int to) => States.Match(tokens, at, to, out _) == 0
        && (LeadLexicon.Work.Match(tokens, at, to, out _) > 0 || DoingLexicon.Actions.Match(tokens, at, to, out _) > 0
        || DoingLexicon.Verbs.Match(tokens, at, to, out _) > 0);

    private static readonly Lexicon<bool> Adverbs = WordSet.Of("tiếp tục, chủ động, tích cực, tập trung, sẽ, đã, cần, phải, chủ trì, thường xuyên, trực tiếp");

    private static readonly Lexicon<bool> Each = WordSet.Of("mỗi, từng");

    // What a body is or reaches is its own figure.
    private static readonly Lexicon<bool> States = WordSet.Of(
        "đạt, có, hoàn thành, đảm bảo, bảo đảm, và, mới, thêm, ít nhất, thu, bán, xảy ra, để xảy ra, phát sinh, ghi nhận, "
        + "hiện có, hiện còn, còn, đã, được, chết, sinh, có mặt, tham gia, bị");

    /// <summary>Whether a stretch is only the name of a body.</summary>
    public bool IsAll(int from, int to)
    {
        while (to > from && (tokens.IsWord(to - 1, Keys.And) || tokens[to - 1].Kind == TokenKind.Sign || marks[to - 1] == MarkKind.Time))
        {
            to--;
        }

        return to > from && End(from, to) == to;
    }

    /// <summary>The verb of the body, after which the name of the indicator begins; -1 when the words open with the indicator itself.</summary>
    public int Verb(int from, int to)
    {
        var at = End(from, to);
        if (at == from)
        {
            return -1;
        }

        while (at < to && (marks[at] == MarkKind.Time || tokens.IsSign(at, ',')))
        {
            at++;
        }

        return Strivings.Match(tokens, at, to, out _) > 0 || IsMove(at, to) ? at : -1;
    }

    // "Công an xã kéo giảm số vụ phạm pháp": an indicator follows the verb; "xã giảm nghèo" would be a name.
    private bool IsMove(int at, int to) =>
        LeadLexicon.All.Match(tokens, at, to, out var role) is var length and > 0 && (role & (Role.Rise | Role.Fall)) != Role.None
        && (LeadLexicon.Heads.Match(tokens, at + length, to, out _) > 0 || PolarityLexicon.Lower.Match(tokens, at + length, to, out _) > length);
}
