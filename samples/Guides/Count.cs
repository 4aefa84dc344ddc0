using System.Globalization;

namespace HongLinh.Planning.Samples.Guides;

/// <summary>What passed and what failed; failures are said at once.</summary>
internal sealed class Count
{
    private int _passed;
    private int _failed;

    public int ExitCode => _failed == 0 ? Samples.ExitCode.Done : Samples.ExitCode.Refused;

    public void Pass() => _passed++;

    public void Fail(string what)
    {
        _failed++;
        Terminal.WritePlain($"FAILED: {what}\n");
    }

    /// <summary>The closing line.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{_passed} passed, {_failed} failed");
}
