using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>A plan as an official document: its own words where it has them, the sentences of its targets where it was stated in code.</summary>
internal sealed class PlanDocument
{
    private static readonly (string Symbol, string Kind)[] Kinds =
    [
        ("KH", "KẾ HOẠCH"), ("NQ", "NGHỊ QUYẾT"), ("QĐ", "QUYẾT ĐỊNH"), ("CTr", "CHƯƠNG TRÌNH"), ("CT", "CHỈ THỊ"), ("ĐA", "ĐỀ ÁN"), ("TB", "THÔNG BÁO"),
    ];

    private readonly Plan _plan;
    private readonly WordWriter _word = new(Language.Vietnamese);
    private readonly PlanPassages _passages;
    private readonly string _kind;

    private PlanDocument(Plan plan)
    {
        _plan = plan;
        _kind = KindOf(plan);
        _passages = new PlanPassages(plan);
    }

    public static OfficePackage Of(Plan plan)
    {
        var document = new PlanDocument(plan);
        document.Write();
        var package = document._word.Pack(isSideways: false);
        var header = plan.Header;
        var day = header.Date is { } date ? date.Month.OnDayOfMonth(date.Day ?? 1) : header.Year.FirstDay;
        package.Describe($"{document._kind} {header.Title.Vietnamese}", header.Issuer.Name.Vietnamese, day, Language.Vietnamese);
        return package;
    }

    private void Write()
    {
        var header = _plan.Header;
        var frame = new OfficialFrame(Language.Vietnamese)
        {
            ParentBody = "",
            Issuer = header.Issuer,
            Number = header.Number,
            Place = header.Place,
            Date = header.Date,
            Kind = _kind,
            Subject = header.Title.Vietnamese,
            SignedFor = header.SignedFor,
            SignedBy = header.SignedBy,
            Recipients = [.. _plan.Prose.Recipients.Select(static line => line.Words)],
        };
        frame.WriteHead(_word);
        Opening();
        foreach (var passage in _passages.Sections)
        {
            Write(passage);
        }

        foreach (var note in _plan.Prose.Footnotes.Where(note => !_word.HasNote(note)))
        {
            _word.Paragraph("FootnoteText", note.Words.Words);
        }

        frame.WriteFoot(_word);
        Tasks();
    }

    private void Opening()
    {
        var words = _passages.Opening;
        if (words.Count == 0 && _plan.Header.Basis is { } basis)
        {
            var session = _plan.Header.Session is { } held
                ? $" (Kỳ họp thứ {NumberText.Digits(held.Meeting)}, khóa {RomanText.Write(held.Term)})" : "";
            words = [$"Căn cứ {basis.Act}{session}."];
        }

        foreach (var line in words)
        {
            var isBasis = line.StartsWith("Căn cứ", StringComparison.Ordinal) || line.StartsWith("Theo đề nghị", StringComparison.Ordinal)
                || line.StartsWith("Xét ", StringComparison.Ordinal);
            _word.Paragraph(isBasis ? "Basis" : line.Any(char.IsLower) ? "BodyText" : "Authority", PlainFormula.Of(line));
        }
    }

    private void Write(PlanPassage passage)
    {
        switch (passage)
        {
            case { Group: { } group } when group.Lines.Count > 0 && group.Lines.All(static line => PlanPassages.IsRow(line.Words)) && !_passages.IsCoded:
                _word.Paragraph(passage.Style, passage.Words, isNumbered: false);
                Targets(group);
                break;
            case { Style: "ListBullet" }:
                _word.Paragraph("ListBullet", Undashed(PlainFormula.Of(passage.Words)), notes: _plan.Prose.Footnotes);
                break;
            default:
                _word.Paragraph(passage.Style, PlainFormula.Of(passage.Words), passage.Style == "BodyText", _plan.Prose.Footnotes);
                break;
        }
    }

    // A list of Word has the dash of its own.
    private static string Undashed(string words) => words.StartsWith("- ", StringComparison.Ordinal) ? words[2..] : words;

