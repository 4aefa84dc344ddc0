namespace HongLinh.Planning.Fuzz;

/// <summary>Everything that was written about one case, by the name of the face.</summary>
internal sealed record Faces(IReadOnlyList<(string Face, object Content)> All)
{
    public int Length => All.Sum(static face => face.Content is string text ? text.Length : ((byte[])face.Content).Length);
}
