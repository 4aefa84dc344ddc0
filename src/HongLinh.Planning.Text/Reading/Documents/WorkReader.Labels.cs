namespace HongLinh.Planning.Text;

/// <content>Tasks whose facts stand in labelled lines below their name.</content>
internal sealed partial class WorkReader
{
    // The number of labelled lines below one heading, from a block on; 0 when the block opens no such list with a leading unit or a product.
    private static int Labelled(List<PlacedBlock> blocks, int at)
    {
        var (count, isSure) = (0, false);
        while (at + count < blocks.Count && blocks[at + count] is { Part: Part.Task or Part.Text } placed && placed.Heading is { } heading
            && heading == blocks[at].Heading && heading != placed.Block && TaskLabels.Of(placed.Block.Tokens) is { Label: var label })
        {
            isSure |= label is TaskLabel.Lead or TaskLabel.Product;
            count++;
        }

        return count > 1 && isSure ? count : 0;
    }

    private void Record(List<PlacedBlock> blocks, int at, int count, List<OrgUnit> addressed)
    {
        var (heading, placed) = (blocks[at].Heading!, blocks[at]);
        var facts = new Dictionary<TaskLabel, TokenList>();
        for (var line = at; line < at + count; line++)
        {
            var (label, words) = TaskLabels.Of(blocks[line].Block.Tokens)!.Value;
            if (!facts.TryAdd(label, words))
            {
                // Two lines of one label: which one holds is not known.
                findings.Add(FindingCode.LineUnread, Place.Item(blocks[line].Section, blocks[line].Ordinal), blocks[line].Block.Span);
            }
        }

        var span = TextSpan.Of(heading.Span.Start, blocks[at + count - 1].Block.Span.End - heading.Span.Start);
        var leads = facts.TryGetValue(TaskLabel.Lead, out var lead) ? Bodies.Listed(lead.Text.Source) : [];
        if (leads.Count == 0)
        {
            findings.Add(FindingCode.ValueAssumed, Place.Item(placed.Section, placed.Ordinal), span, FindingDetail.Parts(["lead"]), addressed[0].Name.Vietnamese);
            leads = [addressed[0]];
        }

        var helpers = facts.TryGetValue(TaskLabel.Coordinating, out var joining) ? Bodies.Listed(joining.Text.Source) : [];
        var due = facts.GetValueOrDefault(TaskLabel.Due);
        var (day, rhythm) = due is null ? (null, null) : (TaskTimes.DayIn(due, year), TaskTimes.RhythmIn(due));
        if (due is not null && day is null && rhythm is null)
        {
            findings.Add(FindingCode.LineUnread, Place.Item(placed.Section, placed.Ordinal), span);
        }

        var name = heading.Tokens.Words(0, heading.Tokens.Count).TrimEnd('.', ';', ':', ' ');
        Add(new AssignedTask
        {
            Code = NextCode(),
            Name = BilingualName.Of(name),
            Words = SourceSpan.Of(placed.Section, placed.Ordinal, heading.Words),
            Assignment = new Assignment
            {
                Lead = leads[0],
                Coordinating = [.. leads.Skip(1).Concat(helpers).DistinctBy(static unit => unit.Code).Where(unit => unit.Code != leads[0].Code)],
            },
            Product = facts.TryGetValue(TaskLabel.Product, out var product) ? BilingualName.Of(product.Text.Source) : null,
            Due = day,
            Rhythm = rhythm,
        }, span);
    }
}
