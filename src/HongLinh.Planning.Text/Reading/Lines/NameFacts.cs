using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>What a name says of its figures, found out once however many figures share it.</summary>
/// <param name="IsGrowth">The name is that of a growth: tốc độ tăng.</param>
/// <param name="IsCut">The name is that of a cut: mức giảm.</param>
/// <param name="IsSown">The name is that of a sown area, which is counted once for each harvest.</param>
/// <param name="IsCutOfBirths">The name is that of a cut of birth rates.</param>
/// <param name="IsNaturalGrowth">The name is that of the natural growth of a population, whose rise is a rate of its own.</param>
/// <param name="IsFlow">The name opens with what has no natural ceiling: money, output, numbers of things.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct NameFacts(bool IsGrowth, bool IsCut, bool IsSown, bool IsCutOfBirths, bool IsNaturalGrowth, bool IsFlow);
