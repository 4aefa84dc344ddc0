using System.Globalization;

namespace HongLinh.Planning;

/// <summary>A town's plan for a year: its targets in groups, its words, its tasks and duties (kế hoạch năm).</summary>
/// <remarks>Immutable and checked as a whole by <see cref="Create"/>; equal to another of the same content. Safe to share.</remarks>
public sealed record Plan
{
    private Plan(PlanHeader header, ValueList<PlanGroup> groups, PlanProse prose, PlanWork work)
    {
        Header = header;
        Groups = groups;
        Prose = prose;
        Work = work;
        Lines = ValueList.From(groups.SelectMany(static group => group.Lines));
    }

    /// <summary>The issuer, number, date, title, basis and signature.</summary>
    public PlanHeader Header { get; }

    /// <summary>The groups, in the order of the plan.</summary>
    public ValueList<PlanGroup> Groups { get; }

    /// <summary>The words that are not targets.</summary>
    public PlanProse Prose { get; }

    /// <summary>Tasks and duties to report.</summary>
    public PlanWork Work { get; }

    /// <summary>The year the plan is for.</summary>
    public PlanYear Year => Header.Year;

    /// <summary>All lines of all groups, in the order of the plan.</summary>
    public ValueList<PlanLine> Lines { get; }

    /// <summary>Makes the immutable plan, with the checks that only the whole plan allows.</summary>
    /// <param name="header">The header and signature.</param>
    /// <param name="groups">The groups with their lines.</param>
    /// <param name="prose">The words; none by default.</param>
    /// <param name="work">Tasks and duties; none by default.</param>
    /// <returns>The plan and every finding; a line whose number or indicator conflicts with an earlier one is left out.</returns>
    /// <exception cref="ArgumentException">Two groups have the same mark, or two tasks or duties the same code, which a
    /// submission could not tell apart.</exception>
    public static Reading<Plan> Create(PlanHeader header, ValueList<PlanGroup> groups, PlanProse? prose = null, PlanWork? work = null)
    {
        ArgumentNullException.ThrowIfNull(header);
        RequireDistinct(groups.Select(static group => group.Mark), nameof(groups));
        RequireDistinct([.. (work?.Tasks ?? []).Select(static task => task.Code), .. (work?.Duties ?? []).Select(static duty => duty.Code)], nameof(work));
        var check = new PlanCheck(header);
        var kept = ValueList.From(groups.Select(check.Keep));
        var plan = new Plan(header, kept, prose ?? new PlanProse(), work ?? new PlanWork());
        check.NoteUnassigned(plan);
        return new Reading<Plan>(plan, check.Findings);
    }

    /// <summary>
    /// What a plan for several years promises for one of them: the targets of each year, those set for that year, and those that the years reach together.
    /// </summary>
    /// <param name="year">A year of the plan's term.</param>
    /// <returns>A plan for that year, with the words and the work of this one; its code ends in the year.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside the term.</exception>
    public Plan ForYear(PlanYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        if (year.CompareTo(Header.FirstYear ?? Year) < 0 || year.CompareTo(Year) > 0)
        {
            throw new ArgumentOutOfRangeException(nameof(year), year, $"The plan is for {Header.FirstYear ?? Year} to {Year}.");
        }

        var header = Header.FirstYear is null ? Header : Header with { Code = $"{Header.Code}-{year}", Year = year, FirstYear = null };
        var groups = Groups.Select(group => group with
        {
            Lines = [.. group.Lines.Where(line => HoldsIn(line, year)).Select(InOneYear)],
        });
        return new Plan(header, [.. groups.Where(static group => group.Lines.Count > 0)], Prose, Work);
    }

    // A level of the term is promised for its last year alone; what the years reach together is followed in each of them.
    private bool HoldsIn(PlanLine line, PlanYear year) =>
        line.Holding == Holding.ByEnd || line.Holding == Holding.OverTerm && !line.Target.AddsUp ? (line.TargetYear ?? Year) == year
        : !line.Holding.IsOfYears || year.CompareTo(line.TargetYear ?? Year) <= 0;

    private PlanLine InOneYear(PlanLine line) =>
        line.Holding.IsOfYears ? line with { TargetYear = line.TargetYear ?? Year, FirstYear = line.FirstYear ?? Header.FirstYear ?? Year }
        : line with { TargetYear = null, Holding = line.Holding == Holding.EachYear ? Holding.ByEnd : line.Holding };

    /// <summary>The code of the plan and how many lines it has.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Header.Code}, {Lines.Count} lines");

    // The plan with other lines, for the trials of a comparison. Nothing is checked again.
    internal Plan With(IEnumerable<PlanLine> lines) => new(Header, [new PlanGroup
    {
        Mark = "-",
        Name = Header.Title,
        Words = SourceSpan.Of("", 1, Header.Title.Vietnamese),
        Lines = ValueList.From(lines),
    }], Prose, Work);

    private static void RequireDistinct(IEnumerable<string> codes, string parameter)
    {
        var twice = codes.GroupBy(static code => code, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"'{twice.Key}' occurs twice; give each its own.", parameter);
        }
    }
}
