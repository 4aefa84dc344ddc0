using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>The options of the command line, and which of them do not go together.</summary>
internal sealed class Arguments
{
    private static readonly LocalDate MidYear = new(2023, 7, 30);

    private static readonly Dictionary<string, JudgementPolicy> Policies = new(StringComparer.Ordinal)
    {
        ["literal"] = JudgementPolicy.Literal,
        ["practice"] = JudgementPolicy.AdministrativePractice,
    };

    private readonly Shell _shell;
    private readonly Option<LocalDate?> _asOf;
    private readonly Option<LocalDate?> _compareWith;
    private readonly Option<JudgementPolicy> _policy;
    private readonly Option<int?> _explain;
    private readonly Option<bool> _outlook;
    private readonly Option<bool> _remarks;
    private readonly Option<bool> _check;
    private readonly Option<bool> _fingerprint;
    private readonly Option<FileInfo?> _figures;
    private readonly Option<FileInfo?> _replay;
    private readonly Option<string> _format;
    private readonly Option<string?> _out;

    public Arguments(Shell shell)
    {
        _shell = shell;
        var last = Editions.HongLinh2023.Plan.Value.Lines.Count;
        _asOf = shell.Day("--as-of", shell.Of("Ngày đánh giá; mặc định 30/07/2023.", "The day judged on; 30/07/2023 by default."));
        _compareWith = shell.Day("--compare-with", shell.Of(
            "Nêu những gì đã thay đổi kể từ ngày này và vì sao; với text, html, all.", "Says what changed since this day, and why; for text, html and all."));
        _policy = shell.Value("--policy", "practice|literal", shell.Of(
                "Quy ước đánh giá: practice (theo thông lệ, mặc định), literal (đúng câu chữ).",
                "Reading customs: practice (as offices read plans, the default), literal (to the letter)."),
            shell.Of("practice hoặc literal", "practice or literal"), Policies.GetValueOrDefault, JudgementPolicy.AdministrativePractice);
        _explain = shell.Value("--explain", shell.Of("SỐ", "NUMBER"), shell.Of(
                $"Giải trình một chỉ tiêu theo số thứ tự, từ 1 đến {Digits(last)}.", $"Explains one target by its number, from 1 to {Digits(last)}."),
            shell.Of($"số thứ tự từ 1 đến {Digits(last)}", $"a number from 1 to {Digits(last)}"),
            text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line >= 1 && line <= last ? line : null,
            default(int?));
        _outlook = Shell.Flag("--outlook", shell.Of("In tiến độ và khả năng hoàn thành cả năm.", "Prints pace and outlook to the end of the year."));
        _remarks = Shell.Flag("--remarks", shell.Of("In nhận xét về chính văn bản kế hoạch.", "Prints the remarks on the plan itself."));
        _check = Shell.Flag("--check", shell.Of("Rà soát kế hoạch như trước khi ban hành.", "Checks the plan as before its adoption."));
        _fingerprint = Shell.Flag("--fingerprint", shell.Of("In mã đối chiếu kết quả.", "Prints the fingerprint of the evaluation."));
        _figures = shell.File("--observations", shell.Of(
            "Đánh giá theo số liệu của tệp này (.csv, .xlsx hoặc .json) thay cho số liệu đã công bố.",
            "Judges the figures of this file (.csv, .xlsx or .json) and not the published ones."));
        _replay = shell.File("--replay", shell.Of(
            "Đánh giá lại theo tệp đã ghi bằng --format replay và so sánh kết quả; không dùng với tùy chọn khác.",
            "Judges again what --format replay wrote, and compares; goes with no other option."));
        _format = shell.Value("--format", shell.Of("DẠNG", "FORMAT"), shell.Of(
                $"Dạng kết quả: {Formats.Names}; docx, xlsx và all cần --out.", $"The form of the result: {Formats.Names}; docx, xlsx and all need --out."),
            shell.Of("một trong các dạng ", "one of ") + Formats.Names, static text => Formats.Has(text) ? text : null, Formats.Text);
        _out = shell.Value("--out", shell.Of("TỆP", "FILE"), shell.Of(
                "Ghi kết quả ra tệp; với --format all là thư mục.", "Writes to a file; to a folder with --format all."),
            shell.Of("tên tệp", "the name of a file"), static text => string.IsNullOrWhiteSpace(text) ? null : text, default(string));
    }

    public Option[] All =>
        [_asOf, _policy, _figures, _format, _out, _explain, _outlook, _remarks, _check, _compareWith, _fingerprint, _replay];

    /// <summary>What was asked for.</summary>
    public Request Read(ParseResult call) => new()
    {
        AsOf = call.GetValue(_asOf) ?? MidYear,
        CompareWith = call.GetValue(_compareWith),
        Policy = call.GetValue(_policy)!,
        Explain = call.GetValue(_explain),
        Outlook = call.GetValue(_outlook),
        Remarks = call.GetValue(_remarks),
        Check = call.GetValue(_check),
        Fingerprint = call.GetValue(_fingerprint),
        Figures = call.GetValue(_figures),
        Replay = call.GetValue(_replay),
        Format = call.GetValue(_format)!,
        Out = call.GetValue(_out),
        Language = _shell.Language,
    };

    /// <summary>What is wrong with a call whose options do not go together; null when nothing is.</summary>
    public string? Fault(ParseResult call)
    {
        var format = call.GetValue(_format)!;
        Option[] onText = [_explain, _outlook, _remarks, _check, _fingerprint];
        return _shell.Clash(call, _replay, [.. All.Where(option => option != _replay)])
            ?? _shell.Clash(call, _compareWith, _explain, _outlook, _remarks, _check)
            ?? (format != Formats.Text && Array.Find(onText, option => Shell.IsGiven(call, option)) is { } one ? NotWith(one, format, Formats.Text) : null)
            // The page says what changed too.
            ?? (format is not (Formats.Text or Formats.Page or Formats.All) && Shell.IsGiven(call, _compareWith)
                ? NotWith(_compareWith, format, $"{Formats.Text}, {Formats.Page}, {Formats.All}") : null)
            ?? (Formats.NeedsFile(format) && call.GetValue(_out) is null ? _shell.Of(
                $"--format {format} cần --out.", $"--format {format} needs --out.") : null);
    }

    private string NotWith(Option option, string format, string formats) => _shell.Of(
        $"{option.Name} và --format {format} không dùng cùng nhau: chỉ dùng với --format {formats}.",
        $"{option.Name} and --format {format} do not go together: it is for --format {formats} only.");

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
