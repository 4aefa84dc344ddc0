using System.Globalization;

namespace HongLinh.Planning.Rules;

/// <summary>At least a given number of several conditions hold (ít nhất k trong n).</summary>
internal sealed record AtLeastCondition : Condition
{
    private AtLeastCondition(int count, ValueList<Condition> parts)
    {
        Count = count;
        Parts = parts;
    }

    /// <summary>How many must hold.</summary>
    public int Count { get; }

    /// <summary>The parts.</summary>
    public ValueList<Condition> Parts { get; }

    private protected override string Text => string.Create(CultureInfo.InvariantCulture, $"at-least {Count} (") + string.Join("; ", Parts) + ")";

    /// <summary>At least a given number of several conditions.</summary>
    /// <param name="count">How many must hold.</param>
    /// <param name="parts">The parts.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 1 or above the number of parts.</exception>
    public static AtLeastCondition Of(int count, params IEnumerable<Condition> parts)
    {
        var all = AtLeastOne(parts);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, all.Count);
        return new AtLeastCondition(count, all);
    }
}
