namespace HongLinh.Planning;

/// <summary>The things named or counted by the plan that are done, and those that are lost for the year (kết quả theo danh mục).</summary>
/// <remarks>
/// A thing in neither list is unknown, not undone. For 52/52 hamlets a report may name only the one that failed, together
/// with the bare count of those that are done.
/// </remarks>
public sealed record ReportedItems : Reported
{
    private ReportedItems(ValueList<string> done, ValueList<string> failed)
    {
        Done = done;
        Failed = failed;
    }

    /// <summary>The names of the things that are done.</summary>
    public ValueList<string> Done { get; }

    /// <summary>The names of the things that can no longer be done this year.</summary>
    public ValueList<string> Failed { get; }

    internal override string CaseName => "items";

    private protected override string Text => $"done {Done}, failed {Failed}";

    /// <summary>A report on named things.</summary>
    /// <param name="done">The names of the things that are done.</param>
    /// <param name="failed">The names of the things that can no longer be done this year.</param>
    /// <exception cref="ArgumentException">A name occurs twice, or in both lists.</exception>
    public static ReportedItems Of(ValueList<string> done, ValueList<string> failed = default)
    {
        var twice = done.Concat(failed).GroupBy(static name => name, StringComparer.Ordinal).FirstOrDefault(static group => group.Count() > 1);
        return twice is null
            ? new ReportedItems(done, failed)
            : throw new ArgumentException($"The item '{twice.Key}' is named twice.", nameof(done));
    }

    /// <summary>The first name that is not among those of a plan; null when all are.</summary>
    internal string? FirstUnknown(ValueList<NamedItem> named)
    {
        // A set pays only for long lists; most plans name a handful.
        var known = named.Count > MostLookedThrough ? named.Select(static item => item.Name).ToHashSet(StringComparer.Ordinal) : null;
        return FirstUnknown(Done, named, known) ?? FirstUnknown(Failed, named, known);
    }

    private const int MostLookedThrough = 16;

    private static string? FirstUnknown(ValueList<string> names, ValueList<NamedItem> named, HashSet<string>? known)
    {
        foreach (var name in names)
        {
            if (known is null ? !IsNamed(name, named) : !known.Contains(name))
            {
                return name;
            }
        }

        return null;
    }

    private static bool IsNamed(string name, ValueList<NamedItem> named)
    {
        foreach (var item in named)
        {
            if (item.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
