using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Reads the head and foot of a plan: number, place, date, title, basis, council session and signature.</summary>
internal sealed partial class PlanHeaderReader(List<PlacedBlock> blocks, PlanVocabulary known, PlacedFindings findings)
{
    private static readonly Lexicon<bool> Levels = WordSet.Of("tỉnh, thành phố, thị xã, huyện, quận, phường, xã, thị trấn, đặc khu");
    private static readonly Lexicon<bool> Terms = WordSet.Of("khóa");
    private static readonly Lexicon<bool> Meetings = WordSet.Of("kỳ họp thứ, kỳ họp lần thứ");
    private static readonly Lexicon<bool> Months = WordSet.Of("tháng");
    private static readonly Lexicon<bool> HeaderLines =
        WordSet.Of("số:, cộng hòa xã hội chủ nghĩa, độc lập, ủy ban nhân dân, UBND, kế hoạch, căn cứ, thực hiện nghị quyết, thực hiện quyết định");

    private string _place = "";
    private PlanYear? _firstYear;

    /// <summary>Whether a line is typical of the head of a plan.</summary>
    public static bool IsHeaderLine(TokenList tokens) =>
        HeaderLines.Match(tokens, 0, tokens.Count, out _) > 0 || IsNumberLine(tokens) || DateAt(tokens) >= 0;

    public PlanHeader Read()
    {
        var number = Number();
        var date = Date();
        var title = Title();
        var year = Year(title, date);
        if (date is null)
        {
            findings.AddMissing("date");
        }

        var issuer = Issuer();
        var (signedFor, signedBy) = Signature();
        return new PlanHeader
        {
            Code = Slug.Of(_place.Length > 0 ? _place : "plan", "plan") + "-" + year,
            Year = year,
            FirstYear = _firstYear,
            Issuer = issuer,
            Title = title,
            Number = number,
            Place = _place,
            Date = date,
            Basis = Basis(),
            Session = Session(),
            SignedFor = signedFor,
            SignedBy = signedBy,
        };
    }

    private IEnumerable<Block> Head => blocks.Where(static placed => placed.Part == Part.Header).Select(static placed => placed.Block);

    // A part that the text lacks stays absent, with a finding.
    private T? Missing<T>(string part)
        where T : class
    {
        findings.AddMissing(part);
        return null;
    }

