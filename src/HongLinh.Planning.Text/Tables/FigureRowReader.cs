using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning.Text;

/// <summary>Reads one row of a table of figures; every unreadable cell gives a finding, and the row is then left out.</summary>
internal sealed class FigureRowReader
{
    private static readonly Dictionary<string, Maturity> Maturities = Maturity.All
        .SelectMany(
            static maturity =>
            new[] { maturity.Code, ReportPhrases.Maturities.Of(maturity, Language.Vietnamese), ReportPhrases.Maturities.Of(maturity, Language.English) }
            .Select(words => (Key: TableKey.Of(words), maturity)))
        .Append((TableKey.Of("ước tính"), Maturity.Estimated))
        .Append((TableKey.Of("ước thực hiện"), Maturity.Estimated))
        .Append((TableKey.Of("không ghi rõ mức độ"), Maturity.NotStated))
        .Append((TableKey.Of("không ghi rõ"), Maturity.NotStated))
        .DistinctBy(static pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);

    // A figure over a hundred times the promise of the year is implausible: its point may have been meant as a decimal point.
    private static readonly Fraction Implausible = Fraction.From(100m);

    private readonly PlanYear _year;
    private readonly FigureNames _names;
    private readonly SheetHeader _header;
    private readonly FigureTableOptions _options;
    private readonly List<Finding> _findings;

    // Rows with a name whose number is that of another line, and how many have their own.
    private readonly List<Finding> _otherNumbers = [];
    private int _ownNumbers;

    public FigureRowReader(Plan plan, SheetHeader header, FigureTableOptions options, List<Finding> findings)
    {
        _year = plan.Year;
        _names = new FigureNames(plan, options);
        _header = header;
        _options = options;
        _findings = findings;
    }

    /// <summary>Whether some figure of the table has a decimal point, so that 198.018 cannot be trusted.</summary>
    public bool HasForeignNumbers { get; init; }

    /// <summary>Whether other figures show that the comma is a decimal mark, so that 106,801 can be trusted even then.</summary>
    public bool HasPlainDecimals { get; init; }

    /// <summary>Whether some date of the table has the month before the day, so that 5/6/2023 cannot be trusted.</summary>
    public bool HasMonthFirst { get; init; }

    /// <summary>The rows that do not state their maturity, in order.</summary>
    public List<int> WithoutMaturity { get; } = [];

    /// <summary>The report of a row; null when a cell cannot be read.</summary>
    public Observation? Read(CsvRow row)
    {
        var before = _findings.Count;
        var indicator = IndicatorOf(row);
        var period = PeriodOf(row);
        var reported = indicator is null ? null : ReportedOf(row, indicator);
        var received = ReceivedAt(row);
        var heldOn = ReferenceDate(row, period, received);
        var (maturity, about) = (MaturityOf(row), AboutOf(row));
        var (percent, isCorrection) = (PercentOf(row), IsCorrection(row));
        if (_findings.Count > before)
        {
            return null;
        }

        NoteMaturity(row);
        return new Observation
        {
            Indicator = indicator!.Code,
            Period = period!,
            Reported = reported!,
            Maturity = maturity!,
            ReferenceDate = heldOn!.Value,
            RecordedAt = received!.Value,
            ReportingUnit = about!,
            Wording = Cell(row, FigureColumn.Wording),
            Remark = Cell(row, FigureColumn.Remark),
            Source = Cell(row, FigureColumn.Source),
            PrintedPercent = percent,
            IsCorrection = isCorrection,
        };
    }

    /// <summary>Rows whose number is that of another line than their name; none where the table numbers its own rows.</summary>
    public IEnumerable<Finding> OtherNumbers => _otherNumbers.Count == 1 || _otherNumbers.Count <= _ownNumbers ? _otherNumbers : [];

    private string Cell(CsvRow row, SheetColumn column) => _header.Cell(row, column).Trim();

