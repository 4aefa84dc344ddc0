namespace HongLinh.Planning.Fuzz;

/// <summary>One way into the library, or all ways out of it.</summary>
internal abstract class Door(string name)
{
    public string Name { get; } = name;

    /// <summary>What one input may cost.</summary>
    public virtual Cost Limit => new(Bytes: 8 << 20, BytesEach: 60_000, Milliseconds: 1_500, MicrosecondsEach: 150);

    /// <summary>Makes an input from random numbers alone, so that the seed makes it again.</summary>
    public abstract FuzzInput Make(Random random);

    /// <summary>Reads the input; this is measured.</summary>
    /// <returns>What was read; null where it was refused in the documented way.</returns>
    public abstract object? Read(FuzzInput input);

    /// <summary>Looks at what was read; throws <see cref="ContractException"/> where it is not as promised.</summary>
    public abstract void Check(FuzzInput input, object read);
}
