using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>Reads the tables in which an office keeps its work: the register, and what happened to it. A row with an unreadable cell is left out.</summary>
internal sealed class WorkTable
{
    private static readonly Dictionary<string, WorkKind> Kinds = Named(
        ("nhiệm vụ", WorkKind.Task), ("kiến nghị", WorkKind.Petition), ("kiến nghị cử tri", WorkKind.Petition), ("chất vấn", WorkKind.Question),
        ("định kỳ", WorkKind.Occurrence), ("nhiệm vụ định kỳ", WorkKind.Occurrence));

    private static readonly Dictionary<string, WorkEntryKind> Steps = Named(
        ("tiến độ", WorkEntryKind.Progress), ("báo cáo", WorkEntryKind.Progress), ("báo cáo tiến độ", WorkEntryKind.Progress),
        ("đề nghị gia hạn", WorkEntryKind.ExtensionAsked), ("xin gia hạn", WorkEntryKind.ExtensionAsked),
        ("gia hạn", WorkEntryKind.ExtensionGranted), ("đồng ý gia hạn", WorkEntryKind.ExtensionGranted),
        ("không gia hạn", WorkEntryKind.ExtensionRefused), ("không đồng ý gia hạn", WorkEntryKind.ExtensionRefused),
        ("chuyển đơn vị", WorkEntryKind.Reassigned), ("chuyển đơn vị thực hiện", WorkEntryKind.Reassigned),
        ("thu hồi", WorkEntryKind.Withdrawn), ("dừng thực hiện", WorkEntryKind.Withdrawn),
        ("trả lại", WorkEntryKind.Returned), ("trả lời", WorkEntryKind.Answered), ("đã trả lời", WorkEntryKind.Answered),
        ("giải quyết xong", WorkEntryKind.Settled), ("đã giải quyết", WorkEntryKind.Settled),
        ("báo cáo HĐND", WorkEntryKind.ReportedToCouncil), ("báo cáo hội đồng nhân dân", WorkEntryKind.ReportedToCouncil));

    private static readonly HashSet<string> NoDeadline =
        new(new[] { "-", "thường xuyên", "không có thời hạn", "không thời hạn", "none" }.Select(TableKey.Of), StringComparer.Ordinal);

    private readonly SheetRows _rows;
    private readonly List<Finding> _findings;
    private readonly Dictionary<string, OrgUnit> _units = new(StringComparer.Ordinal);
    private readonly bool _hasMonthFirst;

    private WorkTable(SheetRows rows, IEnumerable<OrgUnit> units, List<Finding> findings)
    {
        (_rows, _findings) = (rows, findings);
        foreach (var unit in units)
        {
            _units.TryAdd(TableKey.Of(unit.Code), unit);
            _units.TryAdd(TableKey.Of(unit.Name.Vietnamese), unit);
            _units.TryAdd(TableKey.Of(unit.Name.English), unit);
        }

        _hasMonthFirst = rows.HasMonthFirst(
            WorkColumn.AssignedOn, WorkColumn.Due, WorkColumn.ReceivedOn, WorkColumn.RecordedAt, WorkColumn.On, WorkColumn.DoneOn, WorkColumn.Until,
            WorkColumn.Dated);
    }

    /// <summary>The register, checked as a whole, with the findings on its rows first.</summary>
    public static Reading<WorkRegister> ReadRegister(string csv, IEnumerable<OrgUnit> units)
    {
        var findings = new List<Finding>();
        var table = SheetRows.Open(csv, (WorkColumn.Items, []), findings) is { } rows ? new WorkTable(rows, units, findings) : null;
        var read = WorkRegister.Create(table?.Read(table.Item) ?? []);
        return new Reading<WorkRegister>(read.Value, [.. findings, .. read.Findings]);
    }

    /// <summary>The entries in the order of the rows.</summary>
    public static Reading<ValueList<WorkEntry>> ReadEntries(string csv, IEnumerable<OrgUnit> units, Instant? recordedAt)
    {
        var findings = new List<Finding>();
        var table = SheetRows.Open(csv, (WorkColumn.Entries, recordedAt is null ? [WorkColumn.RecordedAt] : []), findings) is { } rows
            ? new WorkTable(rows, units, findings) : null;
        var entries = table?.Read(row => table.Entry(row, recordedAt)) ?? [];
        return new Reading<ValueList<WorkEntry>>(entries, ValueList.From(findings));
    }

