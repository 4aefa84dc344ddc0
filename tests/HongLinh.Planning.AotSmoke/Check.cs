using System.Diagnostics.CodeAnalysis;

namespace HongLinh.Planning.AotSmoke;

/// <summary>Counts what holds and prints what does not; a test framework would need reflection that native code lacks.</summary>
internal sealed class Check
{
    public delegate bool TryFromCode<T>(string code, [NotNullWhen(true)] out T? value);

    public int Passed { get; private set; }

    public int Failed { get; private set; }

    public void That(bool holds, string what)
    {
        if (holds)
        {
            Passed++;
            return;
        }

        Failed++;
        Console.Error.WriteLine("FAILED: " + what);
    }

    public void Same<T>(T expected, T actual, string what) =>
        That(EqualityComparer<T>.Default.Equals(expected, actual), $"{what}: expected {expected}, got {actual}");

    /// <summary>Runs a step; an exception is a failure of that step and the next ones still run.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever is thrown is the finding.")]
    public void Step(string what, Action step)
    {
        try
        {
            step();
        }
        catch (Exception thrown)
        {
            That(false, $"{what}: {thrown}");
        }
    }

    /// <summary>A table has all its members and finds each by its code.</summary>
    public void Table<T>(ValueList<T> all, TryFromCode<T> tryFromCode, int count)
        where T : Vocabulary<T>, IVocabulary<T> => Step(typeof(T).Name, () =>
    {
        Same(count, all.Count, $"members of {typeof(T).Name}");
        foreach (var member in all)
        {
            That(member is not null, $"{typeof(T).Name} holds no null");
            That(tryFromCode(member!.Code, out var found) && ReferenceEquals(found, member), $"{typeof(T).Name} finds '{member.Code}'");
        }

        That(!tryFromCode("no-such-code", out _), $"{typeof(T).Name} finds nothing else");
    });
}
