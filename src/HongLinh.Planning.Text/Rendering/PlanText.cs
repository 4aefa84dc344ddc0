namespace HongLinh.Planning.Text;

/// <summary>Renders a whole plan as a listing: what was understood beside the original words (bản liệt kê kế hoạch).</summary>
public static class PlanText
{
    /// <summary>Head, lines by group, tasks, duties to report, requests, footnotes and what was left out.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language.</param>
    /// <param name="width">The greatest width of a line in columns of a terminal, at least 40; 130 by default.</param>
    /// <returns>Plain text with LF line ends and one at the end.</returns>
    public static string Render(Plan plan, Language language, int width = Page.UsualWidth)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(language);
        var page = new Page(width);
        PlanHead.Write(page, plan.Header, language);
        WriteAuthority(page, plan.Header, language);
        foreach (var group in plan.Groups)
        {
            page.Line().Paragraph($"{group.Mark}) {language.Of(group.Name)}");
            foreach (var line in group.Lines)
            {
                PlanLineText.Write(page, line, language);
            }
        }

        WriteWork(page, plan.Work, language);
        WriteProse(page, plan.Prose, language);
        return page.ToString();
    }

    private static void WriteAuthority(Page page, PlanHeader header, Language language)
    {
        var (basis, signed) = (Basis(header, language), string.Join(", ", new[] { header.SignedFor, header.SignedBy }.Where(static part => part.Length > 0)));
        string[] sentences = [basis, signed.Length == 0 ? "" : language.Of("Ký: ", "Signed: ") + signed + "."];
        if (sentences.Any(static sentence => sentence.Length > 0))
        {
            page.Paragraph(string.Join(" ", sentences.Where(static sentence => sentence.Length > 0)));
        }
    }

    private static string Basis(PlanHeader header, Language language)
    {
        var basis = header.Basis is { } named ? BasisWriter.Of(named, language) : "";
        var term = header.Session is { } of ? language.Of("khóa ", "term ") + RomanText.Write(of.Term) : "";
        // The basis often names the term of the council itself.
        var session = header.Session is not { } held ? ""
            : language.Of("kỳ họp thứ ", "meeting ") + NumberText.Digits(held.Meeting)
                + (basis.EndsWith(term, StringComparison.Ordinal) ? "" : language.Of(", ", " of ") + term);
        return basis.Length > 0
            ? language.Of("Căn cứ: ", "Basis: ") + basis + (session.Length == 0 ? "." : $" ({session}).")
            : session.Length == 0 ? "" : language.Of("Hội đồng nhân dân: ", "Council: ") + session + ".";
    }

    private static void WriteWork(Page page, PlanWork work, Language language)
    {
        Section(page, language.Of("Nhiệm vụ được giao", "Assigned tasks"), work.Tasks.Select(task => Task(task, language)), language);
        Section(page, language.Of("Chế độ báo cáo", "Duties to report"), work.Duties.Select(duty =>
            $"{language.Of(duty.Reporter.Name)}{language.Of(" báo cáo ", " reports to ")}"
            + $"{string.Join(", ", duty.Recipients.Select(unit => language.Of(unit.Name)))}: "
            + $"{language.Of(duty.Subject)}, {PlanPhrases.Rhythms.Of(duty.Rhythm, language)} ({LineWriter.Place(duty.Words, language)})"), language);
    }

    private static string Task(AssignedTask task, Language language)
    {
        var assignment = task.Assignment;
        var text = $"{language.Of(task.Name)}: " + AssignmentWriter.Of(assignment, language);
        text += task.Product is { } product ? language.Of("; sản phẩm: ", "; product: ") + language.Of(product) : "";
        text += task.Due is { } due ? language.Of("; hạn ", "; due ") + DateText.Write(due, language) : "";
        text += task.Rhythm is { } rhythm ? $"; {PlanPhrases.Rhythms.Of(rhythm, language)}" : "";
        return $"{text} ({LineWriter.Place(task.Words, language)})";
    }

    private static void WriteProse(Page page, PlanProse prose, Language language)
    {
        Section(page, language.Of("Đề nghị", "Requests"), prose.Requests.Select(request =>
            string.Join(", ", request.Of.Select(unit => language.Of(unit.Name))) + ": "
            + string.Join(" ", request.Words.Select(static words => words.Words))), language);
        Section(page, language.Of("Chú thích", "Footnotes"), prose.Footnotes.Select(Note), language);
        Section(page, language.Of("Nội dung chưa đưa vào danh mục theo dõi", "Left out of the model"), prose.LeftOut.Select(left =>
            $"“{PlainFormula.Of(left.Words.Words)}” ({LineWriter.Place(left.Words, language)}): {language.Of(left.Reason)}"), language);
        Section(page, language.Of("Lời văn giữ nguyên", "Words kept as they are"), Kept(prose, language), language);
    }

    // The words of a footnote usually start with its mark.
    private static string Note(Footnote note) =>
        note.Words.Words.StartsWith(note.Mark, StringComparison.Ordinal) ? note.Words.Words : $"{note.Mark} {note.Words.Words}";

    // Long prose is counted, not printed, because the listing is for checking what was understood.
    private static IEnumerable<string> Kept(PlanProse prose, Language language)
    {
        (string Name, ValueList<SourceSpan> Words)[] parts =
        [
            (language.Of("mục đích, yêu cầu", "purpose"), prose.Purpose),
            (language.Of("mục tiêu tổng quát", "general objective"), prose.GeneralObjective),
            (language.Of("nhiệm vụ chung", "common tasks"), prose.CommonTasks),
            (language.Of("nơi nhận", "recipients"), prose.Recipients),
            (language.Of("đề mục, câu mở và câu kết", "headings, opening and closing"), prose.Frame),
        ];
        return parts.Where(static part => part.Words.Count > 0)
            .Select(part => $"{part.Name}: {NumberText.Digits(part.Words.Count)} " + language.Of("đoạn", EnglishNumber.Of("passages", part.Words.Count == 1)));
    }

    private static void Section(Page page, string heading, IEnumerable<string> entries, Language language)
    {
        var lines = entries.ToArray();
        page.Line().Line(heading + (lines.Length == 0 ? language.Of(": không có.", ": none.") : ":"));
        foreach (var line in lines)
        {
            page.Paragraph("- " + line, hanging: 2);
        }
    }
}
