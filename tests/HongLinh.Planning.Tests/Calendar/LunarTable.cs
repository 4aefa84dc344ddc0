using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Tests.Calendar;

/// <summary>The published lunar years of Data/lunar-2015-2036.csv.</summary>
internal static class LunarTable
{
    private const string File = "HongLinh.Planning.Tests.Data.lunar-2015-2036.csv";

    internal static IReadOnlyList<Row> Rows { get; } = [.. Lines().Skip(1).Select(Read)];

    private static IEnumerable<string> Lines()
    {
        using var stream = typeof(LunarTable).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(static line => line[0] != '#')];
    }

    private static Row Read(string line)
    {
        var cells = line.Split(',');
        return new Row(
            int.Parse(cells[0], CultureInfo.InvariantCulture),
            LocalDatePattern.Iso.Parse(cells[1]).Value,
            LocalDatePattern.Iso.Parse(cells[2]).Value,
            cells[3].Length == 0 ? 0 : int.Parse(cells[3], CultureInfo.InvariantCulture));
    }

    internal sealed record Row(int Year, LocalDate FirstDay, LocalDate TenthOfThirdMonth, int LeapMonth);
}
