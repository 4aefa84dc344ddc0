using System.Globalization;

namespace HongLinh.Planning.Documents;

/// <summary>The order of the sections of a plan from their paths: PHẦN I, II.2.a, Điều 3, B.II.</summary>
internal sealed class SectionOrder : IComparer<string>
{
    // The letters of points in Vietnamese documents: đ has its own place, f, j, w and z have none.
    private const string Letters = "abcdđeghiklmnopqrstuvxy";
    private const string Roman = "ivxlcdm";

    private static readonly int[] Values = [1, 5, 10, 50, 100, 500, 1000];

    private readonly bool _hasLetters;

    /// <summary>An order for the sections of one document.</summary>
    /// <param name="sections">All its sections; where one is "A", its capitals are letters and not Roman numbers.</param>
    public SectionOrder(IEnumerable<string> sections) => _hasLetters = sections.Any(static section => section.Split('.')[0] is "A");

    public int Compare(string? x, string? y)
    {
        // What has no section stands in an appendix.
        if (string.IsNullOrEmpty(x) || string.IsNullOrEmpty(y))
        {
            return string.IsNullOrEmpty(x).CompareTo(string.IsNullOrEmpty(y));
        }

        var (one, other) = (x.Split('.'), y.Split('.'));
        for (var at = 0; at < Math.Min(one.Length, other.Length); at++)
        {
            var order = Place(one[at], at == 0).CompareTo(Place(other[at], at == 0));
            if (order != 0)
            {
                return order;
            }
        }

        return one.Length.CompareTo(other.Length);
    }

    private int Place(string mark, bool isFirst)
    {
        var last = mark[(mark.LastIndexOf(' ') + 1)..];
        return int.TryParse(last, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
            : last.Length == 1 && (char.IsLower(last[0]) || isFirst && _hasLetters)
                ? Letters.IndexOf(char.ToLowerInvariant(last[0]), StringComparison.Ordinal) + 1
            : OfRoman(last.ToLowerInvariant());
    }

    private static int OfRoman(string mark)
    {
        var (sum, above) = (0, 0);
        for (var at = mark.Length - 1; at >= 0; at--)
        {
            var digit = Roman.IndexOf(mark[at], StringComparison.Ordinal);
            var value = digit < 0 ? 0 : Values[digit];
            sum += value < above ? -value : value;
            above = Math.Max(above, value);
        }

        return sum;
    }
}
