namespace HongLinh.Planning.Text;

/// <summary>Reads a document from its paragraphs to a plan. This class shows the order in which the classes of this folder work.</summary>
internal sealed class DocumentReader
{
    private readonly SourceText _source;
    private readonly string _text;
    private readonly PlanVocabulary _known;
    private readonly List<PlacedBlock> _blocks;
    private readonly PlacedFindings _findings;
    private readonly FootnoteBook _footnotes;

    public DocumentReader(SourceText source, PlanVocabulary known)
    {
        (_source, _text, _known) = (source, source.Text, known);
        _blocks = Outline.Of(BlockCutter.Cut(source));
        _findings = new PlacedFindings(_text);
        _footnotes = new FootnoteBook(_blocks);
    }

    /// <summary>The number of times a token was examined; the reading time grows with it.</summary>
    public long Looks { get; private set; }

    public PlanReading Read()
    {
        var header = new PlanHeaderReader(_blocks, _known, _findings).Read();
        var maker = new LineMaker(_text, new StatedTarget(header.Year, header.FirstYear, _known, _findings), _findings)
        {
            Footnotes = _footnotes,
            Slips = new SlipReader(_known, header.Place),
        };
        var tables = new TableReader(header.Year, header.FirstYear, _findings).Read(_blocks);
        var groups = new GroupReader(_text, maker).Read(_blocks, tables);
        Looks = maker.Looks + _blocks.Sum(static placed => placed.Block.Tokens.Looks);
        var reader = new WorkReader(_text, YearOfWork(header), header.Issuer, _findings);
        var work = ServedIndicators.Linked(reader.Read(_blocks, tables), groups.SelectMany(static group => group.Lines));
        var coverage = new CoverageReader(_blocks, tables, _findings).Read(groups);
        var plan = Plan.Create(header, [.. groups.Select(static group => group.Group)], Prose(), work);
        var findings = _findings.With(plan.Findings);
        var kept = plan.Value.Lines.Select(static line => line.Ordinal).ToHashSet();
        return new PlanReading(
            _source,
            plan.WithFindings([.. findings.Select(static found => found.Finding)]),
            [.. groups.SelectMany(static group => group.Lines).Where(line => kept.Contains(line.Line.Ordinal))],
            findings)
        {
            Coverage = coverage,
            TaskSpans = reader.Spans,
        };
    }

    // In a plan for several years a day without a year is one of the year in which the plan was made, not of its last year.
    private static PlanYear YearOfWork(PlanHeader header) => header.FirstYear is null ? header.Year
        : header.Date?.Month is { Year: >= 1945 and <= 2200 } made ? PlanYear.Of(made.Year) : header.FirstYear;

    private PlanProse Prose() => new()
    {
        Purpose = Words(Part.Purpose),
        GeneralObjective = Words(Part.General),
        CommonTasks = Words(Part.Task),
        Footnotes = _footnotes.All,
        Requests = Requests(),
        Recipients = Words(Part.Recipients),
        Frame = [.. _blocks.Where(
            static placed => placed.Part is Part.Header or Part.Heading or Part.Text or Part.Results or Part.Closing or Part.Signature && !IsLeftOut(placed))
            .Select(static placed => placed.Words)],
        LeftOut = [.. _blocks.Where(IsLeftOut).Select(static placed => LeftOut.Because(placed.Words, Appendix))],
    };

    private static BilingualName Appendix { get; } = BilingualName.Of(
        "Nội dung nằm trong phụ lục không kèm theo văn bản.", "What is meant stands in an appendix that is not part of the text.");

    private static bool IsLeftOut(PlacedBlock placed) =>
        placed.Part is Part.Heading or Part.Text && DocumentLexicon.Appendix.IsIn(placed.Block.Tokens, 0, placed.Block.Tokens.Count);

    private ValueList<SourceSpan> Words(Part part) => [.. _blocks.Where(placed => placed.Part == part).Select(static placed => placed.Words)];

    // The issuer instructs its own departments and wards; it does not request. "Các cơ quan, đơn vị liên quan" are only informed.
    private static bool IsAsked(OrgUnit unit) => unit.Kind != OrgKind.Department && unit.Kind != OrgKind.Ward && unit.Kind != OrgKind.Office;

    // The heading of a request names the bodies asked; the request runs to the next such heading.
    private ValueList<PlanRequest> Requests()
    {
        var requests = new List<PlanRequest>();
        foreach (var asked in _blocks.Where(static placed => placed.Part == Part.Request).GroupBy(static placed => placed.Section, StringComparer.Ordinal))
        {
            var bodies = new List<OrgUnit>();
            var tokens = asked.First().Block.Tokens;
            for (var at = 0; at < tokens.Count; at++)
            {
                if (BodyLexicon.All.Match(tokens, at, tokens.Count, out var unit) > 0 && IsAsked(unit!) && !bodies.Contains(unit!))
                {
                    bodies.Add(unit!);
                }
            }

            requests.Add(new PlanRequest { Of = [.. bodies], Words = [.. asked.Select(static placed => placed.Words)] });
        }

        return [.. requests];
    }
}
