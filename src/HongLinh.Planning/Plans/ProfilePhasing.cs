using NodaTime;

namespace HongLinh.Planning;

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

    internal static ProfilePhasing Of(ValueList<Fraction> shares) => new(RequireAYear(shares));
}
