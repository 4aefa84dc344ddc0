using System.Globalization;
using System.Text.RegularExpressions;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Conventions;

// A snapshot is worth what its review is worth: few files, each a page that a person reads.
public sealed class SnapshotConventionTests
{
    private const int MostFiles = 44;
    private const int MostLines = 150;

    private static IReadOnlyList<string> Verified => Repository.Files("tests", "*.verified.*");

    [Fact]
    public void Snapshots_AllTests_AreFew() => Assert.InRange(Verified.Count, 1, MostFiles);

    [Fact]
    public void Snapshots_EachFile_IsAPageWithLineFeeds()
    {
        Surface.AssertNone(
            Verified.Where(static path => Lines(path) > MostLines),
            string.Create(CultureInfo.InvariantCulture, $"A snapshot is longer than {MostLines} lines:"));
        Surface.AssertNone(Verified.Where(static path => Repository.Read(path).Contains('\r', StringComparison.Ordinal)), "A snapshot has CR line ends:");
    }

    [Fact]
    public void Snapshots_EachFile_BelongsToATest() =>
        Surface.AssertNone(Verified.Where(static path => !HasTest(path)), "No test beside the snapshot has its name:");

    private static int Lines(string path) => Repository.Read(path).Count(static letter => letter == '\n');

    private static bool HasTest(string path)
    {
        var parts = Path.GetFileName(path).Split('.');
        var source = Path.Combine(Path.GetDirectoryName(path)!, parts[0] + ".cs");
        return File.Exists(Repository.At(source)) && Regex.IsMatch(Repository.Read(source), $@"\b{Regex.Escape(parts[1])}\(", RegexOptions.CultureInvariant);
    }
}
