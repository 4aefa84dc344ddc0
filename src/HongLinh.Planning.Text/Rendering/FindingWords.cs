using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Calendar.DaysOff;
using HongLinh.Planning.Calendar.Regimes;
using HongLinh.Planning.Findings;
using HongLinh.Planning.Indicators;
using HongLinh.Planning.Targets;
using HongLinh.Planning.Text.Numbers;
using HongLinh.Planning.Text.Phrases;
using HongLinh.Planning.Units;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Says a finding as a sentence: its weight and code, where, what, the words, and what to do.</summary>
internal sealed class FindingWords
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    private readonly Language _language;
    private readonly KnownNames _names;
    private readonly CanonicalWords _canonical;

    public FindingWords(Language language, KnownNames names)
    {
        _language = language;
        _names = names;
        _canonical = new CanonicalWords(language, names);
    }

    public string Of(Finding finding)
    {
        var severity = PlanPhrases.Severities.Of(finding.Severity, _language);
        return $"[{severity}] {finding.Code.Code} - {Place(finding.Place)}: {Message(finding)}.{Words(finding)} "
            + FindingPhrases.Advice.Of(finding.Code, _language);
    }

    // What the message has said already is not said again.
    private string Words(Finding finding)
    {
        if (finding.Words.Length == 0 || finding.Details.Contains(finding.Words))
        {
            return "";
        }

        var words = _canonical.Of(finding.Words);
        return _language.Of(" Nội dung: ", " It says: ") + $"“{words}”" + (words.EndsWith('.') ? "" : ".");
    }

    /// <summary>The message with its operands filled in, in one pass: braces within an operand stay what they are.</summary>
    private string Message(Finding finding)
    {
        var rest = FindingPhrases.Messages.Of(finding.Code, _language);
        var message = "";
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', StringComparison.Ordinal);
            message += rest[..open] + Operand(finding, rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        return message + rest;
    }

    private string Operand(Finding finding, string name)
    {
        var value = finding.Details[Index(finding.Code, name)];
        return name switch
        {
            "reason" => MismatchReason.TryFromCode(value, out var mismatch) ? TargetPhrases.Mismatches.Of(mismatch, _language) : value,
            "why" => NotAssessableReason.TryFromCode(value, out var reason) ? TargetPhrases.NotAssessable.Of(reason, _language) : value,
            "assumed" => Comparator.TryFromCode(value, out var comparator) ? TargetPhrases.Comparators.Of(comparator, _language) : value,
            "polarity" => Polarity.TryFromCode(value, out var polarity) ? IndicatorPhrases.Polarities.Of(polarity, _language) : value,
            "accumulation" => Accumulation.TryFromCode(value, out var accumulation) ? IndicatorPhrases.Accumulations.Of(accumulation, _language) : value,
            "part" or "what" => IndicatorPhrases.Part(value, _language),
            "placeholder" or "value" => _canonical.Of(value),
            "indicator" => _names.Indicator(value, _language),
            "period" => Period(value),
            "month" => MonthPattern.Parse(value) is { Success: true } month ? DateText.Month(month.Value, _language) : value,
            "missing" or "usable" when value == "-" => _language.Of("chưa có kỳ nào", "no period"),
            "event" or "held-on" or "missing" or "usable" or "cut-off" or "deadline" => LocalDatePattern.Iso.Parse(value) is { Success: true } day ? DateText.Write(day.Value, _language) : value,
            "first" or "second" or "last" => Period(value),
            "kind" or "kept" or "left-out" => DayOffKind.TryFromCode(value, out var kind) ? CalendarPhrases.Kinds.Of(kind, _language) : value,
            "weekday" => Enum.TryParse<IsoDayOfWeek>(value, out var weekday) ? CalendarPhrases.Weekday(weekday, _language) : value,
            "printed" or "exact" or "one" or "other" or "number" => _canonical.Number(value),
            "minimum" or "maximum" or "bound" or "limit" or "figures" => _canonical.Of(value),
            "given" or "expected" => Compared(finding.Code, value),
            _ => value,
        };
    }

    private static int Index(FindingCode code, string operand)
    {
        var index = 0;
        while (code.Operands[index] != operand)
        {
            index++;
        }

        return index;
    }

    private string Compared(FindingCode code, string value)
    {
        if (code == FindingCode.KindMismatch)
        {
            return ReportPhrases.TryKind(value, _language, out var kind) ? kind
                : TargetKind.TryFromCode(value, out var target) ? TargetPhrases.Kinds.Of(target, _language)
                : value;
        }

        return code == FindingCode.OtherUnit ? _names.Organisation(value, _language)
            : code == FindingCode.UnitMismatch ? _names.UnitOfSymbol(value, _language)
            : code == FindingCode.TotalChanged ? _canonical.Number(value)
            : value;
    }

    private string Period(string value) =>
        ReportingPeriod.TryParse(value, out var period) ? PeriodText.Write(period, _language) : value;

    // Forms: "indicator period" for figures, "section#item (line)" for lines, the code of a plan; a day of a table of days
    // off, "regime period" for windows, "regime period level" for deadlines.
    private string Place(string place)
    {
        var blank = place.LastIndexOf(' ');
        var hash = place.IndexOf('#', StringComparison.Ordinal);
        if (blank > 0 && ReportingPeriod.TryParse(place[(blank + 1)..], out var period))
        {
            return $"{_names.Indicator(place[..blank], _language)}, {PeriodText.Write(period, _language)}";
        }

        if (LocalDatePattern.Iso.Parse(place) is { Success: true } day)
        {
            return DateText.Write(day.Value, _language);
        }

        if (blank > 0 && ReportingLevel.TryFromCode(place[(blank + 1)..], out var level))
        {
            return $"{Place(place[..blank])}, {CalendarPhrases.Levels.Of(level, _language)}";
        }

        return hash >= 0 && blank > hash && place.EndsWith(')')
            ? _language.Of("chỉ tiêu ", "target ") + place[(blank + 2)..^1] + ", "
                + LineWords.Place(place[..hash], place[(hash + 1)..blank], _language)
            : place;
    }
}
