using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Writes how assigned work stands (tình hình thực hiện nhiệm vụ được giao).</summary>
public static class WorkText
{
    /// <summary>The state in a few words, with its days: <c>Hoàn thành quá hạn 5 ngày</c>.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="language">The language.</param>
    public static string State(WorkJudgement judgement, Language language)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(language);
        return WorkStateWriter.Short(judgement, language);
    }

    /// <summary>The state, the deadline with what moved it, the entry it rests on, and whether it may still change, on one line.</summary>
    /// <param name="judgement">The judgement.</param>
    /// <param name="language">The language.</param>
    public static string Explain(WorkJudgement judgement, Language language)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(language);
        return WorkStateWriter.Full(judgement, language);
    }

    /// <summary>The points with the parts they are made of, the class or why there is none, and the act, on one line.</summary>
    /// <param name="score">The score.</param>
    /// <param name="language">The language.</param>
    public static string Explain(WorkScore score, Language language)
    {
        ArgumentNullException.ThrowIfNull(score);
        ArgumentNullException.ThrowIfNull(language);
        return SafeText.Of(WorkScoreWriter.Of(score, language));
    }

    /// <summary>A rate by its definition with both numbers, and the percentage or why there is none.</summary>
    /// <param name="rate">The rate.</param>
    /// <param name="language">The language.</param>
    /// <param name="printed">The percentage that an office printed, with its digits, to say whether it is this one; null for none.</param>
    public static string Describe(WorkRate rate, Language language, decimal? printed = null)
    {
        ArgumentNullException.ThrowIfNull(rate);
        ArgumentNullException.ThrowIfNull(language);
        return printed is { } percent ? WorkRateWriter.Of(rate, percent, language) : WorkRateWriter.Of(rate, language);
    }

    /// <summary>The counts by class, in one sentence.</summary>
    /// <param name="tally">The counts.</param>
    /// <param name="language">The language.</param>
    public static string Describe(WorkTally tally, Language language)
    {
        ArgumentNullException.ThrowIfNull(tally);
        ArgumentNullException.ThrowIfNull(language);
        return WorkRateWriter.Counts(tally, language);
    }

    /// <summary>All work as of the day: the counts, the rates, a table by leading unit, and what has to be looked at.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(WorkReview review, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(review);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        page.Line(language.Of("TÌNH HÌNH THỰC HIỆN NHIỆM VỤ ĐẾN NGÀY ", "ASSIGNED WORK AS OF ") + DateText.Write(review.AsOf, language));
        page.Paragraph(WorkRateWriter.Counts(review.Tally, language, review.Judgements.Any(static one => one.Item.Kind.IsFromCouncil)));
        foreach (var definition in WorkRateDefinition.All.Where(static definition =>
            definition == WorkRateDefinition.InTimeOverDue || definition == WorkRateDefinition.DoneOverAll))
        {
            page.Paragraph("- " + WorkRateWriter.Of(review.Tally.RateOf(definition), language), hanging: 2);
        }

        page.Line();
        Table(review, language).WriteTo(page, language);
        WriteFindings(page, review, language);
        return page.ToString();
    }

    /// <summary>Reads the register of work from the table that an office keeps in a spreadsheet (danh mục nhiệm vụ).</summary>
    /// <param name="csv">The text of the file: the columns mã (or TT), nội dung, chủ trì, ngày giao; optionally loại, phối hợp, thời hạn, sản phẩm,
    /// thuộc nhiệm vụ, ngày tiếp nhận, hệ số; in any order, separated by semicolons, commas or tabs.</param>
    /// <param name="units">The units that the table may name, by code or name.</param>
    /// <returns>
    /// The work of the rows that can be read, and a finding with row and column for every other one. A deadline is a day, or a month or quarter that ends
    /// with it; blank and "thường xuyên" set none. Without a kind a row is a task.
    /// </returns>
    public static Reading<WorkRegister> ReadRegister(string csv, IEnumerable<OrgUnit> units)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(units);
        return WorkTable.ReadRegister(csv, units);
    }

    /// <summary>Reads what happened to the work from the table that an office keeps in a spreadsheet (nhật ký thực hiện).</summary>
    /// <param name="csv">The text of the file: the columns mã (or TT), loại, ngày ghi; optionally ngày, tiến độ, ngày xong, đến ngày, nội dung, người ghi,
    /// số văn bản, ngày văn bản, minh chứng, báo cáo chung cho, chủ trì, phối hợp; in any order.</param>
    /// <param name="units">The units that work may go to, by code or name.</param>
    /// <param name="recordedAt">When rows without "ngày ghi" were recorded; null, the default, when every row says so.</param>
    /// <returns>
    /// The entries in the order of the rows, and a finding with row and column for each that was left out. A day of recording without an hour means its last
    /// moment in Vietnam (UTC+7); without "ngày" an entry is of the day on which it was recorded.
    /// </returns>
    public static Reading<ValueList<WorkEntry>> ReadEntries(string csv, IEnumerable<OrgUnit> units, NodaTime.Instant? recordedAt = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(units);
        return WorkTable.ReadEntries(csv, units, recordedAt);
    }

    private static TextTable Table(WorkReview review, Language language)
    {
        var table = new TextTable(
            new TextTable.Column(language.Of("Nhiệm vụ", "Work"), 52) { Least = 20 },
            new TextTable.Column(language.Of("Thời hạn", "Due"), 12) { Least = 10 },
            new TextTable.Column(language.Of("Tình trạng", "State"), 40) { Least = 20 },
            new TextTable.Column(language.Of("Kết quả, sản phẩm", "Result, product"), 20) { Leaves = 1 });
        foreach (var unit in review.Judgements.GroupBy(static judgement => judgement.Assignment.Lead))
        {
            table.Heading(language.Of(unit.Key.Name));
            foreach (var judgement in unit)
            {
                var product = judgement.RestsOn?.Number?.ToString() ?? "";
                table.Row(
                    [language.Of(judgement.Item.Name)],
                    [judgement.Due is { } due ? DateText.Write(due, language) : "–"],
                    [WorkStateWriter.Short(judgement, language)],
                    [product.Length == 0 ? "–" : product]);
            }
        }

        return table;
    }

    private static void WriteFindings(Page page, WorkReview review, Language language)
    {
        if (review.Findings.Count == 0)
        {
            return;
        }

        page.Line();
        page.Line(language.Of("Cần xem lại:", "To be looked at:"));
        var words = new FindingWriter(language, KnownNames.Of(review));
        foreach (var finding in review.Findings)
        {
            page.Paragraph("- " + words.Of(finding), hanging: 2);
        }
    }
}
