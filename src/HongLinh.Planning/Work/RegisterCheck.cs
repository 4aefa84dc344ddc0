namespace HongLinh.Planning.Work;

/// <summary>What only a whole register shows: codes given twice, larger tasks that are not there, deadlines that cannot be right.</summary>
internal sealed class RegisterCheck
{
    private readonly Dictionary<string, WorkItem> _byCode = new(StringComparer.Ordinal);
    private readonly HashSet<string> _walked = new(StringComparer.Ordinal);
    private readonly HashSet<string> _circular = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    public RegisterCheck(IEnumerable<WorkItem> items)
    {
        var first = items.Where(IsFirst).ToList();
        Kept = ValueList.From(first.Select(WithParent));
        foreach (var item in Kept)
        {
            CheckDays(item);
        }

        Findings = ValueList.From(_findings);
    }

    public ValueList<WorkItem> Kept { get; }

    public ValueList<Finding> Findings { get; }

    private bool IsFirst(WorkItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        if (_byCode.TryAdd(item.Code, item))
        {
            return true;
        }

        Note(FindingCode.WorkCodeTwice, item, item.Name.Vietnamese);
        return false;
    }

    // A larger task that is not there, or that is a part of its own part, is left out, so that deadlines can be followed upwards.
    private WorkItem WithParent(WorkItem item)
    {
        if (item.Parent is not { } parent || _byCode.ContainsKey(parent) && !IsItsOwnPart(item))
        {
            return item;
        }

        Note(FindingCode.WorkParentUnknown, item, parent, parent);
        return item with { Parent = null };
    }

    // Every piece of work is walked over once, however long the chains are.
    private bool IsItsOwnPart(WorkItem item)
    {
        var path = new List<string>();
        var above = item;
        while (above is not null && _walked.Add(above.Code))
        {
            path.Add(above.Code);
            above = above.Parent is { } parent ? _byCode.GetValueOrDefault(parent) : null;
        }

        // The walk came back to its own path: what lies after that point is a circle.
        var start = above is null ? -1 : path.IndexOf(above.Code);
        _circular.UnionWith(start < 0 ? [] : path.Skip(start));
        return _circular.Contains(item.Code);
    }

    private void CheckDays(WorkItem item)
    {
        if (item.Due is not { } due)
        {
            return;
        }

        if (due < item.AssignedOn)
        {
            Note(FindingCode.WorkDueBeforeAssigned, item, "", due, item.AssignedOn);
        }

        if (item.Parent is { } parent && _byCode[parent].Due is { } latest && due > latest)
        {
            Note(FindingCode.WorkDueAfterParent, item, "", due, latest);
        }
    }

    private void Note(FindingCode code, WorkItem item, string quoted, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, Place.Task(item.Code), quoted, details));
}
