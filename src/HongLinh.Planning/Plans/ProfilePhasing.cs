using NodaTime;

namespace HongLinh.Planning;

/// <summary>Twelve declared shares of the year, for example by sowing season (tỷ trọng từng tháng).</summary>
internal sealed record ProfilePhasing : Phasing
{
    private ProfilePhasing(ValueList<Fraction> shares)
        : base(PhasingKind.Profile) => Shares = shares;

    /// <inheritdoc/>
    public override ValueList<Fraction> Shares { get; }

    /// <inheritdoc/>
    public override Fraction ShareThrough(LocalDate day) => ShareThrough(Shares, day);

    private protected override string Text => $"{Kind} {string.Join(' ', Shares)}";

    internal static ProfilePhasing Of(ValueList<Fraction> shares) => new(RequireAYear(shares));
}
