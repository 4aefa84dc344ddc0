using System.Text;

namespace HongLinh.Planning.Text;

/// <summary>Reads figures from the table that a clerk keeps in a spreadsheet (bảng số liệu).</summary>
/// <remarks>
/// <para>The first row names the columns, in Vietnamese or English, in any order, with or without accents: chỉ tiêu (name, code or
/// number in the plan; or TT), kỳ, giá trị; optionally đơn vị, mức độ, đến ngày, ngày nhận, đơn vị báo cáo, % KH,
/// nguồn, ghi chú, đính chính. Cells are separated by semicolons, commas or tabs, or as a first line "sep=;" states, and quoted according to
/// RFC 4180.</para>
/// <para>Numbers are read strictly, in Vietnamese notation: <c>198,018</c>, <c>1.565,8</c>, <c>54/63</c>, <c>trên 99</c>,
/// <c>61-62</c>, <c>tăng 13%</c>. A blank cell, "..." and "-" are never 0. A row with an unreadable cell is left out, with a finding
/// that names row and column; the other rows are read.</para>
/// </remarks>
public static class FigureTable
{
    /// <summary>Reads a table.</summary>
    /// <param name="csv">The text of the file, with or without a byte order mark; any line ends.</param>
    /// <param name="plan">The plan whose figures these are; periods without a year belong to its year.</param>
    /// <param name="options">What else the table may contain; nothing by default.</param>
    /// <returns>
    /// The reports in the order of the rows, and the findings on the others. A day of receipt without an hour means its last moment in Vietnam (UTC+7).
    /// </returns>
    public static Reading<ValueList<Observation>> Read(string csv, Plan plan, FigureTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        ArgumentNullException.ThrowIfNull(plan);
        var known = options ?? new FigureTableOptions();
        var findings = new List<Finding>();
        var reports = SheetRows.Open(csv, (FigureColumn.Set, known.ReceivedAt is null ? [FigureColumn.RecordedAt] : []), findings) is { } rows
            ? Rows(rows, plan, known, findings)
            : [];
        return new Reading<ValueList<Observation>>(reports, ValueList.From(findings));
    }

    /// <summary>Writes the form in which a clerk enters the figures of a period, as CSV for a spreadsheet (biểu nhập số liệu).</summary>
    /// <param name="plan">The plan; each figure it needs has a row, one for each unit where units report for themselves.</param>
    /// <param name="period">The period of the figures.</param>
    /// <param name="known">The figures known so far, the last of which are shown; null, the default, shows none.</param>
    /// <returns>
    /// Text for a UTF-8 file with a byte order mark, cells separated by semicolons. Filled in, it is read by <see cref="Read"/>; a row whose value
    /// stays empty is no figure. Units that report for themselves must be among the options then.
    /// </returns>
    public static string WriteForm(Plan plan, ReportingPeriod period, LogView? known = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(period);
        var form = EntryForm.Of(plan, period, known);
        var text = new StringBuilder().Append(CsvWriter.ByteOrderMark);
        CsvWriter.Row(text, ';', form.Columns.Select(EntryForm.Heading));
        foreach (var row in form.Rows)
        {
            CsvWriter.Row(text, ';', form.Columns.Select(column => form.Cell(row, column)));
        }

        return text.ToString();
    }

    private static ValueList<Observation> Rows(SheetRows rows, Plan plan, FigureTableOptions options, List<Finding> findings)
    {
        var numbers = rows.All.Select(row => FigureNumber.Read(rows.Cell(row, FigureColumn.Value))).ToArray();
        var reader = new FigureRowReader(plan, rows.Header, options, findings)
        {
            HasForeignNumbers = Array.Exists(numbers, static number => number.IsForeign),
            HasPlainDecimals = Array.Exists(numbers, static number => number.HasPlainDecimals),
            HasMonthFirst = rows.HasMonthFirst([.. FigureColumn.WithDays]),
        };
        var reports = new Dictionary<Observation, int>();
        foreach (var row in rows.Whole())
        {
            if (reader.Read(row) is not { } report)
            {
                continue;
            }

            if (!reports.TryAdd(report, row.Number))
            {
                findings.Add(Finding.Of(FindingCode.TableRowRepeated, Place.Row(row.Number), "", reports[report]));
            }
        }

        NoteMaturity(reader, findings);
        findings.AddRange(reader.OtherNumbers);
        return ValueList.From(reports.OrderBy(static pair => pair.Value).Select(static pair => pair.Key));
    }

    // One finding for the whole table, because most clerks state the maturity in the title above it.
    private static void NoteMaturity(FigureRowReader reader, List<Finding> findings)
    {
        if (reader.WithoutMaturity is [var first, ..] rows)
        {
            findings.Add(Finding.Of(FindingCode.TableMaturityAssumed, Place.Cell(first, FigureColumn.Maturity.Code), "", rows.Count));
        }
    }
}
