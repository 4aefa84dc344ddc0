using System.CommandLine;
using System.CommandLine.Parsing;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The options that say what is written and where.</summary>
internal static class FormatOptions
{
    public static Option<string> Format() => new("--format")
    {
        Description = $"Dạng kết quả: {Formats.Names}. / Format; --explain, --outlook, --remarks, --check and --compare-with are for text; "
            + "docx, xlsx and all need --out.",
        DefaultValueFactory = static _ => Formats.Text,
        CustomParser = static result => Read(result),
    };

    public static Option<string?> Out() => new("--out")
    {
        Description = "Ghi kết quả ra tệp thay vì màn hình; với --format all là thư mục. / Writes to a file; to a folder with --format all.",
    };

    /// <summary>What is wrong with a call whose options do not go together; null when nothing is.</summary>
    public static string? Fault(string format, string? to, bool isForText) =>
        isForText && format != Formats.Text
            ? "--explain, --outlook, --remarks, --check, --compare-with, --fingerprint chỉ dùng với --format text. / These are for --format text only."
        : to is null && Formats.NeedsFile(format) ? $"--format {format} cần --out. / --format {format} needs --out."
        : null;

    private static string Read(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!Formats.Has(text))
        {
            result.AddError($"'{text}' is not one of {Formats.Names}.");
        }

        return text;
    }
}
