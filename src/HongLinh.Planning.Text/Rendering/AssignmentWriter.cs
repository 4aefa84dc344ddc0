namespace HongLinh.Planning.Text;

/// <summary>Describes who leads, who takes part and who reports.</summary>
internal static class AssignmentWriter
{
    public static string Of(Assignment assignment, Language language)
    {
        var text = language.Of("chủ trì: ", "led by ") + language.Of(assignment.Lead.Name);
        text += assignment.Coordinating.Count == 0 ? ""
            : language.Of("; phối hợp: ", "; with ") + string.Join(", ", assignment.Coordinating.Select(unit => language.Of(unit.Name)));
        return text + (assignment.Reporter.Equals(assignment.Lead) ? ""
            : language.Of("; báo cáo: ", "; reported by ") + language.Of(assignment.Reporter.Name));
    }
}