    private void Note(FindingCode code, CsvRow row, SheetColumn column, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, Place.Cell(row.Number, column.Code), Cell(row, column), details));

    private Indicator? IndicatorOf(CsvRow row)
    {
        var column = Array.Find(Naming, naming => Cell(row, naming).Length > 0) ?? FigureColumn.Number;
        var named = _names.IndicatorsOf(Cell(row, column));
        if (column == FigureColumn.IndicatorCode && named is [var coded])
        {
            return IsNamedOtherwise(row, coded) ? null : coded;
        }

        // Two lines may share a name; then the number distinguishes them.
        var numbered = named.Count > 1 ? _names.IndicatorsOf(Cell(row, FigureColumn.Number)) : [];
        var left = numbered.Count == 0 ? named : [.. named.Where(one => numbered.Any(other => other.Code == one.Code))];
        if (left is [var indicator])
        {
            CompareNumber(row, column, indicator);
            return indicator;
        }

        if (named.Count > 1)
        {
            Note(FindingCode.TableIndicatorAmbiguous, row, column, IndicatorCode.Listed(ValueList.From(named.Select(static one => one.Code))));
        }
        else
        {
            Note(FindingCode.TableIndicatorUnknown, row, column);
        }

        return null;
    }

    // The number beside a name is that of a line; where the line is another one, the row may stand in the wrong place.
    private void CompareNumber(CsvRow row, SheetColumn column, Indicator indicator)
    {
        var numbered = column == FigureColumn.Number ? [] : _names.IndicatorsOf(Cell(row, FigureColumn.Number));
        if (numbered.Any(one => one.Code == indicator.Code))
        {
            _ownNumbers++;
        }
        else if (numbered.Count > 0)
        {
            _otherNumbers.Add(Finding.Of(FindingCode.TableNumberOfAnother, Place.Cell(row.Number, FigureColumn.Number.Code),
                Cell(row, column), Cell(row, FigureColumn.Number)));
        }
    }

    private static readonly SheetColumn[] Naming = [FigureColumn.IndicatorCode, FigureColumn.Indicator];

    // A code names one indicator; where the name beside it is that of another, one of the two is wrong.
    private bool IsNamedOtherwise(CsvRow row, Indicator coded)
    {
        var named = _names.IndicatorsOf(Cell(row, FigureColumn.Indicator));
        if (named.Count == 0 || named.Any(one => one.Code == coded.Code))
        {
            return false;
        }

        Note(FindingCode.TableIndicatorAmbiguous, row, FigureColumn.IndicatorCode,
            IndicatorCode.Listed(ValueList.From(named.Prepend(coded).Select(static one => one.Code))));
        return true;
    }

    private ReportingPeriod? PeriodOf(CsvRow row)
    {
        if (!FigurePeriod.TryRead(Cell(row, FigureColumn.Period), _year, out var period))
        {
            Note(FindingCode.TablePeriodUnreadable, row, FigureColumn.Period);
        }
        // Rows of the year before give the base for this year's figures.
        else if (period.Year != _year && period.Year.Number != _year.Number - 1)
        {
            Note(FindingCode.TablePeriodOutsideYear, row, FigureColumn.Period, period, _year.Number);
        }

        return period;
    }

    private Reported? ReportedOf(CsvRow row, Indicator indicator)
    {
        var words = Cell(row, FigureColumn.Unit);
        var unit = words.Length == 0 ? null : _names.UnitOf(words, indicator);
        var (read, isTwoFaced) = FigureValue.Read(Cell(row, FigureColumn.Value), unit, _names.GrowthBaseOf(indicator.Code));
        if (words.Length > 0 && unit is null && !(read.IsT0 && read.AsT0 is ReportedAbsence or ReportedWords or ReportedEvent))
        {
            Note(FindingCode.TableUnitUnknown, row, FigureColumn.Unit);
        }
        else if (read.TryPickT1(out var code, out var reported))
        {
            Note(code, row, code == FindingCode.TableUnitMissing ? FigureColumn.Unit : FigureColumn.Value);
        }
        else if (isTwoFaced && (IsDoubtful(Cell(row, FigureColumn.Value)) || IsImplausible(reported, indicator.Code)))
        {
            Note(FindingCode.TableNumberAmbiguous, row, FigureColumn.Value);
        }
        else if (reported is ReportedEvent && IsDoubtfulDay(Cell(row, FigureColumn.Value)))
        {
            Note(FindingCode.TableDateAmbiguous, row, FigureColumn.Value);
        }
        else if (PromiseThatIsAHundredTimes(reported, row, indicator.Code) is { } promise)
        {
            Note(FindingCode.TablePercentAmbiguous, row, FigureColumn.Value, promise);
        }
        else
        {
            return reported;
        }

        return null;
    }

    private bool IsDoubtful(string cell) => HasForeignNumbers && (cell.Contains('.', StringComparison.Ordinal) || !HasPlainDecimals);

    private bool IsDoubtfulDay(string cell) => HasMonthFirst && FigureDay.CouldBeMonthFirst(cell);

    // 0,9912 under % where more than 99 is promised: a spreadsheet stores 99,12% this way. With a percent sign the number is taken as written.
    private Quantity? PromiseThatIsAHundredTimes(Reported reported, CsvRow row, IndicatorCode indicator) =>
        NumberOf(reported) is { } figure && figure.Unit.Code == UnitCatalogue.Percent.Code && figure.Amount is > 0m and <= 1.5m
        && !Cell(row, FigureColumn.Value).EndsWith('%')
        && _names.PromiseOf(indicator) is { } promise && promise.Unit.Code == figure.Unit.Code
        && (promise.Amount >= LargeShare || figure.Amount * 200m >= promise.Amount && figure.Amount * 50m <= promise.Amount) ? promise : null;

    // In the middle of the year, 0,45 may mean 45% of a promised 99%.
    private const decimal LargeShare = 30m;

    private static Quantity? NumberOf(Reported reported) => reported switch
    {
        ReportedExact exact => exact.Value,
        ReportedBound bound => bound.Bound.Value,
        _ => null,
    };

    private bool IsImplausible(Reported reported, IndicatorCode indicator)
    {
        return NumberOf(reported) is { } figure && _names.PromiseOf(indicator) is { } promise && promise.InCanonicalUnits.Sign > 0
            && figure.Unit.FactorTo(promise.Unit).IsT0
            && figure.InCanonicalUnits / promise.InCanonicalUnits > Implausible;
    }

    private Instant? ReceivedAt(CsvRow row)
    {
        var words = Cell(row, FigureColumn.RecordedAt);
        var received = words.Length == 0 ? _options.ReceivedAt : FigureDay.ReadMoment(words);
        if (IsDoubtfulDay(words))
        {
            Note(FindingCode.TableDateAmbiguous, row, FigureColumn.RecordedAt);
        }
        else if (received is null)
        {
            Note(words.Length == 0 ? FindingCode.TableReceiptMissing : FindingCode.TableDateUnreadable, row, FigureColumn.RecordedAt);
        }

        return received;
    }

    // Without a date of its own a figure holds to the end of its period, or to the day it was received if that was earlier.
    private LocalDate? ReferenceDate(CsvRow row, ReportingPeriod? period, Instant? received)
    {
        var words = Cell(row, FigureColumn.ReferenceDate);
        LocalDate? receivedOn = received is { } moment ? FigureDay.DayOf(moment) : null;
        if (words.Length == 0)
        {
            return period is not null && receivedOn is { } known ? LocalDate.Min(period.LastDay, known) : null;
        }

        var day = FigureDay.Read(words);
        if (IsDoubtfulDay(words))
        {
            Note(FindingCode.TableDateAmbiguous, row, FigureColumn.ReferenceDate);
        }
        else if (day is null)
        {
            Note(FindingCode.TableDateUnreadable, row, FigureColumn.ReferenceDate);
        }
        // A report of the 25th for the month that ends on the 30th is valid: the period covered and the day received are separate.
        else if (day > receivedOn && day > period?.LastDay)
        {
            Note(FindingCode.TableDateAfterReceipt, row, FigureColumn.ReferenceDate, day.Value, receivedOn!.Value);
        }

        return day;
    }

    private Maturity? MaturityOf(CsvRow row)
    {
        var words = Cell(row, FigureColumn.Maturity);
        if (words.Length == 0)
        {
            return Maturity.Estimated;
        }

        if (!Maturities.TryGetValue(TableKey.Of(words), out var maturity))
        {
            Note(FindingCode.TableMaturityUnknown, row, FigureColumn.Maturity);
        }

        return maturity;
    }

    private void NoteMaturity(CsvRow row)
    {
        if (Cell(row, FigureColumn.Maturity).Length == 0)
        {
            WithoutMaturity.Add(row.Number);
        }
    }

    private string? AboutOf(CsvRow row)
    {
        var words = Cell(row, FigureColumn.Reporter);
        var about = words.Length == 0 ? "" : _names.OrganisationOf(words);
        if (about is null)
        {
            Note(FindingCode.TableOrganisationUnknown, row, FigureColumn.Reporter);
        }

        return about;
    }

    private decimal? PercentOf(CsvRow row)
    {
        var words = Cell(row, FigureColumn.Percent);
        var number = FigureNumber.Read(words.EndsWith('%') ? words[..^1].TrimEnd() : words);
        if (words.Length > 0 && number.Value is null)
        {
            Note(number.IsForeign ? FindingCode.TableNumberForeign : FindingCode.TableValueUnreadable, row, FigureColumn.Percent);
        }

        return number.Value;
    }

    private bool IsCorrection(CsvRow row)
    {
        var mark = TableKey.Of(Cell(row, FigureColumn.Correction));
        if (mark is "x" or "co" or "yes" or "true" or "dinh chinh")
        {
            return true;
        }

        if (mark is not ("" or "khong" or "no" or "false"))
        {
            Note(FindingCode.TableMarkUnreadable, row, FigureColumn.Correction);
        }

        return false;
    }
}
