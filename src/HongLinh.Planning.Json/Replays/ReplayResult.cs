using System.Globalization;

namespace HongLinh.Planning.Json;

/// <summary>The result of replaying an evaluation: that nothing differs, or what differs (kết quả đánh giá lại).</summary>
public sealed record ReplayResult
{
    private static readonly string[] OfTheEngine = ["engine", "fingerprint.engine", "fingerprint.whole"];

    internal ReplayResult((string Written, string Computed) hash, Scorecard? scorecard, ValueList<ReplayDifference> differences)
    {
        (WrittenHash, ComputedHash) = hash;
        Scorecard = scorecard;
        Found = differences;
        Differences = ValueList.From(differences.Select(static difference => difference.ToString()));
    }

    /// <summary>The SHA-256 in the document, as 64 lower-case hexadecimal digits.</summary>
    public string WrittenHash { get; }

    /// <summary>
    /// The SHA-256 of the rest of the document in canonical form (RFC 8785): the order of members, white space and escaping do not matter.
    /// </summary>
    public string ComputedHash { get; }

    /// <summary>Whether both are equal. If not, the document was changed after it was written, and nothing was judged.</summary>
    public bool IsUnchanged => string.Equals(WrittenHash, ComputedHash, StringComparison.Ordinal);

    /// <summary>The repeated judgement of the inputs; null where the document was changed.</summary>
    public Scorecard? Scorecard { get; }

    /// <summary>
    /// What differs, each with the line of the plan where it has one, the member of the document and both values: <c>3: verdict: met -> not-met</c>.
    /// First the version of the library, then the scorecard in the order of its members, line by line; empty where nothing differs.
    /// </summary>
    public ValueList<string> Differences { get; }

    // The same with their parts.
    private ValueList<ReplayDifference> Found { get; }

    /// <summary>Whether the document is unchanged and nothing differs, including the version of the library.</summary>
    public bool IsSame => IsUnchanged && Differences.Count == 0;

    /// <summary>Whether the document is unchanged and nothing except the version of the library differs.</summary>
    public bool IsSameResult => IsUnchanged && Found.All(static difference => difference.Line is null && OfTheEngine.Contains(difference.Member));

    /// <summary>On one line: the same, how much differs, or both hashes of a changed document.</summary>
    public override string ToString() =>
        !IsUnchanged ? $"changed after it was written: the document says SHA-256 {WrittenHash}, its content has {ComputedHash}"
        : IsSame ? "same"
        : string.Create(CultureInfo.InvariantCulture, $"{Differences.Count} differences");
}
