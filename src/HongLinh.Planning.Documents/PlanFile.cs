using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Documents;

/// <summary>Reads and writes the files that offices use: plans, figures, scorecards and reports as .docx and .xlsx (tệp văn bản và bảng tính).</summary>
/// <remarks>
/// When reading, the content of a file determines its kind, not its name; nothing outside the file is opened, and no formula or macro runs. What is
/// written is the same for the same input, byte by byte. Safe to use from several threads.
/// </remarks>
public static class PlanFile
{
    /// <summary>Reads a plan and keeps the position of each line and finding.</summary>
    /// <param name="file">The file from its first byte on: .docx, .xlsx, or text in UTF-8 or UTF-16. The stream is read to its end and not closed.</param>
    /// <param name="known">The known indicators, issuer and year; nothing by default.</param>
    /// <returns>The parts that could be read; <see cref="PlanReading.LocationOf"/> gives the paragraph, table and cell, or the sheet and cell.</returns>
    /// <exception cref="IOException">The file has another format, is encrypted or broken, or is larger than any plan.</exception>
    public static PlanReading Read(Stream file, PlanVocabulary? known = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        var content = FileContent.Read(file);
        return PlanReader.Read(
            content.Kind switch
            {
                FileKind.Word => Guarded(content, static bytes => WordFile.Read(bytes)),
                FileKind.Excel => Guarded(content, static bytes => ExcelFile.Read(bytes)),
                _ => SourceText.Of(content.Text),
            },
            known);
    }

    /// <summary>Reads the figures that a clerk keeps in a table: the first sheet of an .xlsx with the required columns, or CSV.</summary>
    /// <param name="file">The file from its first byte on. The stream is read to its end and not closed.</param>
    /// <param name="plan">The plan that the figures belong to.</param>
    /// <param name="options">Further information for the table; nothing by default.</param>
    /// <returns>The result of <see cref="FigureTable.Read"/> for the same rows; rows are counted from the heading, which is row 1.</returns>
    /// <exception cref="IOException">The file has another format, is encrypted or broken, or is larger than any table of figures.</exception>
    public static Reading<ValueList<Observation>> ReadFigures(Stream file, Plan plan, FigureTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(plan);
        return FigureTable.Read(Table(file, FigureColumn.Set), plan, options);
    }

