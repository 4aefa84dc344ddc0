namespace HongLinh.Planning.Text;

/// <summary>Finds every number of a report that is a value.</summary>
internal sealed class ReportAmounts(TokenList tokens, Marks marks)
{
    private readonly NumberWords _words = new(tokens, marks);

    /// <summary>The numbers of a segment, in order. Numbers in brackets are included, because reports state the percent of plan there.</summary>
    public List<Amount> Find(int from, int to)
    {
        var amounts = new List<Amount>();
        for (var at = from; at < to;)
        {
            var amount = marks[at] != MarkKind.None ? null
                : tokens[at].IsNumber ? AmountReader.Read(tokens, marks, at, EndAt(at, to), amounts.Count > 0 ? amounts[^1].To : -1)
                : tokens[at].IsWord ? _words.Read(at, to) ?? AmountReader.ReadLetters(tokens, at, to) : null;
            if (amount is not null)
            {
                amount = WithLaterTotal(amount, to);
                amounts.Add(amount);
            }

            at = amount?.To ?? at + 1;
        }

        return amounts;
    }

    // 35 thôn đạt chuẩn/52 thôn: the name of the counted things separates the part from the whole.
    private Amount WithLaterTotal(Amount amount, int to)
    {
        var at = amount.To;
        while (at < to && tokens[at].IsWord && at < amount.To + MostBetween)
        {
            at++;
        }

        if (amount.Total is not null || amount.IsRange || !amount.Unit.IsCounted || at == amount.To || at + 1 >= to || !tokens.IsSign(at, '/')
            || !tokens.IsNumber(at + 1))
        {
            return amount;
        }

        var unit = UnitReader.Read(tokens, at + 2, to);
        return amount with
        {
            Total = NumberGrammar.Read(tokens[at + 1].Key),
            TotalAt = at + 1,
            Tail = (amount.To, at),
            To = unit.IsNone ? at + 2 : unit.To,
        };
    }

    private const int MostBetween = 10;

    // The unit of a figure in a bracket is in the same bracket.
    private int EndAt(int at, int to)
    {
        for (var end = at; tokens.DepthAt(at) > 0 && end < to; end++)
        {
            if (tokens.DepthAt(end) == tokens.DepthAt(at) && tokens.PartnerOf(end) >= 0 && tokens.PartnerOf(end) < at)
            {
                return end;
            }
        }

        return to;
    }
}
