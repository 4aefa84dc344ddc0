namespace HongLinh.Planning.Text;

/// <content>Tasks whose facts stand behind labels, and sentences about all tasks of a section.</content>
internal sealed partial class WorkReader
{
    // A task whose facts stand behind labels, in its own paragraph or in those below it; the number of paragraphs that it takes.
    private int Labelled(List<PlacedBlock> blocks, int at, List<OrgUnit> addressed)
    {
        var placed = blocks[at];
        var tokens = placed.Block.Tokens;
        if (placed.Part is not (Part.Task or Part.Heading or Part.Text or Part.Closing) || placed.Block.Table is not null || TaskLabels.Begins(tokens)
            || !IsLabelled(blocks, at + 1) && !((placed.Part == Part.Task || placed.Block.Mark is not BlockMark.None) && TaskLabels.AreIn(tokens)))
        {
            return 0;
        }

        var labels = new TaskLabels();
        labels.Add(tokens);
        var to = at + 1;
        while (IsLabelled(blocks, to))
        {
            labels.Add(blocks[to++].Block.Tokens);
        }

        var end = labels.Start > 0 ? labels.Start : tokens.Count;
        var name = tokens.Words(0, end).TrimEnd('.', ';', ':', '(', '-', ' ', ',');
        var isOwn = placed.Part == Part.Task && labels.Start > 0;
        if (!labels.Assigns && !isOwn || name.Length == 0 || placed.Part != Part.Task && to == at + 1 && labels[ColumnKind.Lead].Length == 0)
        {
            return 0;
        }

        var span = TextSpan.Of(placed.Block.From, blocks[to - 1].Block.To - placed.Block.From);
        var own = TokenList.Of(labels.Behind.Length == 0 ? name : $"{name}, {labels.Behind}");
        var (leads, helpers) = Bodies.Listed(labels[ColumnKind.Lead]) is { Count: > 0 } stated ? (stated, [])
            : TaskParties.InBracket(own) is { } named ? Bracketed(named)
            : Assigned(placed, own, ReportAt(own), addressed);
        if (ReferenceEquals(leads, _assumed))
        {
            findings.Add(FindingCode.ValueAssumed, Place.Item(placed.Section, placed.Ordinal), span, FindingDetail.Parts(["lead"]), leads[0].Name.Vietnamese);
        }

        var due = TokenList.Of(labels[ColumnKind.Due]);
        var product = labels[ColumnKind.Product];
        Add(placed, new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name),
            Words = SourceSpan.Of(placed.Section, placed.Ordinal, PlacedFindings.Row(span.In(text))),
            Assignment = new Assignment
            {
                Lead = leads[0],
                Coordinating =
                    [.. leads.Skip(1).Concat(helpers).Concat(Bodies.Listed(labels[ColumnKind.Coordinating])).DistinctBy(static unit => unit.Code)
                        .Where(unit => unit.Code != leads[0].Code)],
            },
            Product = product.Length == 0 ? null : BilingualName.Of(product),
            Due = due.Count > 0 ? TaskTimes.DayIn(due, year) : IsTimed(own, own.Count) ? TaskTimes.DayIn(own, year) : TimesAbove(placed).Due,
            Rhythm = due.Count > 0 ? TaskTimes.RhythmIn(due) : TaskTimes.IsSetByRhythm(own) ? TaskTimes.RhythmIn(own) : TimesAbove(placed).Rhythm,
        }, span);
        if (due.Count > 0 && TaskTimes.DayIn(due, year) is null && TaskTimes.RhythmIn(due) is null)
        {
            findings.Add(FindingCode.LineUnread, Place.Item(placed.Section, placed.Ordinal), span);
        }

        return to - at;
    }

    // The parts of a plan behind a signed decision are read in another order than they stand in; labels belong to what stands before them.
    private static bool IsLabelled(List<PlacedBlock> blocks, int at) =>
        at < blocks.Count && blocks[at].Block.From > blocks[at - 1].Block.From
        && blocks[at].Part is Part.Task or Part.Text or Part.Closing && TaskLabels.Begins(blocks[at].Block.Tokens);

    // "Các nhiệm vụ tại mục này do Phòng Kinh tế chủ trì, ...; hoàn thành trước ngày 30/6": the facts of the tasks above that state none.
    private bool OfSection(PlacedBlock placed, TokenList tokens)
    {
        if (TaskParties.OfAll(tokens) is not { } all || Bodies.Listed(all) is not [var lead, .. var others])
        {
            return false;
        }

        var helpers = others.Concat(TaskParties.Joining(tokens)).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != lead.Code);
        var due = Deadlines.IsIn(tokens, 0, tokens.Count) ? TaskTimes.DayIn(tokens, year) : null;
        for (var at = _tasks.Count - 1; at >= 0 && ReferenceEquals(_headings[at], placed.Heading); at--)
        {
            var task = _tasks[at];
            _tasks[at] = task with
            {
                Assignment = task.Assignment.Lead == _assumed[0] ? new Assignment { Lead = lead, Coordinating = [.. helpers] } : task.Assignment,
                Due = task.Due ?? (task.Rhythm is null ? due : null),
            };
        }

        return true;
    }
}
