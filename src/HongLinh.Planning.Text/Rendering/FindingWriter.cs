using System.Globalization;
using HongLinh.Planning.Calendar;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Text;

/// <summary>Says a finding as a sentence: its weight and code, where, what, the words, and what to do.</summary>
internal sealed class FindingWriter
{
    private static readonly YearMonthPattern MonthPattern = YearMonthPattern.Iso;

    private readonly Language _language;
    private readonly KnownNames _names;
    private readonly CanonicalWriter _canonical;

    public FindingWriter(Language language, KnownNames names)
    {
        _language = language;
        _names = names;
        _canonical = new CanonicalWriter(language, names);
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
            "accumulation" => OverTime.TryFromCode(value, out var accumulation) ? IndicatorPhrases.Accumulations.Of(accumulation, _language) : value,
            "cycle" => ReportingCycle.TryFromCode(value, out var cycle) ? IndicatorPhrases.Cycles.Of(cycle, _language) : value,
            "part" or "what" => IndicatorPhrases.Part(value, _language),
            "value" => _canonical.Of(value),
            "indicator" => _names.Indicator(value, _language),
            "period" => Period(value),
            "name" => value.Split(" / ") is [var vietnamese, var english] ? _language.Of(vietnamese, english) : value,
            "month" => MonthPattern.Parse(value) is { Success: true } month ? DateText.Month(month.Value, _language) : value,
            "missing" or "usable" when value == "-" => _language.Of("chưa có kỳ nào", "no period"),
            "from" or "by" or "event" or "held-on" or "known-on" or "before-day" or "after-day" or "missing" or "usable" or "cut-off" or "deadline" => LocalDatePattern.Iso.Parse(value) is { Success: true } day ? DateText.Write(day.Value, _language) : value,
            "first" or "second" or "last" => Period(value),
            "kind" or "kept" or "left-out" => DayOffKind.TryFromCode(value, out var kind) ? CalendarPhrases.Kinds.Of(kind, _language) : value,
            "column" => FigureColumn.Name(value, _language),
            "weekday" => Enum.TryParse<IsoDayOfWeek>(value, out var weekday) ? CalendarPhrases.Weekday(weekday, _language) : value,
            "printed" or "exact" or "one" or "another" or "number" => _canonical.Number(value),
            "unit" => _names.Organisation(value, _language),
            "day" => DocumentDay(value),
            "possible" => _canonical.Possible(value),
            "target" or "other" or "figure" => _canonical.Of(value),
            "minimum" or "maximum" or "bound" or "limit" or "figures" or "before" or "after" or "own" or "units" => _canonical.Of(value),
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
            : code == FindingCode.AmendmentOfOtherIndicator ? _names.Indicator(value, _language)
            : code == FindingCode.UnitMismatch || code == FindingCode.BaselineUnit ? _names.UnitOfSymbol(value, _language)
            : code == FindingCode.GrowthBaseMismatch && GrowthBase.TryFromCode(value, out var against) ? TargetPhrases.Bases.Of(against, _language)
            : code == FindingCode.TotalChanged ? _canonical.Number(value)
            : value;
    }

    private string Cell(string[] parts) =>
        _language.Of("dòng ", "row ") + parts[1] + (parts.Length == 2 ? "" : _language.Of(", cột ", ", column ") + $"“{FigureColumn.Name(parts[2], _language)}”");

    // The date of a document may leave the day blank.
    private string DocumentDay(string value) =>
        LocalDatePattern.Iso.Parse(value) is { Success: true } day ? DateText.Write(day.Value, _language)
        : MonthPattern.Parse(value) is { Success: true } month ? DateText.Month(month.Value, _language)
        : value;

    private string Period(string value) =>
        ReportingPeriod.TryParse(value, out var period) ? PeriodText.Write(period, _language) : value;

    // Forms: "indicator period" and "indicator period unit" for figures, "section#item (line)" for lines, the code of a plan, "row number column" for tables of figures; a day of a table of days
    // off, "regime period" for windows, "regime period level" for deadlines.
    private string Place(string place)
    {
        if (place.StartsWith("row ", StringComparison.Ordinal))
        {
            return Cell(place.Split(' '));
        }

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

        // Reports of units: the code of the unit stands behind indicator and period.
        if (blank > 0 && place[..blank].LastIndexOf(' ') is > 0 and var inner && ReportingPeriod.TryParse(place[(inner + 1)..blank], out _))
        {
            return $"{Place(place[..blank])}, {_names.Organisation(place[(blank + 1)..], _language)}";
        }

        return hash >= 0 && blank > hash && place.EndsWith(')')
            ? _language.Of("chỉ tiêu ", "target ") + place[(blank + 2)..^1] + ", "
                + LineWriter.Place(place[..hash], place[(hash + 1)..blank], _language)
            : place;
    }
}
