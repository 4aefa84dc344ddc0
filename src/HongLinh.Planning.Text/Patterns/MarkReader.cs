using System.Collections.Frozen;

namespace HongLinh.Planning.Text;

/// <summary>Marks everything that is not a value, in one pass from left to right: comparisons, dates, documents, classes, ages, slogans.</summary>
internal sealed class MarkReader
{
    private readonly TokenList _tokens;
    private readonly Marks _marks;

    private MarkReader(TokenList tokens)
    {
        _tokens = tokens;
        _marks = new Marks(tokens.Count);
    }

    /// <summary>The marks of a text.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="isReport">Whether a number in what opens it may be reported: "Sau khi xảy ra 2 vụ cháy, ...".</param>
    public static Marks Read(TokenList tokens, bool isReport = false)
    {
        var reader = new MarkReader(tokens);
        for (var at = NoteReader.Mark(tokens, reader._marks, isReport); at < tokens.Count;)
        {
            at = reader.MarkAt(at);
        }

        return reader._marks;
    }

    private int MarkAt(int at)
    {
        if (_marks[at] != MarkKind.None || !MayStart(at))
        {
            return at + 1;
        }

        var end = BaseEnd(at);
        if (end > at)
        {
            return _marks.Mark(at, end, MarkKind.Base);
        }

        end = TimeReader.End(_tokens, at);
        if (end > at)
        {
            return _marks.Mark(at, end, MarkKind.Time);
        }

        end = PerEnd(at);
        if (end > at)
        {
            return _marks.Mark(at, end, MarkKind.Per);
        }

        end = PlaceReader.End(_tokens, at);
        if (end > at)
        {
            return _marks.Mark(at, end, MarkKind.Place);
        }

        end = LabelReader.End(_tokens, at, out var from);
        return end > at ? _marks.Mark(from, end, MarkKind.Label) : at + 1;
    }

    // Most words start nothing that is marked, and one look-up shows that.
    private bool MayStart(int at) => _tokens.CodeAt(at) is var code && (Starts.Contains(code) || _tokens[at].IsNumber);

    private static readonly FrozenSet<ulong> Starts = StartsOf();

    private static FrozenSet<ulong> StartsOf()
    {
        var starts = new HashSet<ulong> { Keys.On, WordCode.OfSign('/') };
        NonValueLexicon.BaseLeads.AddStartsTo(starts);
        NonValueLexicon.YearOpeners.AddStartsTo(starts);
        NonValueLexicon.DateLeads.AddStartsTo(starts);
        NonValueLexicon.FullDateLeads.AddStartsTo(starts);
        NonValueLexicon.SpanLeads.AddStartsTo(starts);
        NonValueLexicon.Times.AddStartsTo(starts);
        PlaceReader.Leads.AddStartsTo(starts);
        return starts.ToFrozenSet();
    }

    // so với cùng kỳ năm 2022; so với kế hoạch. "So với dân số" does not compare with an earlier figure.
    private int BaseEnd(int at)
    {
        var lead = NonValueLexicon.BaseLeads.Match(_tokens, at, _tokens.Count, out _);
        var (to, last) = (at + lead, at + lead);
        while (lead > 0 && to < _tokens.Count)
        {
            var words = NonValueLexicon.BaseWords.Match(_tokens, to, _tokens.Count, out _);
            var step = words > 0 ? words : IsNumberOfBase(to) ? 1 : DayOfBase(to);
            if (step == 0)
            {
                break;
            }

            to += step;
            last = _tokens.IsSign(to - 1, '-') ? last : to;
        }

        return last > at + lead ? last : at;
    }

