using System.Text.Json;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Samples;

/// <summary>Why a file could not be read or written, in the language asked for.</summary>
internal static class FileFault
{
    public static bool IsOne(Exception thrown) => thrown is JsonException or IOException or UnauthorizedAccessException;

    /// <summary>One sentence, with the name of the file.</summary>
    public static string Describe(Exception thrown, string path, Language language)
    {
        var vi = language == Language.Vietnamese;
        return thrown switch
        {
            FileNotFoundException or DirectoryNotFoundException => vi ? $"Không tìm thấy tệp “{path}”." : $"There is no file “{path}”.",
            UnauthorizedAccessException => vi
                ? $"Không mở được “{path}”: không có quyền, hoặc đó là thư mục." : $"“{path}” cannot be opened: access is denied, or it is a folder.",
            JsonException => vi
                ? $"Tệp “{path}” không phải là JSON do phần mềm này ghi: {thrown.Message}" : $"“{path}” is not JSON that this software wrote: {thrown.Message}",
            // Files of offices are refused with both languages in one message.
            _ when thrown.Message.Split(" / ") is [var vietnamese, var english] => (vi ? vietnamese : english) + $" ({path})",
            _ => vi ? $"Không mở được tệp “{path}”: {thrown.Message}" : $"“{path}” cannot be opened: {thrown.Message}",
        };
    }
}
