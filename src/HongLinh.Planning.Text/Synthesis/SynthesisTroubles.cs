using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>Section III: lines in danger with cause and remedy as reported, figures and reports that are missing, overdue work by unit.</summary>
internal sealed class SynthesisTroubles(SynthesisReport report, SynthesisTitles titles)
{
    private const string Section = "III";

    private readonly Language _language = report.Language;

    private readonly Lazy<Dictionary<object, Judgement>> _judgements = new(() =>
        report.Scorecard.Judgements.ToDictionary<Judgement, object>(static one => one.Line, ReferenceEqualityComparer.Instance));

    public IEnumerable<SynthesisParagraph> Paragraphs()
    {
        var card = report.Scorecard;
        yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Heading, "1. " + _language.Of("Về chỉ tiêu", "Targets"));
        var outlooks = card.Outlooks();
        var urgent = Attention.Of(card, outlooks, _language, null).ToArray();
        if (urgent.Length == 0)
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Plain, Attention.None(card, _language));
        }

        foreach (var (line, head, words) in urgent)
        {
            yield return SynthesisParagraph.Of(Section, report.KeyOf(line), ParagraphForm.Item, $"{head}: {words}", Silence(line));
        }

        var said = urgent.Select(static object? (one) => one.Line).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in Explained(said).Concat(Below(said)).Concat(Incomplete()))
        {
            yield return paragraph;
        }

        // Which lines have no figure, and why, is said by name in section II.
        foreach (var sentence in Attention.Course(card, outlooks, _language))
        {
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Item, sentence);
        }

        foreach (var paragraph in Work())
        {
            yield return paragraph;
        }

        foreach (var paragraph in Owed())
        {
            yield return paragraph;
        }
    }

    // Lines that are not in danger yet, but below their mark, and whose reporter gives a cause.
    private IEnumerable<SynthesisParagraph> Explained(HashSet<object?> said) =>
        from judgement in report.Scorecard.Judgements
        where judgement.SoFar != Truth.Yes && !said.Contains(judgement.Line)
        where RemarkWriter.HasAny(judgement)
        select SynthesisParagraph.Of(
            Section, report.KeyOf(judgement.Line), ParagraphForm.Item,
            $"{Attention.HeadOf(judgement, _language)}: {FigureCell.Of(judgement.Explain(), judgement.Matched.Year, _language)}; {Standing(judgement)}.",
            RemarkWriter.Of(judgement, _language));

    // Where it is not known whether the target is kept, nothing is said of it.
    private string Standing(Judgement judgement) => VerdictWriter.IsBelowTotal(judgement) ? VerdictWriter.Reason(judgement, _language)
        : judgement.SoFar == Truth.No
        ? Attention.Shortfall(judgement, _language)
        : (judgement.Verdict == Verdict.Open ? _language.Of("đang thực hiện, ", "in progress, ") : "")
            + _language.Of("chưa đủ số liệu để kết luận", "not enough figures to tell");

    // Lines that are below their mark and of which nothing else is said here.
    private IEnumerable<SynthesisParagraph> Below(HashSet<object?> said) =>
        from judgement in Attention.Below(report.Scorecard.Outlooks())
        where !said.Contains(judgement.Line) && !RemarkWriter.HasAny(judgement)
        select SynthesisParagraph.Of(
            Section, report.KeyOf(judgement.Line), ParagraphForm.Item, Attention.BelowInFull(judgement, _language));

    // The units whose figures are missing from the sums of the period; one that reported for fewer months, or wrongly, did report.
    private IEnumerable<SynthesisParagraph> Incomplete() =>
        from row in report.Input.Units?.Rows ?? []
        from cell in row.Cells
        where cell.Counts && !cell.HasFigure
        group row by (cell.Unit, Lacks: Lacks(cell)) into missing
        select SynthesisParagraph.Of(Section, "", ParagraphForm.Item, $"{_language.Of(missing.Key.Unit.Name)} {missing.Key.Lacks}: "
            + string.Join("; ", missing.Select(row => _language.Of(row.Indicator.Name))) + ".");

    private string Lacks(UnitMatrixCell cell)
    {
        var through = PaceWriter.Through(report.Period.LastDay, _language);
        return cell.State == ReportState.Rejected
            ? _language.Of("đã báo cáo nhưng số liệu không hợp lệ, đề nghị báo cáo lại", "has reported a figure that is not valid and has to report again")
            : cell.KnownThrough is { } day
            ? _language.Of($"mới báo cáo số liệu đến {PaceWriter.Through(day, _language)}, chưa báo cáo số liệu đến {through}",
                $"has reported to {PaceWriter.Through(day, _language)} and not yet to {through}")
            : cell.State == ReportState.NotDue ? _language.Of("chưa đến hạn báo cáo số liệu", "has not reported, and need not yet")
            : cell.State == ReportState.Awaited || cell.State == ReportState.Overdue ? _language.Of("chưa báo cáo số liệu", "has not reported")
            : _language.Of("không có số liệu (", "has no figure (") + ReportPhrases.States.Of(cell.State, _language) + ")";
    }

    // The list of what needs attention has the reporter's words already; where there are none, the report invents no cause.
    private string Silence(PlanLine line) => RemarkWriter.HasAny(_judgements.Value[line]) ? ""
        : _language.Of("Nguyên nhân, giải pháp: đơn vị báo cáo chưa nêu.", "Cause and remedy: the reporter gives none.");

    private IEnumerable<SynthesisParagraph> Work()
    {
        if (report.Input.Work is not { } work)
        {
            yield break;
        }

        yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Heading, "2. " + _language.Of("Về nhiệm vụ được giao", "Work"));
        foreach (var paragraph in new SynthesisWork(work, titles, report.Period, _language).Overdue(Section))
        {
            yield return paragraph;
        }
    }

    private IEnumerable<SynthesisParagraph> Owed()
    {
        if (report.Scorecard.Obligations is not { } book)
        {
            yield break;
        }

        var overdue = book.Obligations.Where(static one => one.State == ObligationState.Overdue).ToArray();
        yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Heading,
            (report.Input.Work is null ? "2. " : "3. ") + _language.Of("Về chế độ báo cáo", "Reports"));
        if (overdue.Length == 0)
        {
            yield return SynthesisParagraph.Of(
                Section, "", ParagraphForm.Plain, _language.Of("Không có báo cáo, số liệu quá hạn.", "No report or figure is overdue."));
        }

        foreach (var unit in overdue.GroupBy(static one => one.Reporter))
        {
            var names = unit.GroupBy(static one => one.Name).Select(group => _language.Of(group.Key.Vietnamese, group.Key.English)
                + $" ({string.Join(", ", group.Select(one => PeriodText.WithoutYear(one.Period, _language)))})");
            yield return SynthesisParagraph.Of(Section, "", ParagraphForm.Item, _language.Of(
                $"{_language.Of(unit.Key.Name)} còn nợ {NumberText.Digits(unit.Count())} số liệu, báo cáo quá hạn: ",
                $"{_language.Of(unit.Key.Name)} owes {NumberText.Digits(unit.Count())} overdue: ") + string.Join("; ", names) + ".");
        }
    }
}
