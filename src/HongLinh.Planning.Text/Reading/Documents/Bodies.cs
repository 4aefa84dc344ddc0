namespace HongLinh.Planning.Text;

/// <summary>Creates organisation units from their names.</summary>
internal static class Bodies
{
    private static readonly Lexicon<OrgKind> Kinds = new(
    [
        .. WordSet.Rows(OrgKind.PeoplesCouncil, "HĐND, hội đồng nhân dân, thường trực HĐND, các ban HĐND, ban kinh tế - xã hội HĐND"),
        .. WordSet.Rows(OrgKind.PeoplesCommittee, "UBND, ủy ban nhân dân"),
        .. WordSet.Rows(OrgKind.Office, "văn phòng"),
        .. WordSet.Rows(
            OrgKind.FrontAndUnions,
            "MTTQ, ủy ban MTTQ, ủy ban mặt trận, mặt trận, hội, đoàn thanh niên, đoàn, liên đoàn, công đoàn, UBMTTQ, các hội, các đoàn thể"),
        .. WordSet.Rows(
            OrgKind.Party,
            "đảng ủy, ban xây dựng đảng, ủy ban kiểm tra, ban tổ chức, ban tuyên giáo, chi bộ, các chi bộ, tỉnh ủy, văn phòng đảng ủy, ban dân vận"),
        .. WordSet.Rows(
            OrgKind.Agency,
                "chi cục, thuế, thuế cơ sở, kho bạc, kho bạc nhà nước, bảo hiểm xã hội, BHXH, điện lực, công ty, ngân hàng, đồn biên phòng, tòa án, "
                + "viện kiểm sát, hạt kiểm lâm, "
            + "bưu điện, bưu cục, quỹ tín dụng, doanh nghiệp, các doanh nghiệp, hợp tác xã, các hợp tác xã"),
        .. WordSet.Rows(
            OrgKind.Ward,
            "thôn, các thôn, ấp, các ấp, khu phố, các khu phố, tổ dân phố, các tổ dân phố, xã, phường, các xã, các phường, bản, các bản, khóm, các khóm, "
            + "xóm, các xóm, làng, UBND xã, UBND phường, UBND các xã, UBND các phường"),
    ]);

    private static readonly Lexicon<bool> Levels = WordSet.Of("tỉnh, thành phố, thị xã, huyện, quận, phường, xã, thị trấn, đặc khu");

    /// <summary>The unit with a given name.</summary>
    public static OrgUnit Named(string name)
    {
        var tokens = TokenList.Of(name);
        var length = BodyLexicon.All.Match(tokens, 0, tokens.Count, out var known);
        // "Văn phòng HĐND và UBND phường" is the known office with the level added.
        if (known is not null && length + Levels.Match(tokens, length, tokens.Count, out _) == tokens.Count)
        {
            return known with { Name = BilingualName.Of(name) };
        }

        return new OrgUnit
        {
            Code = Slug.Of(name, "unit"),
            Name = BilingualName.Of(name),
            Kind = Kinds.Match(tokens, 0, tokens.Count, out var kind) > 0 ? kind! : OrgKind.Department,
        };
    }

    /// <summary>A known collective of departments or wards under the words that a text uses for it: "UBND các xã, thị trấn".</summary>
    public static OrgUnit Printed(OrgUnit known, TokenList tokens, int from, int to) =>
        known.Kind != OrgKind.Department && known.Kind != OrgKind.Ward ? known
            : tokens.Words(from, to) is var words && string.Equals(words, known.Name.Vietnamese, StringComparison.OrdinalIgnoreCase) ? known
            : known with { Name = BilingualName.Of(FirstLetter.Large(words), known.Name.English) };

