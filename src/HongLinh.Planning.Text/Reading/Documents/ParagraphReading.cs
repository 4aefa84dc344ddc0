namespace HongLinh.Planning.Text;

/// <summary>What a paragraph says, with what its targets have in common worked out once.</summary>
internal sealed class ParagraphReading
{
    private readonly Dictionary<ReadWords, NameParts> _names = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<NameParts, Unit> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> _immeasurable = [];
    private static readonly NameParts Nameless = new("", null, null, null);

    public ParagraphReading(string words, Role governing)
        : this(LineReader.Read(words, governing, out var looks), looks)
    {
    }

    public ParagraphReading(PhraseReading reading, long looks)
    {
        (Reading, Looks) = (reading, looks);
        foreach (var target in Reading.Targets)
        {
            if (!TargetMaker.IsChange(target) && UnitMaker.Of(target, null) is { } unit)
            {
                _levels.TryAdd(PartsOf(target), unit);
            }
        }

        foreach (var found in Reading.Findings)
        {
            if (found.Finding.Code == FindingCode.NotAssessable)
            {
                _immeasurable.Add(found.Span.Start);
            }
        }
    }

    public PhraseReading Reading { get; }

    public long Looks { get; }

    public NameParts PartsOf(TargetReading target)
    {
        if (target.Name is not { } name)
        {
            return Nameless;
        }

        return _names.TryGetValue(name, out var parts) ? parts : _names[name] = NameParts.Of(name.Text);
    }

    /// <summary>The unit of the level that stands beside a growth; null when none does.</summary>
    public Unit? LevelOf(NameParts parts) => _levels.GetValueOrDefault(parts);

    /// <summary>Whether the words say a number of something that nobody measures.</summary>
    public bool IsImmeasurable(TextSpan span)
    {
        var at = _immeasurable.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _immeasurable.Count && _immeasurable[at] < span.End;
    }
}
