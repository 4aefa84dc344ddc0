using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>The classes in which a page counts, colours and filters lines: the verdicts, and lines about which nothing can be measured.</summary>
internal sealed record VerdictClass
{
    public const string NotAssessable = "not-assessable";

    private VerdictClass(string code, string mark, BilingualName name, Func<Tally, int> count)
    {
        Code = code;
        Mark = mark;
        Name = name;
        Count = count;
    }

    public static ValueList<VerdictClass> All { get; } =
    [
        Of(Verdict.Exceeded, static tally => tally.Exceeded),
        Of(Verdict.Met, static tally => tally.Met),
        Of(Verdict.NotMet, static tally => tally.NotMet),
        Of(Verdict.Open, static tally => tally.Open),
        Of(Verdict.NotDeterminable, static tally => tally.Lacking),
        new(NotAssessable, "–", BilingualName.Of("Không đánh giá được", "Not assessable"), static tally => tally.NotAssessable),
    ];

    /// <summary>The class in the style sheet.</summary>
    public string Code { get; }

    /// <summary>Its sign, to tell it without colour.</summary>
    public string Mark { get; }

    /// <summary>Its name.</summary>
    public BilingualName Name { get; }

    /// <summary>How many lines of a tally are in it.</summary>
    public Func<Tally, int> Count { get; }

    /// <summary>The class of a line.</summary>
    public static VerdictClass Of(Judgement judgement)
    {
        var code = judgement.Reason == ReasonCode.NotAssessable ? NotAssessable : judgement.Verdict.Code;
        foreach (var one in All)
        {
            if (one.Code == code)
            {
                return one;
            }
        }

        throw new UnreachableException($"No class for {code}.");
    }

    private static VerdictClass Of(Verdict verdict, Func<Tally, int> count) => new(
        verdict.Code,
        verdict.Match(exceeded: "▲", met: "✓", notMet: "✗", open: "◔", notDeterminable: "?"),
        BilingualName.Of(VerdictPhrases.Verdicts.Of(verdict, Language.Vietnamese), VerdictPhrases.Verdicts.Of(verdict, Language.English)),
        count);
}
