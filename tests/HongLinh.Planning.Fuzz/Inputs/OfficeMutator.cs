using System.IO.Compression;
using System.Text;

namespace HongLinh.Planning.Fuzz.Inputs;

/// <summary>Changes an office file: bytes of the archive, parts gone, doubled and cut, and the markup and the words within a part.</summary>
internal static class OfficeMutator
{
    private static readonly string[] Pieces =
    [
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr></w:tc>", "<w:tr/>", "<w:vMerge/>", "<w:br/>", "<w:tab/>",
        "<w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"2147483648\"/></w:numPr>", "<w:footnoteReference w:id=\"x\"/>", "<w:sym/>", "<m:den/>", "&#0;", "&b;",
        "<row r=\"999999999\">", "<c r=\"ZZZ9\" t=\"s\"><v>-1</v></c>", "<c r=\"A1048577\"><v>1E400</v></c>", "<c t=\"e\"><v>#REF!</v></c>", "<f>SUM(A1:A9)</f>",
        "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\":\"/>", "<col min=\"-1\" max=\"999999999\" hidden=\"1\"/>", "<v>79228162514264337593543950335</v>",
        "<!DOCTYPE x [<!ENTITY b \"bbbb\">]>", "\uFFFF", "- ", "0/0", "99999999999999999999999999%", "ngày 31/02/2027", "%1%2%9%0%", "w:val=\"\"",
        "w:val=\"-2147483648\"", "xmlns:w=\"x\"", "<w:t>tăng trên 13%</w:t>", "<v>45000.75</v>", "s=\"99\"", "t=\"inlineStr\"", "<mc:AlternateContent>", "<w:del>",
    ];

    public static byte[] Change(byte[][] corpus, Random random)
    {
        var file = corpus[random.Next(corpus.Length)];
        return random.Next(5) == 0 ? Flipped(file, random) : Rewritten(Entries(file), random);
    }

    private static byte[] Flipped(byte[] file, Random random)
    {
        var changed = (byte[])file.Clone();
        for (var flips = random.Next(1, 6); flips > 0; flips--)
        {
            // The table of entries at the end is hit as often as all that stands before it.
            changed[random.Next(random.Next(2) == 0 ? 0 : Math.Max(0, changed.Length - 1_200), changed.Length)] ^= (byte)(1 << random.Next(8));
        }

        return random.Next(4) == 0 ? changed[..random.Next(changed.Length)] : changed;
    }

    private static byte[] Rewritten(List<(string Name, byte[] Content)> entries, Random random)
    {
        // Most changes of the archive are refused, so one alone comes furthest.
        for (var changes = random.Next(2) == 0 ? 1 : random.Next(1, 5); changes > 0 && entries.Count > 0; changes--)
        {
            var at = random.Next(entries.Count);
            var (name, content) = entries[at];
            switch (random.Next(12))
            {
                case 0:
                    entries.RemoveAt(at);
                    break;
                case 1:
                    entries.Add((name, entries[random.Next(entries.Count)].Content));
                    break;
                case 2:
                    entries[at] = (name, content[..random.Next(content.Length + 1)]);
                    break;
                default:
                    entries[at] = (name, Remarked(content, random));
                    break;
            }
        }

        return Zip(entries);
    }

    private static byte[] Remarked(byte[] content, Random random)
    {
        var text = new StringBuilder(Encoding.UTF8.GetString(content));
        var at = random.Next(text.Length + 1);
        // Between two elements as often as anywhere: what is still well-formed gets further.
        at = random.Next(3) == 0 ? at : Math.Max(0, text.ToString(at, text.Length - at).IndexOf("><", StringComparison.Ordinal) + 1) + at;
        switch (random.Next(8))
        {
            case 4 or 5 or 6 or 7:
                Reword(text, at, random);
                break;
            case 0:
                text.Remove(at, Math.Min(text.Length - at, random.Next(60)));
                break;
            case 1:
                text.Insert(at, text.ToString(at, Math.Min(text.Length - at, random.Next(400))), 1 << random.Next(0, 8));
                break;
            default:
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                break;
        }

        return new UTF8Encoding(false, false).GetBytes(text.ToString());
    }

    // Other words between two elements: well-formed, so that the reader sees them.
    private static void Reword(StringBuilder text, int at, Random random)
    {
        var whole = text.ToString();
        var open = whole.IndexOf("t>", Math.Min(at, whole.Length), StringComparison.Ordinal);
        var from = open >= 0 ? open + 2 : whole.IndexOf('>', StringComparison.Ordinal) + 1;
        var to = whole.IndexOf('<', from);
        if (to >= from)
        {
            var words = TextMutator.Change([whole[from..to]], random).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
            text.Remove(from, to - from).Insert(from, words);
        }
    }

    private static List<(string Name, byte[] Content)> Entries(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var entries = new List<(string, byte[])>();
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            var content = new MemoryStream();
            stream.CopyTo(content);
            entries.Add((entry.FullName, content.ToArray()));
        }

        return entries;
    }

    private static byte[] Zip(List<(string Name, byte[] Content)> entries)
    {
        var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                stream.Write(content);
            }
        }

        return file.ToArray();
    }
}
