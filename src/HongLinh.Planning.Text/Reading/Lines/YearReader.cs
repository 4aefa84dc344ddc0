using System.Globalization;

namespace HongLinh.Planning.Text;

/// <summary>Finds the year that a target is set for, and the base year of a change.</summary>
internal sealed class YearReader(TokenList tokens, Marks marks)
{
    // Words before a range of years that names a standard, not the years of the target.
    private static readonly Lexicon<bool> Standards = WordSet.Of(
        "chuẩn nghèo, nghèo đa chiều, chuẩn, tiêu chí, bộ tiêu chí, chuẩn mới, theo giá, giá, giá so sánh, giá cố định, chương trình, kế hoạch, đề án, "
        + "nghị quyết, nông thôn mới, mục tiêu quốc gia, theo chuẩn, quốc gia, chuẩn quốc gia, chuẩn nghèo mới, quy hoạch, dự án");

    private static readonly Lexicon<bool> Prices = WordSet.Of("giá, giá so sánh, giá cố định, giá ss, giá hiện hành");

    // After other words, a term identifies a programme or a standard.
    private static readonly Lexicon<bool> Terms = WordSet.Of("giai đoạn, nhiệm kỳ, thời kỳ");

    // A year that opens a paragraph applies to all its targets.
    private int _opening;

    private (int From, int Year) _run = (-1, 0);

    /// <summary>Starts a segment of the phrase; a year that opens the first segment applies to the others too.</summary>
    public void Begin(int from) => _opening = from == 0 ? 0 : _opening;

    /// <summary>The last year that a clause is set for; 0 when its words name none.</summary>
    public int Of(Clause clause)
    {
        var opening = Last(clause.From, clause.NameFrom);
        _opening = opening > 0 ? opening : _opening;
        // "gấp 1,5 lần năm 2020" names the base.
        var after = clause.Run.Has(Role.Times) && marks[clause.Amount.To] == MarkKind.Time ? marks.ToOf(clause.Amount.To) : clause.Amount.To;
        var near = Math.Max(OfRun(clause), Last(after, clause.To));
        return near > 0 ? near : opening > 0 ? opening : _opening;
    }

    /// <summary>The last year of a stretch; 0 when its words name none.</summary>
    public int In(int from, int to) => Last(from, to);

    /// <summary>The base year of a clause; 0 when it names none.</summary>
    public int BaseOf(Clause clause)
    {
        for (var at = clause.From; at < clause.To; at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                return YearIn(at, Math.Min(marks.ToOf(at), clause.To));
            }
        }

        return clause.SharedBase is { To: > 0 } shared ? YearIn(shared.From, shared.To)
            : clause.Run.Has(Role.Times) && clause.Amount.To < clause.To && marks[clause.Amount.To] == MarkKind.Time
            ? YearIn(clause.Amount.To, marks.ToOf(clause.Amount.To)) : 0;
    }

    // Figures that share the words before the first one share its year, so the year is looked up once.
    private int OfRun(Clause clause)
    {
        if (clause.Run.From >= clause.From)
        {
            _run = (clause.Run.From, Last(BeforeRun(clause), clause.Amount.From));
        }

        return _run.From == clause.Run.From ? _run.Year : 0;
    }

    // Times between the name and the words before the figure: "Tỷ lệ ... đến năm 2030 đạt 95%".
    private int BeforeRun(Clause clause)
    {
        var at = clause.Run.From;
        while (at > clause.NameFrom && (marks[at - 1] == MarkKind.Time || tokens.IsSign(at - 1, ',') || tokens.IsSign(at - 1, ':')))
        {
            at = marks[at - 1] == MarkKind.Time ? Math.Max(marks.FromOf(at - 1), clause.NameFrom) : at - 1;
        }

        return at;
    }

    private int Last(int from, int to)
    {
        var year = 0;
        for (var at = from; at < to; at++)
        {
            if (marks[at] == MarkKind.Time && marks.FromOf(at) == at && tokens.DepthAt(at) == 0 && (at == from || Terms.Match(tokens, at, to, out _) == 0)
                && Standards.MatchBefore(tokens, at, 0, out _) == 0 && Prices.Match(tokens, at, to, out _) == 0)
            {
                // "từ năm 2028 trở đi" includes all later years.
                year = Math.Max(year, NonValueLexicon.AfterYears.MatchBefore(tokens, marks.ToOf(at), at, out _) > 0 ? 0
                    : YearIn(at, Math.Min(marks.ToOf(at), to)));
            }
        }

        return year;
    }

    private int YearIn(int from, int to)
    {
        var year = 0;
        for (var at = from; at < to; at++)
        {
            year = TimeReader.IsYear(tokens, at) ? Math.Max(year, int.Parse(tokens[at].Letters, CultureInfo.InvariantCulture)) : year;
        }

        return year;
    }
}
