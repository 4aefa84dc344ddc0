namespace HongLinh.Planning.Text;

/// <summary>Distinguishes the share of a sector, which is part of a structure, from a share that is to rise.</summary>
internal sealed class StructureReader(TokenList tokens, Marks marks)
{
    private static readonly Lexicon<bool> Shares = WordSet.Of("tỷ trọng, cơ cấu, tỷ trọng các, tỷ trọng của");

    private static readonly Lexicon<bool> Fillers = WordSet.Of(
        "ngành, nhóm ngành, các ngành, khu vực, lĩnh vực, kinh tế, ngành kinh tế, giá trị, giá trị sản xuất, giá trị ngành, giá trị tăng thêm, và, "
        + "các khu vực, "
        + "giá trị sản xuất ngành, sản xuất");

    private static readonly Lexicon<bool> Wholes = WordSet.Of(
        "trong cơ cấu, trong cơ cấu kinh tế, trong GRDP, trong tổng sản phẩm, trong tổng giá trị, trong tổng giá trị sản xuất, trong nền kinh tế, trong tổng, "
        + "trong nội bộ ngành");

    /// <summary>Whether a name is only the share of a sector: "tỷ trọng ngành dịch vụ", not "... công nghiệp công nghệ cao".</summary>
    public bool IsShareOfSector(int from, int to)
    {
        var share = Shares.Match(tokens, from, to, out _);
        return share > 0 && IsSectors(from + share, to);
    }

    /// <summary>Whether a name consists only of sectors: "công nghiệp - xây dựng".</summary>
    public bool IsSectors(int from, int to)
    {
        var (at, hasSector) = (from, false);
        while (at < to)
        {
            if (hasSector && Wholes.Match(tokens, at, to, out _) > 0)
            {
                return true;
            }

            var sector = PolarityLexicon.Sectors.Match(tokens, at, to, out _);
            var filler = Fillers.Match(tokens, at, to, out _);
            var length = Math.Max(sector, filler);
            length = length > 0 ? length : marks[at] is MarkKind.Time or MarkKind.Note || tokens[at].Kind == TokenKind.Sign ? 1 : 0;
            if (length == 0)
            {
                return false;
            }

            hasSector |= sector > 0;
            at += length;
        }

        return hasSector;
    }
}
