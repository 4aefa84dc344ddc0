using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Places what people wrote beside what it is about; what has lost its place is kept at the end, with a finding.</summary>
internal sealed class SynthesisPlaces
{
    private readonly SynthesisReport _report;
    private readonly List<Finding> _findings = [];

    public SynthesisPlaces(SynthesisReport report) => _report = report;

    public ValueList<Finding> Findings => ValueList.From(_findings);

    public ValueList<SynthesisSection> Place(IEnumerable<SynthesisSection> generated)
    {
        var known = KnownKeys();
        var written = _report.Input.Written;
        var sections = generated.Select(section => Place(section, [.. written.Where(one => one.Section == section.Mark && known.Contains(one.Key))])).ToList();
        var lost = written.Where(one => one.Section == SynthesisParagraph.Kept || !known.Contains(one.Key)).ToArray();
        if (lost.Length > 0)
        {
            var title = new SynthesisTitles(_report.Scorecard.Plan, _report.Period, _report.Language).Section(SynthesisParagraph.Kept);
            sections.Add(new SynthesisSection(SynthesisParagraph.Kept, title, ValueList.From(lost.Select(static one => one.In(SynthesisParagraph.Kept)))));
            _findings.AddRange(lost.Select(static one => Finding.Of(FindingCode.ParagraphWithoutPlace, Planning.Place.Whole(one.Section), one.Words, one.Key)));
        }

        return ValueList.From(sections);
    }

    // After the last generated paragraph on the same thing; at the end of the section where it says nothing of it.
    private SynthesisSection Place(SynthesisSection section, List<SynthesisParagraph> written)
    {
        var placed = section.Paragraphs.ToList();
        foreach (var one in written)
        {
            var at = one.Key.Length == 0 ? -1 : placed.FindLastIndex(paragraph => paragraph.Key == one.Key);
            placed.Insert(at < 0 ? placed.Count : at + 1, one);
        }

        if (placed.Count == 0)
        {
            placed.Add(SynthesisParagraph.Of(section.Mark, "", ParagraphForm.Note, _report.Language.Of(
                "(Phần này do cơ quan viết; chưa có nội dung.)", "(This section is written by the office; it is still empty.)")));
        }

        return section with { Paragraphs = ValueList.From(placed) };
    }

    private HashSet<string> KnownKeys()
    {
        var plan = _report.Scorecard.Plan;
        return new HashSet<string>(
            [
                "", .. plan.Groups.Select(static group => group.Mark), .. plan.Lines.Select(_report.KeyOf),
                // A code that became shared still names its lines.
                .. plan.Lines.Select(static line => line.Indicator.Code.Text),
                .. plan.Work.Tasks.Select(static task => task.Code), .. plan.Work.Duties.Select(static duty => duty.Code),
                .. _report.Input.Work?.Register.Items.Select(static item => item.Code) ?? [],
            ],
            StringComparer.Ordinal);
    }
}
