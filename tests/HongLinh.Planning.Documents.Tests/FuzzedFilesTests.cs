using System.Diagnostics;
using System.Text;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Documents.Tests;

// Files that a disk, a mail server or an ill will has changed: each is read, or refused with the one exception, soon and in bounded memory.
public sealed class FuzzedFilesTests
{
    private const string Folder = "tests/HongLinh.Planning.Documents.Tests/Files";
    private const long MostBytes = 96L << 20;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(10);

    private static readonly string[] Names = ["a07-quyet-dinh-giao.docx", "d-lists.docx", "d-merged.docx", "b04-phan-cong.docx", "x-chi-tieu.xlsx", "x-nhiem-vu.xlsx"];

    // What may stand in place of some markup or words of a part.
    private static readonly string[] Pieces =
    [
        "<w:p>", "</w:p>", "<w:tbl>", "</w:tbl>", "<w:tc><w:tcPr><w:gridSpan w:val=\"99999999\"/></w:tcPr></w:tc>", "<w:tr/>", "<w:vMerge/>",
        "<w:numPr><w:ilvl w:val=\"-3\"/><w:numId w:val=\"2147483648\"/></w:numPr>", "<w:footnoteReference w:id=\"x\"/>", "<w:sym/>", "<m:den/>", "&#0;", "&b;",
        "<row r=\"999999999\">", "<c r=\"ZZZ9\" t=\"s\"><v>-1</v></c>", "<c r=\"A1048577\"><v>1E400</v></c>", "<c t=\"e\"><v>#REF!</v></c>",
        "<mergeCell ref=\"A1:XFD1048576\"/>", "<mergeCell ref=\":\"/>", "<col min=\"-1\" max=\"999999999\" hidden=\"1\"/>", "<v>79228162514264337593543950335</v>",
        "\uFFFF", "-", "- ", "0/0", "99999999999999999999999999%", "ngày 31/02/2027", "%1%2%9%0%", "w:val=\"\"", "w:val=\"-2147483648\"", "xmlns:w=\"x\"",
    ];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_PartsLostDoubledCutAndSwapped_IsReadOrRefused(string name)
    {
        var entries = OfficeParts.Entries(Whole(name));
        for (var at = 0; at < entries.Count; at++)
        {
            var (part, content) = entries[at];
            var other = entries[(at + 1) % entries.Count];
            Holds(OfficeParts.Zip([.. entries.Where(entry => entry.Name != part)]));
            Holds(OfficeParts.Zip([.. entries, (part, content)]));
            Holds(OfficeParts.Zip([.. entries, (part, other.Content)]));
            Holds(OfficeParts.Zip([.. entries.Select(entry => entry.Name == part ? (part, content[..(content.Length / 2)]) : entry)]));
            Holds(OfficeParts.Zip([.. entries.Select(entry => entry.Name == part ? (part, other.Content) : entry)]));
            Holds(OfficeParts.Zip([.. entries.Select(entry => entry.Name == part ? (part, []) : entry)]));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BytesFlipped_IsReadOrRefused(string name)
    {
        var whole = Whole(name);
        var random = new Random(whole.Length);
        for (var times = 0; times < 70; times++)
        {
            var file = (byte[])whole.Clone();
            for (var flips = random.Next(1, 6); flips > 0; flips--)
            {
                // The table of entries at the end is hit as often as all that stands before it.
                var from = random.Next(2) == 0 ? 0 : Math.Max(0, file.Length - 1_200);
                file[random.Next(from, file.Length)] ^= (byte)(1 << random.Next(8));
            }

            Holds(random.Next(4) == 0 ? file[..random.Next(file.Length)] : file);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_MarkupChanged_IsReadOrRefused(string name)
    {
        var entries = OfficeParts.Entries(Whole(name));
        var random = new Random(entries.Count);
        for (var times = 0; times < 60; times++)
        {
            var hit = random.Next(entries.Count);
            var text = new StringBuilder(Encoding.UTF8.GetString(entries[hit].Content));
            for (var changes = random.Next(1, 5); changes > 0 && text.Length > 0; changes--)
            {
                var at = random.Next(text.Length);
                // Between two elements as often as anywhere: what is still well-formed gets further.
                at = random.Next(2) == 0 ? at : Math.Max(0, text.ToString(at, text.Length - at).IndexOf("><", StringComparison.Ordinal)) + at;
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
                text.Remove(0, random.Next(8) == 0 ? 1 : 0);
            }

            Holds(OfficeParts.Zip([.. entries.Select((entry, at) => at == hit ? (entry.Name, Encoding.UTF8.GetBytes(text.ToString())) : entry)]));
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_WordsChangedWithinTheMarkup_IsReadOrRefused(string name)
    {
        var entries = OfficeParts.Entries(Whole(name));
        var main = entries.FindIndex(static entry => entry.Name is "word/document.xml" or "xl/sharedStrings.xml");
        var random = new Random(main + entries.Count);
        string[] words = ["", "Nơi nhận:", "II. CHỈ TIÊU", "0", "-", "1.2.3%", "từ 5 đến 2%", "(", "TT", "Kế hoạch năm 2027", "ngày 31/02/2027", "\u0301", "漢字", "- "];
        for (var times = 0; times < 60; times++)
        {
            var texts = Encoding.UTF8.GetString(entries[main].Content).Split('>');
            for (var changes = 0; changes < 12; changes++)
            {
                var at = random.Next(texts.Length);
                var open = texts[at].IndexOf('<', StringComparison.Ordinal);
                texts[at] = open > 0 ? words[random.Next(words.Length)] + texts[at][open..] : texts[at];
            }

            var changed = Encoding.UTF8.GetBytes(string.Join('>', texts));
            Holds(OfficeParts.Zip([.. entries.Select((entry, at) => at == main ? (entry.Name, changed) : entry)]));
        }
    }

    // Elements ten thousand deep, entities that grow, links to other files and hosts, more sheets than anybody has.
    [Fact]
    public void Read_MarkupMadeToHarm_IsReadOrRefused()
    {
        var deep = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 10_000));
        Refused(OfficeParts.Docx(deep + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 10_000))));
        Holds(OfficeParts.Docx(string.Concat(Enumerable.Repeat("<w:sdt><w:sdtContent>", 10_000)) + string.Concat(Enumerable.Repeat("</w:sdtContent></w:sdt>", 10_000))));
        Refused(With(OfficeParts.Docx("<w:p/>"), "word/document.xml", "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><w>&b;</w>"));
        Refused(With(OfficeParts.Docx("<w:p/>"), "word/document.xml", "<!DOCTYPE w SYSTEM \"http://localhost:1/x.dtd\"><w/>"));
        const string Outside = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" TargetMode="External" """
            + """Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="http://localhost:1/styles.xml"/></Relationships>""";
        Holds(With(OfficeParts.Docx("<w:p/>"), "word/_rels/document.xml.rels", Outside));
        var sheets = string.Concat(Enumerable.Range(1, 10_000).Select(static at => $"""<sheet name="T{at}" sheetId="{at}" r:id="rId1"/>"""));
        Refused(With(OfficeParts.Xlsx("<sheetData/>"), "xl/workbook.xml",
            """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>"""
            + sheets + "</sheets></workbook>"));
        Refused(OfficeParts.Xlsx("<sheetData>" + string.Concat(Enumerable.Range(1, 300).Select(static row => $"""<row r="{row}"><c r="IV{row}"><v>1</v></c></row>"""))
            + """<row r="60000"><c r="A60000"><v>1</v></c></row></sheetData>"""));
        Holds(OfficeParts.Xlsx("""<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells>"""
            + string.Concat(Enumerable.Repeat("""<mergeCell ref="A1:IV50000"/>""", 5_000)) + "</mergeCells>"));
        Refused(OfficeParts.Zip([.. OfficeParts.Entries(OfficeParts.Docx("<w:p/>")), ("word/vbaProject.bin", [1, 2, 3])]));
        Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4_096]]);
    }

    // An entry may say of its size what it likes.
    [Fact]
    public void Read_SizesThatAreNotTrue_IsReadOrRefused()
    {
        var file = Whole("d-lists.docx");
        for (var at = 0; at + 4 < file.Length; at++)
        {
            // The sizes stand 18 and 22 bytes after the start of an entry, 20 and 24 bytes after that of its line in the table.
            var sizes = file.AsSpan(at, 4) switch
            {
                [0x50, 0x4B, 3, 4] => at + 18,
                [0x50, 0x4B, 1, 2] => at + 20,
                _ => -1,
            };
            if (sizes >= 0)
            {
                foreach (var wrong in (byte[])[0x00, 0x7F, 0xFF])
                {
                    var changed = (byte[])file.Clone();
                    changed.AsSpan(sizes, 8).Fill(wrong);
                    Holds(changed);
                }
            }
        }
    }

    private static byte[] Whole(string name) => File.ReadAllBytes(Repository.At($"{Folder}/{name}"));

    private static byte[] With(byte[] file, string part, string content) =>
        OfficeParts.Zip([.. OfficeParts.Entries(file).Select(entry => entry.Name == part ? (part, Encoding.UTF8.GetBytes(content)) : entry)]);

    private static void Refused(byte[] file)
    {
        var error = Assert.Throws<DocumentFileException>(() => PlanFile.Read(new MemoryStream(file)));
        Assert.NotEqual("", error.Explanation.Vietnamese);
    }

    private static void Holds(byte[] file)
    {
        var (before, started) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.GetTimestamp());
        try
        {
            var reading = PlanFile.Read(new MemoryStream(file));
            Assert.All(reading.Findings, found => Assert.InRange(found.Span.End, found.Span.Start, reading.Text.Length));
        }
        catch (DocumentFileException refused)
        {
            Assert.NotEqual("", refused.Explanation.Vietnamese);
        }

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostBytes);
        Assert.InRange(Stopwatch.GetElapsedTime(started), TimeSpan.Zero, MostTime);
    }
}
