using NodaTime;

namespace HongLinh.Planning.Work;

/// <summary>Follows the entries on one piece of work in the order of their days, and says how it stands after the last of them.</summary>
/// <remarks>Entries of one day are taken as they were recorded, so the order in which they were entered decides nothing that times decide.</remarks>
internal sealed class WorkCourse
{
    private readonly WorkItem _item;
    private readonly Func<LocalDate, LocalDate?> _parentDue;
    private readonly List<WorkEntry> _extensions = [];
    private readonly List<Finding> _findings = [];

    private WorkEntry? _returned;
    private bool _hasNumber;

    // The last request that is not decided, or its refusal; null once one was granted.
    private WorkEntry? _request;

    /// <summary>Follows the entries.</summary>
    /// <param name="item">The work.</param>
    /// <param name="entries">The entries about it that count, in the order of entering.</param>
    /// <param name="parentDue">The deadline of the larger task on a day; null where there is none.</param>
    public WorkCourse(WorkItem item, List<WorkEntry> entries, Func<LocalDate, LocalDate?> parentDue)
    {
        (_item, _parentDue) = (item, parentDue);
        (Due, Assignment) = (item.Due, item.Assignment);
        Follow(InOrder(entries));

        if (Done is not null && !_hasNumber && item.Product is not null)
        {
            Note(FindingCode.WorkProductWithoutNumber, Done);
        }
    }

    public LocalDate? Due { get; private set; }

    public Assignment Assignment { get; private set; }

    public WorkEntry? Pending => _request?.Kind == WorkEntryKind.ExtensionAsked ? _request : null;

    public WorkEntry? Refused => _request?.Kind == WorkEntryKind.ExtensionRefused ? _request : null;

    public WorkEntry? LastResult { get; private set; }

    public LocalDate? DoneOn { get; private set; }

    public decimal? Percent { get; private set; }

    public int Returns { get; private set; }

    public LocalDate? AnsweredOn { get; private set; }

    public LocalDate? ReportedToCouncilOn { get; private set; }

    public WorkEntry? Done { get; private set; }

    public WorkEntry? Withdrawn { get; private set; }

    /// <summary>Whether the report of the work as done is contradicted by another entry.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>Whether a day was given for the end of the work that cannot be right, and was not used.</summary>
    public bool IsDayRefused { get; private set; }

    public IReadOnlyList<WorkEntry> Extensions => _extensions;

    public List<Finding> Findings => _findings;

    /// <summary>The deadline that was in force at the end of a day; null where there is none.</summary>
    public LocalDate? DueOn(LocalDate day) => _extensions.FindLast(entry => entry.On <= day) is { } moved ? moved.Until : _item.Due;

    private void Follow(List<WorkEntry> entries)
    {
        for (var at = 0; at < entries.Count; at++)
        {
            if (!IsReplaced(entries, at))
            {
                Take(entries[at]);
            }
        }
    }

    // Most logs are kept in order; where times are equal in every respect, the order of entering is all there is.
    private static List<WorkEntry> InOrder(List<WorkEntry> entries)
    {
        for (var at = 1; at < entries.Count; at++)
        {
            if (ByTime(entries[at - 1], entries[at]) > 0)
            {
                return [.. entries.Order(Comparer<WorkEntry>.Create(ByTime))];
            }
        }

        return entries;
    }

    private static int ByTime(WorkEntry one, WorkEntry other)
    {
        var days = one.On.CompareTo(other.On);
        var moments = days != 0 ? days : one.RecordedAt.CompareTo(other.RecordedAt);
        return moments != 0 ? moments : one.Kind.Position.CompareTo(other.Kind.Position);
    }

    // A later report of the same source for the same day is a correction of the earlier one.
    private bool IsReplaced(List<WorkEntry> entries, int at)
    {
        var entry = entries[at];
        for (var next = at + 1; entry.Kind == WorkEntryKind.Progress && next < entries.Count && entries[next].On == entry.On; next++)
        {
            var later = entries[next];
            if (later.Kind == WorkEntryKind.Returned)
            {
                return false;
            }

            if (later.Kind == WorkEntryKind.Progress && later.By == entry.By && later.RecordedAt > entry.RecordedAt)
            {
                if (entry.SaysDone && !later.SaysDone)
                {
                    Note(FindingCode.WorkDoneTakenBack, entry, entry.On);
                }

                return true;
            }
        }

        return false;
    }

    private void Take(WorkEntry entry)
    {
        if (Withdrawn is not null)
        {
            Note(FindingCode.WorkAfterWithdrawal, entry, entry.On, Withdrawn.On);
            return;
        }

        if (entry.RecordedOn < entry.On)
        {
            Note(FindingCode.WorkDayAhead, entry, entry.On, entry.RecordedOn);
        }

        if (entry.On < _item.AssignedOn && entry.DoneOn is null)
        {
            Note(FindingCode.WorkBeforeAssigned, entry, entry.On, _item.AssignedOn);
        }

        if (entry.Kind.IsOfCouncil && !_item.Kind.IsFromCouncil)
        {
            Note(FindingCode.WorkOtherKind, entry, entry.On);
            return;
        }

        TakeByKind(entry);
        LastResult = entry.Kind.IsResult ? entry : LastResult;
    }

