namespace HongLinh.Planning.Text;

/// <summary>The role of each column of a table.</summary>
internal sealed class TableColumns
{
    private readonly List<TableColumn> _columns;

    public TableColumns(TableHead head, PlanYear year, PlanYear? firstYear)
    {
        _columns = head.Columns;
        Number = At(ColumnKind.Number);
        Name = At(ColumnKind.Name);
        Unit = At(ColumnKind.Unit);
        Lead = At(ColumnKind.Lead);
        Coordinating = At(ColumnKind.Coordinating);
        // "Tháng | ... | Đến ngày": the later column is the closer one.
        Due = _columns.FindLastIndex(static column => column.Kind == ColumnKind.Due);
        Product = At(ColumnKind.Product);
        // In a table of tasks "Kết quả" is what they are to bring forth.
        Product = Product >= 0 || Lead < 0 && Due < 0 ? Product
            : _columns.FindIndex(static column => column is { Kind: ColumnKind.Earlier, Year: 0 }
                && Results.Match(column.Tokens, 0, column.Tokens.Count, out _) > 0);
        Organisation = Name < 0 ? At(ColumnKind.Organisation) : -1;
        if (Name < 0 && Organisation < 0)
        {
            Name = _columns.FindIndex(column => column.Kind == ColumnKind.Unknown && column.At > Number && column.Words.Length > 0);
        }

        Units = [.. _columns.Where(IsUnitOfOrganisation)];
        Units = Units.Count > 1 ? Units : [];
        var plans = _columns.Where(column => column.Kind == ColumnKind.Plan && (column.Year == 0 || column.Year >= year.Number)).ToList();
        // In a table of villages each plan column is an indicator of its own.
        (Plan, Rivals) = Organisation >= 0 && plans.Count > 1 && plans.DistinctBy(static column => column.Words, StringComparer.Ordinal).Count() == plans.Count
            ? (-1, []) : Chosen(plans, year);
        Plan = Plan < 0 && Rivals.Count == 0 ? Alone(plans) : Plan;
        Stages = firstYear is null || Plan < 0 || Organisation >= 0 ? []
            : [.. _columns.Where(column => column.Kind == ColumnKind.Plan && column.Year >= firstYear.Number && column.Year < year.Number && column.At != Plan)
                .GroupBy(static column => column.Year).Where(static columns => columns.Count() == 1)
                .Select(static columns => (columns.First().At, columns.Key))];
        Earlier = [.. _columns.Where(static column => column.Kind == ColumnKind.Earlier)
            .Select(column =>
                (column.At, Year: column.Year > 0 ? column.Year : PreviousYear.IsIn(column.Tokens, 0, column.Tokens.Count) ? year.Number - 1 : 0))];
        Indicators = Organisation < 0 ? [] : [.. _columns.Where(IsIndicator)];
        // "Số khẩu" beside "Chỉ tiêu BHYT năm 2027" describes the village and promises nothing.
        Indicators = Indicators.Exists(static column => column.Kind == ColumnKind.Plan)
            ? Indicators.FindAll(static column => column.Kind is ColumnKind.Plan or ColumnKind.Comparison) : Indicators;
        if (Organisation < 0 && Name >= 0 && Plan < 0 && Units.Count == 0 && Rivals.Count == 0 && Earlier.Count == 0 && !IsOfTasks)
        {
            // Rows of crops with columns for area, yield and harvest: each column is a separate indicator.
            Indicators = [.. _columns.Where(column => column.Kind == ColumnKind.Unknown && column.At > Name && column.Words.EndsWith(')'))];
            Organisation = Indicators.Count > 0 ? Name : -1;
        }
    }

    private static readonly Lexicon<bool> Results = WordSet.Of("kết quả, kết quả thực hiện");
    private static readonly Lexicon<bool> PreviousYear = WordSet.Of("năm trước");
    private static readonly Lexicon<bool> Wholes = WordSet.Of("tổng số, tổng cộng, cả năm, toàn xã, toàn phường, tổng, chung, toàn tỉnh");

    public int Number { get; }

    public int Name { get; }

    public int Unit { get; }

    public int Plan { get; }

    public int Lead { get; }

    public int Coordinating { get; }

    public int Due { get; }

    public int Product { get; }

    public int Organisation { get; }

    public List<(int At, int Year)> Earlier { get; }

    /// <summary>In a plan of a term, the columns that say what is to be reached in years before its last.</summary>
    public List<(int At, int Year)> Stages { get; }

    /// <summary>Columns that each give the plan when nothing decides which one applies.</summary>
    public List<TableColumn> Rivals { get; }

    /// <summary>Columns for one organisation unit each: Thôn Đông, Thôn Đoài.</summary>
    public List<TableColumn> Units { get; }

    /// <summary>Columns for one indicator each, in a table whose rows are organisation units.</summary>
    public List<TableColumn> Indicators { get; }

    public bool IsOfTasks => Name >= 0 && Plan < 0 && Rivals.Count == 0 && Units.Count == 0 && (Lead >= 0 || Due >= 0 || Coordinating >= 0 || Product >= 0);

    public bool IsOfResults => Earlier.Count > 0 && Plan < 0;

    public bool HasFigures => Name >= 0 && (Plan >= 0 || Units.Count > 0) || Organisation >= 0 && Indicators.Count > 0;

    private int At(ColumnKind kind) => _columns.FindIndex(column => column.Kind == kind);

    private static (int Plan, List<TableColumn> Rivals) Chosen(List<TableColumn> plans, PlanYear year)
    {
        var ofYear = plans.FindAll(column => column.Year == year.Number);
        var candidates = ofYear.Count > 0 ? ofYear : plans.FindAll(static column => column.Year == 0);
        if (candidates.Count > 1)
        {
            var whole = candidates.FindAll(static column => Wholes.IsIn(column.Tokens, 0, column.Tokens.Count));
            candidates = whole.Count == 1 ? whole : candidates;
        }

        return candidates.Count switch
        {
            0 => (-1, []),
            1 => (candidates[0].At, []),
            _ => (-1, candidates),
        };
    }

    private int Alone(List<TableColumn> plans) =>
        plans.Count == 1 ? plans[0].At
        : plans.Count == 0 && _columns.FindAll(static column => column.Kind == ColumnKind.Total) is [var total] ? total.At
        : -1;

    private bool IsUnitOfOrganisation(TableColumn column) =>
        column.Kind is ColumnKind.Unknown && column.At > Math.Max(Name, Unit) && column.Tokens.Count > 1
        && CountedNouns.Places.Match(column.Tokens, 0, column.Tokens.Count, out _) > 0;

    private bool IsIndicator(TableColumn column) =>
        column.At > Organisation && column.Words.Length > 0
        && column.Kind is ColumnKind.Unknown or ColumnKind.Plan or ColumnKind.Comparison or ColumnKind.Name or ColumnKind.Total;
}