    // A part that every plan needs gets an assumed value, with a finding.
    private T Assumed<T>(string part, T value)
        where T : notnull
    {
        findings.Add(FindingCode.ValueAssumed, PlacedFindings.Whole, default, FindingDetail.Parts([part]),
            Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
        return value;
    }

    // Số: 15/KH-UBND; the number before the slash may be blank.
    private DocumentNumber? Number()
    {
        foreach (var block in Head)
        {
            var tokens = block.Tokens;
            var sign = tokens.IsWord(0, Keys.Number) ? SignOfNumber(tokens) : -1;
            if (sign >= 0)
            {
                var from = tokens[sign].To;
                var rest = tokens.Text.Text[from..].TrimStart();
                var symbol = rest[..(rest.IndexOf(' ', StringComparison.Ordinal) is >= 0 and var gap ? gap : rest.Length)];
                findings.PlaceNumberAt(block.Span);
                return symbol.Length == 0 ? Missing<DocumentNumber>("number")
                    : DocumentNumber.Of(tokens.IsNumber(sign - 1) ? tokens[sign - 1].Key : "", symbol);
            }
        }

        return Missing<DocumentNumber>("number");
    }

    // "Số: 15/KH-UBND", "Số 12-NQ/ĐU" of a party committee, "Số:     /KH-UBND"; "SỐ CHỈ TIÊU" is no number of a document.
    private static int SignOfNumber(TokenList tokens)
    {
        for (var at = 1; at < Math.Min(tokens.Count, LongestNumber); at++)
        {
            if (tokens.IsSign(at, '/')
                || tokens.IsSign(at, '-') && tokens.IsNumber(at - 1) && at + 1 < tokens.Count && tokens[at + 1] is { IsWord: true, IsCapital: true })
            {
                return at;
            }

            if (tokens[at].IsWord)
            {
                return -1;
            }
        }

        return -1;
    }

    private const int LongestNumber = 12;

    /// <summary>Whether a line gives the number of the document.</summary>
    public static bool IsNumberLine(TokenList tokens) => tokens.IsWord(0, Keys.Number) && SignOfNumber(tokens) > 0;

    /// <summary>Whether a line gives the number of the document or the day on which it was issued.</summary>
    public static bool IsNumberOrDateLine(TokenList tokens) => IsNumberLine(tokens) || tokens.Count <= LongestNumber + MostPlaceWords && DateAt(tokens) >= 0;

    // Hồng Lĩnh, ngày   tháng 01 năm 2023
    private DocumentDate? Date()
    {
        foreach (var block in Head)
        {
            var tokens = block.Tokens;
            var day = DateAt(tokens);
            if (day < 0)
            {
                continue;
            }

            var from = tokens.IsWord(0, Keys.Number) && SignOfNumber(tokens) is >= 0 and var stroke ? Math.Min(day, SymbolEnd(tokens, stroke)) : 0;
            _place = PlaceBefore(tokens, from, day);
            findings.PlaceDateAt(block.Span);
            return DateOf(tokens, day);
        }

        return null;
    }

    private static readonly Lexicon<bool> NoPlaces = WordSet.Of(
        "thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, thứ, độc lập, số, căn cứ, vào, từ, hôm nay, thông qua");

    private const int MostPlaceWords = 6;

    // "Thứ Ba, ngày 12 tháng 01" has no place. If two columns share one line, the place is the last text before the date.
    private static string PlaceBefore(TokenList tokens, int from, int day)
    {
        var to = day;
        while (to > from && tokens[to - 1].Kind == TokenKind.Sign)
        {
            to--;
        }

        var start = to;
        while (start > from && tokens[start - 1].IsWord && tokens[start - 1].IsCapital && to - start < MostPlaceWords)
        {
            start--;
        }

        return NoPlaces.Match(tokens, start, to, out _) > 0 ? "" : tokens.Words(start, to).TrimEnd(',', ' ');
    }

    private static int SymbolEnd(TokenList tokens, int stroke)
    {
        var at = stroke + 1;
        while (at < tokens.Count && (at == stroke + 1 || tokens[at].IsGlued))
        {
            at++;
        }

        return at;
    }

    private static int DateAt(TokenList tokens)
    {
        for (var at = 0; at < tokens.Count; at++)
        {
            if (tokens.IsWord(at, Keys.Day) && MonthAfter(tokens, at) is var month and > 0 && tokens.IsNumber(month + 1) && tokens.IsWord(month + 2, Keys.Year)
                && tokens.IsNumber(month + 3))
            {
                return at;
            }
        }

        return -1;
    }

    // Dots leave room for a day written by hand.
    private static int MonthAfter(TokenList tokens, int day)
    {
        for (var at = day + 1; at < tokens.Count && at < day + 12; at++)
        {
            if (Months.Match(tokens, at, tokens.Count, out _) > 0)
            {
                return at;
            }
        }

        return -1;
    }

    private static DocumentDate? DateOf(TokenList tokens, int day)
    {
        var at = MonthAfter(tokens, day);
        if (!TryNumber(tokens, at + 1, out var month) || !TryNumber(tokens, at + 3, out var year) || month is < 1 or > 12 || year is < 1945 or > 2200)
        {
            return null;
        }

        var isDay = TryNumber(tokens, day + 1, out var number) && number >= 1 && number <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return isDay ? DocumentDate.On(new LocalDate(year, month, number)) : DocumentDate.InMonth(new YearMonth(year, month));
    }

    private PlanYear Year(string title, DocumentDate? date)
    {
        if (known.Year is { } given)
        {
            return given;
        }

        var tokens = TokenList.Of(title);
        // The year in the title takes precedence. A term of years is identified by its last year.
        if (TermOf(tokens) is { } term && !AnnualPlans.IsIn(tokens, 0, tokens.Count))
        {
            findings.Add(FindingCode.TermOfYears, PlacedFindings.Whole, default, string.Create(CultureInfo.InvariantCulture, $"{term.From} - {term.To}"));
            _firstYear = PlanYear.Of(term.From);
            return PlanYear.Of(term.To);
        }

        // "Kế hoạch" may follow "kết quả", as in "Kết quả năm 2026 và kế hoạch năm 2027": the later year is the planned one.
        var number = ColumnHeads.YearOf(tokens) is > 0 and var inTitle && FirstYear(tokens) > 0 ? inTitle : HeadedYear() is > 0 and var headed ? headed
            : YearAfter(date);
        number = number > 0 ? number : blocks.Select(static placed => FirstYear(placed.Block.Tokens)).FirstOrDefault(static year => year > 0);
        return number is >= UnknownYear and <= LastYear
            ? PlanYear.Of(number) : Assumed("year", PlanYear.Of(YearOfCells() is > 0 and var ofCells ? ofCells : UnknownYear));
    }

    /// <summary>The year of a plan that names none.</summary>
    public const int UnknownYear = 1945;
    private const int LastYear = 2200;

    private static readonly Lexicon<bool> AnnualPlans = WordSet.Of("năm học");

    // A document signed in December is a plan for the next year.
    private static int YearAfter(DocumentDate? date) => date is null ? 0 : date.Month.Month == 12 ? date.Month.Year + 1 : date.Month.Year;

    private OrgUnit Issuer()
    {
        if (known.Issuer is { } given)
        {
            return given;
        }

        // A basis names other bodies, so the issuing committee is looked for there last.
        var lines = Head.Where(static block => DocumentLexicon.Bases.Match(block.Tokens, 0, block.Tokens.Count, out _) == 0);
        return IssuerOf([.. lines], Issuers) ?? IssuerOf([.. blocks.Select(static placed => placed.Block).Where(IsAttached)], Issuers)
            ?? IssuerOf([.. blocks.Where(static placed => placed.Block.Table is null).Select(static placed => placed.Block)], Committees)
            ?? new OrgUnit
            {
                Code = "issuer",
                Name = Assumed("issuer", Named("Ủy ban nhân dân", "", "", OrgKind.PeoplesCommittee).Name.Vietnamese),
                Kind = OrgKind.PeoplesCommittee
            };
    }

    // "(Kèm theo Nghị quyết số 19/NQ-HĐND ngày 26/12/2026 của HĐND phường Nam Phú)": the only word on the issuer in an annex.
    private static bool IsAttached(Block block) => block.Table is null && Attachments.IsIn(block.Tokens, 0, Math.Min(6, block.Tokens.Count));

    private static readonly Lexicon<bool> Attachments = WordSet.Of("kèm theo, ban hành kèm theo");

    private LegalBasis? Basis()
    {
        foreach (var block in Head)
        {
            var tokens = block.Tokens;
            if (!IsBasis(block))
            {
                continue;
            }

            for (var at = 0; at < tokens.Count; at++)
            {
                if (DocumentLexicon.Acts.Match(tokens, at, tokens.Count, out _) > 0)
                {
                    return new LegalBasis { Act = tokens.Words(at, ActEnd(tokens, at)), Confidence = SourceConfidence.Unverified };
                }
            }
        }

        return Missing<LegalBasis>("basis");
    }

    private static readonly Lexicon<bool> ActEnds = WordSet.Of("về, v/v, ;, ban hành");

    private static int ActEnd(TokenList tokens, int at)
    {
        while (at < tokens.Count && ActEnds.Match(tokens, at, tokens.Count, out _) == 0)
        {
            at++;
        }

        return at;
    }

    // khóa VII, kỳ họp thứ 11: in the basis, or wherever the text mentions the council.
    private CouncilSession? Session()
    {
        var (term, meeting) = (0, 0);
        foreach (var placed in blocks)
        {
            var tokens = placed.Block.Tokens;
            for (var at = 0; at < tokens.Count && (term == 0 || meeting == 0); at++)
            {
                term = term == 0 && Terms.Match(tokens, at, tokens.Count, out _) is var lead and > 0 ? Numeral(tokens, at + lead) : term;
                meeting = meeting == 0 && Meetings.Match(tokens, at, tokens.Count, out _) is var words and > 0 ? Numeral(tokens, at + words) : meeting;
            }
        }

        // Each missing number is reported. Without both numbers, the words of the session stay in the basis.
        _ = term > 0 ? null : Missing<CouncilSession>("term");
        _ = meeting > 0 ? null : Missing<CouncilSession>("meeting");
        return term > 0 && meeting > 0 ? CouncilSession.Of(term, meeting) : null;
    }

    private static int Numeral(TokenList tokens, int at)
    {
        if (at >= tokens.Count)
        {
            return 0;
        }

        var isNumber = TryNumber(tokens, at, out var number) && number is > 0 and < 1_000;
        return isNumber ? number : tokens[at].IsWord && tokens[at].IsCapital ? RomanNumber.Of(tokens[at].Key) : 0;
    }

    private (string For, string By) Signature()
    {
        var lines = blocks.Where(static placed => placed.Part == Part.Signature)
            .Select(static placed => placed.Block.Tokens.Words(0, placed.Block.Tokens.Count)).Where(static words => words.Length > 0).ToList();
        return lines.Count switch
        {
            0 => (Missing<string>("signed-for") ?? "", Missing<string>("signed-by") ?? ""),
            1 => (lines[0], Missing<string>("signed-by") ?? ""),
            _ => (string.Join(", ", lines[..^1]), lines[^1]),
        };
    }

    private static bool TryNumber(TokenList tokens, int at, out int number)
    {
        number = 0;
        return tokens.IsNumber(at) && int.TryParse(tokens[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
