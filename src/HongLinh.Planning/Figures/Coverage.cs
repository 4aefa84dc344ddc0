namespace HongLinh.Planning;

/// <summary>What the figures say of the single periods of the year.</summary>
internal enum Coverage : byte
{
    /// <summary>Figures of shorter spans lead up to the last period of the year, so that each period has been seen.</summary>
    Periods,

    /// <summary>Some days are covered by a figure for the whole year alone, which says nothing of single periods.</summary>
    YearBesideParts,

    /// <summary>There is a figure for the whole year and no other.</summary>
    YearAlone,
}
