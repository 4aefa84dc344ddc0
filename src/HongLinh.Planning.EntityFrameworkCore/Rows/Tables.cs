namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>The names of the tables, none of whose rows is ever changed or removed.</summary>
internal static class Tables
{
    public const string Figures = "planning_figures";
    public const string WorkEntries = "planning_work_entries";
    public const string Documents = "planning_documents";

    /// <summary>The longest code of a plan or register; SQL Server indexes no more than 450 characters together.</summary>
    public const int LongestCode = 200;

    public static IReadOnlyList<string> All { get; } = [Figures, WorkEntries, Documents];

    public static string NameOf<TRow>() =>
        typeof(TRow) == typeof(FigureRow) ? Figures : typeof(TRow) == typeof(WorkRow) ? WorkEntries : Documents;

    public static bool Holds(object row) => row is EntryRow or DocumentRow;
}
