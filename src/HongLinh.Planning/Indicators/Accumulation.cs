using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using HongLinh.Planning.Collections;
using HongLinh.Planning.Vocabularies;

namespace HongLinh.Planning.Indicators;

/// <summary>How the figures of an indicator join over time (cách cộng dồn theo thời gian).</summary>
public sealed class Accumulation : Vocabulary<Accumulation>
{
    /// <summary>Adds up over the year and never falls: revenue, new jobs (lũy kế).</summary>
    public static readonly Accumulation Flow = new(nameof(Flow), "flow");

    /// <summary>Holds at a point in time, the latest counts: criteria met, schools recognised (thời điểm).</summary>
    public static readonly Accumulation Stock = new(nameof(Stock), "stock");

    /// <summary>A rate recomputed at each report, the latest counts: coverage, growth (tỷ lệ).</summary>
    public static readonly Accumulation Rate = new(nameof(Rate), "rate");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Accumulation> All { get; } =
    [
        Flow,
        Stock,
        Rate,
    ];

    private static readonly FrozenDictionary<string, Accumulation> ByCode = Index(All);

    private Accumulation(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Finds a member by its stable code.</summary>
    /// <param name="code">The code, exactly as written; upper and lower case differ.</param>
    /// <param name="value">The member, or null when no member has this code.</param>
    /// <returns>Whether a member has this code.</returns>
    public static bool TryFromCode(string code, [NotNullWhen(true)] out Accumulation? value) => ByCode.TryGetValue(code, out value);
}
