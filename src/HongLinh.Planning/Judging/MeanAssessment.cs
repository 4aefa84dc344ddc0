using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>A mean over several years: where it can be taken in two ways, only what both of them say is said.</summary>
/// <param name="Simple">The simple mean with the bounds.</param>
/// <param name="Compound">The compound mean of growth with the bounds; null for all else.</param>
internal sealed record MeanAssessment(FigureAssessment Simple, FigureAssessment? Compound) : Assessment
{
    public override Outcome Judge(PolicyConventions policy)
    {
        var simple = Simple.Judge(policy);
        if (Compound is null)
        {
            return simple;
        }

        var compound = Compound.Judge(policy);
        var soFar = simple.SoFar == compound.SoFar ? simple.SoFar : Truth.Unknown;
        return simple.Verdict == compound.Verdict && simple.SoFar == compound.SoFar ? compound
            : simple.Verdict == compound.Verdict ? new Outcome(simple.Verdict, ReasonCode.MeansDiffer, soFar)
            : simple.Verdict.IsKept && compound.Verdict.IsKept ? simple.Verdict == Verdict.Met ? simple : compound
            : simple.Verdict == Verdict.Open || compound.Verdict == Verdict.Open ? new Outcome(Verdict.Open, ReasonCode.MeansDiffer, soFar)
            : new Outcome(Verdict.NotDeterminable, ReasonCode.MeansDiffer, soFar);
    }
}
