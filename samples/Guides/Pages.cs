using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Samples.Guides;

/// <summary>The pages of the site: every link, anchor and include is followed, and no code stands on a page that is not compiled.</summary>
internal sealed partial class Pages(string folder, Count count)
{
    private const string Home = "pages";

    // Commands for a shell are not compiled; there is nothing to print beside them either.
    private const string Commands = "shell";

    // Written by docfx from the comments in the sources.
    private const string Generated = "api/";

    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _listed = new(StringComparer.Ordinal);

    /// <summary>Checks all pages and tables of contents.</summary>
    public void Check()
    {
        var pages = Files("*.md");
        foreach (var page in pages)
        {
            CheckPage(page);
        }

        foreach (var contents in Files("toc.yml"))
        {
            CheckContents(contents);
        }

        foreach (var page in pages)
        {
            Hold(_listed.Contains(page), page, "is in no table of contents");
        }

        foreach (var snippet in AllSnippets.List)
        {
            var output = Path.Combine(folder, Outputs.Name, snippet.Name + ".txt");
            Hold(_shown.Contains(output), output, "is shown on no page");
        }
    }

    private string[] Files(string pattern) =>
        [.. Directory.EnumerateFiles(Path.Combine(folder, Home), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private void CheckPage(string page)
    {
        var text = File.ReadAllText(page);
        foreach (Match include in Include().Matches(text))
        {
            CheckInclude(page, include);
        }

        foreach (Match fence in Fence().Matches(text))
        {
            Hold(fence.Groups["language"].Value is Commands or "", page, $"has code that is not compiled: ```{fence.Groups["language"].Value}");
        }

        Hold(Fence().Count(text) % 2 == 0, page, "has a code block without an end");
        foreach (Match link in Link().Matches(Include().Replace(text, "")))
        {
            CheckLink(page, text, link);
        }

        foreach (Match reference in Reference().Matches(text))
        {
            Hold(Api.Has(reference.Groups["name"].Value), page, $"refers to {reference.Groups["name"].Value}, which no package has");
        }
    }

    private void CheckInclude(string page, Match include)
    {
        var (path, region) = (Beside(page, include.Groups["path"].Value), include.Groups["region"].Value);
        if (!Hold(File.Exists(path), page, $"includes {include.Groups["path"].Value}, which does not exist"))
        {
            return;
        }

        _shown.Add(path);
        var code = File.ReadAllText(path);
        Hold(
            region.Length == 0 || Marks(code, $"// <{region}>") == 1 && Marks(code, $"// </{region}>") == 1,
            page, $"includes {include.Groups["path"].Value}#{region}, which is not a part of that file between <{region}> and </{region}>");
    }

    private void CheckLink(string page, string text, Match link)
    {
        var target = link.Groups["target"].Value;
        Hold(link.Groups["image"].Length == 0 || link.Groups["text"].Length > 0, page, $"has an image without alternative text: {target}");
        if (target.StartsWith("https://", StringComparison.Ordinal) || target.StartsWith("xref:", StringComparison.Ordinal))
        {
            return;
        }

        var (path, anchor) = target.Split('#') is [var before, var after] ? (before, after) : (target, "");
        if (path.StartsWith("~/" + Generated, StringComparison.Ordinal) || path.Contains("/" + Generated, StringComparison.Ordinal)
            || path.StartsWith(Generated, StringComparison.Ordinal))
        {
            return;
        }

        var file = path.Length == 0 ? page : Beside(page, path);
        if (Hold(File.Exists(file), page, $"links to {target}, which does not exist") && anchor.Length > 0)
        {
            Hold(Anchors(path.Length == 0 ? text : File.ReadAllText(file)).Contains(anchor), page, $"links to {target}, which has no such heading");
        }
    }

    private void CheckContents(string contents)
    {
        foreach (Match entry in Entry().Matches(File.ReadAllText(contents)))
        {
            var target = entry.Groups["target"].Value.Trim();
            if (!target.StartsWith(Generated, StringComparison.Ordinal) && !target.Contains("/" + Generated, StringComparison.Ordinal))
            {
                var path = Beside(contents, target);
                _listed.Add(path);
                Hold(target.EndsWith('/') ? File.Exists(Path.Combine(path, "toc.yml")) : File.Exists(path), contents, $"lists {target}, which does not exist");
            }
        }
    }

    private bool Hold(bool holds, string file, string otherwise)
    {
        if (holds)
        {
            count.Pass();
        }
        else
        {
            count.Fail($"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {otherwise}");
        }

        return holds;
    }

    private static string Beside(string page, string path) => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, path));

    private static int Marks(string code, string mark) => code.Split('\n').Count(line => line.Trim() == mark);

    // The identifiers of headings as docfx makes them, and those written by hand.
    private static HashSet<string> Anchors(string text)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (Match heading in Heading().Matches(text))
        {
            var letters = heading.Groups["words"].Value.Trim().ToLower(CultureInfo.InvariantCulture)
                .Where(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_');
            anchors.Add(string.Concat(letters).Replace(' ', '-'));
        }

        anchors.UnionWith(Identifier().Matches(text).Select(static match => match.Groups["name"].Value));
        return anchors;
    }

    [GeneratedRegex(@"\[!code(-\w+)?\[[^\]]*\]\((?<path>[^)#]+)(#(?<region>[\w-]+))?\)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Include();

    [GeneratedRegex(@"^ *```(?<language>\S*) *\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    [GeneratedRegex(@"(?<image>!?)\[(?<text>[^\]]*)\]\((?<target>[^)\s]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"(<xref:|\(xref:)(?<name>[^>)?]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\s*(- )?href: (?<target>.+?)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^#+ (?<words>.+?)\r?$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex("id=\"(?<name>[^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Identifier();
}
