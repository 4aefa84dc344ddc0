namespace HongLinh.Planning.Text;

/// <content>Parts after "trong đó" that contradict their whole, and numbers whose points may stand before decimals.</content>
internal sealed partial class ReportLine
{
    private static readonly Lexicon<bool> OfWhich = WordSet.Of("trong đó, trong đó có, bao gồm, gồm, gồm có, trong đó gồm");

    // Parts that name only some things, or things that may be counted twice: nữ, đảng viên, đã giải quyết.
    private static readonly Lexicon<bool> Overlapping = WordSet.Of(
        "nữ, dân tộc, dân tộc thiểu số, tôn giáo, đảng viên, người cao tuổi, trẻ em, khuyết tật, người có công, chính sách, hộ nghèo, hộ cận nghèo, cận nghèo, "
        + "mới, đã, được, đạt, chưa, đang, đúng hạn, trước hạn, quá hạn, trễ hạn, trực tuyến, qua mạng, thu nội địa, riêng, chủ yếu, nhất là, như, "
        + "tiêu biểu, điển hình, lũy kế, ngoài ra, nâng, tăng, giảm, trung bình, bình quân, hoàn thành, giải quyết, trong số, tổng, còn, tổng số");

    // "9.120 con, trong đó: trâu 2.340 con, bò 7.780 con": a part above the whole, or parts above it together, are a slip in one of the figures.
    private void CheckParts()
    {
        for (var at = 0; at + 1 < _drafts.Count; at++)
        {
            var (whole, depth) = (_drafts[at], _tokens.DepthAt(Math.Max(_drafts[at].To - 1, 0)));
            if (!OfWhich.IsIn(_tokens, whole.To, Math.Min(_drafts[at + 1].To, whole.To + MostBeforePart)) || !IsPartOf(whole, _drafts[at + 1], depth, 0))
            {
                continue;
            }

            var (sum, most, mayOverlap, parts) = (0m, 0m, false, 0);
            for (var next = at + 1; next < _drafts.Count && next - at <= MostOfPartsList && IsPartOf(whole, _drafts[next], depth, 0); next++)
            {
                var (before, part) = (_drafts[next - 1], _drafts[next]);
                if (next > at + 1 && (EndsList(before.To, part.To) || part.Period != _drafts[at + 1].Period))
                {
                    break;
                }

                mayOverlap |= Overlapping.IsIn(_tokens, Math.Max(before.To, part.From), part.To) || part.Object.From < part.Object.To
                    && Overlapping.IsIn(_tokens, part.Object.From, part.Object.To);
                (sum, most, parts) = (sum + part.Value!.Value, Math.Max(most, part.Value.Value), parts + 1);
            }

            mayOverlap &= !(parts == 2 && (Names(at + 1, "nam") && Names(at + 2, "nữ") || AreApart(at + 1, at + 2)));
            if (most > whole.Value || sum > whole.Value && !mayOverlap)
            {
                _findings.Add(
                    FindingCode.SeveralReadings, whole.From, whole.To,
                    $"{NumberText.Write(whole.Value!.Value, Language.Vietnamese)} / {NumberText.Write(Math.Max(sum, most), Language.Vietnamese)}");
            }
        }
    }

    // Men and women are no overlapping kinds.
    private bool Names(int at, string sex) => at < _drafts.Count && _drafts[at].Name is { } name && name.Text.Equals(sex, StringComparison.OrdinalIgnoreCase);

    // "giải quyết đúng hạn 210 hồ sơ, quá hạn 8 hồ sơ", "đã giải quyết 12 đơn, đang giải quyết 4 đơn": nothing is counted in both.
    private bool AreApart(int first, int second)
    {
        return second < _drafts.Count && Array.Exists(Apart, pair => Tells(first, pair.One) && Tells(second, pair.Other));

        bool Tells(int at, Lexicon<bool> words) =>
            words.IsIn(_tokens, Math.Max(_drafts[at - 1].To, _drafts[at].From), Math.Max(_drafts[at].To, _drafts[at].Object.To));
    }

    private static readonly (Lexicon<bool> One, Lexicon<bool> Other)[] Apart =
    [
        (WordSet.Of("đúng hạn, trước hạn, trước và đúng hạn, đúng và trước hạn, trong hạn, còn hạn"), WordSet.Of("quá hạn, trễ hạn, chậm hạn, chậm, trễ")),
        (WordSet.Of("đã giải quyết, đã xử lý, đã hoàn thành, đã trả lời, giải quyết xong, xử lý xong"),
            WordSet.Of("đang giải quyết, đang xử lý, đang thực hiện, chưa giải quyết, chưa xử lý, chưa hoàn thành, chưa trả lời, đang xem xét, chưa đến hạn")),
        (WordSet.Of("trực tuyến, qua mạng"), WordSet.Of("trực tiếp")),
        (WordSet.Of("đạt"), WordSet.Of("không đạt, chưa đạt")),
    ];

    // The first part behind the last "trong đó" of some figures: what stands before it is told of the whole.
    private int WholesEnd(int from)
    {
        for (var at = _drafts.Count - 1; at > from; at--)
        {
            if (OfWhich.IsIn(_tokens, _drafts[at - 1].To, _drafts[at].To))
            {
                return at;
            }
        }

        return from;
    }

    private const int MostBeforePart = 6;

    private bool EndsList(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (_tokens.IsSign(at, ';') || _tokens.IsSign(at, '.') || OfWhich.Match(_tokens, at, to, out _) > 0)
            {
                return true;
            }
        }

        return false;
    }

    // "21.340 tỷ đồng, lũy kế 178.52 tỷ đồng": where one point stands before decimals, the other may do so too.
    private void DoubtPoints()
    {
        HashSet<string>? units = null;
        foreach (var draft in _drafts)
        {
            if (draft is { Level: { Value: { } point } level } && IsDecimalPoint(point.Span))
            {
                (units ??= new HashSet<string>(StringComparer.Ordinal)).Add(UnitOf(level));
            }
        }

        if (units is null)
        {
            return;
        }

        foreach (var draft in _drafts)
        {
            if (draft is not { Level: { Value: { } value } level, Value: { } read } || !IsLonePoint(value.Span) || IsDecimalPoint(value.Span))
            {
                continue;
            }

            var (from, other) = (_tokens.From(value.Span.Start), read / Thousand);
            if (units.Contains(UnitOf(level)))
            {
                draft.Value = null;
                _findings.Add(FindingCode.AmbiguousNumber, from, _tokens.From(value.Span.End), read, other);
            }
            else
            {
                _findings.Add(
                    FindingCode.SeveralReadings, from, _tokens.From(value.Span.End),
                    $"{NumberText.Write(read, Language.Vietnamese)} / {NumberText.Write(other, Language.Vietnamese)}");
            }
        }
    }

    private const decimal Thousand = 1000m;

    private bool IsLonePoint(TextSpan span) =>
        _tokens.Text.Source.AsSpan(span.Start, span.End - span.Start) is var digits && digits.Count('.') == 1 && !digits.Contains(',');

    // The number may stand behind its sign or the word "âm".
    private bool IsDecimalPoint(TextSpan span) =>
        IsLonePoint(span) && _tokens.From(span.Start) is var at && (_tokens.IsNumber(at) ? at : at + 1) is var number
        && _tokens.IsNumber(number) && NumberGrammar.Read(_tokens[number].Letters).Value is null;
}
