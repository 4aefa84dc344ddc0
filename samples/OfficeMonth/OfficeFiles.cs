using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The files of the office's folder: the plan, the figures of wards and departments, the work, what people wrote.</summary>
internal sealed class OfficeFiles
{
    private const string PlanName = "ke-hoach.docx";

    private OfficeFiles()
    {
    }

    public required Plan Plan { get; init; }

    public required ObservationLog Figures { get; init; }

    public required WorkRegister Register { get; init; }

    public required WorkLog Log { get; init; }

    public required ValueList<SynthesisParagraph> Written { get; init; }

    /// <summary>What reading found, in words, each with its file.</summary>
    public required ValueList<string> Remarks { get; init; }

    /// <summary>Reads the folder; a file that cannot be read at all throws an <see cref="IOException"/>.</summary>
    public static OfficeFiles Read(Request request)
    {
        var (folder, language) = (request.Folder, request.Language);
        var remarks = new List<string>();
        void Note(string file, IEnumerable<Finding> findings) => remarks.AddRange(
            findings.Select(finding => $"{Path.GetRelativePath(folder, file)}: {FindingText.Describe(finding, language)}"));

        var plan = Office.WithWards(ReadPlan(Path.Combine(folder, PlanName), Note));
        var figures = ObservationLog.Empty;
        foreach (var file in new[] { "phuong-xa", "phong-ban" }.SelectMany(name => TablesIn(Path.Combine(folder, name))))
        {
            using var content = File.OpenRead(file);
            var read = PlanFile.ReadFigures(content, plan, new FigureTableOptions { Organisations = Office.Wards });
            Note(file, read.Findings);
            figures = figures.Append(read.Value);
        }

        var register = ReadTable(Path.Combine(folder, "nhiem-vu.csv"), Note, static file => PlanFile.ReadRegister(file, Office.Units));
        var entries = ReadTable(Path.Combine(folder, "nhat-ky.csv"), Note, static file => PlanFile.ReadEntries(file, Office.Units));
        return new OfficeFiles
        {
            Plan = plan,
            Figures = figures,
            Register = register ?? WorkRegister.Create().Value,
            Log = WorkLog.Empty.Append(entries),
            Written = new WrittenParagraphs(folder, remarks).Read(),
            Remarks = ValueList.From(remarks),
        };
    }

    // A table that the folder does not have is an empty one.
    private static T? ReadTable<T>(string file, Action<string, IEnumerable<Finding>> note, Func<Stream, Reading<T>> read)
        where T : notnull
    {
        if (!File.Exists(file))
        {
            return default;
        }

        using var content = File.OpenRead(file);
        var table = read(content);
        note(file, table.Findings);
        return table.Value;
    }

    // The findings on the document itself are those of the plan, which its own sample shows.
    private static Plan ReadPlan(string file, Action<string, IEnumerable<Finding>> note)
    {
        using var content = File.OpenRead(file);
        var read = PlanFile.Read(content, PlanVocabulary.Of(Office.Known));
        note(file, read.Plan.Findings.Where(static finding => finding.Severity == Severity.Error));
        return read.Plan.Value;
    }

    private static IEnumerable<string> TablesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).Where(static file => Path.GetExtension(file) is ".csv" or ".xlsx").Order(StringComparer.Ordinal)
        : [];
}