    private void TakeByKind(WorkEntry entry)
    {
        if (entry.Kind == WorkEntryKind.Progress)
        {
            TakeReport(entry);
        }
        else if (entry.Kind == WorkEntryKind.ExtensionAsked)
        {
            TakeRequest(entry);
        }
        else if (entry.Kind == WorkEntryKind.ExtensionGranted || entry.Kind == WorkEntryKind.ExtensionRefused)
        {
            TakeDecision(entry);
        }
        else if (entry.Kind == WorkEntryKind.Returned)
        {
            (Done, DoneOn, Percent) = (null, null, null);
            Returns++;
            (_returned, _hasNumber, IsDoubtful, IsDayRefused) = (entry, false, false, false);
        }
        else if (entry.Kind == WorkEntryKind.Reassigned || entry.Kind == WorkEntryKind.Withdrawn)
        {
            TakeChange(entry);
        }
        else
        {
            TakeStep(entry);
        }
    }

    private void TakeReport(WorkEntry entry)
    {
        _hasNumber |= entry.Number is { Number.Length: > 0 };
        if (entry.Percent < Percent)
        {
            Note(FindingCode.WorkPercentFalls, entry, Percent!.Value, entry.Percent!.Value);
            IsDoubtful |= Done is not null;
        }

        Percent = entry.Percent ?? Percent;
        if (!entry.SaysDone)
        {
            return;
        }

        if (entry.DoneOn > entry.On)
        {
            Note(FindingCode.WorkDoneAfterReport, entry, entry.DoneOn.Value, entry.On);
        }
        else if (entry.DoneOn is { } day && entry.Percent < 100m)
        {
            Note(FindingCode.WorkDoneInPart, entry, day, entry.Percent.Value);
        }
        else
        {
            Percent = 100m;
            TakeDone(entry, entry.DoneOn);
        }
    }

    private void TakeDone(WorkEntry entry, LocalDate? day)
    {
        var given = _returned is { } returned ? LocalDate.Max(returned.On, _item.AssignedOn) : _item.AssignedOn;
        if (day < given)
        {
            Note(FindingCode.WorkDoneTooEarly, entry, day.Value, given);
            day = null;
            IsDayRefused = true;
        }

        if (Done is null)
        {
            (Done, DoneOn) = (entry, day);
        }
        else if (DoneOn is null)
        {
            // A later report gives the day that the first one lacked.
            (Done, DoneOn) = day is null ? (Done, null) : (entry, day);
        }
        else if (day is { } other && other != DoneOn)
        {
            Note(FindingCode.WorkDoneTwice, entry, DoneOn.Value, other);
            IsDoubtful = true;
        }
    }

    private void TakeRequest(WorkEntry entry)
    {
        if (Done is not null)
        {
            Note(FindingCode.WorkExtensionAfterDone, entry, entry.On);
        }
        else if (Pending is not null)
        {
            Note(FindingCode.WorkExtensionTwice, entry, Pending.On);
        }
        else if (MovesDue(entry) is { } due)
        {
            if (entry.On > due)
            {
                Note(FindingCode.WorkExtensionAskedLate, entry, entry.On, due);
            }

            NoteThird(entry);
            _request = entry;
        }
    }

    // A request made while the work was open is decided even if the work was done meanwhile: that only helps.
    private void TakeDecision(WorkEntry entry)
    {
        var request = Pending;
        _request = null;
        if (request is null && Done is not null)
        {
            Note(FindingCode.WorkExtensionAfterDone, entry, entry.On);
            return;
        }

        if (request is null)
        {
            Note(FindingCode.WorkDecisionWithoutRequest, entry, entry.On);
        }

        if (entry.Kind == WorkEntryKind.ExtensionRefused)
        {
            _request = entry;
            return;
        }

        if (MovesDue(entry) is null)
        {
            return;
        }

        if (request is null)
        {
            NoteThird(entry);
        }

        if (_parentDue(entry.On) is { } latest && entry.Until > latest)
        {
            Note(FindingCode.WorkExtensionPastParent, entry, entry.Until.Value, latest);
            return;
        }

        Due = entry.Until;
        _extensions.Add(entry);
    }

    // The deadline in force that an extension would move; null where it moves none.
    private LocalDate? MovesDue(WorkEntry entry)
    {
        if (Due is not { } due)
        {
            Note(FindingCode.WorkExtensionWithoutDeadline, entry);
            return null;
        }

        if (entry.Until <= due)
        {
            Note(FindingCode.WorkExtensionNotLater, entry, entry.Until.Value, due);
            return null;
        }

        return due;
    }

    private void NoteThird(WorkEntry entry)
    {
        if (_extensions.Count >= 2)
        {
            Note(FindingCode.WorkExtensionThird, entry, _extensions.Count + 1);
        }
    }

    private void TakeChange(WorkEntry entry)
    {
        if (Done is not null)
        {
            Note(FindingCode.WorkChangedAfterDone, entry, entry.On);
        }
        else if (entry.Kind == WorkEntryKind.Withdrawn)
        {
            Withdrawn = entry;
        }
        else
        {
            Assignment = entry.Assignment!;
        }
    }

    private void TakeStep(WorkEntry entry)
    {
        _hasNumber |= entry.Number is { Number.Length: > 0 };
        AnsweredOn = entry.Kind == WorkEntryKind.Answered ? AnsweredOn ?? entry.On : AnsweredOn;
        ReportedToCouncilOn = entry.Kind == WorkEntryKind.ReportedToCouncil ? entry.On : ReportedToCouncilOn;
        if (entry.Kind == _item.Kind.DoneBy || entry.Kind == WorkEntryKind.Settled)
        {
            TakeDone(entry, entry.On);
        }
    }

    private void Note(FindingCode code, WorkEntry entry, params ReadOnlySpan<FindingDetail> details) =>
        _findings.Add(Finding.Of(code, Place.Task(_item.Code), entry.Words, details));
}
