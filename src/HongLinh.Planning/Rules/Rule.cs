using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Rules;

/// <summary>A condition on indicators that somebody set, with its name, version and basis (quy tắc).</summary>
public sealed partial record Rule
{
    private readonly string _id = "";
    private readonly int _version = 1;

    /// <summary>The stable code: lower-case letters, digits, hyphens and points, starting with a letter.</summary>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    public required string Id
    {
        get => _id;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _id = Form().IsMatch(value)
                ? value
                : throw new ArgumentException(
                    $"'{value}' is not a code of a rule: lower-case letters, digits, hyphens and points, starting with a letter.", nameof(value));
        }
    }

    /// <summary>The version, from 1; 1 by default.</summary>
    public int Version
    {
        get => _version;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _version = value;
        }
    }

    /// <summary>What it asks for, in a few words.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The indicator that it speaks of: the lines of this indicator are suspended where the rule says so.</summary>
    public required IndicatorCode Subject { get; init; }

    /// <summary>What is to hold.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The days on which it is in force; null for always.</summary>
    public InForce? InForce { get; init; }

    /// <summary>The act it rests on; null when it rests on none.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>How much it weighs when it is not kept; a warning by default.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether the verdict on the subject is suspended while the rule is not kept; false by default.</summary>
    public bool SuspendsVerdict { get; init; }

    /// <summary>Code and version, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} v{Version}");

    [GeneratedRegex(@"^[a-z][a-z0-9.-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
