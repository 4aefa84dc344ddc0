namespace HongLinh.Planning.Text;

/// <content>Names that are listed before their figures: "Diện tích lúa, ngô và lạc lần lượt đạt 318 ha, 52 ha và 41 ha".</content>
internal sealed partial class ReportNames
{
    // What is measured, at the start of the first name; the other names may leave it out.
    private static readonly Lexicon<bool> SharedHeads = WordSet.Of(
        "diện tích, diện tích gieo trồng, năng suất, sản lượng, giá trị, giá trị sản xuất, doanh thu, tỷ lệ, tỷ trọng, số, "
        + "tổng đàn, đàn, tổng số, kim ngạch, dư nợ, tổng dư nợ, thu, chi, số thu, số chi, vốn, tốc độ tăng, chỉ số, giá, khối lượng, lượng");

    /// <summary>The names of a list, as many as there are figures; null when the list has another number of names.</summary>
    public List<ReadWords>? InOrder(int from, int to, int count)
    {
        from = AfterLead(from, to);
        to = BeforeEnds(from, to);
        var (names, start) = (new List<ReadWords>(), from);
        var head = SharedHeads.Match(tokens, from, to, out _);
        for (var at = from; at <= to && names.Count <= count; at++)
        {
            if (at < to && (tokens.DepthAt(at) > tokens.DepthAt(from) || !tokens.IsSign(at, ',') && !tokens.IsWord(at, Keys.And)))
            {
                continue;
            }

            var isOwn = start == from || head == 0 || SharedHeads.Match(tokens, start, at, out _) > 0;
            if (Name(start, at, isOwn ? 0 : head, from) is not { } name)
            {
                return null;
            }

            names.Add(name);
            start = at + 1;
        }

        return names.Count == count ? names : null;
    }

    private ReadWords? Name(int from, int to, int head, int first) =>
        from >= to ? null : new NameReader(tokens, marks, new RunReader(tokens, marks)).Words(Untimed((first, first + head), (from, to)));
}
