namespace HongLinh.Planning.Text;

/// <summary>Tracks the period and the maturity of the figures of a sentence from one clause to the next.</summary>
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

    /// <summary>The period named last; null when none was named.</summary>
    public PeriodMention? Current { get; private set; }

    /// <summary>The maturity of figures of that period, when the words that name the period give it: "ước 6 tháng đầu năm".</summary>
    public Maturity? CurrentMaturity { get; private set; }

    /// <summary>Forgets the period named last, because it belongs to a plan and not to the words after it.</summary>
    public void Forget() => (Current, CurrentMaturity) = (null, null);

    /// <summary>The period that the words before or directly after a figure name; null when they name none.</summary>
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

        // "Kết nạp 12 đảng viên trong tháng": a period after the figure applies to that figure only.
        return found ?? (_next < _mentions.Count && _mentions[_next].From >= after && _mentions[_next].From < to ? _mentions[_next] : null);
    }

    /// <summary>The next period that is named within a stretch after a figure; null when there is none.</summary>
    public PeriodMention? Next(int from, int to)
    {
        for (var at = _next; at < _mentions.Count && _mentions[at].From < to; at++)
        {
            if (_mentions[at].From >= from)
            {
                return _mentions[at];
            }
        }

        return null;
    }

    /// <summary>The period behind the last figure of a stretch, when the stretch names no other: "4 vụ cháy, thiệt hại 350 triệu đồng trong 5 tháng".</summary>
    /// <param name="from">The start of the stretch.</param>
    /// <param name="after">The end of its last figure.</param>
    /// <param name="to">The end of the stretch.</param>
    public PeriodMention? Closing(int from, int after, int to)
    {
        var at = _next;
        while (at > 0 && _mentions[at - 1].From >= from)
        {
            at--;
        }

        return at < _mentions.Count && _mentions[at].From >= after && _mentions[at].From < to
            && (at + 1 == _mentions.Count || _mentions[at + 1].From >= to) ? _mentions[at] : null;
    }

    /// <summary>The maturity given by the words before a figure or by a bracket after it; null when there is none.</summary>
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
