using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text.Tests.Reading;

namespace HongLinh.Planning.Text.Tests.Rendering;

// Every target that the phrases and the whole plans of the corpora state is written and read again.
public sealed class TargetTextCorpusTests
{
    private static readonly PlanYear Year = PlanYear.Of(2026);

    // Targets whose own name states a figure, or a fall that their name calls a growth; all others are said.
    private const int MostWithOwnFigures = 22;

    // What several years decide together is a target of a plan for several years.
    private const string TermHead = "KẾ HOẠCH\nPhát triển kinh tế - xã hội giai đoạn 2026 - 2030\nI. CHỈ TIÊU\n- ";

    private static IEnumerable<(PlanLine Line, PlanYear Year)> Lines()
    {
        foreach (var row in Corpus.Rows("Readable"))
        {
            foreach (var line in PlanReader.Read("- " + row[0], new PlanVocabulary { Year = Year }).Value.Lines)
            {
                yield return (line, Year);
            }
        }

        foreach (var path in Repository.Files("tests/HongLinh.Planning.Text.Tests/Plans", "*.txt"))
        {
            var plan = PlanReader.Read(PlanSaid.Parted(Repository.Read(path)).Text).Value;
            foreach (var line in plan.Lines)
            {
                yield return (line, plan.Year);
            }
        }
    }

    [Fact]
    public void Sentence_EveryTargetOfTheCorpora_ReadsBackOrIsRefusedWithItsReason()
    {
        var (count, own) = (0, new List<string>());
        foreach (var (line, year) in Lines())
        {
            count++;
            if (TargetText.Sentence(line).TryPickT0(out var sentence, out var refused))
            {
                var isOfTerm = line.Holding == Holding.OverTerm || line.Holding == Holding.OnAverage;
                var read = Assert.Single(PlanReader.Read(
                    (isOfTerm ? TermHead : "- ") + sentence,
                    new PlanVocabulary { Indicators = [line.Indicator], Year = isOfTerm ? null : year }).Value.Lines);
                Assert.Equal((line.Target, line.Holding, line.Commitment), (read.Target, read.Holding, read.Commitment));
            }
            else if (line.Target is not (NotAssessableTarget or NearTarget or NamedItemsTarget or AllOfTarget))
            {
                own.Add($"{refused.Quoted} {line.Target}");
            }
        }

        Assert.True(count >= 1000, "The corpora lost targets.");
        Assert.True(own.Count <= MostWithOwnFigures, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{own.Count} of {count}\n") + string.Join('\n', own));
    }

    [Fact]
    public void Sentence_NameThatStatesAFigure_SaysWhatItDoesNotCarry()
    {
        var line = Assert.Single(PlanReader.Read("- Có 5 xã đạt 19/19 tiêu chí.", new PlanVocabulary { Year = Year }).Value.Lines);
        var refused = TargetText.Sentence(line).AsT1;
        Assert.Equal(FindingCode.NotSayable, refused.Code);
        Assert.Equal("Xã đạt 19/19 tiêu chí đạt từ 05 xã trở lên.", refused.Quoted.ToString());
    }

    // "dịch vụ 37%" in a structure is to be 37%, no more and no less; "xã Đoài 3%" of poverty is not to be passed.
    [Theory]
    [InlineData("Tỷ trọng nông nghiệp 23%, công nghiệp 40%, dịch vụ 37%.", "Tỷ trọng dịch vụ 37%.")]
    // The head of the line is a part of the name and says it.
    [InlineData("Cơ cấu kinh tế: nông nghiệp 23%; công nghiệp 40%; dịch vụ 37%.", "Cơ cấu kinh tế: dịch vụ 37%.")]
    [InlineData("Tỷ lệ nghèo đa chiều xã Đông 1%, xã Đoài 3%.", "Tỷ lệ nghèo đa chiều xã Đoài 3%.")]
    [InlineData("Tỷ lệ nghèo đa chiều: xã Đông 1%, xã Đoài 3%.", "Tỷ lệ nghèo đa chiều: xã Đoài 3%.")]
    public void Write_BareNumberThatWouldBeReadAsAnotherPromise_SaysHowItIsCompared(string phrase, string sentence) =>
        Assert.Equal(sentence, TargetText.Write(PlanReader.Read("- " + phrase, new PlanVocabulary { Year = Year }).Value.Lines[^1]));
}
