using System.Diagnostics;
using HongLinh.Planning.Calendar;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Writes the operands of findings, each by its kind; quoted words stay unchanged.</summary>
internal sealed class DetailWriter(Language language, KnownNames names)
{
    public string Of(FindingDetail detail) => detail.Value switch
    {
        string words => Named(detail.Kind, words),
        int count => NumberText.Digits(count),
        decimal number => NumberText.Write(number, language),
        LocalDate day => DateText.Write(day, language),
        IsoDayOfWeek weekday => CalendarPhrases.Weekday(weekday, language),
        DocumentDate date => Date(date),
        BilingualName name => language.Of(name),
        ReportingPeriod period => PeriodText.Write(period, language),
        Unit unit => QuantityText.Name(unit, language),
        Quantity quantity => QuantityText.Write(quantity, language),
        Target target => TargetWriter.Of(target, language),
        ValueList<IndicatorCode> codes => string.Join(", ", codes.Select(code => names.Indicator(code.Text, language))),
        ValueList<Reported> figures => Figures(figures, detail.Kind == DetailKind.WholeFigures),
        ValueList<string> parts => IndicatorPhrases.Parts(parts, language),
        _ => Phrase(detail.Value),
    };

    private string Phrase(object word) => word switch
    {
        TargetKind kind => TargetPhrases.Kinds.Of(kind, language),
        MismatchReason reason => TargetPhrases.Mismatches.Of(reason, language),
        NotAssessableReason reason => TargetPhrases.NotAssessable.Of(reason, language),
        Comparator comparator => TargetPhrases.Comparators.Of(comparator, language),
        GrowthBase origin => TargetPhrases.Bases.Of(origin, language),
        Polarity polarity => IndicatorPhrases.Polarities.Of(polarity, language),
        OverTime overTime => IndicatorPhrases.Accumulations.Of(overTime, language),
        ReportingCycle cycle => IndicatorPhrases.Cycles.Of(cycle, language),
        DayOffKind kind => CalendarPhrases.Kinds.Of(kind, language),
        ReportingLevel level => CalendarPhrases.Levels.Of(level, language),
        _ => throw new UnreachableException($"No words for {word}."),
    };

    private string Named(DetailKind kind, string code) =>
        kind == DetailKind.Words ? code
        : kind == DetailKind.Organisation ? names.Organisation(code, language)
        : kind == DetailKind.Column ? SheetColumn.Name(code, language)
        : kind == DetailKind.ReportShape ? ReportPhrases.Kind(code, language)
        : kind == DetailKind.NoPeriod ? language.Of("chưa có kỳ nào", "no period")
        : throw new UnreachableException($"No words for {kind}.");

    // The date of a document may leave the day blank.
    private string Date(DocumentDate date) =>
        date.Day is { } day ? DateText.Write(date.Month.OnDayOfMonth(day), language) : DateText.Month(date.Month, language);

    private string Figures(ValueList<Reported> figures, bool areWhole) =>
        string.Join("; ", figures.Select(Figure)) + (areWhole ? language.Of(", số nguyên", ", whole numbers") : "");

    private string Figure(Reported figure) => figure switch
    {
        ReportedRange range => Amount(range.Lower) + language.Of(" - ", " to ") + Amount(range.Upper),
        ReportedShare share => Amount(share.Part) + language.Of(" trên ", " of ") + Amount(share.Whole),
        // The sentence that quotes the words adds the quotation marks.
        ReportedWords words => words.Words,
        _ => ReportWriter.Of(figure, counted: false, language),
    };

    private string Amount(Quantity value) => QuantityText.Write(value, language);
}
