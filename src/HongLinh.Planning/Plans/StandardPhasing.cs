using NodaTime;

namespace HongLinh.Planning;

/// <summary>A phasing that needs no figures: even months, or the whole target in every month.</summary>
internal sealed record StandardPhasing : Phasing
{
    private static readonly ValueList<Fraction> Twelfths = ValueList.From(Enumerable.Repeat(Fraction.Of(1, 12), 12));

    private StandardPhasing(PhasingKind kind)
        : base(kind)
    {
    }

    /// <inheritdoc/>
    public override Fraction ShareThrough(LocalDate day) =>
        Kind == PhasingKind.Replicated ? Fraction.One : ShareThrough(Twelfths, day);

    private protected override string Text => Kind.Code;

    internal static StandardPhasing Of(PhasingKind kind) => new(kind);
}
