namespace HongLinh.Planning.Text;

/// <content>The name of what a body did: the verb and what was counted.</content>
internal sealed partial class ReportNames
{
    // "Đảng bộ thị trấn kết nạp 14 đảng viên": the verb and what was counted are the name, and the body that did it is not.
    private Clause WithoutDoer(Clause clause)
    {
        var (from, unit) = (clause.NameFrom, UnitReader.Bare(tokens, clause.Amount.Unit));
        var end = BeforeEnds(from, clause.NameTo);
        // "Chợ có 96/110 ki ốt hoạt động": things that are counted, though their unit is not known.
        var isUnnamed = unit.IsNone && clause.Amount.Total is not null && HasObject(clause);
        if (unit.IsNone && !isUnnamed || unit.IsShare || end <= from || IsResult(clause)
            || clause.Run.Has(Role.Is | Role.Move | Role.Up | Role.Down | Role.Equal | Role.Keep))
        {
            return clause;
        }

        var named = _bodies.End(from, end);
        var isBody = named > from || ReportLexicon.Doers.Match(tokens, from, end, out _) > 0 && DoingLexicon.NoDoers.Match(tokens, from, end, out _) == 0;
        var isNew = unit.IsCounted && !Contains(from, end, unit);
        var body = isBody ? Math.Max(_subjects.End(from, end), named) : from;
        if (unit.IsMoney && named > from && named < end && ReportLexicon.MoneyVerbs.Match(tokens, named, end, out _) > 0)
        {
            // "Ngân hàng Chính sách xã hội thị xã giải ngân 12 tỷ đồng"
            return clause with { NameFrom = named, NameTo = end };
        }

        var verb = VerbBefore(end, from, body);
        // "Cán bộ được đào tạo, bồi dưỡng 37 lượt người": those who are acted on stay in the name.
        verb = Passive.IsIn(tokens, from, end - verb) ? 0 : verb;
        var hasObject = HasObject(clause)
            || IsListed(clause.Amount.To, clause.To) && CountedNouns.All.Match(tokens, clause.Amount.To + 1, clause.To, out _) > 0;
        // "Khám sức khỏe cho 1.254 người cao tuổi": those who receive it need not be named.
        var isClassifier = IsClassifier(unit);
        var isCounter = isClassifier || tokens.IsWord(clause.Amount.From - 1, Keys.For)
            || ReportLexicon.Counters.Match(tokens, unit.From, unit.To, out _) == unit.To - unit.From
            || IsBlood(unit) && Contains(from, end, unit with { From = unit.To - 1 });
        if (verb > 0 && !unit.IsMoney && isBody)
        {
            // "Tuần tra 46 lượt", "giải quyết việc làm cho 138 lao động": the verb alone says what was counted.
            return clause with
            {
                NameFrom = named < end ? Math.Max(end - verb, named) : end - verb,
                NameTo = end,
                IsFigureFirst = hasObject || verb == 1 || !isClassifier && !tokens.IsWord(clause.Amount.From - 1, Keys.For),
            };
        }

        from = verb == 0 && isBody && (isNew || named > from && hasObject) && body > from && body < end ? body : from;
        return from > clause.NameFrom ? clause with { NameFrom = from, NameTo = end, IsFigureFirst = hasObject || !isCounter }
            : isUnnamed || verb > 1 && hasObject && !unit.IsMoney || clause.Run.Has(Role.Reach) && isNew && hasObject && !isClassifier
                || IsAction(from, end, clause.Amount, isNew && !isCounter, hasObject) ? clause with { NameTo = end, IsFigureFirst = true }
            : clause;
    }

    // "Phòng khám thực hiện 1.340 lượt xét nghiệm" does something; "hộ nghèo thực hiện 45 hộ" reaches a figure.
    private bool IsResult(Clause clause) =>
        clause.Run.Has(Role.Reach)
            && !((clause.Amount.Unit.IsCounted || clause.Amount.Unit.IsNone && clause.Amount.Total is not null) && HasObject(clause)
                && (Doings.Match(tokens, clause.Run.From, clause.Amount.From, out _) > 0
                    || Havings.Match(tokens, clause.Run.From, clause.Amount.From, out _) > 0 && !IsClassifier(clause.Amount.Unit)));

    private bool IsClassifier(UnitWording unit) => !unit.IsNone && ReportLexicon.Classifiers.Match(tokens, unit.From, unit.To, out _) == unit.To - unit.From;

