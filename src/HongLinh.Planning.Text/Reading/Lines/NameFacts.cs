using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The facts that a name shows about its figures, computed once for all figures that share the name.</summary>
/// <param name="IsGrowth">The name is that of a growth: tốc độ tăng.</param>
/// <param name="IsCut">The name is that of a cut: mức giảm.</param>
/// <param name="IsSown">The name is that of a sown area, which is counted once for each harvest.</param>
/// <param name="IsCutOfBirths">The name is that of a cut of birth rates.</param>
/// <param name="IsNaturalGrowth">The name is that of the natural growth of a population, whose rise is itself a rate.</param>
/// <param name="IsFlow">The name opens with something that has no natural upper limit: money, output, numbers of things.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameFacts(bool IsGrowth, bool IsCut, bool IsSown, bool IsCutOfBirths, bool IsNaturalGrowth, bool IsFlow);
