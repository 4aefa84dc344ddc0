using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>The report on a plan as an official document, with the scorecard as its annex (báo cáo kết quả thực hiện chỉ tiêu).</summary>
internal sealed class ReportDocument
{
    // More of them are a table rather than pictures, and the workbook has it.
    private const int MostCharts = 6;

    private readonly Scorecard _card;
    private readonly Language _language;
    private readonly ObligationBook? _owed;
    private readonly ResultTable _table;
    private readonly OfficialFrame _frame;
    private readonly ReportHead _head;
    private readonly WordWriter _word;

    private ReportDocument(Scorecard card, Language language, ReportHead head, ObligationBook? owed)
    {
        _card = card;
        _language = language;
        _owed = owed;
        _head = head;
        _table = ResultTable.OfReport(card, language);
        _word = new WordWriter(language);
        _frame = ReportFrame.Of(card, language, head, Subject());
    }

    private string Issuer => _language.Of(_card.Plan.Header.Issuer.Name);

    private string Day => DateText.Write(_card.AsOf, _language);

    public static OfficePackage Of(Scorecard card, Language language, ReportHead head, ObligationBook? owed)
    {
        var document = new ReportDocument(card, language, head, owed);
        document.Write();
        var package = document._word.Pack(isSideways: true);
        package.Describe($"{document._frame.Kind} {document._frame.Subject}", document.Issuer, card.AsOf, language);
        return package;
    }

    // A report of half a year does not bear the title of the year's: it names the months that its figures reach.
    private string Subject()
    {
        var (year, asOf) = (_card.Plan.Year, _card.AsOf);
        // One line that is reported already for July makes no report of seven months: what most lines reach counts.
        var months = _card.Judgements.Select(MonthsOf).Where(static reached => reached > 0).GroupBy(static reached => reached)
            .OrderByDescending(static lines => lines.Count()).ThenByDescending(static lines => lines.Key).FirstOrDefault()?.Key ?? 0;
        var number = NumberText.Digits(year.Number);
        if (asOf > year.LastDay || months is 0 or 12)
        {
            return _language.Of($"Kết quả thực hiện các chỉ tiêu kế hoạch năm {number}", $"Results of the targets of the plan for {number}");
        }

        var span = PeriodText.WithoutYear(ReportingPeriod.YearToDate(year, months), _language);
        return _language.Of($"Kết quả thực hiện các chỉ tiêu kế hoạch năm {number} trong {span}",
            $"Results of {(months == 1 ? "" : "the ")}{span} for the targets of the plan for {number}");
    }

    // The whole months of the year that the figures of a line reach; 0 where there is none.
    private int MonthsOf(Judgement judgement)
    {
        var last = judgement.Matched.Used.Select(static report => report.Period.LastDay)
            .Where(day => day <= _card.AsOf && day >= _card.Plan.Year.FirstDay).DefaultIfEmpty(_card.Plan.Year.FirstDay).Max();
        return last.Day == last.Calendar.GetDaysInMonth(last.Year, last.Month) ? last.Month : last.Month - 1;
    }

    private void Write()
    {
        _frame.WriteHead(_word);
        ReportFrame.WriteAddressees(_word, _head, _language);
        if (MadeUp.Notice(_card, _language) is { } notice)
        {
            _word.Paragraph("BodyText", notice);
        }

        _word.Paragraph("BodyText", Opening());
        Results();
        Ahead();
        Owed();
        _word.Paragraph("Closing", _language.Of(
            $"Trên đây là báo cáo kết quả thực hiện các chỉ tiêu kế hoạch năm {NumberText.Digits(_card.Plan.Year.Number)} của {Issuer}, theo số liệu nhận được "
                + $"đến hết ngày {Day}./.",
            $"This is the report of {Issuer} on the targets of the plan for {NumberText.Digits(_card.Plan.Year.Number)} as of {Day}."));
        _frame.WriteFoot(_word);
        _word.TurnPage();
        Annex();
    }

    private string Opening()
    {
        var plan = _card.Plan.Header;
        // What the plan leaves blank stays a blank for the pen: a plan is cited by its number and date.
        var number = plan.Number is { } known ? _language.Of(" số ", " No. ") + HeadText.Number(known) : "";
        var date = plan.Date is { } day ? _language.Of(" ", " of ") + HeadText.Date(day, _language) : "";
        return _language.Of(
            $"Thực hiện {PlanHead.KindOf(plan, _language)}{number}{date} của {Issuer} về {FirstLetter.Small(_language.Of(plan.Title))}, "
                + $"{Issuer} báo cáo kết quả thực hiện các chỉ tiêu theo số liệu nhận được đến hết ngày {Day} như sau:",
            $"Under the plan{number}{date} “{_language.Of(plan.Title)}”, {Issuer} reports on the targets as of {Day}:");
    }

