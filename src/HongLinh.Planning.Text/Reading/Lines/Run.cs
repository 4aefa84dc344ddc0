using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The words directly before a figure: where they start and what they do to it.</summary>
/// <param name="From">The first token.</param>
/// <param name="Roles">What the words do, taken together.</param>
/// <param name="Bound">The comparison that stands nearest to the figure; none when there is none.</param>
/// <param name="BoundFrom">Where that comparison starts.</param>
/// <param name="BoundTo">Where it ends.</param>
/// <param name="UnitBracket">The bracket that holds nothing but the unit, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Run(int From, Role Roles, Role Bound, int BoundFrom, int BoundTo, int UnitBracket)
{
    public bool Has(Role role) => (Roles & role) != Role.None;
}
