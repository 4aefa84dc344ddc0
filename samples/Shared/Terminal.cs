using System.Globalization;

namespace HongLinh.Planning.Samples;

/// <summary>The terminal: how wide it is, and whether it shows colours. Output to a file or another program has neither.</summary>
internal static class Terminal
{
    /// <summary>The width of output that nobody looks at on a terminal.</summary>
    public const int UsualWidth = 130;

    // The renderers write no narrower page.
    private const int LeastWidth = 40;

    private static bool? _isColoured;

    /// <summary>The width in columns. The variable COLUMNS overrides that of the terminal.</summary>
    public static int Width { get; } = Math.Max(LeastWidth, Stated() ?? Measured() ?? UsualWidth);

    private static bool IsColoured => _isColoured ?? IsColouredByDefault();

    /// <summary>Decides on colours: always, never, or auto, which leaves it to the terminal.</summary>
    public static void Choose(string colours) => _isColoured = colours switch { "always" => true, "never" => false, _ => null };

    /// <summary>Writes a text with its verdicts in colours where the terminal shows them.</summary>
    public static void Write(string text) => Console.Out.Write(IsColoured ? Paint.Verdicts(text) : text);

    /// <summary>Writes a text as it stands, for programs.</summary>
    public static void WritePlain(string text) => Console.Out.Write(text);

    /// <summary>Writes sentences, each broken into lines of the width of the terminal.</summary>
    public static string Wrapped(string text, int width, int indent = 0, int hanging = 0)
    {
        var (lines, line) = (new List<string>(), new string(' ', indent));
        var isEmpty = true;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!isEmpty && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                (line, isEmpty) = (new string(' ', indent + hanging), true);
            }

            line += (isEmpty ? "" : " ") + word;
            isEmpty = false;
        }

        return string.Join('\n', lines.Append(line));
    }

    // https://no-color.org: any value but an empty one. FORCE_COLOR is what test runners and build servers know.
    private static bool IsColouredByDefault() =>
        !IsSet("NO_COLOR") && (IsSet("FORCE_COLOR") || !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb");

    private static bool IsSet(string variable) => !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static int? Stated() =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var columns) && columns > 0 ? columns
            : null;

    private static int? Measured()
    {
        try
        {
            return Console.IsOutputRedirected || Console.WindowWidth <= 0 ? null : Console.WindowWidth;
        }
        catch (Exception unknown) when (unknown is IOException or PlatformNotSupportedException)
        {
            return null;
        }
    }
}
