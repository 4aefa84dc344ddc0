namespace HongLinh.Planning;

/// <summary>The number of an outcome: what a rule found, packed into bits so that judging moves no references.</summary>
internal readonly record struct OutcomeKey
{
    private OutcomeKey(ushort index) => Index = index;

    public ushort Index { get; }

    public static OutcomeKey Of(Situation situation, Kept soFar, bool beyond = false, bool atBound = false) =>
        new(unchecked((ushort)((int)situation << 4 | (int)soFar << 2 | (beyond ? 2 : 0) | (atBound ? 1 : 0))));
}
