using System.Globalization;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Finds the periods that a sentence names: 6 tháng đầu năm, lũy kế 5 tháng, quý I, tháng 5, đến ngày 14/6, cả năm.</summary>
internal sealed partial class PeriodFinder(TokenList tokens, Marks marks, PlanYear year, ReportingPeriod? own)
{
    private static readonly Lexicon<bool> OfStart = WordSet.Of("tháng đầu năm nay, tháng đầu năm, tháng, tháng đầu");
    private static readonly Lexicon<bool> OfEnd = WordSet.Of("tháng cuối năm, tháng cuối");
    private static readonly Lexicon<int> InLetters = new([("ba", 3), ("bốn", 4), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9), ("mười", 10),
        ("mười một", 11), ("hai", 2)]);

    private static readonly Lexicon<int> MonthNames = new(
        [("giêng", 0), ("hai", 2), ("ba", 3), ("tư", 4), ("năm", 5), ("sáu", 6), ("bảy", 7), ("tám", 8), ("chín", 9), ("mười", 10), ("mười một", 11),
            ("mười hai", 12)]);

    private static readonly Lexicon<bool> ToNow = WordSet.Of(
        "tích lũy từ đầu năm, tích lũy, từ đầu năm đến nay, từ đầu năm, tính từ đầu năm, tính từ đầu năm đến nay, lũy kế từ đầu năm, "
        + "lũy kế từ đầu năm đến nay, lũy kế đến nay, lũy kế, "
        + "cộng dồn, "
        + "cộng dồn từ đầu năm, kể từ đầu năm, kể từ đầu năm đến nay, từ đầu năm tới nay, cộng dồn đến nay, tính chung từ đầu năm, "
        + "lũy kế từ đầu năm đến tháng này, "
        + "lũy kế đến tháng báo cáo, lũy kế đến kỳ báo cáo");

    private static readonly Lexicon<bool> Until = WordSet.Of(
        "đến ngày, tính đến ngày, đến, tính đến, đến hết ngày, tính đến hết ngày, lũy kế đến ngày, lũy kế đến, lũy kế đến hết ngày, lũy kế tính đến ngày, "
        + "lũy kế tính đến, đến thời điểm, tính đến thời điểm, tính đến thời điểm ngày, từ đầu năm đến ngày, từ đầu năm đến, từ đầu năm đến hết ngày, "
        + "tới ngày, tính tới ngày, "
        + "tính từ đầu năm đến ngày, tính từ đầu năm đến, lũy kế từ đầu năm đến ngày, lũy kế từ đầu năm đến, cộng dồn đến ngày, cộng dồn đến");

    private static readonly Lexicon<bool> UntilMonth = WordSet.Of(
        "đến hết, đến tháng, đến hết tháng, tính đến tháng, tính đến hết tháng, tính đến cuối tháng, đến cuối tháng, hết tháng, lũy kế đến tháng, "
        + "lũy kế đến hết tháng, "
        + "lũy kế đến cuối tháng, tính đến hết, từ đầu năm đến hết tháng, từ đầu năm đến tháng, lũy kế từ đầu năm đến tháng, lũy kế từ đầu năm đến hết tháng, "
        + "lũy kế hết tháng, "
        + "cộng dồn đến tháng, cộng dồn đến hết tháng");

    private static readonly Lexicon<bool> WholeYears = WordSet.Of(
        "cả năm, trong năm, năm nay, đến cuối năm, đến hết năm, hết năm, cuối năm, trong cả năm, tính cả năm, toàn năm, tính đến cuối năm, tính đến hết năm");

    private static readonly Lexicon<bool> YearLeads = WordSet.Of(
        "năm, cả năm, trong năm, đến cuối năm, đến hết năm, hết năm, đến năm, cuối năm, tính đến cuối năm, tính đến hết năm, trong cả năm");

    private static readonly Lexicon<bool> OwnMonths = WordSet.Of("trong tháng, tháng này, tháng báo cáo, trong tháng báo cáo");
    private static readonly Lexicon<bool> OwnQuarters = WordSet.Of("trong quý, quý này, quý báo cáo");
    private static readonly Lexicon<bool> OwnPeriods = WordSet.Of("trong kỳ, kỳ này, kỳ báo cáo, trong kỳ báo cáo");
    private static readonly Lexicon<bool> Totals =
        WordSet.Of("lũy kế, tính chung, cộng dồn, tổng cộng, trong, qua, sau, hết, tính, lũy kế thực hiện, thực hiện");

    // A year after one of these words belongs to a plan, a season or a school year.
    private static readonly Lexicon<bool> OtherYears = WordSet.Of(
        "kế hoạch, dự toán, chỉ tiêu, nghị quyết, KH, DT, NQ, giao, mục tiêu, vụ xuân, vụ mùa, vụ hè thu, vụ đông, vụ đông xuân, vụ, đầu, giá, học, cuối, "
        + "giai đoạn, nhiệm kỳ, cùng kỳ, so với, bằng, so, của, chuyển sang, từ, kỳ họp");

    private static readonly Lexicon<bool> Services = WordSet.Of("dịch vụ, nhiệm vụ, nghiệp vụ, công vụ, chức vụ, phục vụ, nội vụ, tài vụ");

    /// <summary>The mentions, in order.</summary>
    public List<PeriodMention> Find()
    {
        var mentions = new List<PeriodMention>();
        for (var at = 0; at < tokens.Count;)
        {
            if (marks[at] is MarkKind.Base or MarkKind.Label or MarkKind.Note)
            {
                at = marks.ToOf(at);
                continue;
            }

            if (At(at) is { } mention)
            {
                mentions.Add(mention);
                at = mention.To;
            }
            else
            {
                at++;
            }
        }

        return mentions;
    }

    private PeriodMention? At(int at) =>
        SpanOfYears(at) ?? SpanOfMonths(at) ?? SpanOfDays(at) ?? Since(at) ?? UntilDay(at) ?? UntilMonthEnd(at) ?? Short(at) ?? Week(at) ?? Months(at)
            ?? Quarter(at) ?? Month(at) ?? Year(at) ?? OwnTotal(at) ?? Now(at) ?? Own(at);

    private static readonly Lexicon<bool> ToMonth = WordSet.Of("đến tháng, đến hết tháng, tới tháng, tới hết tháng, và tháng");
    private static readonly Lexicon<bool> ToDay = WordSet.Of("đến ngày, đến hết ngày, tới ngày, đến, tới");

    // "từ tháng 4 đến tháng 6", "tháng 4 và tháng 5": only these months, not a total from January.
    private PeriodMention? SpanOfMonths(int at)
    {
        var first = tokens.IsWord(at, Keys.From) ? at + 1 : at;
        if (!tokens.IsWord(first, Keys.Month) || !Number(first + 1, out var from) || from is < 1 or > 12)
        {
            return null;
        }

        var lead = ToMonth.Match(tokens, first + 2, tokens.Count, out _);
        if (lead == 0 || !Number(first + 2 + lead, out var through) || through <= from || through > 12)
        {
            return null;
        }

        var (of, to) = YearAfter(first + 3 + lead, year.Number);
        return Fitting(at, to, new LocalDate(of, from, 1), new LocalDate(of, through, 1).With(DateAdjusters.EndOfMonth));
    }

    // Offices report June as "từ ngày 15/5 đến ngày 14/6"; "từ ngày 01/4 đến 30/6" is the second quarter.
    private PeriodMention? SpanOfDays(int at)
    {
        if (!tokens.IsWord(at, Keys.From))
        {
            return null;
        }

        var first = tokens.IsWord(at + 1, Keys.Day) ? at + 2 : at + 1;
        if (Day(first) is not { } from)
        {
            return null;
        }

        var lead = ToDay.Match(tokens, first + 3, tokens.Count, out _);
        if (lead == 0 || Day(first + 3 + lead) is not { } through || through.Day <= from.Day)
        {
            return null;
        }

        var end = first + 6 + lead;
        end = tokens.IsSign(end, '/') && IsYear(end + 1, out _) ? end + 2 : YearAfter(end, year.Number).To;
        return from.Day.Day == 15 && through.Day.Day == 14 && from.Day.PlusMonths(1).Month == through.Day.Month
            ? new PeriodMention(at, end, ReportingPeriod.Month(PlanYear.Of(through.Day.Year), through.Day.Month))
            : Fitting(at, end, from.Day, through.Day);
    }

    private (LocalDate Day, int Length)? Day(int at) =>
        Number(at, out var day) && tokens.IsSign(at + 1, '/') && Number(at + 2, out var month) && month is >= 1 and <= 12
        && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year.Number, month)
            ? (new LocalDate(year.Number, month, day), 3) : null;

    private static PeriodMention Fitting(int from, int to, LocalDate first, LocalDate last)
    {
        var planYear = PlanYear.Of(last.Year);
        ReportingPeriod[] all =
        [
            .. ReportingPeriod.AllOf(planYear, ReportingCycle.Month), .. ReportingPeriod.AllOf(planYear, ReportingCycle.Quarter),
            .. ReportingPeriod.AllOf(planYear, ReportingCycle.HalfYear), ReportingPeriod.NineMonths(planYear), ReportingPeriod.WholeYear(planYear),
            .. ReportingPeriod.AllOf(planYear, ReportingCycle.YearToDate),
        ];
        var fitting = Array.Find(all, period => period.FirstDay == first && period.LastDay == last);
        return new PeriodMention(from, to, fitting ?? all[last.Month - 1]) { IsUnfit = fitting is null };
    }

    // "lũy kế đến ngày 14/6": the year's total up to that day.
    private PeriodMention? UntilDay(int at)
    {
        var lead = Until.Match(tokens, at, tokens.Count, out _);
        var day = at + lead;
        if (lead == 0 || !Number(day, out var number) || number is < 1 or > 31)
        {
            return null;
        }

        var (month, of, to) = (0, year.Number, day + 1);
        if (tokens.IsSign(day + 1, '/') && Number(day + 2, out month))
        {
            to = day + 3;
            (of, to) = tokens.IsSign(to, '/') && IsYear(to + 1, out var named) ? (named, to + 2) : (of, to);
        }
        else if (tokens.IsWord(day + 1, Keys.Month) && Number(day + 2, out month))
        {
            to = day + 3;
        }

        (of, to) = YearAfter(to, of);
        return month is >= 1 and <= 12 && number <= CalendarSystem.Iso.GetDaysInMonth(of, month)
            ? new PeriodMention(at, to, UpTo(of, month), new LocalDate(of, month, number)) : null;
    }

    private PeriodMention? UntilMonthEnd(int at)
    {
        var lead = UntilMonth.Match(tokens, at, tokens.Count, out _);
        var next = at + lead;
        next += lead > 0 && tokens.IsWord(next, Keys.Month) ? 1 : 0;
        if (lead == 0 || !tokens.IsWord(next - 1, Keys.Month) || !Number(next, out var month) || month is < 1 or > 12)
        {
            return lead > 0 && tokens.IsWord(next, Keys.Quarter) && QuarterNumber(next + 1) is var quarter and > 0
                ? new PeriodMention(at, YearAfter(next + 2, year.Number).To, UpTo(YearAfter(next + 2, year.Number).Of, quarter * 3)) : null;
        }

        var (of, to) = YearAfter(next + 1, year.Number);
        return new PeriodMention(at, to, UpTo(of, month));
    }

    // 6 tháng đầu năm, lũy kế 5 tháng, sáu tháng; "6 tháng tuổi" and "3 tháng/lần" are not periods.
    private PeriodMention? Months(int at)
    {
        var lead = Totals.Match(tokens, at, tokens.Count, out _);
        var number = at + lead;
        var words = 1;
        if (!Number(number, out var many) && (words = InLetters.Match(tokens, number, tokens.Count, out many)) == 0
            && (words = FiveMonths(number, out many)) == 0 || many is < 2 or > 12)
        {
            return null;
        }

        var unit = number + words;
        var end = OfEnd.Match(tokens, unit, tokens.Count, out _);
        var start = OfStart.Match(tokens, unit, tokens.Count, out _);
        if (Math.Max(end, start) == 0 || IsAge(unit + 1) || tokens.IsSign(unit + 1, '/') && !IsYear(unit + 2, out _) || tokens.IsSign(number - 1, '/'))
        {
            return null;
        }

        var (of, to) = YearAfter(unit + Math.Max(end, start), year.Number);
        return end > 0
            ? many == 6 ? new PeriodMention(at, to, ReportingPeriod.Half(PlanYear.Of(of), 2)) : null
            : new PeriodMention(at, to, UpTo(of, many));
    }

    // "Năm tháng đầu năm": the word is five only before such months.
    private int FiveMonths(int at, out int many)
    {
        many = 5;
        return tokens.IsWord(at, Keys.Year) && FirstMonths.Match(tokens, at + 1, tokens.Count, out _) > 0 ? 1 : 0;
    }

    private static readonly Lexicon<bool> FirstMonths = WordSet.Of("tháng đầu năm, tháng đầu");

    // 6T/2023, T6/2023, Q1/2023, QII
    private PeriodMention? Short(int at)
    {
        var key = tokens[at].Key;
        if (Number(at, out var many) && many is >= 2 and <= 12 && tokens.IsWord(at + 1, "t") && tokens[at + 1].IsGlued && tokens[at + 1].IsCapital)
        {
            var (ofMonths, end) = YearAfter(at + 2, year.Number);
            return new PeriodMention(at, end, UpTo(ofMonths, many));
        }

        if (!tokens[at].IsWord || !tokens[at].IsCapital || key.Length < 2 || key[0] is not ('t' or 'q'))
        {
            return null;
        }

        var number = int.TryParse(key.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : key[0] == 'q'
            ? RomanNumber.Of(key[1..]) : 0;
        var (of, to) = YearAfter(at + 1, year.Number);
        return key[0] == 't' && number is >= 1 and <= 12 ? new PeriodMention(at, to, ReportingPeriod.Month(PlanYear.Of(of), number))
            : key[0] == 'q' && number is >= 1 and <= 4 ? new PeriodMention(at, to, ReportingPeriod.Quarter(PlanYear.Of(of), number))
            : null;
    }

    private PeriodMention? Week(int at)
    {
        if (!tokens.IsWord(at, WeekWord) || !Number(at + 1, out var week) || week < 1 || week > ReportingCycle.Week.CountIn(year))
        {
            return null;
        }

        return new PeriodMention(at, at + 2, ReportingPeriod.Week(year, week));
    }

    private static readonly string WeekWord = SyllableKey.Of("tuần");

    private bool IsAge(int at) => Ages.Match(tokens, at, tokens.Count, out _) > 0;

    private static readonly Lexicon<bool> Ages = WordSet.Of("tuổi, lần, một lần, tù, lương");

    private PeriodMention? Quarter(int at)
    {
        if (!tokens.IsWord(at, Keys.Quarter) || QuarterNumber(at + 1) is not (var quarter and > 0))
        {
            return null;
        }

        var (of, to) = YearAfter(at + 2, year.Number);
        return new PeriodMention(at, to, ReportingPeriod.Quarter(PlanYear.Of(of), quarter));
    }

    private int QuarterNumber(int at) =>
        at >= tokens.Count ? 0
        : Number(at, out var number) ? number is >= 1 and <= 4 ? number : 0
        : tokens[at].IsWord && RomanNumber.Of(tokens[at].Key) is var roman and >= 1 and <= 4 ? roman : 0;

    // "Tồn quỹ cuối tháng 5": the words belong to the month.
    private static readonly Lexicon<bool> InMonths = WordSet.Of("cuối, vào cuối, giữa, trong, riêng trong, riêng");

    private PeriodMention? Month(int at)
    {
        var opening = at;
        at += InMonths.Match(tokens, at, tokens.Count, out _);
        if (!tokens.IsWord(at, Keys.Month) || tokens.IsNumber(at - 1))
        {
            return null;
        }

        var words = 1;
        var isNumber = Number(at + 1, out var month);
        if (!isNumber)
        {
            words = at + 1 < tokens.Count && tokens[at + 1].IsCapital ? MonthNames.Match(tokens, at + 1, tokens.Count, out month) : 0;
        }

        if (month is < 1 or > 12 || words == 0)
        {
            return null;
        }

        var (of, to) = YearAfter(at + 1 + words, year.Number);
        return new PeriodMention(opening, to, ReportingPeriod.Month(PlanYear.Of(of), month));
    }

    private PeriodMention? Year(int at)
    {
        var lead = YearLeads.Match(tokens, at, tokens.Count, out _);
        if (lead > 0 && IsYear(at + lead, out var named))
        {
            var isSpan = (tokens.IsSign(at + lead + 1, '-') || tokens.IsSign(at + lead + 1, '/')) && IsYear(at + lead + 2, out _);
            return isSpan
                || IsOther(tokens.IsWord(at - 1, Keys.To) ? at - 1 : at)
                && !(named != year.Number && Seasons.MatchBefore(tokens, at, Math.Max(0, at - 3), out _) > 0)
                ? null
                : new PeriodMention(at, at + lead + 1, ReportingPeriod.WholeYear(PlanYear.Of(named)));
        }

        var whole = WholeYears.Match(tokens, at, tokens.Count, out _);
        return whole > 0 && !IsOther(at)
            ? new PeriodMention(at, at + whole, ReportingPeriod.WholeYear(year)) : null;
    }

    // "Vụ mùa năm 2022" is not of the year of the report.
    private static readonly Lexicon<bool> Seasons = WordSet.Of("vụ xuân, vụ mùa, vụ hè thu, vụ đông, vụ đông xuân");

    // "Doanh thu dịch vụ năm 2022" is no season.
    private bool IsOther(int at) =>
        Services.MatchBefore(tokens, at, Math.Max(0, at - 4), out _) == 0 && OtherYears.MatchBefore(tokens, at, Math.Max(0, at - 4), out _) > 0
        && TimeReader.PriceVerbs.MatchBefore(tokens, at, Math.Max(0, at - 4), out _) == 0;

    private PeriodMention? Own(int at)
    {
        if (own is null)
        {
            return null;
        }

        var words = OwnMonths.Match(tokens, at, tokens.Count, out _);
        // "Trong tháng 6" names a month, "trong tháng 57 ha" does not.
        if (words > 0 && !(Number(at + words, out var named) && named is >= 1 and <= 12))
        {
            return new PeriodMention(at, at + words, ReportingPeriod.Month(own.Year, own.LastDay.Month));
        }

        // "Trong quý I" names a quarter of its own.
        words = OwnQuarters.Match(tokens, at, tokens.Count, out _);
        if (words > 0 && QuarterNumber(at + words) == 0)
        {
            return new PeriodMention(at, at + words, ReportingPeriod.Quarter(own.Year, (own.LastDay.Month + 2) / 3));
        }

        words = OwnPeriods.Match(tokens, at, tokens.Count, out _);
        return words > 0 ? new PeriodMention(at, at + words, own) : null;
    }

    // The total of the months up to a given month, under the name that reports use.
    private static ReportingPeriod UpTo(int of, int month)
    {
        var planYear = PlanYear.Of(of);
        return month switch
        {
            6 => ReportingPeriod.Half(planYear, 1),
            9 => ReportingPeriod.NineMonths(planYear),
            12 => ReportingPeriod.WholeYear(planYear),
            1 => ReportingPeriod.Month(planYear, 1),
            _ => ReportingPeriod.YearToDate(planYear, month),
        };
    }

    // tháng 5 năm 2023, tháng 5/2023, quý I-2023
    private (int Of, int To) YearAfter(int at, int otherwise) =>
        tokens.IsWord(at, Keys.Year) && IsYear(at + 1, out var named) ? (named, at + 2)
        : (tokens.IsSign(at, '/') || tokens.IsSign(at, '-')) && IsYear(at + 1, out var slashed) ? (slashed, at + 2)
        : IsYear(at, out var bare) && !UnitReader.IsAt(tokens, at + 1, tokens.Count) ? (bare, at + 1)
        : (otherwise, at);

    private bool IsYear(int at, out int number)
    {
        number = 0;
        return TimeReader.IsYear(tokens, at) && Number(at, out number);
    }

    private bool Number(int at, out int number)
    {
        number = 0;
        return tokens.IsNumber(at) && int.TryParse(tokens[at].Key, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