    /// <summary>The leading and coordinating units of two cells; null when no unit leads.</summary>
    public static Assignment? Assigned(GridCell lead, GridCell coordinating)
    {
        // "Chủ trì: Phòng Kinh tế; Phối hợp: các khu phố" in one cell.
        var labels = new TaskLabels();
        labels.Add(lead.Tokens);
        if (labels[ColumnKind.Coordinating].Length > 0 && Listed(labels[ColumnKind.Lead]) is [var first, .. var others])
        {
            return new Assignment
            {
                Lead = first,
                Coordinating = [.. others.Concat(Listed(labels[ColumnKind.Coordinating])).Concat(Listed(coordinating.Words))
                    .DistinctBy(static unit => unit.Code).Where(unit => unit.Code != first.Code)],
            };
        }

        var leads = Listed(lead.Words);
        return leads.Count == 0 ? null
            : new Assignment
            {
                Lead = leads[0],
                Coordinating = [.. leads.Skip(1).Concat(Listed(coordinating.Words)).DistinctBy(static unit => unit.Code)
                .Where(unit => unit.Code != leads[0].Code)]
            };
    }

    /// <summary>An assignment to one unit that is responsible for a line.</summary>
    public static Assignment Assigned(string name) => new() { Lead = Named(name) };

    private static readonly Lexicon<bool> Lists = WordSet.Of("chủ trì:, chủ trì, phối hợp:, phối hợp với, phối hợp, cơ quan, đơn vị chủ trì:");
    private static readonly Lexicon<bool> Starts = WordSet.Of(
        "phòng, ban, sở, chi cục, văn phòng, công an, trạm, trung tâm, hội, đoàn, MTTQ, UBND, HĐND, UBMTTQ, ủy ban, các, đồn, kho bạc, bảo hiểm, "
        + "BHXH, trường, thuế, thôn, ấp, tổ, khu phố, "
        + "ban chỉ huy, BCH, công chức, cán bộ, đảng ủy, chi bộ, liên đoàn, công đoàn, ngân hàng, điện lực, công ty, bưu điện, đài, hạt, hợp tác xã, "
        + "HTX, doanh nghiệp, bí thư, trưởng, "
        + "cơ quan, đơn vị, mặt trận, quân sự, viện, tòa, thanh tra, hạt kiểm lâm, xã, phường, bản, khóm, xóm, tư pháp, địa chính, kế toán, văn hóa, "
        + "trạm y tế, tổ dân phố, ban quản lý, "
        + "BQL, hội đồng, chủ tịch, phó chủ tịch, lực lượng, bộ phận, nhóm, tổ công tác, quỹ, cộng đồng, nhân dân, bộ chỉ huy, đội, ông, bà, đ/c, đồng chí");

    /// <summary>The units of a list; a comma within a name does not separate units.</summary>
    public static List<OrgUnit> Listed(string words)
    {
        var units = new List<OrgUnit>();
        var tokens = TokenList.Of(words);
        var at = Lists.Match(tokens, 0, tokens.Count, out _);
        at = tokens.IsSign(at, ':') ? at + 1 : at;
        // "Phòng Văn hóa - Xã hội" is one name; only a cell that opens with a dash uses dashes as separators.
        var isDashed = tokens.IsSign(at, '-');
        var from = at;
        for (; at <= tokens.Count; at++)
        {
            var isEnd = at == tokens.Count;
            var joint = isEnd ? 0 : tokens.DepthAt(at) > 0 ? 0 : JointAt(tokens, at, from, isDashed);
            if (isEnd || joint > 0)
            {
                var name = tokens.Words(from, at).Trim('-', '+', ' ', '.', ';', ',', ':', '*');
                if (name.Length > 0 && Slug.Of(name, "").Length > 0)
                {
                    units.Add(Named(name));
                }

                from = at + Math.Max(1, joint);
                at = from - 1;
            }
        }

        return [.. units.DistinctBy(static unit => unit.Code)];
    }

    /// <summary>A name in capitals as it stands in a sentence: Phòng Văn hóa - Xã hội, Công an xã; abbreviations stay.</summary>
    public static string InSmallLetters(string name)
    {
        if (name.Any(char.IsLower))
        {
            return name;
        }

        var words = name.Split(' ');
        for (var at = 0; at < words.Length; at++)
        {
            var opens = at == 0 || words[at - 1] == "-" || Institutions.Contains(string.Join(' ', words[..at]).ToUpperInvariant());
            var isShort = Abbreviations.Contains(words[at]);
            words[at] = isShort ? words[at] : opens ? FirstLetter.Large(words[at].ToLowerInvariant()) : words[at].ToLowerInvariant();
        }

        return string.Join(' ', words);
    }

