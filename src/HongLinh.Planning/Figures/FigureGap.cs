namespace HongLinh.Planning;

/// <summary>Why a span of days has no figure although something was reported for it.</summary>
internal enum FigureGap : byte
{
    /// <summary>There is a figure.</summary>
    None,

    /// <summary>The report contains words only.</summary>
    WordsOnly,

    /// <summary>The report states that there is no figure.</summary>
    AbsenceStated,

    /// <summary>The report gives something that is not an amount: an event, a growth.</summary>
    NoAmount,

    /// <summary>The base is missing: there is no figure of the year before to compute from.</summary>
    NoBaseline,

    /// <summary>The figure of the year before is 0 or less, and a growth is a ratio to it.</summary>
    BaselineNotPositive,

    /// <summary>There are figures, but not from the start of the year: the total is at least their sum.</summary>
    StartMissing,

    /// <summary>The figure was set aside: its unit does not fit.</summary>
    UnitMismatch,

    /// <summary>Two figures for one day contradict each other, and both were set aside.</summary>
    TwoFigures,

    /// <summary>The figure was set aside by a check of the target.</summary>
    SetAside,
}
