using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text;
using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples;

/// <summary>What all samples share on the command line: the language, colours, help, refusals and exit codes.</summary>
/// <remarks>The language is looked for before anything else is read, so that whatever is wrong with a call is said in it.</remarks>
internal sealed class Shell
{
    private readonly string[] _args;
    private readonly Option<Language> _language;
    private readonly Option<string> _colours;
    private readonly Option<bool> _help;

    public Shell(string[] args)
    {
        Console.OutputEncoding = Encoding.UTF8;
        _args = args;
        Language = LanguageIn(args);
        _language = Value("--lang", "vi|en", Of("Ngôn ngữ; mặc định vi.", "The language; vi by default."), Of("vi hoặc en", "vi or en"),
            static text => Language.TryFromCode(text, out var value) ? value : null, Language.Vietnamese);
        _colours = Value("--color", "auto|always|never", Of("Màu của kết quả đánh giá; mặc định auto.", "Colours of the verdicts; auto by default."),
            Of("auto, always hoặc never", "auto, always or never"), static text => text is "auto" or "always" or "never" ? text : null, "auto");
        _help = new Option<bool>("--help", "-h", "-?") { Description = Of("In hướng dẫn này.", "Prints this help.") };
        (_language.Recursive, _colours.Recursive, _help.Recursive) = (true, true, true);
    }

    /// <summary>The language asked for, Vietnamese by default.</summary>
    public Language Language { get; }

    /// <summary>A text in the language asked for.</summary>
    public string Of(string vietnamese, string english) => Language == Language.Vietnamese ? vietnamese : english;

    /// <summary>An option with a value that is read from one word.</summary>
    public Option<T> Value<T>(string name, string form, string about, string expected, Func<string, T?> read, T missing) => new(name)
    {
        Description = about,
        HelpName = form,
        DefaultValueFactory = _ => missing,
        CustomParser = given =>
        {
            var text = given.Tokens[0].Value;
            if (read(text) is { } value)
            {
                return value;
            }

            given.AddError($"{name}: “{text}” " + Of("không phải là ", "is not ") + expected + ".");
            return missing;
        },
    };

    /// <summary>An option with a date as people write it.</summary>
    public Option<LocalDate?> Day(string name, string about) => new(name)
    {
        Description = about,
        HelpName = Of("NGÀY", "DATE"),
        CustomParser = given =>
        {
            var day = Days.Read(given.Tokens[0].Value, Language, out var fault);
            if (day is null)
            {
                given.AddError($"{name}: {fault}");
            }

            return day;
        },
    };

    /// <summary>An option with the name of a file.</summary>
    public Option<FileInfo?> File(string name, string about) => new(name) { Description = about, HelpName = Of("TỆP", "FILE") };

    /// <summary>An option without a value.</summary>
    public static Option<bool> Flag(string name, string about) => new(name) { Description = about };

    /// <summary>Runs the program, or prints its help or what is wrong with the call.</summary>
    /// <param name="root">The program with its commands and options.</param>
    /// <param name="about">Examples of calls, and what the exit codes mean beyond the usual.</param>
    public int Run(RootCommand root, HelpNotes about)
    {
        foreach (var option in root.Options)
        {
            option.Description = option is VersionOption ? Of("In phiên bản.", "Prints the version.") : option.Description;
        }

        root.Options.Remove(root.Options.OfType<HelpOption>().Single());
        root.Options.Add(_language);
        root.Options.Add(_colours);
        root.Options.Add(_help);
        // A word that begins with @ is a word, not a file with more of them.
        var call = root.Parse(_args, new ParserConfiguration { ResponseFileTokenReplacer = null, EnablePosixBundling = false });
        if (IsGiven(call, _help))
        {
            Terminal.WritePlain(HelpText.Of(this, root, call.CommandResult.Command, about));
            return ExitCode.Done;
        }

        var faults = CallFaults.Of(this, call);
        if (faults.Count == 0)
        {
            Terminal.Choose(call.GetValue(_colours)!);
            return call.Invoke();
        }

        foreach (var fault in faults)
        {
            Console.Error.WriteLine(fault);
        }

        return Refuse(Of($"Xem cách dùng: {root.Name} --help", $"For the usage: {root.Name} --help --lang en"));
    }

    /// <summary>Says on standard error what is wrong with the call.</summary>
    public static int Refuse(string fault)
    {
        Console.Error.WriteLine(fault);
        return ExitCode.WrongCall;
    }

    /// <summary>What two options that do not go together are called; null when none of the others is given with the first.</summary>
    public string? Clash(ParseResult call, Option one, params Option[] others) =>
        IsGiven(call, one) && Array.Find(others, other => IsGiven(call, other)) is { } other
            ? Of($"{one.Name} và {other.Name} không dùng cùng nhau.", $"{one.Name} and {other.Name} do not go together.")
            : null;

    public static bool IsGiven(ParseResult call, Option option) => call.GetResult(option) is { Implicit: false };

    // --lang en, --lang=en and --lang:en, wherever they stand.
    private static Language LanguageIn(string[] args)
    {
        for (var at = 0; at < args.Length; at++)
        {
            var code = args[at] == "--lang" && at + 1 < args.Length ? args[at + 1]
                : args[at].StartsWith("--lang=", StringComparison.Ordinal) || args[at].StartsWith("--lang:", StringComparison.Ordinal) ? args[at][7..]
                : "";
            if (Language.TryFromCode(code, out var language))
            {
                return language;
            }
        }

        return Language.Vietnamese;
    }
}
