using HongLinh.Planning.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>Judges again an evaluation that was saved to a file.</summary>
internal static class Replays
{
    /// <summary>Prints whether the result is the same, or the differences; the exit code is 0 only when it is the same.</summary>
    public static int Run(FileInfo file, Language language)
    {
        try
        {
            return Print(PlanningJson.Replay(File.ReadAllBytes(file.FullName)), language == Language.Vietnamese);
        }
        catch (Exception refused) when (FileFault.IsOne(refused))
        {
            Console.Error.WriteLine(FileFault.Describe(refused, file.ToString(), language));
            return ExitCode.Refused;
        }
    }

    private static int Print(ReplayResult result, bool vi)
    {
        Console.WriteLine(
            !result.IsUnchanged
                ? (vi ? "tệp đã bị sửa sau khi ghi" : "changed after it was written")
                    + $"\n  SHA-256 {(vi ? "ghi trong tệp" : "written")}: {result.WrittenHash}"
                    + $"\n  SHA-256 {(vi ? "tính lại" : "computed")}: {result.ComputedHash}"
            : result.IsSame ? vi ? "giống nhau" : "same"
            : result.IsSameResult ? vi ? "kết quả giống nhau, phiên bản phần mềm khác" : "same result, another version"
            : vi ? "khác nhau" : "different");
        foreach (var difference in result.Differences)
        {
            Console.WriteLine("  " + difference);
        }

        return result.IsSameResult ? ExitCode.Done : ExitCode.Refused;
    }
}
