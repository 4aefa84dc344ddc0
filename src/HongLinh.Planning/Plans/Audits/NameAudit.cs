namespace HongLinh.Planning;

/// <summary>Gives one finding on the names of a plan that have no English version, so that English texts print them in Vietnamese.</summary>
internal static class NameAudit
{
    public static void Run(Plan plan, AuditNotes notes)
    {
        var names = NamesOf(plan).Where(static name => !name.HasEnglish).Select(static name => name.Vietnamese).Distinct(StringComparer.Ordinal).ToArray();
        if (names.Length > 0)
        {
            notes.Note(Finding.Of(FindingCode.EnglishMissing, Place.Whole(plan.Header.Code), string.Join("; ", names), names.Length));
        }
    }

    private static IEnumerable<BilingualName> NamesOf(Plan plan) =>
    [
        plan.Header.Title,
        plan.Header.Issuer.Name,
        .. plan.Groups.Select(static group => group.Name),
        .. plan.Lines.SelectMany(static line => line.Target.Needs).Select(static indicator => indicator.Name),
        .. plan.Lines.Select(static line => line.Condition).OfType<BilingualName>(),
        .. plan.Work.Tasks.Select(static task => task.Name),
        .. plan.Work.Duties.Select(static duty => duty.Subject),
    ];
}
