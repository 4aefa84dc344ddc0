using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>The words directly before a figure: their start and their roles.</summary>
/// <param name="From">The first token.</param>
/// <param name="Roles">The roles of the words, combined.</param>
/// <param name="Bound">The comparison nearest to the figure; none when there is none.</param>
/// <param name="BoundFrom">The start of that comparison.</param>
/// <param name="BoundTo">The end of that comparison.</param>
/// <param name="UnitBracket">The bracket that contains only the unit, or -1.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Run(int From, Role Roles, Role Bound, int BoundFrom, int BoundTo, int UnitBracket)
{
    public bool Has(Role role) => (Roles & role) != Role.None;
}
