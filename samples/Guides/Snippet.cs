using System.Text;

namespace HongLinh.Planning.Samples.Guides;

/// <summary>A piece of code of the guides that prints something.</summary>
/// <param name="Name">The name of the file with its output, without its ending.</param>
/// <param name="Run">The code.</param>
internal sealed record Snippet(string Name, Action Run)
{
    /// <summary>Runs it in a folder of its own with the files it may open.</summary>
    /// <returns>What it prints, with LF line ends and one at the end.</returns>
    public string Output()
    {
        var (before, home) = (Console.Out, Directory.GetCurrentDirectory());
        var folder = Directory.CreateTempSubdirectory("guides-");
        var printed = new StringWriter { NewLine = "\n" };
        try
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Data")))
            {
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            }

            Directory.SetCurrentDirectory(folder.FullName);
            Console.SetOut(printed);
            Run();
        }
        finally
        {
            Console.SetOut(before);
            Directory.SetCurrentDirectory(home);
            folder.Delete(recursive: true);
        }

        return Trimmed(printed.ToString());
    }

    // Tables pad their last column; the editors of pages take blanks at the end of a line away.
    private static string Trimmed(string text)
    {
        var lines = new StringBuilder();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            lines.Append(line.TrimEnd()).Append('\n');
        }

        return lines.ToString();
    }
}
