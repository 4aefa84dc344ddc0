using System.Globalization;

namespace HongLinh.Planning;

/// <summary>An explicit rounding: how many decimal places, and how halves are rounded (làm tròn).</summary>
public sealed record Rounding
{
    private Rounding(int decimals, MidpointRounding mode)
    {
        Decimals = decimals;
        Mode = mode;
    }

    /// <summary>The number of decimal places kept, from 0 to 28.</summary>
    public int Decimals { get; }

    /// <summary>How the digits beyond these places are treated.</summary>
    public MidpointRounding Mode { get; }

    /// <summary>Rounds halves away from zero, as taught in schools: 2,325 becomes 2,33.</summary>
    /// <param name="decimals">The places kept, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 places.</exception>
    public static Rounding HalfUp(int decimals) => Of(decimals, MidpointRounding.AwayFromZero);

    /// <summary>Cuts off further digits: 99,99 to one place becomes 99,9.</summary>
    /// <param name="decimals">The places kept, from 0 to 28.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 places.</exception>
    public static Rounding Truncate(int decimals) => Of(decimals, MidpointRounding.ToZero);

    /// <summary>Any other rounding.</summary>
    /// <param name="decimals">The places kept, from 0 to 28.</param>
    /// <param name="mode">How the digits beyond these places are treated.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than 0 or more than 28 places, or no such mode.</exception>
    public static Rounding Of(int decimals, MidpointRounding mode)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return Enum.IsDefined(mode)
            ? new Rounding(decimals, mode)
            : throw new ArgumentOutOfRangeException(nameof(mode), mode, "Not a rounding mode.");
    }

    /// <summary>Places and mode, for example <c>2 places, AwayFromZero</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Decimals} places, {Mode}");
}
