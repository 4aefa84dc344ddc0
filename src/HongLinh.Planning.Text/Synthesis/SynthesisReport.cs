using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>
/// The synthesis report of an office for a period: direction, results, shortcomings, main tasks, proposals, with its annexes (báo cáo tình hình thực
/// hiện nhiệm vụ phát triển kinh tế - xã hội).
/// </summary>
/// <remarks>
/// Every generated sentence comes from a record; nothing is invented, and what is not known is said to be so. Paragraphs that people wrote stand beside what
/// they are about. One model, several forms: text, Markdown, page, and a Word document by the package for documents.
/// </remarks>
public sealed class SynthesisReport
{
    private readonly ValueList<SynthesisSection> _sections;
    private readonly SynthesisTitles _titles;

    private HashSet<IndicatorCode>? _shared;

    private SynthesisReport(Scorecard card, ReportingPeriod period, Language language, SynthesisInput input)
    {
        (Scorecard, Period, Language, Input) = (card, period, language, input);
        _titles = new SynthesisTitles(card.Plan, period, language);
        var placing = new SynthesisPlaces(this);
        _sections = placing.Place(Generated());
        Findings = placing.Findings;
    }

    /// <summary>The judged plan.</summary>
    public Scorecard Scorecard { get; }

    /// <summary>The period that it reports on.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>The subject: what was done in the period and the main tasks of the next one (trích yếu).</summary>
    public string Subject => _titles.Subject;

    /// <summary>Every paragraph in order, generated and written; the written ones can be passed to the next report as they are.</summary>
    public ValueList<SynthesisParagraph> Paragraphs => ValueList.From(_sections.SelectMany(static section => section.Paragraphs));

    /// <summary>One finding for each written paragraph whose line, group or task is no longer there; it stands in section VI.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Writes the report of a period.</summary>
    /// <param name="scorecard">The plan, judged on the day of the report with what was known then.</param>
    /// <param name="period">A month, quarter, half, nine months, a year, or the months so far.</param>
    /// <param name="language">The language.</param>
    /// <returns>The report from plan and figures alone; <see cref="With(WorkReview)"/> and its like add the rest.</returns>
    /// <exception cref="ArgumentException">The period lies in another year than the plan.</exception>
    public static SynthesisReport Of(Scorecard scorecard, ReportingPeriod period, Language language)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(language);
        if (period.Year != scorecard.Plan.Year)
        {
            throw new ArgumentException($"The period {period} does not lie in the year of the plan, {scorecard.Plan.Year}.", nameof(period));
        }