    // so với tháng 12/2022, so với quý I, so với thời điểm 31/12/2022
    private int DayOfBase(int at)
    {
        if (BaseDays.MatchBefore(_tokens, at, Math.Max(0, at - 2), out _) == 0)
        {
            // so với 31/12/2022
            return _tokens.IsNumber(at) && TimeReader.SlashedEnd(_tokens, at + 1) == at + 5 && TimeReader.IsYear(_tokens, at + 4) ? 5 : 0;
        }

        if (_tokens.IsWord(at - 1, Keys.Quarter) && _tokens[at].IsWord && _tokens[at].Key is "i" or "ii" or "iii" or "iv")
        {
            // so với quý I/2022
            return _tokens.IsSign(at + 1, '/') && TimeReader.IsYear(_tokens, at + 2) ? 3 : 1;
        }

        return _tokens.IsNumber(at) && !UnitReader.IsAt(_tokens, TimeReader.SlashedEnd(_tokens, at + 1), _tokens.Count)
            ? TimeReader.SlashedEnd(_tokens, at + 1) - at : 0;
    }

    private static readonly Lexicon<bool> BaseDays = WordSet.Of("tháng, quý, ngày, thời điểm");

    private bool IsNumberOfBase(int at) =>
        _tokens.IsNumber(at)
        && (TimeReader.IsYear(_tokens, at) || at + 1 < _tokens.Count && _tokens.IsWord(at + 1, Keys.Month))
        && !UnitLexicon.Measures.IsIn(_tokens, at + 1, Math.Min(at + 2, _tokens.Count)) | _tokens.IsWord(at + 1, Keys.Month);

    // A base in a name, after "trên" or a slash: Số giường bệnh/vạn dân; Giá trị trên 1 ha.
    private int PerEnd(int at)
    {
        var isStroke = _tokens.IsSign(at, '/');
        if (!isStroke && !_tokens.IsWord(at, Keys.On) || isStroke && _tokens.IsNumber(at - 1))
        {
            return at;
        }

        if (isStroke && _tokens.IsNumber(at + 1) && !UnitReader.IsRound(_tokens[at + 1].Letters))
        {
            // "12,4 tỷ đồng/251 hộ" counts both.
            return at;
        }

        var length = UnitReader.BaseAt(_tokens, at + 1, _tokens.Count, out _, out var hasNumber);
        return length > 0 && (hasNumber || IsField(at + 1)) && (isStroke || HasOtherNumber(at + 1 + length) && !IsComparison(at)) ? at + 1 + length : at;
    }

    // "cho trên 300 lao động" compares: no rate is counted per 300, and after a verb "trên" belongs to its number.
    private bool IsComparison(int at) =>
        _tokens.IsNumber(at + 1) && (_tokens[at + 1].Letters.IndexOfAnyExcept("10.") >= 0
            || RunLexicon.All.MatchBefore(_tokens, at, 0, out var role) > 0 && (role & ~Role.Adjunct) != Role.None && !IsYield(at));

    // "Giá trị sản phẩm thu được trên 01 ha" is a yield, "trồng được trên 10 ha" a comparison.
    private bool IsYield(int at) => Yields.MatchBefore(_tokens, at, 0, out _) > 0 && _tokens[at + 1].Letters.TrimStart('0') is "1";

    private static readonly Lexicon<bool> Yields = WordSet.Of("thu được, thu, thu được bình quân, thu nhập bình quân, thu hoạch được");

    private bool IsField(int at) =>
        UnitLexicon.Land.Match(_tokens, at, _tokens.Count, out _) > 0 || UnitLexicon.Outputs.Match(_tokens, at, _tokens.Count, out _) > 0;

    // "Dân số trên 10.000 dân" has only one number, which is therefore its value.
    private bool HasOtherNumber(int from)
    {
        for (var at = from; at < _tokens.Count && at < from + Reach; at++)
        {
            if (_tokens.IsSign(at, ';'))
            {
                return false;
            }

            if (_tokens.IsNumber(at))
            {
                return true;
            }
        }

        return false;
    }

    // The greatest distance between a name and its number; the limit keeps reading linear.
    private const int Reach = 30;
}
