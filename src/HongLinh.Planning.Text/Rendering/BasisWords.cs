using HongLinh.Planning.Sources;
using HongLinh.Planning.Text.Phrases;

namespace HongLinh.Planning.Text.Rendering;

/// <summary>Names a legal basis; how well it was checked is said where it was not read in a public source.</summary>
internal static class BasisWords
{
    public static string Of(LegalBasis basis, Language language) =>
        basis.Act
        + (basis.Article.Length == 0 ? "" : ", " + basis.Article)
        + (basis.Confidence == SourceConfidence.Sourced ? "" : $" ({PlanPhrases.Confidences.Of(basis.Confidence, language)})");
}
