using System.Globalization;
using System.Reflection;
using HongLinh.Planning.Tests.Shared;

namespace HongLinh.Planning.Tests.Conventions;

public sealed class AotSmokeConventionTests
{
    // Native code has no reflection to find the tables with, so they are listed by hand; this finds a forgotten one.
    [Fact]
    public void Tables_OfTheNativeProgram_NameEveryVocabulary()
    {
        var listed = Repository.Read("tests/HongLinh.Planning.AotSmoke/Tables.cs");
        Surface.AssertNone(
            Surface.Vocabularies.Where(static type => type.IsPublic).Select(Line).Where(line => !listed.Contains(line, StringComparison.Ordinal)),
            "A vocabulary is missing in tests/HongLinh.Planning.AotSmoke/Tables.cs, or has another number of members there; the line is:");
    }

    private static string Line(Type type)
    {
        var members = type.GetFields(BindingFlags.Public | BindingFlags.Static).Count(field => field.FieldType == type);
        return string.Create(CultureInfo.InvariantCulture, $"check.Table({type.Name}.All, {type.Name}.TryFromCode, {members});");
    }
}
