namespace HongLinh.Planning.Samples;

/// <summary>What a help text says beside the options.</summary>
/// <param name="Examples">Whole calls.</param>
/// <param name="Refused">When the exit code is 1; null where it never is.</param>
/// <param name="WrongCall">When the exit code is 2 beside a wrong call; empty by default.</param>
internal sealed record HelpNotes(string[] Examples, string? Refused, string WrongCall = "")
{
    /// <summary>Further paragraphs, for example on what is printed.</summary>
    public string[] More { get; init; } = [];
}
