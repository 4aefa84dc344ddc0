using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>
/// A measure that is written once and is meant again: "Tỷ lệ hộ nghèo còn dưới 2%, hộ cận nghèo còn dưới 3%", "Sản lượng lúa 12.000 tấn, ngô 3.000 tấn".
/// </summary>
/// <param name="From">The first word of the name that states the measure.</param>
/// <param name="To">The end of that name.</param>
/// <param name="Length">How many words of it are the measure.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SharedMeasure(int From, int To, int Length)
{
    // Each thing after a measure examines the name that states it, so the length of that name is limited.
    private const int MostWords = 40;

    // What is measured is followed by a few words that tell it apart; more of them say something else too.
    private const int MostMoreWords = 2;

    private static readonly Lexicon<bool> Rates = WordSet.Of("tỷ lệ, tỷ trọng, tỷ suất, mức giảm tỷ lệ, tốc độ giảm tỷ lệ, mức giảm tỷ suất");

    private static readonly Lexicon<bool> Amounts = WordSet.Of(
        "sản lượng, tổng sản lượng, diện tích, tổng diện tích, diện tích gieo trồng, diện tích trồng, diện tích gieo cấy, diện tích gieo, "
        + "tổng diện tích gieo trồng, năng suất, năng suất bình quân, tổng đàn");

    private static readonly Lexicon<bool> Money = WordSet.Of(
        "kim ngạch xuất khẩu, kim ngạch nhập khẩu, giá trị xuất khẩu, giá trị nhập khẩu, giá trị kim ngạch xuất khẩu, giá trị hàng hóa xuất khẩu, "
        + "giá trị sản xuất, giá trị tăng thêm, giá trị gia tăng, tổng giá trị sản xuất, tổng giá trị tăng thêm, giá trị sản xuất ngành, "
        + "giá trị tăng thêm ngành, chi tiêu bình quân, mức chi tiêu bình quân, vốn, tổng vốn, nguồn vốn, kinh phí, doanh số, doanh số cho vay, dư nợ, "
        + "dư nợ cho vay, tổng dư nợ, cho vay, doanh thu, kim ngạch");

    private static readonly Lexicon<bool> Trade = WordSet.Of(
        "kim ngạch xuất khẩu, kim ngạch nhập khẩu, giá trị xuất khẩu, giá trị nhập khẩu, giá trị kim ngạch xuất khẩu, giá trị hàng hóa xuất khẩu");

    private static readonly Lexicon<bool> Herds = WordSet.Of("đàn");

    private static readonly Lexicon<bool> Seasons =
        WordSet.Of("đông xuân, hè thu, thu đông, vụ đông xuân, vụ hè thu, vụ thu đông, vụ mùa, vụ đông, vụ xuân, vụ hè");

    private static readonly Lexicon<bool> Guests = WordSet.Of("khách quốc tế, khách nội địa, khách trong nước");

    // Things of which one stands for another in the same place.
    private static readonly Lexicon<bool>[] Siblings =
    [
        PolarityLexicon.Sectors,
        WordSet.Of("bảo hiểm y tế, BHYT, bảo hiểm xã hội, BHXH, bảo hiểm thất nghiệp, BHTN"),
        WordSet.Of("nhà trẻ, mẫu giáo, mầm non, tiểu học, trung học cơ sở, THCS, trung học phổ thông, THPT"),
        Seasons,
        Guests,
        WordSet.Of("khu công nghiệp, cụm công nghiệp, các khu công nghiệp, các cụm công nghiệp, khu kinh tế, khu chế xuất, khu công nghệ cao"),
        WordSet.Of("thành thị, nông thôn, đô thị, khu vực thành thị, khu vực nông thôn, khu vực đô thị, khu vực miền núi, miền núi, đồng bằng"),
        WordSet.Of("cấp tỉnh, cấp thành phố, cấp huyện, cấp xã, cấp cơ sở, cấp thôn"),
        WordSet.Of("xây dựng nông thôn mới, giảm nghèo bền vững, giảm nghèo, phát triển kinh tế - xã hội vùng đồng bào dân tộc thiểu số và miền núi"),
    ];

    private static readonly Lexicon<bool> Predicates = WordSet.Of(
        "được, có, đạt, hoàn thành, sử dụng, tham gia, là, biết, áp dụng, thực hiện, tiếp cận, tốt nghiệp, ra lớp, đến trường, đi học, vào lớp, bỏ học, "
        + "đi làm");

    // After such a word, a thing begins.
    private static readonly Lexicon<bool> Verbs = WordSet.Of(
        "chiếu sáng, phủ sóng, che phủ, thất thoát, lấp đầy, tưới, sàng lọc, quản lý, đào tạo, hỗ trợ, khai thác, tái chế, chứng nhận, cứng hóa, bê tông hóa, "
        + "được, có, sử dụng, dùng, tham gia, huy động, khám phá, giải ngân, thu gom, xử lý, cung cấp, cấp, giải quyết, tiêm, tiếp cận, số hóa, chứng thực, "
        + "thu hồi");

    // Words of one syllable that are things by themselves.
    private static readonly Lexicon<bool> Nouns = WordSet.Of(
        "nước, trẻ, hộ, xã, thôn, trường, đường, án, vốn, rác, rừng, cây, đất, điện, chợ, nhà, người, dân");

    /// <summary>The measure that opens a name; null when there is none or nothing follows it.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">The first word of the name.</param>
    /// <param name="to">Its end.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="isMove">Whether it grows or falls by a share, as an amount does too.</param>
    public static SharedMeasure? Of(TokenList tokens, int from, int to, UnitWording unit, bool isMove = false)
    {
        var length = (unit.IsShare ? Rates : unit.IsMoney ? Money : Amounts).Match(tokens, from, to, out _);
        length = length == 0 && isMove && unit.IsShare ? Math.Max(Money.Match(tokens, from, to, out _), Amounts.Match(tokens, from, to, out _)) : length;
        return length > 0 && from + length < to && to - from <= MostWords ? new SharedMeasure(from, to, length) : null;
    }

    /// <summary>The rest of the name of a thing that is named without its measure: words before it and after it; null when it is not certain.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="from">The first word of the thing.</param>
    /// <param name="to">Its end.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="isDoubtful">Whether the thing may belong to the measure, without a certain place in its name.</param>
    public ((int From, int To) Before, (int From, int To) After)? Around(TokenList tokens, int from, int to, UnitWording unit, out bool isDoubtful)
    {
        isDoubtful = false;
        if (Sibling(tokens, from, to) is var sibling && sibling > From)
        {
            return ((From, sibling), After(tokens, Predicate(tokens, sibling, To), from, to));
        }

        if (Specified(tokens, from, to) is var specified && specified > From + Length)
        {
            return ((From, specified), After(tokens, Predicate(tokens, specified + 1, To), from, to));
        }

        if (!unit.IsShare && (!unit.IsMoney || Trade.Match(tokens, From, To, out _) > 0))
        {
            // "Tổng đàn lợn 12.000 con, đàn trâu 3.000 con": a herd is a measure already.
            return Herds.Match(tokens, from, to, out _) > 0 ? null : ((From, From + Length), (0, 0));
        }

        // "Sản lượng lúa tăng 3%, ngô tăng 5%": a share has no unit that shows what is of one kind.
        if (unit.IsShare && Amounts.Match(tokens, From, To, out _) > 0)
        {
            return Herds.Match(tokens, from, to, out _) == 0 && AreOfOneKind(tokens, From + Length, from) ? ((From, From + Length), (0, 0)) : null;
        }

        // "Tỷ lệ xóm có nhà văn hóa đạt 96%, có sân thể thao đạt 71%": the verb of having is no part of the thing.
        if (tokens.IsWord(from - 1, Keys.Have))
        {
            var having = From + Length;
            while (having < To && !tokens.IsWord(having, Keys.Have))
            {
                having++;
            }

            if (having < To && having > From + Length)
            {
                return ((From, having + 1), (0, 0));
            }
        }

        // "Tỷ lệ vườn cây được tưới tiết kiệm nước đạt 45%, được bao đê đạt 88%"
        if (Predicates.Match(tokens, from, to, out _) > 0)
        {
            var said = From + Length;
            while (said < To && !(Predicates.Match(tokens, said, To, out _) > 0 && tokens[said].IsSame(tokens[from])))
            {
                said++;
            }

            return said < To && said > From + Length ? ((From, said), (0, 0)) : null;
        }

        var (at, same) = Like(tokens, from, to, out var isOnly, out var isThing);
        if (same == 0 || same == to - from || !isThing && Nouns.Match(tokens, from, to, out _) == 0)
        {
            return null;
        }

        // Before a predicate all words tell the thing apart; without one, many words say something else too.
        var predicate = Predicate(tokens, at + same, To);
        isDoubtful = !isThing || !isOnly || at + same == To || predicate == To && To - at > to - from + MostMoreWords;
        return isDoubtful ? null : ((From, at), predicate == at + same ? (0, 0) : After(tokens, predicate, from, to));
    }

    // Where the name has the word with which the thing opens: "... tại trung tâm xã đạt 90%, tại các thôn đạt 70%"; "... cấp tiểu học đạt 99%, cấp THCS 98%".
    private int Specified(TokenList tokens, int from, int to)
    {
        for (var at = Specifiers.Match(tokens, from, to, out _) > 0 ? From + Length + 1 : To; at < To; at++)
        {
            if (tokens[at].IsSame(tokens[from]))
            {
                return at;
            }
        }

        return -1;
    }

    private static readonly Lexicon<bool> Specifiers = WordSet.Of(
        "tại, ở, đối với, cấp, bậc, khối, nhóm, vùng, khu vực, ngành, lĩnh vực, loại, hạng, tuyến, thuộc");

    // "xã Đoài"
    private static bool IsPlace(TokenList tokens, int at) =>
        CountedNouns.Places.Match(tokens, at, tokens.Count, out _) is var noun and > 0 && at + noun < tokens.Count && tokens[at + noun].IsCapital;

    // What is said of the first thing is said of the second too, where nothing else is said of it.
    private (int From, int To) After(TokenList tokens, int predicate, int from, int to) =>
        Predicate(tokens, from, to) < to || Shares(tokens, (predicate, To), (from, to)) ? (0, 0) : (predicate, To);

    // "nông" alone may begin "nông thôn"; "TM" and "DV" are whole words.
    private static bool IsOf(Lexicon<bool> kind, TokenList tokens, int at, int to) => kind.Match(tokens, at, to, out _) is var length
        && (length > 1 || length == 1 && tokens[at].Letters is { Length: > 1 } letters && !letters.ContainsAnyExceptInRange('A', 'Z'));

    // Where the name has a thing of the same kind: "lao động nông nghiệp", "trường mầm non đạt chuẩn".
    private int Sibling(TokenList tokens, int from, int to)
    {
        foreach (var kind in Siblings)
        {
            for (var at = IsOf(kind, tokens, from, to) ? From + Length : To; at < To; at++)
            {
                if (IsOf(kind, tokens, at, To))
                {
                    return Opening(tokens, at);
                }
            }
        }

        return -1;
    }

    // "nông, lâm nghiệp"
    private int Opening(TokenList tokens, int at)
    {
        while (at - 2 >= From + Length && tokens.IsSign(at - 1, ',') && tokens[at - 2].IsWord)
        {
            at -= 2;
        }

        return at;
    }

    // Where the name has most of the first words of the thing: "nước sạch" in "hộ dùng nước hợp vệ sinh". A place where a thing begins goes before others.
    private (int At, int Length) Like(TokenList tokens, int from, int to, out bool isOnly, out bool isThing)
    {
        var (best, length) = (0, 0);
        (isOnly, isThing) = (true, false);
        for (var at = From + Length; at < To; at++)
        {
            var same = 0;
            while (at + same < To && from + same < to && tokens.CodeAt(at + same) == tokens.CodeAt(from + same)
                && tokens[from + same] is { IsWord: true } word && word.IsSame(tokens[at + same]))
            {
                same++;
            }

            if (same == 0)
            {
                continue;
            }

            var isHere = BeginsThing(tokens, at, from, same);
            if (isHere && !isThing || isHere == isThing && same > length)
            {
                (best, length, isOnly, isThing) = (at, same, true, isHere);
            }
            else if (isHere == isThing && same == length)
            {
                isOnly = false;
            }
        }

        return (best, length);
    }

    // One syllable may be a part of another word, as in "học sinh" and "sinh viên".
    private bool BeginsThing(TokenList tokens, int at, int from, int same) =>
        at == From + Length || same > 1 || Verbs.MatchBefore(tokens, at, From, out _) > 0 || IsPlace(tokens, at) && IsPlace(tokens, from);

    // "diện tích gieo trồng"
    private const int MostOfMeasure = 4;

    // Things that exclude each other; who is insured in one way may be insured in another too.
    private static readonly Lexicon<bool>[] Kinds =
    [
        WordSet.Of("trâu, bò, lợn, heo, dê, ngựa, gia cầm, gà, vịt, đàn trâu, đàn bò, đàn lợn, đàn heo, đàn dê, đàn ngựa, đàn gia cầm, đàn gà, đàn vịt"),
        WordSet.Of("lúa, ngô, bắp, khoai, khoai lang, sắn, mì, lạc, đậu phộng, mía, chè, cà phê, cao su, hồ tiêu, tiêu, điều, rau màu, rau, cây ăn quả, "
            + "cây ăn trái, sầu riêng, đậu tương, đậu nành, thóc"),
        WordSet.Of("rừng đặc dụng, rừng phòng hộ, rừng sản xuất"),
        WordSet.Of("ngân sách trung ương, ngân sách tỉnh, ngân sách thành phố, ngân sách huyện, ngân sách xã, ngân sách cấp tỉnh, ngân sách cấp xã"),
        Seasons,
        WordSet.Of("mầm non, tiểu học, trung học cơ sở, THCS, trung học phổ thông, THPT"),
        Guests,
        WordSet.Of("cá, tôm, mực, cua, ghẹ, nhuyễn thể"),
        WordSet.Of("khai thác, đánh bắt, nuôi trồng, nuôi"),
        WordSet.Of("thu nội địa, thu xuất nhập khẩu, thu từ xuất nhập khẩu, thu hoạt động xuất nhập khẩu, thu từ hoạt động xuất nhập khẩu, nội địa, "
            + "xuất nhập khẩu"),
        WordSet.Of("chi thường xuyên, chi đầu tư, chi đầu tư phát triển"),
        WordSet.Of("nam, nữ"),
        WordSet.Of("thành thị, nông thôn, đô thị, khu vực thành thị, khu vực nông thôn, khu vực đô thị"),
    ];

    /// <summary>Whether two names open with things that exclude each other.</summary>
    public static bool AreOfOneKind(TokenList tokens, int one, int other)
    {
        // "diện tích mì 1.450 ha, diện tích lúa 980 ha": behind the measure of both.
        for (var shared = 0; shared <= MostOfMeasure; shared++)
        {
            var (at, there) = (one + shared, other + shared);
            if (Array.Exists(Kinds, kind => kind.Match(tokens, at, tokens.Count, out _) > 0 && kind.Match(tokens, there, tokens.Count, out _) > 0))
            {
                return true;
            }

            if (at >= tokens.Count || there >= tokens.Count || !tokens[at].IsSame(tokens[there]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether a name opens with one of the things of which one stands for another.</summary>
    public static bool IsSibling(TokenList tokens, int from, int to) => Array.Exists(Siblings, kind => IsOf(kind, tokens, from, to));

    private static int Predicate(TokenList tokens, int from, int to)
    {
        while (from < to && Predicates.Match(tokens, from, to, out _) == 0)
        {
            from++;
        }

        return from;
    }

    private static bool Shares(TokenList tokens, (int From, int To) one, (int From, int To) other)
    {
        for (var at = one.From; at < one.To; at++)
        {
            for (var there = other.From; there < other.To; there++)
            {
                if (tokens[at] is { IsWord: true } word && word.IsSame(tokens[there]))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
