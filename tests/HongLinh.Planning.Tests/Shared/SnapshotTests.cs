using System.Text;

namespace HongLinh.Planning.Tests.Shared;

public sealed class SnapshotTests
{
    // Reads the same with either engine; the verified file stands beside this one.
    [Fact]
    public Task Match_ReviewedText_Passes() =>
        Snapshot.Match("Thị xã Hồng Lĩnh, ngày 05/01/2023\n  192,5 tỷ đồng = 192.500 triệu đồng  \n");

#if !SNAPSHOTS_BY_VERIFY
    [Fact]
    public async Task Match_NoVerifiedFile_FailsAndWritesReceived()
    {
        using var files = new TestFiles();
        var thrown = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Match("một\n", "Method", files.Test));
        Assert.Contains("new", thrown.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "một\n"u8], await File.ReadAllBytesAsync(files.Received));
    }

    [Fact]
    public async Task Match_EmptyVerifiedFile_IsNew()
    {
        using var files = new TestFiles("");
        await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Match("một\n", "Method", files.Test));
    }

    [Theory]
    [InlineData("one\ntwo\n", true)]
    [InlineData("one\ntwo\n", false)]
    public async Task Match_SameText_PassesAndDeletesReceived(string verified, bool withMark)
    {
        using var files = new TestFiles(verified, withMark);
        await File.WriteAllTextAsync(files.Received, "of an earlier run");
        await Snapshot.Match("one\r\ntwo\r\n", "Method", files.Test);
        Assert.False(File.Exists(files.Received));
    }

    [Fact]
    public async Task Match_OtherText_ShowsTheFirstDifference()
    {
        using var files = new TestFiles("one\ntwo\nthree\n");
        var thrown = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Match("one\ntoo\nfour\n", "Method", files.Test));
        Assert.StartsWith("""
            The texts differ, first at line 2, column 2:
              verified: two¶
              received: too¶
                         ^
            """, thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one \n")]
    [InlineData("one")]
    [InlineData("one\n\n")]
    public async Task Match_OtherWhiteSpaceAtTheEnd_Fails(string received)
    {
        using var files = new TestFiles("one\n");
        await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Match(received, "Method", files.Test));
    }

    [Fact]
    public async Task Match_VerifiedFileHasCarriageReturns_FailsAndSaysSo()
    {
        using var files = new TestFiles("one\r\n");
        var thrown = await Assert.ThrowsAsync<SnapshotException>(() => Snapshot.Match("one\n", "Method", files.Test));
        Assert.Contains("CR line ends", thrown.Message, StringComparison.Ordinal);
    }

    private sealed class TestFiles : IDisposable
    {
        private readonly string _folder = Directory.CreateTempSubdirectory("snapshot").FullName;

        public TestFiles()
        {
        }

        public TestFiles(string verified, bool withMark = true) =>
            File.WriteAllText(Path.Combine(_folder, "SomeTests.Method.verified.txt"), verified, new UTF8Encoding(withMark && verified.Length > 0));

        public string Test => Path.Combine(_folder, "SomeTests.cs");

        public string Received => Path.Combine(_folder, "SomeTests.Method.received.txt");

        public void Dispose() => Directory.Delete(_folder, recursive: true);
    }
#endif
}
