namespace HongLinh.Planning.Text;

/// <summary>Finds the base of a growth that is only a sign and a number: "Đàn lợn 18.650 con (-4,2%), đàn bò 7.120 con (+1,5%) so với cùng kỳ".</summary>
internal sealed class SignedBases(TokenList tokens, Marks marks, ReportBases bases)
{
    // The bases of the text in order; the end of a sentence is an entry without a base.
    private List<(int At, ComparedWith Kind, bool IsAfterSign)>? _all;

    /// <summary>The base for a growth that ends at a token: the one after the last growth of the list, otherwise the nearest one before.</summary>
    public ComparedWith Of(int at)
    {
        _all ??= Find();
        var (low, high) = (0, _all.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _all[middle].At < at ? (middle + 1, high) : (low, middle);
        }

        return low < _all.Count && _all[low].IsAfterSign ? _all[low].Kind : low > 0 ? _all[low - 1].Kind : ComparedWith.Nothing;
    }

    private List<(int At, ComparedWith Kind, bool IsAfterSign)> Find()
    {
        var found = new List<(int, ComparedWith, bool)>();
        for (var at = 0; at < tokens.Count; at++)
        {
            if (marks[at] == MarkKind.Base)
            {
                var kind = bases.KindAt(at, out var end);
                if (kind is not (ComparedWith.Plan or ComparedWith.OtherPlan))
                {
                    found.Add((at, kind, IsAfterSign(at)));
                }

                at = end - 1;
            }
            else if (tokens.IsSign(at, '.') && (at + 1 == tokens.Count || !tokens[at + 1].IsGlued))
            {
                found.Add((at, ComparedWith.Nothing, false));
            }
        }

        return found;
    }

    // "(+1,5%) so với cùng kỳ", "(tăng 8%) so với cùng kỳ", "+1,5% so với cùng kỳ"
    private bool IsAfterSign(int at)
    {
        var isBracket = tokens.IsSign(at - 1, ')');
        at -= isBracket ? 1 : 0;
        return tokens.IsSign(at - 1, '%') && tokens.IsNumber(at - 2) && (isBracket || tokens.IsSign(at - 3, '+') || tokens.IsSign(at - 3, '-'));
    }
}