    // "Bảo hiểm thất nghiệp có 1.125 người tham gia" reaches a figure; "Trường có 9 học sinh giỏi" counts what it has.
    private static readonly Lexicon<bool> Havings = WordSet.Of("có, hiện có, có thêm, đã có");
    private static readonly Lexicon<bool> Doings = WordSet.Of("thực hiện, hoàn thành, thực hiện được");
    private static readonly Lexicon<bool> Rest = WordSet.Of("còn lại");
    private static readonly Lexicon<bool> Passive = WordSet.Of("được, bị");

    // "11 dự án hoàn thành," describes them; "hoàn thành 45% kế hoạch" states a result.
    private bool IsDone(int at, int to) =>
        Finished.Match(tokens, at, to, out _) is var words and > 0 && (at + words == to || tokens[at + words].Kind == TokenKind.Sign);

    private static readonly Lexicon<bool> Finished = WordSet.Of("hoàn thành, đã hoàn thành, chưa hoàn thành, đang thi công, đang hoạt động");

    private bool IsMaterial(UnitWording unit) =>
        !unit.IsNone && (!unit.IsCounted && unit.To == unit.From + 2 && ReportLexicon.Materials.Match(tokens, unit.From + 1, unit.To, out _) > 0
            || IsBlood(unit));

    private bool IsBlood(UnitWording unit) => Blood.Match(tokens, unit.From, unit.To, out _) is var words and > 0 && words == unit.To - unit.From;

    private static readonly Lexicon<bool> Matters = WordSet.Of("việc");
    private static readonly Lexicon<bool> Blood = WordSet.Of("đơn vị máu");

    /// <summary>Whether a name is that of an index of prices or of production.</summary>
    public static bool IsIndex(ReadWords name) => Opening(name) is var words && Indices.Match(words, 0, words.Count, out _) > 0;

    private static readonly Lexicon<bool> Indices = WordSet.Of("chỉ số, CPI, IIP, lạm phát, giá vàng, giá đô la, giá USD, tỷ giá");

