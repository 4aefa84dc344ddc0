using System.Globalization;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>The paragraphs that people wrote for the report, kept in a table of their own: Mục;Mã;Nội dung.</summary>
/// <remarks>A row that cannot be read is left out and named with its number and the reason; the others stand.</remarks>
internal sealed class WrittenParagraphs(string folder, List<string> remarks)
{
    private const string Name = "loi-viet.csv";
    private const int Columns = 3;

    public ValueList<SynthesisParagraph> Read()
    {
        var (rows, file) = (new List<SynthesisParagraph>(), Path.Combine(folder, Name));
        var lines = File.Exists(file) ? File.ReadAllLines(file) : [];
        for (var at = 1; at < lines.Length; at++)
        {
            if (string.IsNullOrWhiteSpace(lines[at]))
            {
                continue;
            }

            try
            {
                var cells = lines[at].Split(';', Columns, StringSplitOptions.TrimEntries);
                rows.Add(cells.Length == Columns ? SynthesisParagraph.Written(cells[0], cells[1], cells[2])
                    : throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"có {cells.Length} ô, cần {Columns} ô")));
            }
            catch (ArgumentException fault)
            {
                remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{Name}, dòng {at + 1}: không đọc được, {fault.Message}"));
            }
        }

        return ValueList.From(rows);
    }
}
