using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Architecture;

/// <summary>
/// The rooms of each package, a room being a folder or subfolder that holds sources: a room uses only rooms above it in the list, so
/// no two rooms know each other both ways. The root of a package has the name of the package and is its front door.
/// </summary>
internal static class House
{
    public const string Core = "HongLinh.Planning";
    public const string Text = "HongLinh.Planning.Text";
    public const string Json = "HongLinh.Planning.Json";
    public const string Editions = "HongLinh.Planning.Editions";
    public const string Documents = "HongLinh.Planning.Documents";
    public const string EntityFrameworkCore = "HongLinh.Planning.EntityFrameworkCore";
    public const string ICalendar = "HongLinh.Planning.ICalendar";
    public const string Bulk = "HongLinh.Planning.Bulk";
    public const string AspNetCore = "HongLinh.Planning.AspNetCore";
    public const string Testing = "HongLinh.Planning.Testing";

    /// <summary>The packages, each after those it is built on.</summary>
    public static readonly IReadOnlyList<string> Packages = [Core, Text, Json, Editions, Documents, EntityFrameworkCore, ICalendar, Bulk, AspNetCore, Testing];

    /// <summary>The rooms of the core that have a namespace of their own; all others share that of the package.</summary>
    public static readonly IReadOnlyList<string> OwnNamespaces = ["Calendar", "Rules", "Outlooks", "Comparisons", "Work"];

    private static readonly Dictionary<string, string[]> Rooms = new(StringComparer.Ordinal)
    {
        [Core] =
        [
            "Collections",
            "Vocabularies",
            "Sources",
            "Findings",
            "Units",
            "Units/Catalogue",
            "Measures",
            "Calendar/Astronomy",
            "Calendar",
            "Calendar/DaysOff",
            "Calendar/Regimes",
            "Organisations",
            "Indicators",
            "Targets",
            "Figures",
            "Plans",
            "Plans/Audits",
            "Rules",
            "Rules/Running",
            "Rules/Quality",
            "Obligations",
            "Work",
            "Policies",
            "Judging",
            "Matching",
            "Evaluation",
            "Outlooks/Courses",
            "Outlooks",
            "Scorecards/Canonical",
            "Scorecards",
            "Comparisons",
            Core,
        ],
        [Text] =
        [
            "Letters",
            "Phrases",
            "Numbers",
            "Patterns",
            "Reading/Sources",
            "Reading/Lines",
            "Reading/Documents",
            "Reading/Reports",
            "Reading",
            "Rendering",
            "Tables",
            "Papers",
            "Synthesis",
            "Pages",
        ],
        [Json] =
        [
            "Converters",
            "Schemas",
            "Shapes",
            "Documents",
            "Replays",
            Json,
        ],
        [Editions] =
        [
            "HongLinh",
            Editions,
        ],
        [Documents] =
        [
            "Files",
            "Word",
            "Excel",
            "Writing",
            "Writing/Charts",
            "Writing/Excel",
            "Writing/Word",
            Documents,
        ],
        [EntityFrameworkCore] =
        [
            "Converters",
            "Rows",
            "Guarding",
            "Storing",
            EntityFrameworkCore,
        ],
        [ICalendar] =
        [
            "Writing",
            ICalendar,
        ],
        [Bulk] =
        [
            "Columns",
            "Steps",
            "Units",
            Bulk,
        ],
        [AspNetCore] =
        [
            "Settings",
            "Reviews",
            "Problems",
            "Requests",
            "Results",
            "Schemas",
            AspNetCore,
        ],
        [Testing] =
        [
            "Cases",
            "Generators",
            "Running",
            Testing,
        ],
    };

    /// <summary>The place of a room in its package; -1 when the list does not know it.</summary>
    public static int Place(string package, string room) => Array.IndexOf(Rooms[package], room);

    public static IReadOnlyList<string> RoomsOf(string package) => Rooms[package];

    public static IReadOnlyList<SourceFile> FilesOf(string package) => Sources.Value[package];

    private static readonly Lazy<Dictionary<string, IReadOnlyList<SourceFile>>> Sources =
        new(static () => Packages.ToDictionary(static package => package, SourceFile.Of, StringComparer.Ordinal));
}
