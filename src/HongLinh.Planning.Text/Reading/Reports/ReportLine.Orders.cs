namespace HongLinh.Planning.Text;

/// <content>Percentages that belong to several figures in their order: "lần lượt tăng 3,2%, 14,5% và 2,7%".</content>
internal sealed partial class ReportLine
{
    // The first figures of the sentence and of its part up to a semicolon.
    private int _sentenceFrom;
    private int _segmentFrom;
    private List<FigureDraft>? _ordered;

    private void BeginOrders(bool isContinued)
    {
        _segmentFrom = _drafts.Count;
        _sentenceFrom = isContinued ? _sentenceFrom : _drafts.Count;
    }

    // The figure that has the place of a percentage; null when there are not as many figures as percentages.
    private FigureDraft? InOrder(Fact fact)
    {
        if (fact.Order.Nth == 1)
        {
            _ordered = Levels(_segmentFrom, fact) ?? (_sentenceFrom < _segmentFrom ? Levels(_sentenceFrom, fact) : null);
        }

        return _ordered?[fact.Order.Nth - 1];
    }

    private List<FigureDraft>? Levels(int from, Fact fact)
    {
        var depth = _tokens.DepthAt(fact.Amount.From);
        var levels = new List<FigureDraft>();
        // One figure more than there are percentages already shows that they do not belong together.
        for (var at = Math.Max(from, _drafts.Count - MostInBracket); at < _drafts.Count; at++)
        {
            if (_drafts[at] is { Level: not null, IsChange: false } draft && _tokens.DepthAt(Math.Max(draft.To - 1, 0)) <= depth)
            {
                levels.Add(draft);
            }
        }

        return levels.Count == fact.Order.Of ? levels : null;
    }
}