    private bool HasColon(Clause clause)
    {
        for (var at = clause.Run.From; at < clause.Amount.From; at++)
        {
            if (tokens.IsSign(at, ':'))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the words directly after a figure say what was counted.</summary>
    public bool HasObject(Clause clause) => ObjectEnd(clause.Amount, clause.To) > clause.Amount.To;

    /// <summary>The end of a divisor behind the words after a figure; 0 when there is none.</summary>
    public int DivisorAfter(Amount amount, int to)
    {
        var end = ObjectEnd(amount, to);
        return end > amount.To && end + 1 < to && tokens.IsSign(end, '/') && tokens[end + 1].IsWord ? end + 2 : 0;
    }

    /// <summary>The end of the words directly after a figure that say what was counted; its own end when there are none.</summary>
    public int ObjectEnd(Amount amount, int to)
    {
        var end = amount.To;
        while (end < to && (tokens[end].IsWord && marks[end] == MarkKind.None || tokens.IsNumber(end) && marks[end] == MarkKind.Label)
            && (end > amount.To || ReportLexicon.NoObjects.Match(tokens, end, to, out _) == 0 && !StopsTail(end, to)
                || ReportLexicon.Descriptions.Match(tokens, end, to, out _) > 0 || IsDone(end, to)))
        {
            end++;
        }

        return end;
    }

    // "04 công trình nâng cấp hẻm": a longer word is no end.
    private bool StopsTail(int at, int to) =>
        ReportLexicon.TailStops.Match(tokens, at, to, out _) is var stop and > 0 && Longer.Match(tokens, at, to, out _) <= stop;

    private static readonly Lexicon<bool> Longer = WordSet.Of(
        "nâng cấp, nâng bậc, nâng hạng, nâng ngạch, nâng cao năng lực, giảm nghèo, giảm phát thải, giảm trừ, tăng cường, tăng gia, "
        + "góp vốn, góp đất, không gian, không khí, không dây, không tiền mặt");

    // Verbs are too many to list: words before a figure act on what is named after it, unless they are the name of an amount.
    private bool IsAction(int from, int end, Amount amount, bool isNew, bool hasObject) =>
        NameLexicon.Nouns.Match(tokens, from, end, out _) == 0 && tokens.DepthAt(amount.From) == tokens.DepthAt(from)
            && !amount.Unit.IsMoney && amount.Unit.Base is null && !amount.Unit.IsDivided
            && (isNew || hasObject);

    // A verb of one syllable is often part of a longer word (khai sinh, việc làm), so it counts only directly after the body.
    private int VerbBefore(int end, int from, int body)
    {
        var length = 0;
        for (var more = 1; more > 0 && end - length > from; length += more)
        {
            more = Math.Max(
                DoingLexicon.Actions.MatchBefore(tokens, end - length, from, out _),
                Math.Max(DoingLexicon.Verbs.MatchBefore(tokens, end - length, from, out _), LeadLexicon.Work.MatchBefore(tokens, end - length, from, out _)));
            more = more == 1 && end - length - 1 != body || NoVerbs.MatchBefore(tokens, end - length, from, out _) > more ? 0 : more;
        }

        return length;
    }

    // "Vận động nhân dân giao nộp 17 khẩu súng tự chế": what they did is reported, not that they were asked.
    private int PersuasionLength(int from, int to)
    {
        // "Hội CCB phường vận động hội viên hiến 320 m2 đất"
        var body = Math.Max(_bodies.End(from, to), _subjects.End(from, to));
        // "Tuyên truyền, vận động nhân dân"
        var told = Exhortations.Match(tokens, body, to, out _);
        var start = told > 0 && body + told < to && tokens.IsSign(body + told, ',') ? body + told + 1 : body;
        var asked = Persuasions.Match(tokens, start, to, out _) is var words and > 0 ? start + words - from : 0;
        var people = asked > 0 ? Persuaded.Match(tokens, from + asked, to, out _) : 0;
        var length = asked + people;
        return people > 0 && from + length < to && tokens[from + length].IsWord && BeforeEnds(from + length, to) > from + length ? length : 0;
    }

    // "Hiến 1.250 m2 đất": the verb alone says nothing without what was given.
    private bool IsGiving(int from, int end, UnitWording unit) =>
        IsMaterial(unit) && end > from && Math.Max(
            DoingLexicon.Actions.Match(tokens, from, end, out _), DoingLexicon.Verbs.Match(tokens, from, end, out _)) == end - from;

    private static readonly Lexicon<bool> Exhortations = WordSet.Of("tuyên truyền, đã tuyên truyền, tích cực tuyên truyền, đẩy mạnh tuyên truyền");

    private static readonly Lexicon<bool> Persuasions = WordSet.Of(
        "vận động, đã vận động, vận động được, tuyên truyền vận động, đã tuyên truyền vận động, tích cực vận động, phối hợp vận động");

    private static readonly Lexicon<bool> Persuaded = WordSet.Of(
        "nhân dân, người dân, bà con, bà con nhân dân, hộ dân, các hộ dân, các hộ, các hộ gia đình, quần chúng, quần chúng nhân dân, các tầng lớp nhân dân, "
        + "hội viên, đoàn viên, cán bộ và nhân dân, các gia đình, nhân dân tự nguyện, người dân tự nguyện, nhân dân tự giác, người dân tự giác");

    // "Diễn tập hoàn thành tại 4/4 xã": what was done is the name, and the places are counted.
    private int DoneAt(int from, int to) => DonePlaces.MatchBefore(tokens, to, from, out _) is var words && words > 0 && to - words > from ? to - words : 0;

    private static readonly Lexicon<bool> DonePlaces = WordSet.Of(
        "hoàn thành tại, hoàn thành ở, đã hoàn thành tại, được hoàn thành tại, được tổ chức tại, được triển khai tại, được thực hiện tại, tổ chức tại, "
        + "triển khai tại, thực hiện tại, đã tổ chức tại, đã triển khai tại, triển khai ở, được triển khai ở, hoàn thành trên");

    private static readonly Lexicon<bool> NoVerbs = WordSet.Of("việc làm, việc làm mới, việc làm thêm, chức làm");

    private bool Contains(int from, int to, UnitWording unit)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Key == tokens[unit.From].Key)
            {
                return true;
            }
        }

        return false;
    }

    private bool IsOnlyWork(int from, int to)
    {
        while (from < to)
        {
            var words = Math.Max(DoingLexicon.Verbs.Match(tokens, from, to, out _), LeadLexicon.Work.Match(tokens, from, to, out _));
            words = words > 0 ? words : tokens[from].Kind == TokenKind.Sign || marks[from] == MarkKind.Time ? 1 : 0;
            if (words == 0)
            {
                return false;
            }

            from += words;
        }

        return true;
    }
}
