namespace HongLinh.Planning.Text;

/// <summary>The titles of a synthesis report, which depend on its period: a month looks at the next month, a year at the next year.</summary>
internal sealed class SynthesisTitles(Plan plan, ReportingPeriod period, Language language)
{
    private const string Usual = "Tình hình thực hiện nhiệm vụ phát triển kinh tế - xã hội";

    /// <summary>The period whose work comes next.</summary>
    public ReportingPeriod Next { get; } = After(period);

    /// <summary>"tháng 6 năm 2023".</summary>
    public string When => PeriodText.Write(period, language);

    /// <summary>The same with the months so far, which a report of a month also covers: "tháng 6 và 6 tháng đầu năm 2023".</summary>
    public string WhenSoFar => period.Cycle == ReportingCycle.Month && period.Ordinal is > 1 and < 12
        ? language.Of("tháng ", "") + (language == Language.Vietnamese ? NumberText.Digits(period.Ordinal) : PeriodText.WithoutYear(period, language))
            + language.Of(" và ", " and the ") + PeriodText.Write(ReportingPeriod.YearToDate(period.Year, period.Ordinal), language)
        : When;

    /// <summary>"tháng 7 năm 2023".</summary>
    public string NextWhen => NameOf(Next);

    /// <summary>The subject of the document: what was done in the period, and the main tasks of the next one.</summary>
    public string Subject => language.Of(
        $"{Done()} {WhenSoFar}; nhiệm vụ trọng tâm {NextWhen}", $"Socio-economic tasks: results of {WhenSoFar} and main tasks of {NextWhen}");

    public string Section(string mark) => mark switch
    {
        "I" => language.Of("Công tác chỉ đạo, điều hành", "Direction and management"),
        "II" => language.Of("Kết quả thực hiện ", "Results of ") + WhenSoFar,
        "III" => language.Of("Tồn tại, hạn chế và nguyên nhân", "Shortcomings and their causes"),
        "IV" => language.Of("Nhiệm vụ trọng tâm ", "Main tasks of ") + NextWhen,
        "V" => language.Of("Đề xuất, kiến nghị", "Proposals and petitions"),
        _ => language.Of("Nội dung đã viết, chưa xác định được vị trí", "Written paragraphs without a place"),
    };

    private string NameOf(ReportingPeriod other) => other.Cycle == ReportingCycle.Quarter && period.Cycle == ReportingCycle.NineMonths
        ? language.Of($"quý IV năm {NumberText.Digits(other.Year.Number)}", PeriodText.Write(other, language)) : PeriodText.Write(other, language);

    // "Thực hiện nhiệm vụ ... năm 2023" is the title of the plan; the report names its own period.
    private string Done()
    {
        var title = plan.Header.Title.Vietnamese;
        var year = $" năm {NumberText.Digits(plan.Year.Number)}";
        return title.StartsWith("Thực hiện nhiệm vụ", StringComparison.OrdinalIgnoreCase) && title.EndsWith(year, StringComparison.OrdinalIgnoreCase)
            ? "Tình hình t" + title[1..^year.Length] : Usual;
    }

    private static ReportingPeriod After(ReportingPeriod period)
    {
        var (year, cycle) = (period.Year, period.Cycle);
        if (cycle == ReportingCycle.YearToDate || cycle == ReportingCycle.NineMonths)
        {
            // Three, six and nine months look at the next quarter or half, any other number at the next month.
            return period.LastDay.Month switch
            {
                3 => ReportingPeriod.Quarter(year, 2),
                6 => ReportingPeriod.Half(year, 2),
                9 => ReportingPeriod.Quarter(year, 4),
                12 => ReportingPeriod.WholeYear(year.After()),
                var month => ReportingPeriod.Month(year, month + 1),
            };
        }

        return period.Ordinal < cycle.CountIn(year)
            ? ReportingPeriod.Of(year, cycle, period.Ordinal + 1) : ReportingPeriod.Of(year.After(), cycle, 1);
    }
}
