using System.Text.Json;
using HongLinh.Planning.Json;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>Judges again an evaluation that was saved to a file.</summary>
internal static class Replays
{
    /// <summary>Prints whether the result is the same, or the differences; the exit code is 0 only when it is the same.</summary>
    public static int Run(FileInfo file)
    {
        try
        {
            return Print(PlanningJson.Replay(File.ReadAllBytes(file.FullName)));
        }
        catch (Exception refused) when (refused is JsonException or IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(refused.Message);
            return 1;
        }
    }

    private static int Print(ReplayResult result)
    {
        Console.WriteLine(
            !result.IsUnchanged
                ? $"tệp đã bị sửa sau khi ghi / changed after it was written{Environment.NewLine}  SHA-256 ghi trong tệp / written: "
                    + $"{result.WrittenHash}{Environment.NewLine}  SHA-256 tính lại / computed: {result.ComputedHash}"
            : result.IsSame ? "giống nhau / same"
            : result.IsSameResult ? "kết quả giống nhau, phiên bản phần mềm khác / same result, another version"
            : "khác nhau / different");
        foreach (var difference in result.Differences)
        {
            Console.WriteLine("  " + difference);
        }

        return result.IsSameResult ? 0 : 1;
    }
}
