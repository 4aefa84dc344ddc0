using System.IO.Compression;
using System.Text;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Documents.Tests;

// Whatever is wrong with a file, there is one exception that says what to do, soon and in little memory.
public sealed class BadFilesTests
{
    private const string Folder = "tests/HongLinh.Planning.Documents.Tests/Files";
    private const string ContentTypes =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"""
        + """<Default Extension="xml" ContentType="application/xml"/></Types>""";

    public static TheoryData<string, byte[]> Files => new()
    {
        { "mật khẩu", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0, 0, 0] },
        { "PDF", "%PDF-1.7\n"u8.ToArray() },
        { ".rtf", "{\\rtf1\\ansi}"u8.ToArray() },
        { "Unicode", [0x54, 0x68, 0xC3, 0x28, 0xB7, 0xFF] },
        { "hỏng", "PK\u0003\u0004 and nothing more"u8.ToArray() },
        { "không phải là .docx", Zip(("a.txt", "a")) },
        { "macro", Zip(("word/document.xml", "<w/>"), ("word/vbaProject.bin", "x")) },
        { "hỏng", Zip(("[Content_Types].xml", ContentTypes), ("word/document.xml", "<w:document><w:body>")) },
        { "hỏng", Zip(("[Content_Types].xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"), ("word/document.xml", "<a/>")) },
        { "quá nhiều phần",
            Zip([.. Enumerable.Range(0, 4_100)
            .Select(static number => (string.Create(System.Globalization.CultureInfo.InvariantCulture, $"xl/s{number}.xml"), "<a/>"))]) },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Read_BadFile_SaysWhatToDo(string words, byte[] file)
    {
        var error = Assert.Throws<DocumentFileException>(() => PlanFile.Read(new MemoryStream(file)));
        Assert.Contains(words, error.Explanation.Vietnamese, StringComparison.Ordinal);
        Assert.NotEqual("", error.Explanation.English);
    }

    // 300 MB of spaces pack into a few hundred kilobytes.
    [Fact]
    public void Read_SwollenArchive_IsRefusedBeforeItIsUnpacked()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("word/document.xml").Open();
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var times = 0; times < 300; times++)
            {
                entry.Write(spaces);
            }
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        packed.Position = 0;
        Assert.Throws<DocumentFileException>(() => PlanFile.Read(packed));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    // Changed bytes and cut ends: the file is read, or refused with the one exception.
    [Theory]
    [InlineData("a07-quyet-dinh-giao.docx")]
    [InlineData("d-lists.docx")]
    [InlineData("x-chi-tieu.xlsx")]
    public void Read_DamagedFile_IsReadOrRefused(string name)
    {
        var whole = File.ReadAllBytes(Repository.At($"{Folder}/{name}"));
        for (var seed = 0; seed < 60; seed++)
        {
            var file = seed % 3 == 0 ? whole[..(whole.Length * seed / 60)] : Repacked(whole, seed);
            try
            {
                PlanFile.Read(new MemoryStream(file));
            }
            catch (DocumentFileException refused)
            {
                Assert.NotEqual("", refused.Explanation.Vietnamese);
            }
        }
    }

    [Fact]
    public void Read_Null_IsRefused() => Assert.Throws<ArgumentNullException>(static () => PlanFile.Read(null!));

    [Fact]
    public void Read_TextFile_IsReadAsText() =>
        Assert.Single(PlanFile.Read(new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF- Thu ngân sách đạt 5 tỷ đồng"))).Lines);

    // The parts stay whole as zip entries, their words change.
    private static byte[] Repacked(byte[] whole, int seed)
    {
        var state = (uint)(seed * 2_654_435_761L % uint.MaxValue);
        using var made = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(whole), ZipArchiveMode.Read))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var source = entry.Open();
                using var copy = new MemoryStream();
                source.CopyTo(copy);
                var bytes = copy.ToArray();
                for (var times = 0; times < 3 && bytes.Length > 0; times++)
                {
                    state = unchecked((state * 1_664_525u) + 1_013_904_223u);
                    bytes[state % (uint)bytes.Length] = (byte)(state >> 24);
                }

                using var target = to.CreateEntry(entry.FullName).Open();
                target.Write(bytes);
            }
        }

        return made.ToArray();
    }

    private static byte[] Zip(params (string Name, string Words)[] entries)
    {
        using var made = new MemoryStream();
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, words) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(words));
            }
        }

        return made.ToArray();
    }
}
