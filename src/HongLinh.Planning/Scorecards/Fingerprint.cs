using System.Reflection;

namespace HongLinh.Planning;

/// <summary>
/// The inputs of a scorecard as hashes that change when an input changes: the same
/// inputs give the same hashes on any machine (dấu vân tay của lần đánh giá).
/// </summary>
/// <remarks>
/// Each part is the SHA-256 of the canonical text of one input, as 64 lower-case hexadecimal digits; fingerprints that differ in a part differ in that input.
/// </remarks>
public sealed record Fingerprint
{
    private Fingerprint(MatchedFigures figures, JudgementPolicy policy)
    {
        Plan = new CanonicalText().Write(figures.Plan).Hash();
        Policy = new CanonicalText().Write(policy).Hash();
        Rules = new CanonicalText().Optional(figures.Rules, static (text, rules) => text.Write(rules)).Hash();
        Calendar = new CanonicalText().Optional(figures.Obligations, static (text, book) => text.Write(book)).Hash();
        Figures = FiguresOf(figures.View).Hash();
        Moment = new CanonicalText().Write(figures.AsOf).Write(figures.View.KnownAt).Hash();
        Whole = new CanonicalText().Write(Engine).Write(Plan).Write(Policy).Write(Rules).Write(Calendar).Write(Figures).Write(Moment).Hash();
    }

    /// <summary>The plan with all its words, targets, indicators, baselines and amendments.</summary>
    public string Plan { get; }

    /// <summary>The policy.</summary>
    public string Policy { get; }

    /// <summary>The rules on the figures, each with its version; the hash of nothing where none were run.</summary>
    public string Rules { get; }

    /// <summary>
    /// The rules on when reports are due, with regime, days off and extensions, and the
    /// reports and products received; the hash of nothing where no deadlines were given.
    /// </summary>
    public string Calendar { get; }

    /// <summary>The known reports, in the order in which they became known, and the findings from reading them.</summary>
    public string Figures { get; }

    /// <summary>The reference date and the moment of knowledge.</summary>
    public string Moment { get; }

    /// <summary>The version of this library, for example <c>1.2.0</c>; a later one may judge the same inputs differently.</summary>
    public string Engine { get; } = ThisEngine;

    /// <summary>All parts combined.</summary>
    public string Whole { get; }

    /// <summary>The first twelve digits of <see cref="Whole"/>, for printing and for comparison by eye.</summary>
    public string Short => Whole[..12];

    /// <summary>
    /// The parts in which two fingerprints differ: <c>plan</c>, <c>policy</c>, <c>rules</c>, <c>calendar</c>, <c>figures</c>, <c>moment</c>, <c>engine</c>;
    /// none when the inputs are the same.
    /// </summary>
    /// <param name="other">The other fingerprint.</param>
    public ValueList<string> DifferencesFrom(Fingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        (string Part, string Mine, string Its)[] parts =
        [
            ("plan", Plan, other.Plan), ("policy", Policy, other.Policy), ("rules", Rules, other.Rules), ("calendar", Calendar, other.Calendar),
            ("figures", Figures, other.Figures), ("moment", Moment, other.Moment), ("engine", Engine, other.Engine),
        ];
        return ValueList.From(parts.Where(static part => !string.Equals(part.Mine, part.Its, StringComparison.Ordinal)).Select(static part => part.Part));
    }

    // The version of this library.
    internal static string ThisEngine { get; } = VersionOf(typeof(Fingerprint).Assembly);

    /// <summary>The short form.</summary>
    public override string ToString() => Short;

    internal static Fingerprint Of(MatchedFigures figures, JudgementPolicy policy) => new(figures, policy);

    // Without the commit that a build may append after a plus sign: two builds of one version are the same engine.
    private static string VersionOf(Assembly assembly) =>
        (assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "").Split('+')[0];

    private static CanonicalText FiguresOf(LogView view)
    {
        var text = new CanonicalText().Each(view.Observations, static (text, report) => text.Write(report));
        return view.Findings.Count == 0 ? text : text.Each(view.Findings, static (text, finding) => text.Write(finding.ToString()));
    }
}