        return new SynthesisReport(scorecard, period, language, new SynthesisInput());
    }

    /// <summary>The report with the work that is followed: what was done, what is overdue, what comes next, petitions, and a table.</summary>
    /// <param name="work">The work as of the day of the report.</param>
    public SynthesisReport With(WorkReview work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return With(Input with { Work = work });
    }

    /// <summary>The report with the figures by unit: which units are missing from a sum, and a table.</summary>
    /// <param name="units">The figures by unit for days that end with the period.</param>
    /// <exception cref="ArgumentException">The figures by unit end on another day.</exception>
    public SynthesisReport With(UnitMatrix units)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units.Period.LastDay == Period.LastDay
            ? With(Input with { Units = units })
            : throw new ArgumentException($"The figures by unit are for {units.Period}, which does not end with {Period}.", nameof(units));
    }

    /// <summary>The report with the paragraphs that people wrote, in their order; they replace earlier ones.</summary>
    /// <param name="written">The paragraphs; generated ones are ignored, so those of an earlier report can be passed on as a whole.</param>
    public SynthesisReport With(params IEnumerable<SynthesisParagraph> written)
    {
        ArgumentNullException.ThrowIfNull(written);
        return With(Input with { Written = ValueList.From(written.Where(static one => one.IsWritten)) });
    }

    /// <summary>The report with a caution above every form of it and above each annex: "Một số số liệu là số liệu minh họa".</summary>
    /// <param name="caution">The caution; empty for none.</param>
    public SynthesisReport WithCaution(string caution)
    {
        ArgumentNullException.ThrowIfNull(caution);
        return With(Input with { Caution = caution });
    }

    /// <summary>As plain text.</summary>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Text with LF line ends and one at the end.</returns>
    public string ToText(int width = Page.UsualWidth)
    {
        var page = new Page(width);
        page.Paragraph(Language.Of(Scorecard.Plan.Header.Issuer.Name).ToUpperInvariant());
        page.Line().Line(Kind).Paragraph(Subject);
        PaperText.Write(page, [.. Opening(), .. Body(), .. Annexes()], Language);
        return page.ToString();
    }

    /// <summary>As GitHub Flavored Markdown.</summary>
    /// <returns>Markdown with LF line ends and one at the end; words of plans and reports are escaped.</returns>
    public string ToMarkdown() => PaperMarkdown.Write($"{Kind}: {Subject}", [.. Opening(), .. Body(), .. Annexes()]);

    /// <summary>As a page that stands alone.</summary>
    /// <returns>HTML with LF line ends; words of plans and reports are escaped.</returns>
    public string ToHtml() => PaperHtml.Write(
        $"{Kind}: {Subject}", (Language.Of(Scorecard.Plan.Header.Issuer.Name), PlaceAndDate()), [.. Opening(), .. Body(), .. Annexes()], Language);

    /// <summary>Subject and period.</summary>
    public override string ToString() => $"{Period}: {Subject}";

    internal SynthesisInput Input { get; }

    // The period as a sentence names it.
    internal string When => _titles.When;

    internal string Kind => Language.Of("BÁO CÁO", "REPORT");

    /// <summary>The key of a line: the code of its indicator, with its number where several lines share the code.</summary>
    internal string KeyOf(PlanLine line) => (_shared ??= SharedIn(Scorecard.Plan)).Contains(line.Indicator.Code)
        ? $"{line.Indicator.Code.Text}@{NumberText.Digits(line.Ordinal)}" : line.Indicator.Code.Text;

    // Looked up once, not for each line again.
    private static HashSet<IndicatorCode> SharedIn(Plan plan) =>
        [.. plan.Lines.GroupBy(static line => line.Indicator.Code).Where(static group => group.Count() > 1).Select(static group => group.Key)];

    /// <summary>The sentences before the first section: on which plan the report rests, which days its figures cover, and the caution.</summary>
    internal IEnumerable<PaperBlock> Opening()
    {
        foreach (var caution in Caution())
        {
            yield return caution;
        }

        var (header, issuer) = (Scorecard.Plan.Header, Language.Of(Scorecard.Plan.Header.Issuer.Name));
        // A plan is cited by its number and date; what it leaves blank stays a blank for the pen.
        var number = (header.Number is { } known ? Language.Of(" số ", " No. ") + HeadText.Number(known) : "")
            + (header.Date is { } day ? Language.Of(" ", " of ") + HeadText.Date(day, Language) : "");
        var title = FirstLetter.Small(Language.Of(header.Title));
        yield return new PaperParagraph(Language.Of(
            $"Thực hiện Kế hoạch{number} của {issuer} về {title}, {issuer} báo cáo tình hình thực hiện {_titles.WhenSoFar} và nhiệm vụ trọng tâm "
                + $"{_titles.NextWhen} như sau:",
            $"Under the plan{number} “{Language.Of(header.Title)}”, {issuer} reports on {_titles.WhenSoFar} and on the main tasks of {_titles.NextWhen}:"));
        yield return new PaperParagraph(Window()) { IsNote = true };
    }

    // Every annex may be copied alone, so each says for itself that some figures are made up.
    private IEnumerable<PaperBlock> Caution() => Input.Caution.Length > 0 ? [new PaperParagraph(Input.Caution) { IsNote = true }]
        : MadeUp.Notice(Scorecard, Language) is { } notice ? [new PaperParagraph(notice) { IsNote = true }] : [];

    /// <summary>The sections.</summary>
    internal IEnumerable<PaperBlock> Body() => _sections.SelectMany(section => (IEnumerable<PaperBlock>)
        [new PaperHeading(1, section.Mark, section.Title), .. section.Paragraphs.Select(BlockOf)]);

    /// <summary>The annexes: targets, figures by unit, work.</summary>
    internal IEnumerable<PaperBlock> Annexes()
    {
        // A scorecard of a later day holds later figures, and the title says so.
        var isLater = Scorecard.AsOf < Period.LastDay
            || Scorecard.Judgements.Any(line => line.Matched.Used.Any(report => report.Period.LastDay > Period.LastDay));
        var through = isLater ? Scorecard.AsOf : Period.LastDay;
        yield return new PaperAnnex(Annex(1), Language.Of("Kết quả thực hiện các chỉ tiêu ", "Results of the targets ") + To(through));
        foreach (var caution in Caution())
        {
            yield return caution;
        }

        yield return new PaperResults(ResultTable.OfReport(Scorecard, Language, saysMadeUp: false));
        if (UnitsInAnnex is { } units)
        {
            yield return new PaperAnnex(Annex(2), UnitMatrixText.Title(units, Language));
            foreach (var block in Caution().Concat(UnitMatrixText.PaperOf(units, Language)))
            {
                yield return block;
            }
        }

        if (Input.Work is { } work)
        {
            yield return new PaperAnnex(AnnexOfWork, Language.Of("Tình hình thực hiện nhiệm vụ được giao ", "Work assigned ") + To(work.AsOf));
            foreach (var block in Caution().Append(new SynthesisWork(work, _titles, Period, Language).Table()))
            {
                yield return block;
            }
        }
    }

    /// <summary>The figures by unit, where there are any; they are the second annex.</summary>
    internal UnitMatrix? UnitsInAnnex => Input.Units is { Rows.Count: > 0 } units ? units : null;

    /// <summary>The mark of the annex of the work that is followed.</summary>
    internal string AnnexOfWork => Annex(UnitsInAnnex is null ? 2 : 3);

    /// <summary>"Phụ lục II".</summary>
    internal string Annex(int number) => Language.Of("Phụ lục ", "Annex ") + RomanText.Write(number);

    // The figures are totals to a day, not those of the month alone.
    private string To(LocalDate day) => Language.Of("đến ngày ", "to ") + DateText.Write(day, Language);

    private SynthesisReport With(SynthesisInput input) => new(Scorecard, Period, Language, input);

    private IEnumerable<SynthesisSection> Generated()
    {
        yield return Section("I", Direction());
        yield return Section("II", new SynthesisResults(this, _titles).Paragraphs());
        yield return Section("III", new SynthesisTroubles(this, _titles).Paragraphs());
        yield return Section("IV", new SynthesisAhead(this, _titles).Paragraphs());
        yield return Section("V", Input.Work is { } work ? new SynthesisWork(work, _titles, Period, Language).Petitions("V") : []);
    }

    private SynthesisSection Section(string mark, IEnumerable<SynthesisParagraph> paragraphs) => new(mark, _titles.Section(mark), ValueList.From(paragraphs));

    // What the committee did is written by people; the log only knows what was assigned.
    private IEnumerable<SynthesisParagraph> Direction() => Input.Work is { } work
        ? new SynthesisWork(work, _titles, Period, Language).Assigned("I") : [];

    private static PaperBlock BlockOf(SynthesisParagraph paragraph) => paragraph.Form switch
    {
        ParagraphForm.Heading => new PaperHeading(2, "", paragraph.Words),
        ParagraphForm.Item => new PaperParagraph(paragraph.Words) { IsItem = true },
        ParagraphForm.Note => new PaperParagraph(paragraph.Words) { IsNote = true },
        _ => new PaperParagraph(paragraph.Words),
    };

    // The regime sets on which day the data of a period close; without one the period has its own days.
    private string Window()
    {
        var regime = Scorecard.Obligations?.Rules.Regime;
        var (first, last, by) = regime is not null && regime.WindowOf(Period).TryPickT0(out var days, out _)
            ? (days.Start, days.End, Language.Of(" theo ", " under ") + Language.Of(regime.Name)) : (Period.FirstDay, Period.LastDay, "");
        return Language.Of(
            $"Kỳ số liệu: từ ngày {DateText.Write(first, Language)} đến hết ngày {DateText.Write(last, Language)}{by}; "
                + $"đánh giá tại ngày {DateText.Write(Scorecard.AsOf, Language)}.",
            $"Figures from {DateText.Write(first, Language)} to {DateText.Write(last, Language)}{by}; "
                + $"judged as of {DateText.Write(Scorecard.AsOf, Language)}.");
    }

    // The day is left to the pen; only the first two months have a 0 before them.
    private string PlaceAndDate()
    {
        var (place, month) = (Scorecard.Plan.Header.Place, Scorecard.AsOf.Month);
        return (place.Length == 0 ? "" : place + ", ") + Language.Of(
            $"ngày ...... tháng {(month < 3 ? "0" : "")}{NumberText.Digits(month)} năm {NumberText.Digits(Scorecard.AsOf.Year)}",
            DateText.Month(Scorecard.AsOf.ToYearMonth(), Language));
    }
}
