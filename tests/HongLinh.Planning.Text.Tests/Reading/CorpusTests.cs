namespace HongLinh.Planning.Text.Tests.Reading;

public sealed class CorpusTests
{
    public static TheoryData<string, string> Readable
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Corpus.Rows("Readable"))
            {
                data.Add(row[0], row[1]);
            }

            return data;
        }
    }

    public static TheoryData<string, string, string> Unreadable
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var row in Corpus.Rows("Unreadable"))
            {
                data.Add(row[0], row[1], row[2]);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_ReadablePhrase_GivesItsTargets(string phrase, string expected)
    {
        var reading = PlanReader.ReadPhrase(phrase);
        Assert.Equal(expected, Corpus.Short(reading.Targets));
        Assert.DoesNotContain(reading.Findings, static found => found.Finding.Severity == Severity.Error);
    }

    public static TheoryData<string, string> Named
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var row in Corpus.Rows("Readable").Where(static row => row.Length > 2))
            {
                data.Add(row[0], row[2]);
            }

            return data;
        }
    }

    // Who keeps a target, when, and the words that open it are no part of its name; its numbers neither.
    [Theory]
    [MemberData(nameof(Named))]
    public void Read_ReadablePhrase_GivesTheNamesOfItsIndicators(string phrase, string names) =>
        Assert.Equal(names, string.Join(" / ", PlanReader.ReadPhrase(phrase).Targets.Select(static target => target.Name?.Text)));

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_UnreadablePhrase_IsReportedAndNotGuessed(string phrase, string code, string expected)
    {
        var reading = PlanReader.ReadPhrase(phrase);
        Assert.Contains(code, reading.Findings.Select(static found => found.Finding.Code.Code));
        Assert.Equal(expected, Corpus.Short(reading.Targets));
    }

    [Fact]
    public void Corpus_BothFolders_AreLarge()
    {
        Assert.True(Corpus.Rows("Readable").Count() >= 250, "The corpus lost readable phrases.");
        Assert.True(Corpus.Rows("Unreadable").Count() >= 130, "The corpus lost unreadable phrases.");
    }

    // The same words in decomposed letters, with the other place of the tone, with hard spaces and long dashes.
    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_OtherSpellingsOfAPhrase_GiveTheSameTargets(string phrase, string expected)
    {
        Assert.Equal(expected, Corpus.Short(PlanReader.ReadPhrase(phrase.Replace(" - ", " – ", StringComparison.Ordinal)).Targets));
        Assert.Equal(Spellings.OldTones(expected), Corpus.Short(PlanReader.ReadPhrase(Spellings.OldTones(phrase)).Targets));
        Assert.Equal(expected, Corpus.Short(PlanReader.ReadPhrase(phrase.Replace(' ', '\u00A0')).Targets));
        Assert.Equal(expected, Corpus.Short(PlanReader.ReadPhrase(Spellings.Decomposed(phrase)).Targets));
    }

    // Folding that and reading it back must give the words at the place.
    [Theory]
    [MemberData(nameof(Readable))]
    public void Spans_ReadablePhrase_QuoteThePhrase(string phrase, string expected)
    {
        Assert.NotEmpty(expected);
        foreach (var target in PlanReader.ReadPhrase(phrase).Targets)
        {
            var unit = target.UnitText is { } words ? Assert.Single(words.Spans).In(phrase) : null;
            Assert.Equal(target.UnitText?.Text, unit is null ? null : Spellings.Plain(unit));
            Assert.All(Spans(target), span => Assert.InRange(span.End, 0, phrase.Length));
            Assert.All(target.Value is { } value ? [value.Span] : (TextSpan[])[], span => Assert.False(string.IsNullOrWhiteSpace(span.In(phrase))));
        }
    }

    private static IEnumerable<TextSpan> Spans(TargetReading target) =>
        new[] { target.Name, target.Remark, target.Denominator }.OfType<ReadWords>().SelectMany(static words => words.Spans.ToArray());
}
