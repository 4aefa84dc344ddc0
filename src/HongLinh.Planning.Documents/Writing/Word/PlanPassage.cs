namespace HongLinh.Planning.Documents;

/// <summary>A passage of a plan on its way into a document.</summary>
/// <param name="Style">The style of its paragraph.</param>
/// <param name="Words">Its words.</param>
/// <param name="Group">The group whose heading it is, where the lines of the group stood in a table.</param>
internal sealed record PlanPassage(string Style, string Words, PlanGroup? Group = null);
