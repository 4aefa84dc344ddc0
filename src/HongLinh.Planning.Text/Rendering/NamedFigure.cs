using HongLinh.Planning.Rules;

namespace HongLinh.Planning.Text;

/// <summary>
/// Joins an indicator with its figure as a Vietnamese office writes it: khởi công xây dựng mới 08 nhà văn hóa; có 6/6 phường, xã ổn định chính trị.
/// </summary>
internal static class NamedFigure
{
    // "Số", "tổng số" before what is counted says no more than the number does.
    private static readonly string[] Counting = ["tổng số ", "số lượng ", "số "];

    private static readonly string[] Measures = ["độ ", "mật độ ", "cơ cấu ", "hệ số ", "tiến độ ", "tăng ", "giảm ", "hiệu suất ", "công suất ", "phần trăm "];

    private static readonly string[] Reached = [" đã đạt", " đạt được"];

    private static readonly string[] Rates = ["tỷ lệ ", "tỉ lệ ", "tỷ trọng ", "tốc độ ", "mức ", "chỉ số ", "tỷ suất "];

    private static readonly string[] Work =
    [
        "khởi công ", "xây dựng ", "xây mới ", "sửa chữa", "nâng cấp", "cải tạo", "giải quyết ", "tạo ", "đào tạo ", "trồng ", "thành lập ", "kết nạp ",
        "thu hút ", "hỗ trợ ", "tổ chức ", "xóa ", "cấp ", "công nhận ", "lắp đặt ", "phát triển ", "tuyển ", "bồi dưỡng ", "tập huấn ", "vận động ",
    ];

    /// <summary>Name and figure as one statement, without the period.</summary>
    public static string Of(Evidence evidence, string name, string figure)
    {
        var latest = evidence.Used[^1];
        // What is not counted yet is no estimate, whatever the report calls itself.
        var estimate = evidence.Maturity == Maturity.Estimated && latest.Reported is not ReportedAbsence ? "ước " : "";
        var subject = FirstLetter.Small(name.Replace(" cả năm", "", StringComparison.Ordinal));
        return latest.Reported is ReportedGrowth or ReportedItems ? $"{subject}{(SaysReached(subject) ? ": " : " ")}{estimate}{figure}"
            : latest.Reported is ReportedEvent or ReportedWords or ReportedAbsence || evidence.Target is AllOfTarget ? $"{subject}: {estimate}{figure}"
            : Counted(evidence.Target, subject, figure, estimate) ?? Measured(evidence.Target, subject, figure, estimate);
    }

    // A name that says what is counted takes the number before that noun.
    private static string? Counted(Target target, string subject, string figure, string estimate)
    {
        if (!TargetWriter.IsCounted(target) || target.Unit is not { } unit || !figure.EndsWith(" " + unit.Symbol, StringComparison.Ordinal))
        {
            return null;
        }

        var number = figure[..^(unit.Symbol.Length + 1)];
        var counting = Array.Find(Counting, lead => subject.StartsWith(lead, StringComparison.Ordinal)) ?? "";
        if (StartsWithWords(subject[counting.Length..], unit.Symbol))
        {
            // "Số tiêu chí đã đạt": 55/63 of them are reached.
            var counted = subject[counting.Length..];
            return Array.Find(Reached, end => counted.EndsWith(end, StringComparison.Ordinal)) is { } reached
                ? $"{estimate}đạt {number} {counted[..^reached.Length]}" : $"{estimate}có {number} {counted}";
        }

        if (!StartsWithWork(subject))
        {
            return null;
        }

        var at = subject.IndexOf(" " + unit.Symbol, StringComparison.Ordinal) + 1;
        return at > 0 && StartsWithWords(subject[at..], unit.Symbol)
            ? $"{estimate}{subject[..at]}{number} {subject[at..]}" : $"{subject} {(estimate.Length > 0 ? estimate : "được ")}{figure}";
    }

    private static string Measured(Target target, string subject, string figure, string estimate)
    {
        var isRate = Array.Exists(Rates, lead => subject.StartsWith(lead, StringComparison.Ordinal));
        return SaysReached(subject)
            ? figure.EndsWith('%') && !isRate ? $"{estimate}{figure} {subject}" : $"{subject} {(estimate.Length > 0 ? estimate : "là ")}{figure}"
            // "Đạt" praises: a poverty rate does not reach its level, it stands at it.
            : target.BetterSide < 0 ? $"{subject} {(estimate.Length > 0 ? estimate : "là ")}{figure}"
            // What has a percentage is a rate of what the name says.
            : $"{(figure.EndsWith('%') && !isRate && IsShareOf(target, subject) ? "tỷ lệ " : "")}{subject} {estimate}đạt {figure}";
    }

    // From nothing to all of what the name says; a density or a structure is not called a rate.
    private static bool IsShareOf(Target target, string subject) => target.Indicator.Limits.Equals(NaturalLimits.Percentage)
        && !Array.Exists(Measures, lead => subject.StartsWith(lead, StringComparison.Ordinal));

    // "Số tiêu chí đã đạt" needs no second "đạt".
    private static bool SaysReached(string subject) => subject.Contains(" đạt", StringComparison.Ordinal);

    private static bool StartsWithWork(string subject) => Array.Exists(Work, verb => subject.StartsWith(verb, StringComparison.Ordinal));

    private static bool StartsWithWords(string text, string words) =>
        text.StartsWith(words, StringComparison.Ordinal) && (text.Length == words.Length || !char.IsLetterOrDigit(text[words.Length]));
}
