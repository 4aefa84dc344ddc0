namespace HongLinh.Planning.Fuzz;

/// <summary>Memory and time for an input: a fixed part, and one for each character, so that cost grows no faster than the length.</summary>
internal sealed record Cost(long Bytes, long BytesEach, double Milliseconds, double MicrosecondsEach)
{
    public bool Allows(long bytes, double milliseconds, int length) =>
        bytes <= Bytes + BytesEach * length && milliseconds <= Milliseconds + MicrosecondsEach * length / 1_000;
}
