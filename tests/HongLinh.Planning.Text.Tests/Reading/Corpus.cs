using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>The phrases of the folders Readable and Unreadable, and the short form in which their readings are written there.</summary>
internal static class Corpus
{
    private const string Folder = "tests/HongLinh.Planning.Text.Tests/";

    /// <summary>The rows of a folder, each cut at its tabs.</summary>
    public static IEnumerable<string[]> Rows(string folder) =>
        from file in Repository.Files(Folder + folder, "*.tsv")
        from line in Repository.Read(file).Split('\n', StringSplitOptions.RemoveEmptyEntries)
        where !line.StartsWith('#')
        select line.TrimEnd('\r').Split('\t');

    /// <summary>Kind, comparator, values, denominator, unit in brackets and base of each target.</summary>
    public static string Short(ValueList<TargetReading> targets) => string.Join(" | ", targets.Select(Short));

    private static string Short(TargetReading target)
    {
        var value = target.Comparator == PhraseComparator.None ? ""
            : target.Value is null ? " ?"
            : " " + Number(target.Value) + (target.Upper is null ? "" : ".." + Number(target.Upper));
        var denominator = target.Denominator is not { } words ? ""
            : (words.Text.Contains(' ', StringComparison.Ordinal) ? " per " : " of ") + words.Text;
        return $"{target.Kind} {target.Comparator}{value}{denominator}"
            + (target.UnitText is null ? "" : $" [{target.UnitText.Text}]")
            + (target.Base is null ? "" : " " + target.Base);
    }

    private static string Number(ReadNumber number) =>
        number.Value.ToString("0.############", System.Globalization.CultureInfo.InvariantCulture);
}
