using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HongLinh.Planning.Editions;
using NodaTime;
using NodaTime.Text;
using TextLanguage = HongLinh.Planning.Text.Language;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The options of the command line; an error names the unreadable value and the accepted ones.</summary>
internal static class Arguments
{
    private static readonly Dictionary<string, JudgementPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["literal"] = JudgementPolicy.Literal,
        ["practice"] = JudgementPolicy.AdministrativePractice,
    };

    // The caller sets the default: the help would print a date in the culture of the machine.
    public static Option<LocalDate?> AsOf() => new("--as-of")
    {
        Description = "Ngày đánh giá, mặc định 2023-07-30. / The day judged on, 2023-07-30 by default.",
        CustomParser = ReadDay,
    };

    public static Option<TextLanguage> Language() => new("--lang")
    {
        Description = "Ngôn ngữ: vi, en. / Language.",
        DefaultValueFactory = static _ => TextLanguage.Vietnamese,
        CustomParser = static result => Read(result, "vi or en",
            static text => TextLanguage.TryFromCode(text, out var language) ? language : null, null)!,
    };

    public static Option<JudgementPolicy> Policy() => new("--policy")
    {
        Description = "Quy ước đánh giá: literal (đúng câu chữ), practice (theo thông lệ). / Reading customs.",
        DefaultValueFactory = static _ => JudgementPolicy.AdministrativePractice,
        CustomParser = static result => Read(result, "literal or practice", static text => Policies.GetValueOrDefault(text), null)!,
    };

    public static Option<int?> Explain()
    {
        var last = HongLinh2023Lines();
        return new Option<int?>("--explain")
        {
            Description = "Giải thích một chỉ tiêu theo số thứ tự. / Explains one line by its number.",
            CustomParser = result => Read(result, string.Create(CultureInfo.InvariantCulture, $"a line from 1 to {last}"),
                text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line >= 1 && line <= last ? line
                    : null, default(int?)),
        };
    }

    public static Option<bool> Remarks() => new("--remarks")
    {
        Description = "In nhận xét về chính văn bản kế hoạch. / Prints the remarks on the plan itself.",
    };

    public static Option<bool> Outlook() => new("--outlook")
    {
        Description = "In tiến độ và khả năng hoàn thành đến cuối năm. / Prints pace and outlook to the end of the year.",
    };

    public static Option<FileInfo?> Observations() => new("--observations")
    {
        Description = "Đánh giá theo số liệu của tệp này (.csv hoặc .json). / Judges the figures of a file, a table or a log.",
    };

    public static Option<bool> Check() => new("--check")
    {
        Description = "Rà soát kế hoạch như trước khi thông qua. / Checks the plan as before its adoption.",
    };

    public static Option<LocalDate?> CompareWith() => new("--compare-with")
    {
        Description = "In những gì đã thay đổi kể từ ngày này và vì sao. / Prints what changed since this day and why.",
        CustomParser = ReadDay,
    };

    public static Option<bool> Fingerprint() => new("--fingerprint")
    {
        Description = "In mã đối chiếu kết quả. / Prints the fingerprint of the evaluation.",
    };

    public static Option<FileInfo?> Replay() => new("--replay")
    {
        Description = "Đánh giá lại theo tệp đã ghi bằng --format replay và so sánh kết quả. / Judges a written evaluation again and compares.",
    };

    private static LocalDate? ReadDay(ArgumentResult result) => Read(result, "a date such as 2023-07-30",
        static text => LocalDatePattern.Iso.Parse(text) is { Success: true } parsed ? parsed.Value : null, default(LocalDate?));

    private static int HongLinh2023Lines() => Editions.HongLinh2023.Plan.Value.Lines.Count;

    private static T Read<T>(ArgumentResult result, string expected, Func<string, T> read, T missing)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (read(text) is { } value)
        {
            return value;
        }

        result.AddError($"'{text}' is not {expected}.");
        return missing;
    }
}
