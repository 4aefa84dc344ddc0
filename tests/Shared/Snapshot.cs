using System.Runtime.CompilerServices;
#if !SNAPSHOTS_BY_VERIFY
using System.Text;
#endif

namespace HongLinh.Planning.Tests.Shared;

/// <summary>The one place that compares a text with its reviewed snapshot.</summary>
/// <remarks>
/// The file names are those of Verify, so both engines work on the same files: the snapshot <c>Class.Method.verified.txt</c> stands
/// beside the test, <c>Class.Method.received.txt</c> is written on a mismatch and deleted on a match; both are UTF-8 with a byte order
/// mark and LF. Our own comparison is the stricter one: it refuses a verified file with CR line ends and a last line feed more or less,
/// which Verify passes over. Spaces at the end of a line or of the text are content. Nothing is scrubbed: dates are what the tests are
/// about.
/// </remarks>
internal static class Snapshot
{
#if SNAPSHOTS_BY_VERIFY
    /// <summary>Compares a text with the snapshot of the calling test.</summary>
    public static async Task Match(string text, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var settings = new VerifyTests.VerifySettings();
        settings.UseDirectory(Path.GetDirectoryName(file)!);
        settings.UseTypeName(TypeOf(file));
        settings.UseMethodName(method);
        settings.DontScrubDateTimes();
        settings.DontScrubGuids();
        await VerifyXunit.Verifier.Verify(text, settings, file);
    }
#else
    private static readonly UTF8Encoding Utf8WithMark = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Compares a text with the snapshot of the calling test.</summary>
    public static Task Match(string text, [CallerMemberName] string method = "", [CallerFilePath] string file = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        var stem = Path.Combine(Path.GetDirectoryName(file)!, $"{TypeOf(file)}.{method}");
        var (verifiedPath, receivedPath) = (stem + ".verified.txt", stem + ".received.txt");
        var received = WithLineFeeds(text.TrimStart('\uFEFF'));
        var problem = Problem(verifiedPath, received);
        if (problem is null)
        {
            File.Delete(receivedPath);
            return Task.CompletedTask;
        }

        File.WriteAllText(receivedPath, received, Utf8WithMark);
        return Task.FromException(new SnapshotException($"""
            {problem}
              Verified: {verifiedPath}
              Received: {receivedPath}
            Read the received text; if it is right, let it replace the verified file.
            """));
    }

    private static string? Problem(string verifiedPath, string received)
    {
        // An empty file is a placeholder that somebody made by hand, not a reviewed text.
        if (!File.Exists(verifiedPath) || new FileInfo(verifiedPath).Length == 0)
        {
            return "The snapshot is new: no verified text has been reviewed yet.";
        }

        var verified = File.ReadAllText(verifiedPath, Utf8WithMark);
        return verified.Contains('\r', StringComparison.Ordinal) ? "The verified file has CR line ends; snapshots have LF only."
            : string.Equals(verified, received, StringComparison.Ordinal) ? null
            : FirstDifference(verified, received);
    }

    private static string FirstDifference(string verified, string received)
    {
        var at = verified.AsSpan().CommonPrefixLength(received);
        var line = verified.AsSpan(0, at).Count('\n') + 1;
        var column = at - (verified.AsSpan(0, at).LastIndexOf('\n') + 1);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"""
            The texts differ, first at line {line}, column {column + 1}:
              verified: {Line(verified, line)}
              received: {Line(received, line)}
                        {new string(' ', column)}^
            """);
    }

    // Marks where the line ends, so that spaces there, or a missing line feed, can be seen.
    private static string Line(string text, int number)
    {
        var lines = text.Split('\n');
        return number > lines.Length ? "(end of text)" : lines[number - 1] + (number < lines.Length ? "¶" : "(end of text)");
    }

    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
#endif

    // The test class is the first part of the file's name: Type.cs or Type.Aspect.cs.
    private static string TypeOf(string file) => Path.GetFileName(file).Split('.')[0];
}