    /// <summary>Reads the register of work that an office keeps in a table: the first sheet of an .xlsx with its columns, or CSV (danh mục nhiệm vụ).</summary>
    /// <param name="file">The file from its first byte on. The stream is read to its end and not closed.</param>
    /// <param name="units">The units that the table may name, by code or name.</param>
    /// <returns>The result of <see cref="WorkText.ReadRegister"/> for the same rows; rows are counted from the heading, which is row 1.</returns>
    /// <exception cref="IOException">The file has another format, is encrypted or broken, or is larger than any such table.</exception>
    public static Reading<WorkRegister> ReadRegister(Stream file, IEnumerable<OrgUnit> units)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(units);
        return WorkText.ReadRegister(Table(file, WorkColumn.Items), units);
    }

    /// <summary>Reads what happened to the work from a table: the first sheet of an .xlsx with its columns, or CSV (nhật ký thực hiện).</summary>
    /// <param name="file">The file from its first byte on. The stream is read to its end and not closed.</param>
    /// <param name="units">The units that work may go to, by code or name.</param>
    /// <param name="recordedAt">When rows that do not say so were recorded; null, the default, when every row says so.</param>
    /// <returns>The result of <see cref="WorkText.ReadEntries"/> for the same rows; rows are counted from the heading, which is row 1.</returns>
    /// <exception cref="IOException">The file has another format, is encrypted or broken, or is larger than any such table.</exception>
    public static Reading<ValueList<WorkEntry>> ReadEntries(Stream file, IEnumerable<OrgUnit> units, NodaTime.Instant? recordedAt = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(units);
        return WorkText.ReadEntries(Table(file, WorkColumn.Entries), units, recordedAt);
    }

    private static string Table(Stream file, ColumnSet columns)
    {
        var content = FileContent.Read(file);
        return content.Kind switch
        {
            FileKind.Excel => Guarded(content, bytes => ExcelFile.ReadTable(bytes, columns)),
            FileKind.Word => throw DocumentFileException.Of(
                "Bảng phải là tệp .xlsx hoặc .csv, không phải tệp Word.", "A table is an .xlsx or .csv file, not a Word file."),
            _ => content.Text,
        };
    }

    /// <summary>Writes a plan as an official document (.docx): head, bases, targets, tasks, recipients, signature (văn bản kế hoạch).</summary>
    /// <param name="plan">The plan, written in Vietnamese.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <remarks>
    /// Layout by decree 30/2020/NĐ-CP. A plan that was read is written in its own words; one that was stated in code, in the sentences of
    /// <see cref="TargetText"/>. <see cref="Read"/> reads the file back. The same plan gives the same bytes.
    /// </remarks>
    public static void Write(Plan plan, Stream file)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(file);
        PlanDocument.Of(plan).WriteTo(file);
    }

    /// <summary>Writes the form in which a clerk enters the figures of a period, as a workbook (.xlsx) (biểu nhập số liệu).</summary>
    /// <param name="plan">The plan; each figure it needs has a row, one for each unit where units report for themselves.</param>
    /// <param name="period">The period of the figures.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <param name="known">The figures known so far, the last of which are shown; null, the default, shows none.</param>
    /// <remarks>
    /// The same rows as <see cref="FigureTable.WriteForm"/>: given cells are locked without a password, the codes are hidden, units and maturity have
    /// lists to choose from. Filled in, the file is read by <see cref="ReadFigures"/>; a row whose value stays empty is no figure.
    /// </remarks>
    public static void WriteForm(Plan plan, ReportingPeriod period, Stream file, LogView? known = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(file);
        FormBook.Of(EntryForm.Of(plan, period, known)).WriteTo(file);
    }

    /// <summary>
    /// Writes a scorecard as a workbook (.xlsx): tally, targets, figures by unit, pace, reports not sent, notes (biểu kết quả thực hiện chỉ tiêu).
    /// </summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <param name="language">The language.</param>
    /// <param name="owed">The obligations on the day; null, the default, leaves the sheet of reports not sent out.</param>
    /// <param name="units">The figures of the units, from the same scorecard; null, the default, leaves their sheet out.</param>
    /// <exception cref="ArgumentException">The units are those of another scorecard.</exception>
    /// <remarks>
    /// Numbers are numbers, with the exact values of the scorecard. Percentages, differences and counts are formulas, each with the value
    /// that it has. The same scorecard gives the same bytes.
    /// </remarks>
    public static void WriteWorkbook(Scorecard scorecard, Stream file, Language language, ObligationBook? owed = null, UnitMatrix? units = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(language);
        if (units is not null && units.Scorecard.Fingerprint != scorecard.Fingerprint)
        {
            throw new ArgumentException("The figures by unit are those of another scorecard; make the matrix from this one.", nameof(units));
        }

        ScorecardBook.Of(scorecard, language, owed, units).WriteTo(file);
    }

    /// <summary>Writes the report on a plan as an official document (.docx) with the scorecard as its annex (báo cáo kết quả thực hiện chỉ tiêu).</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <param name="language">The language.</param>
    /// <param name="head">Number, date, recipients and whatever else the scorecard does not know; nothing by default.</param>
    /// <param name="owed">The obligations on the day; null, the default, leaves the section on reports not sent out.</param>
    /// <remarks>Layout by decree 30/2020/NĐ-CP. The same input gives the same bytes.</remarks>
    public static void WriteReport(Scorecard scorecard, Stream file, Language language, ReportHead? head = null, ObligationBook? owed = null)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(language);
        ReportDocument.Of(scorecard, language, head ?? new ReportHead(), owed).WriteTo(file);
    }

    /// <summary>Writes the synthesis report of a period as an official document (.docx), each annex on pages of its own (báo cáo tổng hợp).</summary>
    /// <param name="report">The report.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <param name="head">Number, date, recipients and whatever else the report does not know; nothing by default.</param>
    /// <remarks>Layout by decree 30/2020/NĐ-CP. The same input gives the same bytes.</remarks>
    public static void WriteReport(SynthesisReport report, Stream file, ReportHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(file);
        SynthesisDocument.Of(report, head ?? new ReportHead()).WriteTo(file);
    }

    /// <summary>Writes the reminder of one unit as an official letter (.docx), in Vietnamese (công văn đôn đốc).</summary>
    /// <param name="plan">The plan, whose issuer writes.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="reminders">The reminders; those of other units are left out.</param>
    /// <param name="file">Receives the file; it is not closed.</param>
    /// <param name="head">Number, date, subject, signature; what is not given is left blank or comes from the plan.</param>
    /// <remarks>Layout by decree 30/2020/NĐ-CP. The same input gives the same bytes.</remarks>
    /// <exception cref="ArgumentException">None of the reminders is for the unit.</exception>
    public static void WriteReminder(Plan plan, OrgUnit unit, ValueList<Reminder> reminders, Stream file, ReportHead? head = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(file);
        ReminderLetter.Of(plan, unit, reminders, head ?? new ReportHead()).WriteTo(file);
    }

    // The libraries throw many exceptions for a broken file; the caller gets only one type.
    private static T Guarded<T>(FileContent content, Func<byte[], T> read)
    {
        try
        {
            return read(content.Bytes);
        }
        catch (Exception broken) when (
            broken is XmlException or InvalidDataException or FileFormatException or OpenXmlPackageException or FormatException or OverflowException
            or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException or NullReferenceException
            || broken is IOException and not DocumentFileException)
        {
            throw new DocumentFileException(
                BilingualName.Of(
                    "Tệp bị hỏng nên không đọc được; mở tệp bằng Word hoặc Excel và lưu lại.",
                        "The file is broken; open it with Word or Excel and save it again."),
                broken);
        }
    }
}
