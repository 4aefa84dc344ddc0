using CsCheck;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Testing;

/// <summary>Entries on the work of a register, from the day it was assigned to a year later.</summary>
internal static class AnyWork
{
    private static readonly Offset Vietnam = Offset.FromHours(7);

    public static Gen<WorkLog> LogOn(WorkRegister register) =>
        Entry(register).Array[0, 25].Select(static entries => WorkLog.Empty.Append(entries));

    private static Gen<WorkEntry> Entry(WorkRegister register) =>
        Gen.Select(
            Gen.Int[0, register.Items.Count - 1].Select(at => register.Items[at]), AnyFigure.Member(WorkEntryKind.All), Gen.Int[0, 365], Gen.Int[0, 40],
            Gen.Int[0, 120], Gen.Int[0, 86_399_999]).Select(Made);

    private static WorkEntry Made(WorkItem item, WorkEntryKind kind, int days, int later, int number, int millisecond)
    {
        var on = item.AssignedOn.PlusDays(days);
        var times = (on, on.PlusDays(later).AtMidnight().WithOffset(Vietnam).ToInstant() + Duration.FromMilliseconds(millisecond));
        if (kind == WorkEntryKind.ExtensionAsked || kind == WorkEntryKind.ExtensionGranted)
        {
            return WorkEntry.Extension(kind, item.Code, on.PlusDays(number - 10), times);
        }

        if (kind == WorkEntryKind.Reassigned)
        {
            return WorkEntry.Reassignment(item.Code, item.Assignment, times);
        }

        var entry = WorkEntry.Of(kind, item.Code, on, times.Item2);
        return kind != WorkEntryKind.Progress ? entry
            : number > 100 ? entry with { DoneOn = on.PlusDays(110 - number) }
            : entry with { Percent = number % 10 == 0 ? 100m : number };
    }
}
