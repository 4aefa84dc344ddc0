using System.Globalization;
using System.Text.RegularExpressions;

namespace HongLinh.Planning.Rules;

/// <summary>A condition on indicators, set by a person or an act, with its name, version and basis (quy tắc).</summary>
public sealed partial record Rule
{
    private readonly string _id = "";
    private readonly int _version = 1;

    /// <summary>The stable code: lower-case letters, digits, hyphens and points, starting with a letter.</summary>
    /// <exception cref="ArgumentException">The code does not have this form.</exception>
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

    /// <summary>What it requires, in a few words.</summary>
    public required BilingualName Name { get; init; }

    /// <summary>The indicator that it concerns; its lines are suspended where the rule suspends verdicts.</summary>
    public required IndicatorCode Subject { get; init; }

    /// <summary>What must hold.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The days on which it is in force; null for always.</summary>
    public InForce? InForce { get; init; }

    /// <summary>The act it rests on; null when it rests on none.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>How serious it is when the rule is broken; a warning by default.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether the verdict on the subject is suspended while the rule is broken; false by default.</summary>
    public bool SuspendsVerdict { get; init; }

    /// <summary>Code and version, for logs.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Id} v{Version}");

    [GeneratedRegex(@"^[a-z][a-z0-9.-]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
