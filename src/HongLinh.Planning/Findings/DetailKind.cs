namespace HongLinh.Planning;

/// <summary>The kind of an operand of a finding, which decides how it is written (loại chi tiết của ghi chú).</summary>
public sealed class DetailKind : Vocabulary<DetailKind>, IVocabulary<DetailKind>
{
    /// <summary>Words or a name as received: a <see cref="string"/>.</summary>
    public static readonly DetailKind Words = new(nameof(Words), "words");

    /// <summary>A name in both languages: a <see cref="BilingualName"/>.</summary>
    public static readonly DetailKind Bilingual = new(nameof(Bilingual), "name");

    /// <summary>A count, the number of a line or row, or a year: an <see cref="int"/>.</summary>
    public static readonly DetailKind Count = new(nameof(Count), "count");

    /// <summary>A number without a unit: a <see cref="decimal"/>.</summary>
    public static readonly DetailKind Number = new(nameof(Number), "number");

    /// <summary>A day: a <see cref="NodaTime.LocalDate"/>.</summary>
    public static readonly DetailKind Day = new(nameof(Day), "day");

    /// <summary>A day of the week: a <see cref="NodaTime.IsoDayOfWeek"/>.</summary>
    public static readonly DetailKind Weekday = new(nameof(Weekday), "weekday");

    /// <summary>The date of a document, which may lack its day: a <see cref="DocumentDate"/>.</summary>
    public static readonly DetailKind Date = new(nameof(Date), "date");

    /// <summary>A reporting period.</summary>
    public static readonly DetailKind Period = new(nameof(Period), "period");

    /// <summary>There is no period yet; it has no value.</summary>
    public static readonly DetailKind NoPeriod = new(nameof(NoPeriod), "no-period");

    /// <summary>One or more indicators: a list of their codes.</summary>
    public static readonly DetailKind Indicators = new(nameof(Indicators), "indicators");

    /// <summary>A unit of measure.</summary>
    public static readonly DetailKind Unit = new(nameof(Unit), "unit");

    /// <summary>A unit of organisation: its code, a <see cref="string"/>.</summary>
    public static readonly DetailKind Organisation = new(nameof(Organisation), "organisation");

    /// <summary>A number with its unit.</summary>
    public static readonly DetailKind Quantity = new(nameof(Quantity), "quantity");

    /// <summary>One or more figures: a list of contents that were, or could be, reported.</summary>
    public static readonly DetailKind Figures = new(nameof(Figures), "figures");

    /// <summary>The whole numbers among the figures of a list.</summary>
    public static readonly DetailKind WholeFigures = new(nameof(WholeFigures), "whole-figures");

    /// <summary>The form of a report: its name, a <see cref="string"/>.</summary>
    public static readonly DetailKind ReportShape = new(nameof(ReportShape), "report-shape");

    /// <summary>A target.</summary>
    public static readonly DetailKind Target = new(nameof(Target), "target");

    /// <summary>The kind of a target.</summary>
    public static readonly DetailKind TargetKind = new(nameof(TargetKind), "target-kind");

    /// <summary>A column of a table of figures: its code, a <see cref="string"/>.</summary>
    public static readonly DetailKind Column = new(nameof(Column), "column");

    /// <summary>Parts of a document: a list of their codes.</summary>
    public static readonly DetailKind Parts = new(nameof(Parts), "parts");

    /// <summary>Why two units cannot be converted.</summary>
    public static readonly DetailKind Mismatch = new(nameof(Mismatch), "mismatch");

    /// <summary>Why a line cannot be measured.</summary>
    public static readonly DetailKind NotAssessable = new(nameof(NotAssessable), "not-assessable");

    /// <summary>How two figures are compared.</summary>
    public static readonly DetailKind Comparator = new(nameof(Comparator), "comparator");

    /// <summary>Which way an indicator is better.</summary>
    public static readonly DetailKind Polarity = new(nameof(Polarity), "polarity");

    /// <summary>How figures add up over time.</summary>
    public static readonly DetailKind OverTime = new(nameof(OverTime), "over-time");

    /// <summary>How often figures are due.</summary>
    public static readonly DetailKind Cycle = new(nameof(Cycle), "cycle");

    /// <summary>The base that growth is measured against.</summary>
    public static readonly DetailKind GrowthBase = new(nameof(GrowthBase), "growth-base");

    /// <summary>The kind of a day off.</summary>
    public static readonly DetailKind DayOff = new(nameof(DayOff), "day-off");

    /// <summary>A level of administration that reports.</summary>
    public static readonly DetailKind Level = new(nameof(Level), "level");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<DetailKind> All { get; } =
    [
        Words, Bilingual, Count, Number, Day, Weekday, Date, Period, NoPeriod, Indicators, Unit, Organisation, Quantity, Figures, WholeFigures,
        ReportShape, Target, TargetKind, Column, Parts, Mismatch, NotAssessable, Comparator, Polarity, OverTime, Cycle, GrowthBase, DayOff, Level,
    ];

    private DetailKind(string name, string code)
        : base(name, code)
    {
    }
}
