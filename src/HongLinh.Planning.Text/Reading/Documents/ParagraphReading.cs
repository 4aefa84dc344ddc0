namespace HongLinh.Planning.Text;

/// <summary>The reading of a paragraph; facts that its targets share are computed once.</summary>
internal sealed class ParagraphReading
{
    // Most paragraphs state one target. The dictionaries are created only when a second name, or a rise beside a level, occurs.
    private (ReadWords Name, NameParts Parts)? _first;
    private Dictionary<ReadWords, NameParts>? _names;
    private Dictionary<NameParts, Unit>? _levels;
    private List<int>? _immeasurable;
    private NameParts? _nameless;

    public ParagraphReading(PhraseReading reading, TokenList? tokens = null)
    {
        (Reading, Tokens) = (reading, tokens);
        foreach (var found in Reading.Findings)
        {
            if (found.Finding.Code == FindingCode.NotAssessable)
            {
                (_immeasurable ??= []).Add(found.Span.Start);
            }
        }
    }

    public PhraseReading Reading { get; }

    /// <summary>The tokens that were read; null when the words were assembled from the cells of a row.</summary>
    public TokenList? Tokens { get; }

    public static ParagraphReading Of(TokenList tokens, Marks marks, Role governing) => new(LineReader.Read(tokens, marks, governing), tokens);

    public NameParts PartsOf(TargetReading target)
    {
        if (target.Name is not { } name)
        {
            return _nameless ??= new NameParts("", null, null, null);
        }

        if (_first is null)
        {
            _first = (name, NameParts.Of(name, Tokens));
        }

        if (ReferenceEquals(_first.Value.Name, name))
        {
            return _first.Value.Parts;
        }

        _names ??= new Dictionary<ReadWords, NameParts>(ReferenceEqualityComparer.Instance);
        return _names.TryGetValue(name, out var parts) ? parts : _names[name] = NameParts.Of(name, Tokens);
    }

    /// <summary>The unit of the level stated beside a growth; null when there is none.</summary>
    public Unit? LevelOf(NameParts parts) => (_levels ??= Levels()).GetValueOrDefault(parts);

    /// <summary>Whether the number belongs to something that is not measured.</summary>
    public bool IsImmeasurable(TextSpan span)
    {
        if (_immeasurable is null)
        {
            return false;
        }

        var at = _immeasurable.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _immeasurable.Count && _immeasurable[at] < span.End;
    }

    private Dictionary<NameParts, Unit> Levels()
    {
        var levels = new Dictionary<NameParts, Unit>(ReferenceEqualityComparer.Instance);
        foreach (var target in Reading.Targets)
        {
            if (!TargetMaker.IsChange(target) && UnitMaker.Of(target, null) is { } unit)
            {
                levels.TryAdd(PartsOf(target), unit);
            }
        }

        return levels;
    }
}
