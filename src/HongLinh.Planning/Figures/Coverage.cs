namespace HongLinh.Planning;

/// <summary>How far the figures cover the individual periods of the year.</summary>
internal enum Coverage : byte
{
    /// <summary>Figures for shorter spans lead up to the last period of the year, so every period is covered.</summary>
    Periods,

    /// <summary>Some days are covered only by a figure for the whole year, which tells nothing about individual periods.</summary>
    YearBesideParts,

    /// <summary>The only figure is for the whole year.</summary>
    YearAlone,
}