    // A cell has no room for the base of a growth; a sentence says it.
    private void Targets(PlanGroup group)
    {
        if (group.Lines.All(static line => line.Target.Against is null))
        {
            TargetRows(group);
            return;
        }

        foreach (var line in group.Lines)
        {
            _word.Paragraph("ListBullet", TargetText.Write(line));
        }
    }

    // Lines that stood in a table stand in one again: what was reached the year before is a column of its own.
    private void TargetRows(PlanGroup group)
    {
        var before = _plan.Year.Number - 1;
        var hasBefore = group.Lines.Any(line => BaselineOf(line, before) is not null);
        int[] widths = hasBefore ? [700, 3_571, 1_600, 1_600, 1_600] : [700, 4_771, 1_800, 1_800];
        string[] head =
        [
            "TT", "Chỉ tiêu", "Đơn vị tính", .. hasBefore ? new[] { "Thực hiện năm " + NumberText.Digits(before) } : [],
            "Kế hoạch năm " + NumberText.Digits(_plan.Year.Number),
        ];
        _word.OpenTable(widths, hasLines: true, group.Name.Vietnamese);
        Row("TableHead", widths, head, isHead: true);
        var cells = new ResultCells(Language.Vietnamese, new ResultTableOptions());
        foreach (var line in group.Lines)
        {
            string[] row =
            [
                NumberText.Digits(line.Ordinal), LineWriter.Name(line, Language.Vietnamese), cells.Unit(line.Target),
                .. hasBefore ? new[] { BaselineOf(line, before) ?? "" } : [],
                cells.Plan(line.Target),
            ];
            Row("TableText", widths, row);
        }

        _word.CloseTable();
    }

    private static string? BaselineOf(PlanLine line, int year) =>
        line.Baselines.FirstOrDefault(baseline =>
            !baseline.IsMove && baseline.Period.Year.Number == year && baseline.Period.Cycle == ReportingCycle.Year) is { } found
            ? NumberText.Write(found.Value.Amount, Language.Vietnamese) : null;

    // The tasks of an appendix stand below the signature, in the columns that offices use.
    private void Tasks()
    {
        var tasks = _plan.Work.Tasks.Where(task => !_passages.Has(task.Words)).ToArray();
        if (tasks.Length == 0)
        {
            return;
        }

        _word.Paragraph("AnnexHead", "PHỤ LỤC").Paragraph("AnnexTitle", "PHÂN CÔNG NHIỆM VỤ NĂM " + NumberText.Digits(_plan.Year.Number));
        int[] widths = [600, 3_071, 1_500, 1_700, 1_200, 1_000];
        _word.OpenTable(widths, hasLines: true, "Phân công nhiệm vụ");
        Row("TableHead", widths, ["TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian hoàn thành", "Sản phẩm"], isHead: true);
        for (var at = 0; at < tasks.Length; at++)
        {
            var task = tasks[at];
            Row("TableText", widths,
            [
                NumberText.Digits(at + 1), task.Name.Vietnamese, task.Assignment.Lead.Name.Vietnamese,
                string.Join("; ", task.Assignment.Coordinating.Select(static unit => unit.Name.Vietnamese)), TimeOf(task), task.Product?.Vietnamese ?? "",
            ]);
        }

        _word.CloseTable();
    }

    private static string TimeOf(AssignedTask task) => task.Due is { } due ? DateText.Write(due, Language.Vietnamese)
        : task.Rhythm is { } rhythm ? PlanPhrases.Rhythms.Of(rhythm, Language.Vietnamese) : "";

    private void Row(string style, int[] widths, string[] cells, bool isHead = false)
    {
        _word.OpenRow(isHead);
        for (var at = 0; at < cells.Length; at++)
        {
            _word.Cell(widths[at], style, cells[at]);
        }

        _word.CloseRow();
    }

    private static string KindOf(Plan plan)
    {
        var symbol = plan.Header.Number?.Symbol ?? "";
        var type = symbol.Split('-', '/')[0];
        return Array.Find(Kinds, kind => kind.Symbol == type).Kind ?? "KẾ HOẠCH";
    }
}
