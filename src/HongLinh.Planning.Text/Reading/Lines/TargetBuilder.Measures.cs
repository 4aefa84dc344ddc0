namespace HongLinh.Planning.Text;

/// <content>Names that leave out the measure that the name before them states.</content>
internal sealed partial class TargetBuilder
{
    // What is among the things before it is a part of their figure and needs no other name: "Sản lượng lương thực 45.200 tấn, trong đó thóc 38.600 tấn".
    private static readonly Lexicon<bool> Among = WordSet.Of("trong đó, riêng, gồm, bao gồm");

    // The name whose measure the things after it may share. It is looked at when there is such a thing, which is seldom.
    private (int From, int To, UnitWording Unit)? _measured;

    private void NameByMeasure(Clause clause, UnitWording unit)
    {
        if (clause.IsContinued)
        {
            return;
        }

        var (from, to) = (clause.NameFrom, clause.NameTo);
        if (clause.IsFigureFirst || Head is not null || _name is not { } name || unit.IsNone || clause.Tail.To > 0
            || _measured is not null && !unit.IsShare && Among.IsIn(_tokens, clause.From, from))
        {
            _measured = null;
        }
        else if (_measured is not { } before || !IsLike(unit, before.Unit) || clause.Has(Role.Never | Role.Times | Role.Rank) || _facts.IsGrowth
            || SharedMeasure.Of(_tokens, before.From, before.To, unit) is not { } shared 
            || LineHead.IsMeasured(_tokens, from, to) && !SharedMeasure.IsSibling(_tokens, from, to))
        {
            _measured = (from, to, unit);
        }
        else if (name.Spans is [var only] && only.Equals(_tokens.SpanOf(from, to)) && name.Text.Length <= LongestWhole)
        {
            NameBy(shared, (from, to), unit);
        }
    }

    private bool IsLike(UnitWording unit, UnitWording other) =>
        unit.IsShare ? other.IsShare : _tokens.Words(unit.From, unit.To) == _tokens.Words(other.From, other.To);

    private void NameBy(SharedMeasure shared, (int From, int To) thing, UnitWording unit)
    {
        if (shared.Around(_tokens, thing.From, thing.To, unit, out var isDoubtful) is { } around)
        {
            var (before, after) = around;
            var whole = new ReadWords(
                string.Join(' ', new[] { before, thing, after }.Where(static part => part.To > part.From).Select(part => _tokens.Words(part.From, part.To))),
                [.. new[] { before, thing, after }.Where(static part => part.To > part.From).Select(part => _tokens.SpanOf(part.From, part.To))]);
            _whole = ReferenceEquals(_whole, _name) ? whole : _whole;
            _name = whole;
            _facts = _kinds.FactsOf(shared.From, shared.To);
            // "Doanh số cho vay hộ nghèo, hộ cận nghèo": what is done for them is as good for the second as for the first.
            _direction = _facts.IsCut || PolarityLexicon.Remedy.IsIn(_tokens, before.From, before.To) ? _directions.Read(shared.From, shared.To)
                : _direction == Direction.Higher && _directions.Read(after.From, after.To) == Direction.Lower ? Direction.Lower
                : _direction == Direction.Higher ? _directions.Read(before.From, before.To)
                : _direction;
        }
        else if (isDoubtful)
        {
            _findings.Add(
                FindingCode.SeveralReadings, thing.From, thing.To,
                $"{_tokens.Words(thing.From, thing.To)} / {_tokens.Words(shared.From, shared.From + shared.Length)} {_tokens.Words(thing.From, thing.To)}");
        }
    }
}
