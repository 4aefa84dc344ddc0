namespace HongLinh.Planning.Samples;

/// <summary>How a sample ends; the help of each says when.</summary>
internal static class ExitCode
{
    public const int Done = 0;

    /// <summary>What was given was refused: a file that cannot be read or written, an evaluation that comes out differently.</summary>
    public const int Refused = 1;

    /// <summary>The call itself is wrong: its options.</summary>
    public const int WrongCall = 2;
}
