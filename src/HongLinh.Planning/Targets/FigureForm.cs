namespace HongLinh.Planning;

/// <summary>How the reports on an indicator become the figure of a target.</summary>
internal enum FigureForm
{
    /// <summary>The amount itself, joined over the year and over the units as the indicator says.</summary>
    Amount,

    /// <summary>What an amount has become against a baseline.</summary>
    Move,

    /// <summary>How many of the things that the plan names are done.</summary>
    Items,

    /// <summary>The latest place in a ranking.</summary>
    Place,

    /// <summary>The day of an event.</summary>
    Event,

    /// <summary>The figures of several targets, each by itself.</summary>
    Several,

    /// <summary>None: nothing is measured.</summary>
    None,
}
