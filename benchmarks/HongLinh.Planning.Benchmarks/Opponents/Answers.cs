using FluentValidation;
using FluentValidation.Results;
using RulesEngine.Models;

namespace HongLinh.Planning.Benchmarks.Opponents;

/// <summary>What each engine says of each line, in the only words that all of them have: kept, missed, or nothing.</summary>
internal static class Answers
{
    public static bool?[] Of(ReadOnlySpan<Judgement> judgements)
    {
        var answers = new bool?[judgements.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var verdict = judgements[i].Verdict;
            answers[i] = judgements[i].Target is NotAssessableTarget ? null
                : verdict == Verdict.Exceeded || verdict == Verdict.Met ? true
                : verdict == Verdict.NotMet ? false
                : throw new InvalidOperationException($"{judgements[i]} is not what the full year gives.");
        }

        return answers;
    }

    public static bool?[] Of(List<RuleResultTree> results)
    {
        var failed = results.Find(static result => result.ExceptionMessage is { Length: > 0 });
        var kept = failed is null
            ? results.ToDictionary(static result => result.Rule.RuleName, static result => (bool?)result.IsSuccess)
            : throw new InvalidOperationException($"{failed.Rule.RuleName}: {failed.ExceptionMessage}");
        return [.. TownFigures.PropertyOfLine.Select(property => property is null ? null : kept.GetValueOrDefault(property))];
    }

    public static bool?[] Of(TownValidator validator, ValidationResult result)
    {
        var asked = validator.CreateDescriptor().GetMembersWithValidators().Select(static member => member.Key).ToHashSet();
        var missed = result.Errors.Select(static failure => failure.PropertyName).ToHashSet();
        return [.. TownFigures.PropertyOfLine.Select(property => property is null || !asked.Contains(property) ? (bool?)null : !missed.Contains(property))];
    }

    /// <summary>Throws when two engines say different things of a line.</summary>
    public static void RequireEqual(bool?[] expected, bool?[] actual, string engine)
    {
        for (var i = 0; i < expected.Length; i++)
        {
            if (expected[i] != actual[i])
            {
                throw new InvalidOperationException(string.Create(
                    System.Globalization.CultureInfo.InvariantCulture, $"Line {i + 1}: the library says {expected[i]}, {engine} {actual[i]}."));
            }
        }
    }
}
