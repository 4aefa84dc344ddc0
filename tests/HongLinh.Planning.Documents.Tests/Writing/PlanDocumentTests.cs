using HongLinh.Planning.Editions;
using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text;
using HongLinh.Planning.Text.Tests;
using HongLinh.Planning.Text.Tests.Reading;

namespace HongLinh.Planning.Documents.Tests.Writing;

// A plan that was read, written as a document and read again is the same plan.
public sealed class PlanDocumentTests
{
    private const string Folder = "tests/HongLinh.Planning.Text.Tests/Plans";

    // Plans as communes, a council, a province and a party committee write them; targets in lists and in tables, tasks in sentences and in an appendix.
    public static TheoryData<string> Names =>
        ["a01-ke-hoach-xa", "a02-nghi-quyet-hdnd", "a03-dai-hoi", "a07-quyet-dinh-giao", "b01-pipes", "b04-phan-cong", "c01", "e06", "f02", "l01"];

    [Fact]
    public void Write_ReferencePlan_ReadsBackTheSame() => AssertSame(PlanReader.Read(HongLinh2023.ReadDocument()).Value, 24);

    [Theory]
    [MemberData(nameof(Names))]
    public void Write_OtherPlans_ReadBackTheSame(string name) =>
        AssertSame(PlanReader.Read(PlanSaid.Parted(Repository.Read($"{Folder}/{name}.txt")).Text).Value);

    // A plan that was stated in code has sentences of its own.
    [Fact]
    public void Write_PlanStatedInCode_SaysItsTargets()
    {
        var plan = Plan.Create(SmallPlan.Header, [new PlanGroup
        {
            Mark = "a", Name = "Nhóm chỉ tiêu kinh tế",
            Lines = [.. new[] { 0, 2, 3 }.Select(static (target, at) => new PlanLine { Ordinal = at + 1, Target = SmallPlan.Targets[target] })],
        }]).Value;
        var read = ReadBack(plan, PlanVocabulary.Of(plan));
        Assert.Equal(plan.Lines.Select(static line => line.Target), read.Lines.Select(static line => line.Target));
        Assert.Equal(("Nhóm chỉ tiêu kinh tế", plan.Header.Number, plan.Header.SignedBy), (read.Groups[0].Name.Vietnamese, read.Header.Number, read.Header.SignedBy));
    }

    // A draft in which some lines were given words and others were not: each of them is in the document, in the order of the plan.
    [Fact]
    public void Write_LinesWithAndWithoutWords_AreAllWritten()
    {
        var targets = new[] { 0, 2, 3 }.Select(static at => SmallPlan.Targets[at]).ToArray();
        var draft = PlanDraft.For(PlanYear.Of(2023), SmallPlan.Header.Issuer).Group("Nhóm chỉ tiêu kinh tế")
            .Line(targets[0]).Line(targets[1], TargetText.Write(targets[1]).TrimEnd('.')).Line(targets[2]);
        var plan = draft.Create().Value;
        Assert.Equal(targets, ReadBack(plan, PlanVocabulary.Of(plan)).Lines.Select(static line => line.Target));
    }

    [Fact]
    public void Write_FootnoteOfThePlan_IsAFootnoteOfWord()
    {
        var file = WrittenFile.Of(static stream => PlanFile.Write(PlanReader.Read(HongLinh2023.ReadDocument()).Value, stream));
        Assert.Contains("đạt chuẩn quốc gia[*].", file.Paragraphs(), StringComparison.Ordinal);
        Assert.Contains("MN Trung Lương, TH&THCS Đạu Liêu", file.Part("word/footnotes.xml").Value, StringComparison.Ordinal);
    }

    private static void AssertSame(Plan plan, int? lines = null)
    {
        var read = ReadBack(plan, null);
        Assert.Equal(lines ?? plan.Lines.Count, read.Lines.Count);
        Assert.Equal(plan.Header, read.Header);
        Assert.Equal(plan.Groups.Select(Told), read.Groups.Select(Told));
        Assert.Equal(plan.Lines.Select(Told), read.Lines.Select(Told));
        Assert.Equal(plan.Work.Tasks.Select(Told), read.Work.Tasks.Select(Told));
        Assert.Equal(plan.Prose.Recipients.Select(static line => line.Words), read.Prose.Recipients.Select(static line => line.Words));
    }

    private static object Told(PlanGroup group) => (group.Mark, group.Name.Vietnamese);

    private static object Told(PlanLine line) =>
        (line.Ordinal, line.Target, line.Holding, line.Commitment, line.Aspiration, line.Condition, line.FootnoteMark);

    private static object Told(AssignedTask task) => (task.Name, task.Assignment, task.Due, task.Rhythm, task.Product);

    private static Plan ReadBack(Plan plan, PlanVocabulary? known)
    {
        var file = WrittenFile.Of(stream => PlanFile.Write(plan, stream));
        Assert.Empty(file.Errors(isWord: true));
        return PlanFile.Read(new MemoryStream(file.Bytes), known).Plan.Value;
    }
}
