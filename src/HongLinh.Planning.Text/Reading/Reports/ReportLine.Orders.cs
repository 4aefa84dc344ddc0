namespace HongLinh.Planning.Text;

/// <content>Percentages that belong to several figures in their order: "lần lượt tăng 3,2%, 14,5% và 2,7%".</content>
internal sealed partial class ReportLine
{
    // The first figures of the sentence and of its part up to a semicolon.
    private int _sentenceFrom;
    private int _segmentFrom;
    private List<FigureDraft>? _ordered;
    private List<ReadWords>? _orderedNames;
    private bool _isNamedInOrder;

    private void BeginOrders(bool isContinued)
    {
        _segmentFrom = _drafts.Count;
        _sentenceFrom = isContinued ? _sentenceFrom : _drafts.Count;
    }

    // Whether a number was given to the figure or the name at its place; where their counts differ, none of them is assigned.
    private bool ReadInOrder(Fact fact, (int From, int To) stretch, bool hasName, PeriodMention? mention)
    {
        if (fact.Order.Nth == 1)
        {
            _isNamedInOrder = hasName;
            _orderedNames = hasName ? _names.InOrder(stretch.From, fact.Run.From, fact.Order.Of) : null;
            _ordered = hasName || fact.Kind == FactKind.Level ? null
                : Levels(_segmentFrom, fact) ?? (_sentenceFrom < _segmentFrom ? Levels(_sentenceFrom, fact) : null);
        }

        if (!_isNamedInOrder && fact.Kind == FactKind.Level)
        {
            return false;
        }

        var owner = _isNamedInOrder ? _orderedNames is { } names ? Add(names[fact.Order.Nth - 1], fact, stretch.From, stretch.To, mention) : null
            : _ordered?[fact.Order.Nth - 1];
        if (owner is null)
        {
            LeaveAside(fact);
        }
        else if (fact.Kind == FactKind.Level)
        {
            Fill(owner, fact, ClauseOf(fact, stretch.From, stretch.To) with { IsContinued = true, To = fact.Amount.To });
        }
        else if (fact.Kind == FactKind.OfPlan)
        {
            OfPlan(fact, owner, isAfterPlan: false);
        }
        else
        {
            Growth(fact, owner, stretch, isAfterShare: false);
        }

        _pending = null;
        return true;
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
