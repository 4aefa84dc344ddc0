namespace HongLinh.Planning.Text;

/// <summary>The form in which a clerk enters the figures of a period: a row for each figure, with what is known about it (biểu nhập số liệu).</summary>
/// <remarks>
/// Everything in it is read back by <see cref="FigureTable.Read"/>, which takes the indicator from its code. A cell that stays empty is no figure.
/// </remarks>
internal sealed class EntryForm
{
    private static readonly SheetColumn[] All =
    [
        FigureColumn.Number, FigureColumn.IndicatorCode, FigureColumn.Indicator, FigureColumn.Plan, FigureColumn.Before, FigureColumn.Reporter,
        FigureColumn.Period, FigureColumn.Value, FigureColumn.Unit, FigureColumn.Maturity, FigureColumn.ReferenceDate, FigureColumn.RecordedAt,
        FigureColumn.Source,
        FigureColumn.Remark,
    ];

    /// <summary>The first column to fill in.</summary>
    public static readonly SheetColumn FirstEntry = FigureColumn.Value;

    private static readonly Language Words = Language.Vietnamese;

    private readonly FigureNames _names;
    private readonly ResultCells _cells = new(Words, new ResultTableOptions());

    private EntryForm(Plan plan, ReportingPeriod period, LogView? known)
    {
        Plan = plan;
        Period = period;
        // What the reader knows without being told: the catalogue, and the units of the plan.
        _names = new FigureNames(plan, new FigureTableOptions());
        var before = LastBefore(period, known);
        Rows = ValueList.From(plan.Lines.SelectMany(line => RowsOf(line, before)));
        // Where no unit reports for itself, every figure is about the issuer.
        Columns = [.. All.Where(column => column != FigureColumn.Reporter || Rows.Any(static row => row.Reporter.Length > 0))];
    }

    public Plan Plan { get; }

    public ReportingPeriod Period { get; }

    /// <summary>The columns in their order; those before <see cref="FirstEntry"/> are given, the others are filled in.</summary>
    public IReadOnlyList<SheetColumn> Columns { get; }

    public ValueList<EntryRow> Rows { get; }

    /// <summary>The degrees of maturity to choose from, as the reader takes them.</summary>
    public static IEnumerable<string> Maturities => Maturity.All.Select(static maturity => ReportPhrases.Maturities.Of(maturity, Words));

    public static EntryForm Of(Plan plan, ReportingPeriod period, LogView? known) => new(plan, period, known);

    public static string Heading(SheetColumn column) => FirstLetter.Large(column.In(Words));

    /// <summary>The given cells of a row; those to fill in are empty but for the unit.</summary>
    public string Cell(EntryRow row, SheetColumn column) =>
        column == FigureColumn.Number ? NumberText.Digits(row.Line.Ordinal)
        : column == FigureColumn.IndicatorCode ? row.Target.Indicator.Code.Text
        : column == FigureColumn.Indicator ? row.Name
        : column == FigureColumn.Plan ? _cells.Plan(row.Target)
        : column == FigureColumn.Before ? row.Before
        : column == FigureColumn.Reporter ? row.Reporter
        : column == FigureColumn.Period ? PeriodName()
        : column == FigureColumn.Unit ? row.Unit
        : "";

    // A name of the period that is read back as this one.
    private string PeriodName() =>
        PeriodText.Write(Period, Words) is var name && FigurePeriod.TryRead(name, Plan.Year, out var read) && read == Period ? name : Period.ToString();

    private IEnumerable<EntryRow> RowsOf(PlanLine line, Dictionary<(IndicatorCode, string), Observation> before)
    {
        var units = line.ReportingUnits.Count == 0 ? [null] : line.ReportingUnits.Select(static unit => (OrgUnit?)unit).ToArray();
        foreach (var part in line.Target.Parts.Where(static part => part.Form != FigureForm.None))
        {
            var choices = ChoicesOf(part);
            foreach (var unit in units)
            {
                yield return new EntryRow
                {
                    Line = line,
                    Target = part,
                    Name = line.Target.Parts.Count > 1 ? Words.Of(part.Indicator.Name) : LineWriter.Name(line, Words),
                    Reporter = unit is null ? "" : Words.Of(unit.Name),
                    Unit = part.Deadline is not null ? "" : choices[0],
                    Units = choices,
                    Before = LastOf(part, before.GetValueOrDefault((part.Indicator.Code, unit?.Code ?? ""))),
                };
            }
        }
    }

    // The unit of the target first, then every other that the reader converts to it.
    private string[] ChoicesOf(Target target)
    {
        Unit?[] own = [target.Unit, target.Indicator.Unit];
        return
        [
            .. own.OfType<Unit>().Concat(UnitCatalogue.All.Where(unit => unit.FactorTo(target.Unit ?? target.Indicator.Unit).IsT0))
                .Where(unit => _names.UnitOf(unit.Symbol, target.Indicator) is { } read && read.Symbol == unit.Symbol)
                .Select(static unit => unit.Symbol).DefaultIfEmpty((target.Unit ?? target.Indicator.Unit).Symbol).Distinct(StringComparer.Ordinal),
        ];
    }

    // The last figure of each indicator and unit for a period that ends before this one.
    private static Dictionary<(IndicatorCode Indicator, string Unit), Observation> LastBefore(ReportingPeriod period, LogView? known)
    {
        var last = new Dictionary<(IndicatorCode, string), Observation>();
        foreach (var report in known?.Observations ?? [])
        {
            if (report.Period.LastDay < period.LastDay)
            {
                last[(report.Indicator, report.ReportingUnit)] = report;
            }
        }

        return last;
    }

    private static string LastOf(Target target, Observation? last) => last is null ? ""
        : $"{ReportWriter.Of(last.Reported, TargetWriter.IsCounted(target), Words)} ({PeriodText.Write(last.Period, Words)}, "
            + $"{ReportPhrases.Maturities.Of(last.Maturity, Words)})";
}
