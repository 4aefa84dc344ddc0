using System.Globalization;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The register of work and its log as an office keeps them in tables, and the paragraphs that people wrote.</summary>
/// <remarks>A row that cannot be read is left out and named with its number and the reason; the others stand.</remarks>
internal sealed class WorkTables(string folder, Language language, List<string> remarks)
{
    private static readonly LocalTime Evening = new(17, 0);

    private static readonly Dictionary<string, WorkKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["nhiệm vụ"] = WorkKind.Task,
        ["kiến nghị"] = WorkKind.Petition,
        ["chất vấn"] = WorkKind.Question,
    };

    private static readonly Dictionary<string, WorkEntryKind> Entries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tiến độ"] = WorkEntryKind.Progress,
        ["đề nghị gia hạn"] = WorkEntryKind.ExtensionAsked,
        ["gia hạn"] = WorkEntryKind.ExtensionGranted,
        ["không gia hạn"] = WorkEntryKind.ExtensionRefused,
        ["thu hồi"] = WorkEntryKind.Withdrawn,
        ["trả lại"] = WorkEntryKind.Returned,
        ["trả lời"] = WorkEntryKind.Answered,
        ["giải quyết xong"] = WorkEntryKind.Settled,
        ["báo cáo HĐND"] = WorkEntryKind.ReportedToCouncil,
    };

    /// <summary>Mã;Nội dung;Loại;Chủ trì;Phối hợp;Ngày giao;Thời hạn;Sản phẩm.</summary>
    public WorkRegister ReadRegister()
    {
        var items = Rows("nhiem-vu.csv", 8, static (row, day) => new WorkItem
        {
            Code = Needed(row[0], "mã"),
            Name = BilingualName.Of(Needed(row[1], "nội dung"), row[1]),
            Kind = Kinds.TryGetValue(row[2].Trim(), out var kind) ? kind : throw new FormatException($"không có loại “{row[2]}”"),
            Assignment = new Assignment
            {
                Lead = UnitOf(row[3]),
                Coordinating = ValueList.From(row[4].Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(UnitOf)),
            },
            AssignedOn = day(row[5]) ?? throw new FormatException("thiếu ngày giao"),
            Due = day(row[6]),
            Product = row[7].Length == 0 ? null : BilingualName.Of(row[7], row[7]),
        });
        var read = WorkRegister.Create(items);
        remarks.AddRange(read.Findings.Select(finding => "nhiem-vu.csv: " + FindingText.Describe(finding, language)));
        return read.Value;
    }

    /// <summary>Ngày;Mã;Loại;Tiến độ;Ngày xong;Đến ngày;Nội dung;Người ghi. Entries count as recorded at five in the afternoon of their day.</summary>
    public WorkLog ReadLog() => WorkLog.Empty.Append(Rows("nhat-ky.csv", 8, static (row, day) =>
    {
        var on = day(row[0]) ?? throw new FormatException("thiếu ngày");
        var at = on.At(Evening).WithOffset(Offset.FromHours(7)).ToInstant();
        var kind = Entries.TryGetValue(row[2].Trim(), out var known) ? known : throw new FormatException($"không có loại ghi nhận “{row[2]}”");
        var code = Needed(row[1], "mã");
        var entry = kind == WorkEntryKind.ExtensionAsked || kind == WorkEntryKind.ExtensionGranted
            ? WorkEntry.Extension(kind, code, day(row[5]) ?? throw new FormatException("thiếu thời hạn mới"), (on, at))
            : WorkEntry.Of(kind, code, on, at);
        entry = entry with { Words = row[6], By = row[7] };
        return kind == WorkEntryKind.Progress ? entry with { Percent = PercentOf(row[3]), DoneOn = day(row[4]) } : entry;
    }));

    /// <summary>Mục;Mã;Nội dung.</summary>
    public ValueList<SynthesisParagraph> ReadWritten() =>
        ValueList.From(Rows("loi-viet.csv", 3, static (row, _) => SynthesisParagraph.Written(row[0].Trim(), row[1], row[2])));

    private List<T> Rows<T>(string name, int columns, Func<string[], Func<string, LocalDate?>, T> read)
    {
        var (rows, file) = (new List<T>(), Path.Combine(folder, name));
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        for (var at = 1; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
            {
                continue;
            }

            try
            {
                var cells = lines[at].Split(';', columns, StringSplitOptions.TrimEntries);
                rows.Add(cells.Length == columns ? read(cells, DayOf)
                    : throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"có {cells.Length} ô, cần {columns} ô")));
            }
            catch (Exception fault) when (fault is FormatException or ArgumentException)
            {
                remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{name}, dòng {at + 1}: không đọc được, {fault.Message}"));
            }
        }

        return rows;
    }

    private LocalDate? DayOf(string text) => text.Length == 0 ? null : Days.Read(text, language, out var fault) ?? throw new FormatException(fault);

    private static string Needed(string text, string what) => text.Length > 0 ? text : throw new FormatException("thiếu " + what);

    private static OrgUnit UnitOf(string name) => Office.Find(name) ?? throw new FormatException($"không có đơn vị “{name}”");

    private static decimal? PercentOf(string text) => text.Length == 0 ? null
        : decimal.TryParse(text.TrimEnd('%'), NumberStyles.None, CultureInfo.InvariantCulture, out var percent) ? percent
        : throw new FormatException($"tiến độ “{text}” không phải là số nguyên");
}
