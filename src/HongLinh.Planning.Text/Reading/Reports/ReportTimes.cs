namespace HongLinh.Planning.Text;

/// <summary>Which period and how final the figures of a sentence are, from one clause to the next.</summary>
internal sealed class ReportTimes
{
    private const int Near = 4;

    private readonly TokenList _tokens;
    private readonly Marks _marks;
    private readonly List<PeriodMention> _mentions;
    private int _next;

    public ReportTimes(TokenList tokens, Marks marks, PlanYear year, ReportingPeriod? own)
    {
        (_tokens, _marks) = (tokens, marks);
        _mentions = new PeriodFinder(tokens, marks, year, own).Find();
        foreach (var mention in _mentions)
        {
            marks.Mark(mention.From, mention.To, MarkKind.Time);
        }
    }

    /// <summary>The period that was named last; null when none was.</summary>
    public PeriodMention? Current { get; private set; }

    /// <summary>How final figures of that period are, where the words that name it say so: "ước 6 tháng đầu năm".</summary>
    public Maturity? CurrentMaturity { get; private set; }

    /// <summary>Forgets the period that was named last: it was that of a plan, and not of what follows.</summary>
    public void Forget() => (Current, CurrentMaturity) = (null, null);

    /// <summary>The period that the words before a figure name, or those right after it; null when they name none.</summary>
    public PeriodMention? Of(int from, int figure, int after, int to)
    {
        PeriodMention? found = null;
        while (_next < _mentions.Count && _mentions[_next].From < figure)
        {
            if (_mentions[_next].From >= from || Current is null || found is not null)
            {
                found = _mentions[_next];
            }

            Current = _mentions[_next];
            CurrentMaturity = MaturityAround(_mentions[_next]);
            _next++;
        }

        // "Kết nạp 12 đảng viên trong tháng": said after the figure, and of it alone.
        return found ?? (_next < _mentions.Count && _mentions[_next].From >= after && _mentions[_next].From < to ? _mentions[_next] : null);
    }

    /// <summary>How final a figure is by the words before it, or by a bracket after it; null when none says so.</summary>
    public Maturity? MaturityOf(int from, int figure, int after, int to)
    {
        for (var at = from; at < figure; at++)
        {
            if (IsOther(ref at, figure))
            {
                continue;
            }

            if (ReportLexicon.Maturities.Match(_tokens, at, figure, out var maturity) > 0)
            {
                return maturity;
            }
        }

        for (var at = after; at < to; at++)
        {
            if (_tokens.DepthAt(at) > 0 && ReportLexicon.Maturities.Match(_tokens, at, to, out var maturity) > 0)
            {
                return maturity;
            }
        }

        return null;
    }

    private bool IsOther(ref int at, int end)
    {
        var words = ReportLexicon.NoMaturities.Match(_tokens, at, end, out _);
        at += Math.Max(0, words - 1);
        return words > 0;
    }

    private Maturity? MaturityAround(PeriodMention mention)
    {
        for (var at = Math.Max(0, mention.From - Near); at < Math.Min(_tokens.Count, mention.To + 1); at++)
        {
            if (_marks[at] != MarkKind.Base && ReportLexicon.Maturities.Match(_tokens, at, _tokens.Count, out var maturity) > 0 && IsJoined(at, mention))
            {
                return maturity;
            }
        }

        return null;
    }

    private bool IsJoined(int at, PeriodMention mention)
    {
        for (; at < mention.From; at++)
        {
            if (_tokens[at].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return true;
    }
}
