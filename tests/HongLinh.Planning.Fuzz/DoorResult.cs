using System.Globalization;

namespace HongLinh.Planning.Fuzz;

/// <summary>What came of one door.</summary>
internal sealed record DoorResult(string Door)
{
    public long Inputs { get; set; }

    public long Refused { get; set; }

    public double Seconds { get; set; }

    /// <summary>The most bytes for a character of an input of at least a thousand.</summary>
    public double MostBytesEach { get; set; }

    /// <summary>The most microseconds for a character of such an input.</summary>
    public double MostMicrosecondsEach { get; set; }

    public List<string> Failures { get; } = [];

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Door,-8} {Inputs,9} inputs, {Inputs / Math.Max(Seconds, 0.001),7:0} a second, {Refused,8} refused, at most {MostBytesEach,8:0} bytes and "
        + $"{MostMicrosecondsEach,6:0.0} µs a character, {Failures.Count} failures");
}
