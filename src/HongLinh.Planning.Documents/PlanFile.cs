using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Reads plans and figures from the files that offices keep: .docx, .xlsx and text (đọc tệp kế hoạch).</summary>
/// <remarks>
/// What a file is tells its content and not its name. Nothing outside of the file is ever opened, no formula or macro is run. Safe to use from several threads.
/// </remarks>
public static class PlanFile
{
    /// <summary>Reads a plan and keeps where each line and finding stands.</summary>
    /// <param name="file">The file from its first byte on: .docx, .xlsx, or text in UTF-8 or UTF-16. It is read to its end and not closed.</param>
    /// <param name="known">Indicators, issuer and year that are known; nothing by default.</param>
    /// <returns>What could be read; <see cref="PlanReading.LocationOf"/> names paragraph, table and cell, or sheet and cell.</returns>
    /// <exception cref="IOException">The file is none of these, is encrypted, broken or larger than any plan.</exception>
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

    /// <summary>Reads the figures that a clerk keeps in a table: the first sheet of an .xlsx that has the columns, or CSV.</summary>
    /// <param name="file">The file from its first byte on. It is read to its end and not closed.</param>
    /// <param name="plan">The plan whose figures these are.</param>
    /// <param name="options">What else the table may speak of; nothing by default.</param>
    /// <returns>What <see cref="FigureTable.Read"/> gives for the same rows; rows are counted from the heading, which is 1.</returns>
    /// <exception cref="IOException">The file is neither, is encrypted, broken or larger than any table of figures.</exception>
    public static Reading<ValueList<Observation>> ReadFigures(Stream file, Plan plan, FigureTableOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(plan);
        var content = FileContent.Read(file);
        var csv = content.Kind switch
        {
            FileKind.Excel => Guarded(content, static bytes => ExcelFile.ReadFigures(bytes)),
            FileKind.Word => throw DocumentFileException.Of(
                "Bảng số liệu phải là tệp .xlsx hoặc .csv, không phải tệp Word.", "A table of figures is an .xlsx or .csv file, not a Word file."),
            _ => content.Text,
        };
        return FigureTable.Read(csv, plan, options);
    }

    // Whatever a broken file makes of the libraries below, the caller meets one exception.
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
