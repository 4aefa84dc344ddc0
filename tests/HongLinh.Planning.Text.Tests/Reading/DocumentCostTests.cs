using System.Globalization;
using HongLinh.Planning.Editions;

namespace HongLinh.Planning.Text.Tests.Reading;

// What a large text may cost for each of its letters, counted and not timed.
public sealed class DocumentCostTests
{
    private const int MostBytes = 85;
    private const int MostLooks = 8;

    [Fact]
    public void Read_LargeText_TakesFewBytesAndLooksForEachLetter()
    {
        var document = HongLinh2023.ReadDocument();
        var section = document[document.IndexOf("II. ", StringComparison.Ordinal)..document.IndexOf("III. ", StringComparison.Ordinal)];
        var text = string.Concat(Enumerable.Repeat(section, 40));
        // Tables of words are made when they are first needed.
        new DocumentReader(SourceText.Of(section), PlanVocabulary.Empty).Read();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var reader = new DocumentReader(SourceText.Of(text), PlanVocabulary.Empty);
        reader.Read();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(bytes <= (long)MostBytes * text.Length, string.Create(CultureInfo.InvariantCulture, $"{bytes / text.Length} bytes for each letter"));
        Assert.True(reader.Looks <= (long)MostLooks * text.Length, string.Create(CultureInfo.InvariantCulture, $"{(double)reader.Looks / text.Length} looks for each letter"));
    }

    // What a document names nothing of is numbered within it: the readings of other documents leave no trace.
    [Fact]
    public void Read_LineWithoutAName_TakesNoNameOfAnotherDocument()
    {
        PlanReader.Read("II. CHỈ TIÊU\n- Tỷ lệ hộ nghèo còn 2%.\n- Đạt 95%.\n");
        var reading = PlanReader.Read("II. CHỈ TIÊU\n- Tỷ lệ giảm nghèo đạt 1%.\n- Tỷ lệ hộ dùng nước sạch đạt 99%.\n- Đạt 95%.\n");
        Assert.Equal(
            ["Tỷ lệ giảm nghèo", "Tỷ lệ hộ dùng nước sạch", "Chỉ tiêu không nêu tên"],
            reading.Value.Lines.Select(static line => line.Target.Indicator.Name.Vietnamese));
    }
}
