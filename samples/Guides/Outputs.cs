using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.Guides;

/// <summary>The outputs that the pages show, each in a file of its own.</summary>
internal sealed class Outputs(string folder, Language language)
{
    public const string Name = "Outputs";

    /// <summary>Runs every snippet and compares what it prints with what the pages show.</summary>
    public void Compare(Count count)
    {
        foreach (var snippet in AllSnippets.List)
        {
            var shown = File.Exists(PathOf(snippet)) ? File.ReadAllText(PathOf(snippet)).Replace("\r\n", "\n", StringComparison.Ordinal) : "";
            if (Fault(snippet, out var printed) is { } fault)
            {
                count.Fail($"{snippet.Name}: {fault}");
            }
            else if (printed == shown)
            {
                count.Pass();
            }
            else
            {
                count.Fail(snippet.Name + Difference(shown, printed));
            }
        }
    }

    /// <summary>Writes what every snippet prints, and removes outputs of snippets that are gone.</summary>
    public void Write(Count count)
    {
        Directory.CreateDirectory(Path.Combine(folder, Name));
        foreach (var stale in Directory.EnumerateFiles(Path.Combine(folder, Name)).Except(AllSnippets.List.Select(PathOf)))
        {
            File.Delete(stale);
        }

        foreach (var snippet in AllSnippets.List)
        {
            if (Fault(snippet, out var printed) is { } fault)
            {
                count.Fail($"{snippet.Name}: {fault}");
                continue;
            }

            File.WriteAllText(PathOf(snippet), printed);
            count.Pass();
        }
    }

    private string PathOf(Snippet snippet) => Path.Combine(folder, Name, snippet.Name + ".txt");

    // A snippet that throws is one failure; the others still run.
    private static string? Fault(Snippet snippet, out string printed)
    {
        printed = "";
        try
        {
            printed = snippet.Output();
            return null;
        }
        catch (Exception thrown)
        {
            return thrown.ToString();
        }
    }

    private string Difference(string shown, string printed)
    {
        var (left, right) = (shown.Split('\n'), printed.Split('\n'));
        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
        {
            at++;
        }

        var line = (at + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (was, now) = (at < left.Length ? left[at] : "", at < right.Length ? right[at] : "");
        return language == Language.Vietnamese
            ? $", dòng {line}:\n    trang ghi:    {was}\n    chương trình: {now}"
            : $", line {line}:\n    the page has:    {was}\n    the code prints: {now}";
    }
}
