namespace HongLinh.Planning.Editions.Tests.Samples;

/// <summary>What every sample does on a command line: help, refusals, languages, dates, width, colours, exit codes.</summary>
public sealed class TerminalTests
{
    private const string Main = "hong-linh-2023";
    private const string Calendar = "reporting-calendar";

    public static TheoryData<string> Programs => [Main, Calendar, "plan-reader", "office-month", "OwnPlan", "OwnRule", "QuickStart"];

    [Theory]
    [MemberData(nameof(Programs))]
    public void Help_EverySample_IsInTheLanguageAskedFor(string program)
    {
        var (vi, en) = (Sample.Run(program, "--help"), Sample.Run(program, "--help", "--lang", "en"));
        Assert.Equal((0, "", 0, ""), (vi.Code, vi.Error, en.Code, en.Error));
        Assert.All(["Cách dùng:", "Tùy chọn:", "Ví dụ:", "Mã thoát:"], words => Assert.Contains(words, vi.Out, StringComparison.Ordinal));
        Assert.All(["Usage:", "Options:", "Examples:", "Exit codes:"], words => Assert.Contains(words, en.Out, StringComparison.Ordinal));
        Assert.DoesNotMatch("[ạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđ]", en.Out.Replace("Hồng Lĩnh", "", StringComparison.Ordinal).Split("Examples:")[0]
            .Replace("Tết", "", StringComparison.Ordinal).Replace("Hùng", "", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Programs))]
    public void UnknownOption_EverySample_IsAWrongCallInTheLanguageAskedFor(string program)
    {
        var (vi, en) = (Sample.Run(program, "--nope"), Sample.Run(program, "--nope", "--lang=en"));
        Assert.Equal((2, "", 2, ""), (vi.Code, vi.Out, en.Code, en.Out));
        Assert.StartsWith("Không có tùy chọn --nope.", vi.Error, StringComparison.Ordinal);
        Assert.StartsWith("There is no option --nope.", en.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30/07/2023")]
    [InlineData("30/7/2023")]
    [InlineData("30-7-2023")]
    [InlineData("30.7.2023")]
    [InlineData("2023-07-30")]
    public void Date_AsPeopleWriteIt_IsRead(string date)
    {
        var (card, owed) = (Sample.Run(Main, "--as-of", date), Sample.Run(Calendar, "owed", "--as-of", date));
        Assert.Equal((0, "", 0, ""), (card.Code, card.Error, owed.Code, owed.Error));
        Assert.Contains("ngày 30/07/2023", card.Out, StringComparison.Ordinal);
        Assert.Contains("ngày 30/07/2023", owed.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/02/2023", "Không có ngày 31/02/2023: tháng 2 năm 2023 có 28 ngày.", "There is no day 31/02/2023")]
    [InlineData("7/30/2023", "Không có tháng 30", "There is no month 30")]
    [InlineData("30/7/23", "ghi năm đủ bốn chữ số", "write the year with four digits")]
    [InlineData("hôm nay", "không phải là ngày", "is not a date")]
    public void Date_UnclearOrImpossible_IsRefusedWithWords(string date, string vietnamese, string english)
    {
        foreach (var option in new[] { "--as-of", "--compare-with" })
        {
            var (vi, en) = (Sample.Run(Main, option, date), Sample.Run(Main, "--lang", "en", option, date));
            Assert.Equal((2, "", 2, ""), (vi.Code, vi.Out, en.Code, en.Out));
            Assert.Contains(vietnamese, vi.Error, StringComparison.Ordinal);
            Assert.Contains(english, en.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(Main, "--as-of: thiếu giá trị", "--as-of")]
    [InlineData(Main, "--lang: chỉ được ghi một lần", "--lang", "vi", "--lang", "vi")]
    [InlineData(Main, "Có phải là --outlook?", "--outlok")]
    [InlineData(Main, "--fingerprint và --format json không dùng cùng nhau", "--format", "json", "--fingerprint")]
    [InlineData(Main, "--replay và --as-of không dùng cùng nhau", "--replay", "x.json", "--as-of", "30/7/2023")]
    [InlineData(Main, "--compare-with và --outlook không dùng cùng nhau", "--compare-with", "2/3/2023", "--outlook")]
    [InlineData(Main, "--format docx cần --out", "--format", "docx")]
    [InlineData(Calendar, "--due-day và --due-after không dùng cùng nhau", "--due-day", "20", "--due-after", "2")]
    [InlineData(Calendar, "--alarm và --format text không dùng cùng nhau", "--alarm", "3")]
    [InlineData(Calendar, "--year không dùng với lệnh owed", "--year", "2026", "owed")]
    [InlineData(Calendar, "--from 2030 sau --to 2026", "lunar", "--from", "2030", "--to", "2026")]
    [InlineData("plan-reader", "--lines và --document không dùng cùng nhau", "--lines", "--document")]
    [InlineData("plan-reader", "--report cần --period", "--report", "--indicators")]
    public void WrongCall_Vietnamese_SaysWhyOnStandardError(string program, string words, params string[] arguments)
    {
        var run = Sample.Run(program, arguments);
        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains(words, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("plan-reader", "--document", "no-such-file.docx")]
    [InlineData(Main, "--replay", "no-such-file.json")]
    [InlineData(Main, "--out", "no-such-folder/x.txt")]
    public void RefusedInput_IsOne_AndNamesTheFile(string program, params string[] arguments)
    {
        var run = Sample.Run(program, [.. arguments, "--lang", "en"]);
        Assert.Equal((1, $"There is no file “{arguments[1]}”.\n"), (run.Code, run.Error.Replace("\r", "", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    public void Width_OfTheTerminal_NoLineIsWider(int width)
    {
        (string, string)[] terminal = [("COLUMNS", width.ToString(System.Globalization.CultureInfo.InvariantCulture))];
        string[][] calls =
        [
            [Main, "--outlook", "--remarks", "--check", "--explain", "4", "--fingerprint"], [Main, "--compare-with", "2/3/2023"], [Calendar, "owed"], [Calendar],
            [Main, "--help"], ["OwnPlan"],
        ];
        Assert.All(calls, call => Assert.All(
            Sample.RunWith(terminal, call[0], call[1..]).Out.Split('\n').Where(static line => !line.Contains("JSON", StringComparison.Ordinal)),
            line => Assert.InRange(line.Length, 0, width)));
        Assert.Contains(Sample.Run(Main).Out.Split('\n'), static line => line.Length > 120);
    }

    [Fact]
    public void Colours_OnlyWhereAskedForOrATerminal_AndNeverInData()
    {
        const string Escape = "\u001b[";
        Assert.DoesNotContain(Escape, Sample.Run(Main).Out, StringComparison.Ordinal);
        Assert.Contains("\u001b[32mVượt", Sample.Run(Main, "--color", "always").Out, StringComparison.Ordinal);
        Assert.Contains(Escape, Sample.RunWith([("FORCE_COLOR", "1")], Main).Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, Sample.RunWith([("FORCE_COLOR", "1"), ("NO_COLOR", "1")], Main).Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, Sample.RunWith([("FORCE_COLOR", "1")], Main, "--color", "never").Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Escape, Sample.Run(Main, "--color", "always", "--format", "csv").Out, StringComparison.Ordinal);
    }
}