    private ValueList<T> Read<T>(Func<CsvRow, T?> one)
        where T : class => ValueList.From(_rows.Whole().Select(one).OfType<T>());

    private WorkItem? Item(CsvRow row)
    {
        var before = _findings.Count;
        var (code, name, assignedOn) = (Needed(row, WorkColumn.Code), Needed(row, WorkColumn.Name), Day(row, WorkColumn.AssignedOn, isNeeded: true));
        var kind = Known(row, WorkColumn.Kind, Kinds, WorkKind.Task);
        var (assignment, due, received) = (Assigned(row, isNeeded: true), Due(row, assignedOn), Day(row, WorkColumn.ReceivedOn));
        var weight = Number(row, WorkColumn.Weight, 1m);
        if (weight <= 0m)
        {
            _rows.Note(FindingCode.TableValueUnreadable, row, WorkColumn.Weight);
        }

        return _findings.Count > before ? null : new WorkItem
        {
            Code = code,
            Name = BilingualName.Of(name),
            Kind = kind!,
            Assignment = assignment!,
            AssignedOn = assignedOn!.Value,
            Due = due,
            Product = Cell(row, WorkColumn.Product) is { Length: > 0 } product ? BilingualName.Of(product) : null,
            Parent = Cell(row, WorkColumn.Parent) is { Length: > 0 } parent ? parent : null,
            ReceivedOn = received,
            Weight = weight!.Value,
        };
    }

    private WorkEntry? Entry(CsvRow row, Instant? known)
    {
        var before = _findings.Count;
        var (task, step, recordedAt) = (Needed(row, WorkColumn.Task), Known(row, WorkColumn.Step, Steps, null), RecordedAt(row) ?? known);
        var on = Day(row, WorkColumn.On) ?? (recordedAt is { } moment ? FigureDay.DayOf(moment) : null);
        var (until, doneOn, dated) = (Day(row, WorkColumn.Until, step?.HasUntil == true), Day(row, WorkColumn.DoneOn), Day(row, WorkColumn.Dated));
        var (percent, number) = (Number(row, WorkColumn.Percent, null), DocumentNumberOf(row));
        var assignment = Assigned(row, step == WorkEntryKind.Reassigned);
        if (step == WorkEntryKind.Progress ? percent is < 0m or > 100m : percent is not null)
        {
            _rows.Note(FindingCode.TableValueUnreadable, row, WorkColumn.Percent);
        }

        if (step != WorkEntryKind.Progress && doneOn is not null)
        {
            _rows.Note(FindingCode.TableValueUnreadable, row, WorkColumn.DoneOn);
        }

        if (_findings.Count > before)
        {
            return null;
        }

        var times = (on!.Value, recordedAt!.Value);
        var entry = step!.HasUntil ? WorkEntry.Extension(step, task, until!.Value, times)
            : step == WorkEntryKind.Reassigned ? WorkEntry.Reassignment(task, assignment!, times)
            : WorkEntry.Of(step, task, times.Item1, times.Item2);
        return entry with
        {
            Percent = percent,
            DoneOn = doneOn,
            Words = Cell(row, WorkColumn.Words),
            By = Cell(row, WorkColumn.By),
            Number = number,
            Dated = dated,
            Evidence = Cell(row, WorkColumn.Evidence),
            AlsoFor = ValueList.From(Listed(Cell(row, WorkColumn.AlsoFor))),
        };
    }

    private string Cell(CsvRow row, SheetColumn column) => _rows.Cell(row, column);

    private string Needed(CsvRow row, SheetColumn column)
    {
        var words = Cell(row, column);
        if (words.Length == 0)
        {
            _rows.Note(FindingCode.WorkCellBlank, row, column);
        }

        return words;
    }

    private T? Known<T>(CsvRow row, SheetColumn column, Dictionary<string, T> known, T? usual)
        where T : class
    {
        var words = Cell(row, column);
        var found = words.Length == 0 ? usual : known.GetValueOrDefault(TableKey.Of(words));
        if (found is null)
        {
            _rows.Note(words.Length == 0 ? FindingCode.WorkCellBlank : FindingCode.WorkWordUnknown, row, column);
        }

        return found;
    }

