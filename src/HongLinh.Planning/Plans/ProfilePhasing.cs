using HongLinh.Planning.Collections;
using HongLinh.Planning.Units;
using NodaTime;

namespace HongLinh.Planning.Plans;

/// <summary>Twelve shares of the year that somebody declared: sowing has its seasons (tỷ trọng từng tháng).</summary>
public sealed record ProfilePhasing : Phasing
{
    private ProfilePhasing(ValueList<Fraction> shares)
        : base(PhasingKind.Profile) => Shares = shares;

    /// <summary>The shares of the months, January first; together exactly 1.</summary>
    public ValueList<Fraction> Shares { get; }

    /// <inheritdoc/>
    public override Fraction ShareThrough(LocalDate day) => ShareThrough(Shares, day);

    private protected override string Text => $"{Kind} {string.Join(' ', Shares)}";

    internal static ProfilePhasing Of(ValueList<Fraction> shares)
    {
        if (shares.Count != 12)
        {
            throw new ArgumentException($"A year has twelve months; {shares.Count} shares are given.", nameof(shares));
        }

        var negative = shares.FirstOrDefault(static share => share.Sign < 0);
        if (negative.Sign < 0)
        {
            throw new ArgumentException($"A share is not negative; {negative} is given.", nameof(shares));
        }

        var sum = shares.Aggregate(static (left, right) => left + right);
        return sum == Fraction.One
            ? new ProfilePhasing(shares)
            : throw new ArgumentException($"The shares of a year add up to 1; these give {sum}.", nameof(shares));
    }
}
