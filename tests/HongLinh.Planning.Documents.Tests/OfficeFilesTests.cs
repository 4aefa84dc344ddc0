using HongLinh.Planning.Tests.Shared;
using HongLinh.Planning.Text.Tests.Reading;

namespace HongLinh.Planning.Documents.Tests;

// Files that another program made (LibreOffice), each with the reading decided by hand beside it.
public sealed class OfficeFilesTests
{
    private const string Folder = "tests/HongLinh.Planning.Documents.Tests/Files";

    public static TheoryData<string> Names =>
        [.. Repository.Files(Folder, "*.docx").Concat(Repository.Files(Folder, "*.xlsx")).Select(static path => Path.GetFileName(path)!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_File_GivesItsReading(string name)
    {
        using var file = File.OpenRead(Repository.At($"{Folder}/{name}"));
        PlanSaid.Holds(PlanSaid.Expected(Repository.Read($"{Folder}/{name}.expected")), PlanFile.Read(file));
    }
}