    private LocalDate? Day(CsvRow row, SheetColumn column, bool isNeeded = false)
    {
        var words = Cell(row, column);
        var day = FigureDay.Read(words);
        var fault = words.Length == 0 ? isNeeded ? FindingCode.WorkCellBlank : null
            : _hasMonthFirst && FigureDay.CouldBeMonthFirst(words) ? FindingCode.TableDateAmbiguous
            : day is null ? FindingCode.TableDateUnreadable
            : null;
        if (fault is not null)
        {
            _rows.Note(fault, row, column);
        }

        return day;
    }

    // A deadline is a day, or a month or quarter that ends with it; "thường xuyên" sets none.
    private LocalDate? Due(CsvRow row, LocalDate? assignedOn)
    {
        var words = Cell(row, WorkColumn.Due);
        return words.Length == 0 || NoDeadline.Contains(TableKey.Of(words)) ? null
            : FigureDay.Read(words) is null && assignedOn is { Year: >= 1945 and <= 2200 } day
                && TaskTimes.DayIn(TokenList.Of(words), PlanYear.Of(day.Year)) is { } said ? said
            : Day(row, WorkColumn.Due);
    }

    private Instant? RecordedAt(CsvRow row)
    {
        var words = Cell(row, WorkColumn.RecordedAt);
        if (words.Length == 0)
        {
            return null;
        }

        var moment = FigureDay.ReadMoment(words);
        var isDoubtful = _hasMonthFirst && FigureDay.CouldBeMonthFirst(words);
        if (moment is null || isDoubtful)
        {
            _rows.Note(isDoubtful ? FindingCode.TableDateAmbiguous : FindingCode.TableDateUnreadable, row, WorkColumn.RecordedAt);
        }

        return moment;
    }

    private decimal? Number(CsvRow row, SheetColumn column, decimal? usual)
    {
        var words = Cell(row, column).TrimEnd('%').TrimEnd();
        var number = FigureNumber.Read(words);
        if (words.Length > 0 && number.Value is null)
        {
            _rows.Note(number.IsForeign ? FindingCode.TableNumberForeign : FindingCode.TableValueUnreadable, row, column);
        }

        return words.Length == 0 ? usual : number.Value;
    }

    // "145/BC-UBND": the number before the first stroke.
    private DocumentNumber? DocumentNumberOf(CsvRow row)
    {
        var words = Cell(row, WorkColumn.Number);
        var stroke = words.IndexOf('/', StringComparison.Ordinal);
        if (words.Length > 0 && (stroke < 0 || stroke == words.Length - 1))
        {
            _rows.Note(FindingCode.TableValueUnreadable, row, WorkColumn.Number);
            return null;
        }

        return words.Length == 0 ? null : DocumentNumber.Of(words[..stroke].Trim(), words[(stroke + 1)..].Trim());
    }

    private Assignment? Assigned(CsvRow row, bool isNeeded)
    {
        var lead = Unit(row, WorkColumn.Lead, Cell(row, WorkColumn.Lead), isNeeded);
        var words = Cell(row, WorkColumn.Coordinating);
        // A unit whose name has a comma is found by its whole name.
        var names = _units.ContainsKey(TableKey.Of(words)) ? [words] : Listed(words);
        var helpers = names.Select(name => Unit(row, WorkColumn.Coordinating, name, isNeeded: false)).OfType<OrgUnit>().ToList();
        return lead is null ? null : new Assignment { Lead = lead, Coordinating = ValueList.From(helpers) };
    }

    private OrgUnit? Unit(CsvRow row, SheetColumn column, string name, bool isNeeded)
    {
        var unit = name.Length == 0 ? null : _units.GetValueOrDefault(TableKey.Of(name));
        if (unit is null && (name.Length > 0 || isNeeded))
        {
            _rows.Note(name.Length == 0 ? FindingCode.WorkCellBlank : FindingCode.WorkWordUnknown, row, column);
        }

        return unit;
    }

    private static string[] Listed(string words) =>
        words.Split([';', ',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static Dictionary<string, T> Named<T>(params (string Words, T Value)[] named)
        where T : Vocabulary<T>, IVocabulary<T> => named.Select(static pair => (Key: TableKey.Of(pair.Words), pair.Value))
        .Concat(T.All.Select(static value => (TableKey.Of(value.Code), value)))
        .DistinctBy(static pair => pair.Item1, StringComparer.Ordinal)
        .ToDictionary(static pair => pair.Item1, static pair => pair.Item2, StringComparer.Ordinal);
}
