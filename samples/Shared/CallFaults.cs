using System.CommandLine;
using System.CommandLine.Parsing;

namespace HongLinh.Planning.Samples;

/// <summary>What is wrong with a call, in the language asked for. The parser's own sentences are English.</summary>
internal static class CallFaults
{
    // A slip of the hand changes no more letters than these.
    private const int Slip = 2;

    public static List<string> Of(Shell shell, ParseResult call)
    {
        // The parser takes an unknown option for the argument of a command that has one.
        var taken = call.CommandResult.Children.OfType<ArgumentResult>().SelectMany(static argument => argument.Tokens)
            .Select(static token => token.Value).Where(static word => word.StartsWith("--", StringComparison.Ordinal));
        var faults = call.UnmatchedTokens.Concat(taken).Select(word => Unknown(shell, call, word)).ToList();
        foreach (var error in call.Errors)
        {
            switch (error.SymbolResult)
            {
                case OptionResult { Tokens.Count: 0 } bare when bare.Option.Arity.MinimumNumberOfValues > 0:
                    faults.Add(shell.Of(
                        $"{bare.Option.Name}: thiếu giá trị ({bare.Option.HelpName}).", $"{bare.Option.Name}: a value is missing ({bare.Option.HelpName})."));
                    break;
                case OptionResult { Tokens.Count: > 1 } twice:
                    faults.Add(shell.Of($"{twice.Option.Name}: chỉ được ghi một lần.", $"{twice.Option.Name}: may be given once only."));
                    break;
                case CommandResult when faults.Count > 0:
                    break;
                default:
                    // Sentences of our own readers.
                    faults.Add(error.Message);
                    break;
            }
        }

        // The parser lets the options of a program stand before a command, which does not know them.
        if (call.CommandResult.Command != call.RootCommandResult.Command)
        {
            faults.AddRange(call.RootCommandResult.Children.OfType<OptionResult>()
                .Where(static option => option is { Implicit: false, Option.Recursive: false })
                .Select(option => shell.Of(
                    $"{option.Option.Name} không dùng với lệnh {call.CommandResult.Command.Name}.",
                    $"{option.Option.Name} is no option of the command {call.CommandResult.Command.Name}.")));
        }

        return [.. faults.Distinct()];
    }

    private static string Unknown(Shell shell, ParseResult call, string word)
    {
        var isOption = word.StartsWith('-');
        var known = (isOption ? call.CommandResult.Command.Options.Concat(call.RootCommandResult.Command.Options.Where(static option => option.Recursive))
                .SelectMany(static option => option.Aliases.Prepend(option.Name))
            : call.CommandResult.Command.Subcommands.Select(static command => command.Name)).ToArray();
        var near = known.Where(name => Distance(name, word) <= Slip).MinBy(name => Distance(name, word));
        return (isOption ? shell.Of($"Không có tùy chọn {word}.", $"There is no option {word}.")
            : shell.Of($"Không hiểu “{word}”.", $"“{word}” is not understood."))
            + (near is null ? "" : shell.Of($" Có phải là {near}?", $" Is it {near}?"));
    }

    // The number of letters to put in, take out or change (Levenshtein).
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)));
            }
        }

        return row[^1];
    }
}
