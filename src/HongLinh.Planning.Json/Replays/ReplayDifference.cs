using System.Globalization;

namespace HongLinh.Planning.Json;

/// <summary>One difference between a written result and the repeated judgement (điểm khác nhau).</summary>
internal sealed record ReplayDifference
{
    public ReplayDifference(int? line, string member, (string Written, string Computed) values)
    {
        Line = line;
        Member = member;
        (Written, Computed) = values;
    }

    /// <summary>The line of the plan in the repeated judgement; null where the difference concerns the whole.</summary>
    public int? Line { get; }

    /// <summary>
    /// The member of the document: <c>verdict</c>, <c>reason</c>, <c>state</c>, <c>figure</c> and so on for a line; <c>engine</c>,
    /// <c>policy</c>, <c>fingerprint.figures</c> and so on for the whole.
    /// </summary>
    public string Member { get; }

    /// <summary>
    /// The written value: a text without its quotes, anything else as JSON without white space, only the beginning where it is long; empty where the document
    /// does not have the member.
    /// </summary>
    public string Written { get; }

    /// <summary>The value of the repeated judgement, in the same form.</summary>
    public string Computed { get; }

    /// <summary>The line, the member and both values.</summary>
    public override string ToString() =>
        (Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{line}: ") : "") + $"{Member}: {Shown(Written)} -> {Shown(Computed)}";

    private static string Shown(string value) => value.Length == 0 ? "(none)" : value;
}
