namespace HongLinh.Planning.Text;

// Reads who issued the document.
internal sealed partial class PlanHeaderReader
{
    private static readonly Lexicon<(string Name, OrgKind Kind)> Issuers = new(
    [
        ("ủy ban nhân dân", ("Ủy ban nhân dân", OrgKind.PeoplesCommittee)), ("UBND", ("Ủy ban nhân dân", OrgKind.PeoplesCommittee)),
        ("hội đồng nhân dân", ("Hội đồng nhân dân", OrgKind.PeoplesCouncil)), ("HĐND", ("Hội đồng nhân dân", OrgKind.PeoplesCouncil)),
        ("đảng ủy", ("Đảng ủy", OrgKind.Party)), ("đảng bộ", ("Đảng bộ", OrgKind.Party)), ("ban chấp hành đảng bộ", ("Ban Chấp hành Đảng bộ", OrgKind.Party)),
        ("ban an toàn giao thông", ("Ban An toàn giao thông", OrgKind.Department)), ("ban chỉ đạo", ("Ban Chỉ đạo", OrgKind.Department)),
        ("công an", ("Công an", OrgKind.Agency)), ("trạm y tế", ("Trạm Y tế", OrgKind.Agency)), ("hội nông dân", ("Hội Nông dân", OrgKind.FrontAndUnions)),
        ("hội liên hiệp phụ nữ", ("Hội Liên hiệp Phụ nữ", OrgKind.FrontAndUnions)),
        ("huyện ủy", ("Huyện ủy", OrgKind.Party)), ("thị ủy", ("Thị ủy", OrgKind.Party)),
    ]);

    private static readonly Lexicon<(string Name, OrgKind Kind)> Committees = new(
        [("ủy ban nhân dân", ("Ủy ban nhân dân", OrgKind.PeoplesCommittee)), ("UBND", ("Ủy ban nhân dân", OrgKind.PeoplesCommittee))]);

    // The body above the issuer comes first: "ĐẢNG BỘ TỈNH PHÚ SƠN" and, on the next line, "BAN CHẤP HÀNH ĐẢNG BỘ XÃ YÊN LẠC".
    private OrgUnit? IssuerOf(List<Block> lines, Lexicon<(string Name, OrgKind Kind)> bodies)
    {
        var first = FirstIssuerOf(lines, bodies, out var last);
        return last >= 0 && lines[last].IsInCapitals && last + 1 < lines.Count && BeginsInCapitals(lines[last + 1])
            && FirstIssuerOf(lines[(last + 1)..Math.Min(last + 3, lines.Count)], bodies, out var below) is { } issuer && below < 2 ? issuer : first;
    }

    // Beside "UBND XÃ YÊN LẠC" the motto may stand, which is not in capitals.
    private static bool BeginsInCapitals(Block block)
    {
        var words = block.Content.Split((char[])[' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words.Take(2).All(static word => string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal));
    }

    private OrgUnit? FirstIssuerOf(List<Block> lines, Lexicon<(string Name, OrgKind Kind)> bodies, out int line)
    {
        Block? bare = null;
        var said = (Name: "", Kind: OrgKind.PeoplesCommittee);
        for (line = 0; line < lines.Count; line++)
        {
            var (block, tokens) = (lines[line], lines[line].Tokens);
            // "UỶ BAN NHÂN DÂN" on one line and "XÃ PHÚ LÂM" on the next.
            if (bare is not null && Levels.Match(tokens, 0, tokens.Count, out _) is var next and > 0)
            {
                return Named(said.Name, tokens.Words(0, next).ToLowerInvariant(), PlaceName(tokens, next, block), said.Kind);
            }

            bare = null;
            for (var at = 0; at < tokens.Count; at++)
            {
                var length = bodies.Match(tokens, at, tokens.Count, out var issuer);
                var level = length > 0 ? Levels.Match(tokens, at + length, tokens.Count, out _) : 0;
                if (level > 0)
                {
                    return Named(
                        issuer.Name, tokens.Words(at + length, at + length + level).ToLowerInvariant(), PlaceName(tokens, at + length + level, block),
                        issuer.Kind);
                }

                if (length > 0 && at == 0 && (tokens.Count == length || block.IsInCapitals))
                {
                    (bare, said) = (block, issuer);
                }
            }
        }

        line = -1;
        return null;
    }

    // The name after the level. If the date line names the same place, its spelling is used.
    private string PlaceName(TokenList tokens, int from, Block block)
    {
        var to = from;
        while (to < tokens.Count && to - from < MostWordsOfPlace && tokens[to].IsWord && tokens[to].IsCapital
            && Stops.Match(tokens, to, tokens.Count, out _) == 0
            && (to == from || IsShouted(tokens.Words(from, from + 1)) == IsShouted(tokens.Words(to, to + 1))))
        {
            to++;
        }

        var name = tokens.Words(from, to);
        return name.Length == 0 || string.Equals(Slug.Of(name, ""), Slug.Of(_place, ""), StringComparison.Ordinal) ? _place
            : block.IsInCapitals || string.Equals(name, name.ToUpperInvariant(), StringComparison.Ordinal) ? Titled(name) : name;
    }

    // "ĐẢNG ỦY PHƯỜNG AN BÌNH      An Bình, ngày 12 ...": the words in capitals are the name.
    private static bool IsShouted(string word) => word.Length > 1 && string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);

    private const int MostWordsOfPlace = 4;
    private static readonly Lexicon<bool> Stops = WordSet.Of("cộng hòa, độc lập, khóa, căn cứ, số, đảng, kỳ họp, về, kế hoạch, thông qua, ban hành");

    private static string Titled(string name) =>
        string.Join(' ', name.Split(' ').Select(static word => word.Length > 0 ? char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant() : word));

    private static OrgUnit Named(string body, string level, string place, OrgKind kind)
    {
        var name = $"{body} {level} {place}".Replace("  ", " ", StringComparison.Ordinal).Trim();
        return new OrgUnit { Code = Slug.Of(name, "issuer"), Name = name, Kind = kind };
    }
}
