using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents.Tests;

// The plan of 2023 as another program saved it for Word.
public sealed class ReferenceDocumentTests
{
    private static readonly PlanReading Text = PlanReader.ReadWithPlaces(HongLinh2023.ReadDocument());
    private static readonly PlanReading Word = Read();

    [Fact]
    public void Read_ReferenceDocument_HasTheSame24Targets()
    {
        Assert.Equal(24, Word.Lines.Count);
        Assert.Equal(Text.Plan.Value.Lines.Select(static line => line.Target), Word.Plan.Value.Lines.Select(static line => line.Target));
        Assert.Equal(Text.Plan.Value.Groups.Select(static group => group.Name), Word.Plan.Value.Groups.Select(static group => group.Name));
    }

    [Fact]
    public void Read_ReferenceDocument_HasTheSameHead() => Assert.Equal(Text.Plan.Value.Header, Word.Plan.Value.Header);

    [Fact]
    public void LocationOf_Lines_IsTheirParagraph() =>
        Assert.All(Word.Lines, static line => Assert.StartsWith("đoạn ", Word.LocationOf(line.Span), StringComparison.Ordinal));

    private static PlanReading Read()
    {
        using var file = File.OpenRead(Repository.At("tests/HongLinh.Planning.Documents.Tests/Reference/hong-linh-2023.docx"));
        return PlanFile.Read(file);
    }
}