    // Kinds of bodies, after which the name of the one meant begins.
    private static readonly HashSet<string> Institutions = new(StringComparer.Ordinal)
    {
        "PHÒNG", "BAN", "SỞ", "TRẠM", "HỘI", "ĐOÀN", "TRUNG TÂM", "CHI CỤC", "HẠT", "ĐỘI", "TRƯỜNG",
    };

    private static readonly HashSet<string> Abbreviations =
        new(StringComparer.Ordinal) { "UBND", "HĐND", "MTTQ", "UBMTTQ", "BHXH", "CHQS", "BCH", "HTX", "THCS", "QLDA", "VHTT", "TT&TT", "LĐTB&XH", "TN&MT" };

    private static readonly Lexicon<bool> Several = WordSet.Of(
        "các xã, các phường, các buôn, các phum, các sóc, các thôn, các bản, các ấp, các khu phố, các tổ, các tổ dân phố, các làng, các xóm, các khóm, "
            + "các địa phương, "
        + "các phòng, các ban, các cơ quan, các đơn vị, các sở, các ngành, các hội, các đoàn thể, các tổ chức, các cấp");

    // Nouns that continue "các phòng" and name no particular unit.
    private static readonly Lexicon<bool> Generic =
        WordSet.Of("phòng, ban, ngành, đơn vị, cơ quan, đoàn thể, hội, tổ chức, địa phương, chi cục, bộ phận, cá nhân, doanh nghiệp");

    private static int JointAt(TokenList tokens, int at, int from, bool isDashed)
    {
        // "Đồng chí Vũ Đình Quý, Phó Chủ tịch UBND quận" is one person with an office.
        if (OfficeOf.MatchBefore(tokens, at, from, out _) > 0
            || tokens.IsSign(at, ',') && People.Match(tokens, from, at, out _) > 0 && Offices.Match(tokens, at + 1, tokens.Count, out _) > 0)
        {
            return 0;
        }

        if (tokens.IsSign(at, ';') || tokens.IsSign(at, '•') || tokens.IsSign(at, '+')
            || isDashed && tokens.IsSign(at, '-') && !tokens[at].IsGlued && Starts.Match(tokens, at + 1, tokens.Count, out _) > 0)
        {
            return 1;
        }

        // "UBND các xã, phường" is one collective name, and so is "các phòng, đơn vị".
        var noun = CountedNouns.Places.Match(tokens, at + 1, tokens.Count, out _) is var place and > 0 ? place
            : Generic.Match(tokens, at + 1, tokens.Count, out _);
        var isBare = noun > 0 && !(at + 1 + noun < tokens.Count && tokens[at + 1 + noun] is { IsWord: true, IsCapital: true });
        if (isBare && Several.IsIn(tokens, from, at))
        {
            return 0;
        }

        // "Phòng Kinh tế, Hạ tầng và Đô thị" is one unit; "Phòng Kinh tế, Công an xã và các thôn" is three.
        return (tokens.IsSign(at, ',') || tokens.IsWord(at, Keys.And) || tokens.IsSign(at, '/') && !tokens[at].IsGlued)
            && Starts.Match(tokens, at + 1, tokens.Count, out _) is var starts and > 0 && Society.Match(tokens, at + 1, tokens.Count, out _) <= starts ? 1 : 0;
    }

    // "Lao động - Thương binh và Xã hội" is one office, though "xã" begins another.
    private static readonly Lexicon<bool> Society = WordSet.Of("xã hội, ban ngành");

    private static readonly Lexicon<bool> People = WordSet.Of("đồng chí, đ/c, ông, bà");
    private static readonly Lexicon<bool> Offices = WordSet.Of(
        "chủ tịch, phó chủ tịch, bí thư, phó bí thư, ủy viên, trưởng, phó, chuyên viên, giám đốc, phó giám đốc, công chức, chánh văn phòng, hiệu trưởng");

    // "Văn phòng HĐND và UBND" is one office.
    private static readonly Lexicon<bool> OfficeOf = WordSet.Of("văn phòng HĐND, văn phòng hội đồng nhân dân, VP HĐND");
}