    private void Results()
    {
        _word.Paragraph("Heading1", _language.Of("KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU", "RESULTS"));
        foreach (var sentence in TallyWriter.OfReport(_card, _language, _table.DependingOnReading))
        {
            _word.Paragraph("BodyText", sentence);
        }

        if (TallyChart.Of(_card, _language) is { } chart)
        {
            _word.Charts(WordWriter.ChartWidth, chart.Height, (chart.Write(), chart.Description));
        }

        if (_table.Refused is { } refused)
        {
            _word.Paragraph("BodyText", refused);
        }

        _word.Paragraph("BodyText", _language.Of("(Chi tiết từng chỉ tiêu tại Phụ lục kèm theo.)", "(Each target is in the annex.)"));
        foreach (var group in _card.Groups)
        {
            _word.Paragraph("Heading2", _language.Of(group.Group.Name));
            foreach (var judgement in group.Judgements.Where(HasFigure))
            {
                _word.Paragraph("ListBullet", JudgementText.Report(judgement, _language));
            }

            // A sentence for each target without a figure would say the same over and over.
            foreach (var alike in group.Judgements.Where(static judgement => !HasFigure(judgement)).GroupBy(ReasonOf, StringComparer.Ordinal))
            {
                var names = alike.Select(judgement => LineWriter.Name(judgement.Line, _language)).ToArray();
                _word.Paragraph("ListBullet", FirstLetter.Large(alike.Key) + (names.Length == 1 ? ": " : _language.Of(
                    $", {CountText.Of(names.Length, _language)} chỉ tiêu: ", $", {NumberText.Digits(names.Length)} of them: "))
                    + string.Join("; ", names) + ".");
            }
        }
    }

    private static bool HasFigure(Judgement judgement) => judgement.Latest is not null && judgement.Reason != ReasonCode.NotAssessable;

    private string ReasonOf(Judgement judgement) => judgement.Reason == ReasonCode.NotAssessable
        ? VerdictWriter.Name(judgement, _language) : ReportPhrases.States.Of(judgement.State, _language);

    private void Ahead()
    {
        _word.Paragraph("Heading1", Attention.Heading(_card, _language).ToUpperInvariant());
        var outlooks = _card.Outlooks();
        var urgent = Attention.Of(_card, outlooks, _language, _owed).ToArray();
        if (urgent.Length == 0)
        {
            _word.Paragraph("BodyText", Attention.None(_card, _language));
        }

        foreach (var (_, head, words) in urgent)
        {
            _word.Paragraph("ListBullet", $"{head}: {words}");
        }

        var said = urgent.Select(static object (one) => one.Line).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var below in Attention.Below(outlooks).Where(one => !said.Contains(one.Line)))
        {
            _word.Paragraph("ListBullet", Attention.BelowInFull(below, _language));
        }

        foreach (var remark in Attention.Course(_card, outlooks, _language))
        {
            _word.Paragraph("BodyText", remark);
        }

        var charts = urgent.Select(one => outlooks.First(outlook => ReferenceEquals(outlook.Judgement.Line, one.Line)))
            .Select(outlook => CourseChart.Of(outlook, _language)).OfType<CourseChart>().ToArray();
        foreach (var pair in charts.Take(MostCharts).Chunk(2))
        {
            _word.Charts(CourseChart.Width, CourseChart.Height, [.. pair.Select(static chart => (chart.Write(), chart.Description))]);
        }

        if (charts.Length > MostCharts)
        {
            _word.Paragraph("ChartNote", _language.Of(
                $"(Biểu đồ của {NumberText.Digits(MostCharts)} trong {NumberText.Digits(charts.Length)} chỉ tiêu có số liệu tiến độ)",
                $"(Charts of {NumberText.Digits(MostCharts)} of the {NumberText.Digits(charts.Length)} targets whose pace is known)"));
        }
    }

    private void Owed()
    {
        if (_owed is null)
        {
            return;
        }

        var owed = _owed.Owed.ToArray();
        _word.Paragraph("Heading1", _language.Of("TÌNH HÌNH GỬI BÁO CÁO", "REPORTS"));
        // A deadline that rests on no confirmed act must not read like the law.
        if (BasisWriter.Caution(_owed.Rules.Regime, _language) is { } caution)
        {
            _word.Paragraph("BodyText", caution);
        }

        var day = DateText.Write(FigureDay.DayOf(_owed.KnownAt), _language);
        _word.Paragraph("BodyText", owed.Length == 0
            ? _language.Of($"Đến ngày {day} không còn báo cáo, số liệu nào chưa gửi.", $"As of {day} no report or figure is missing.")
            : _language.Of($"Đến ngày {day} còn ", $"As of {day}: ") + OwedWriter.Count(owed, _owed, _language) + Overdue(owed) + ":");
        var areAllLate = Array.TrueForAll(owed, static one => one.State == ObligationState.Overdue);
        foreach (var unit in owed.GroupBy(static one => one.Reporter))
        {
            _word.Paragraph("ListBullet", $"{_language.Of(unit.Key.Name)}: {CountText.Of(unit.Count(), _language)}{(areAllLate ? "" : Overdue(unit))}.");
        }
    }

    private string Overdue(IEnumerable<Obligation> owed)
    {
        var (count, all) = (owed.Count(static one => one.State == ObligationState.Overdue), owed.Count());
        return count == 0 ? "" : count == all ? _language.Of(", đều đã quá hạn", ", all of them overdue")
            : _language.Of($", trong đó {CountText.Of(count, _language)} quá hạn", $", {NumberText.Digits(count)} of them overdue");
    }

    private void Annex()
    {
        ReportFrame.WriteAnnexHead(_word, _frame, _language, (_language.Of("Phụ lục", "Annex"), Subject()));
        AnnexTable.Write(_word, _table);
        AnnexTable.WriteNotes(_word, _table);
    }
}
