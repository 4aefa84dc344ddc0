namespace HongLinh.Planning;

/// <summary>How the reports on an indicator become the figure of a target.</summary>
internal enum FigureForm
{
    /// <summary>The amount itself, joined over the year and over the units as the indicator determines.</summary>
    Amount,

    /// <summary>The growth or change of an amount from a baseline.</summary>
    Move,

    /// <summary>How many of the things that the plan names are done.</summary>
    Items,

    /// <summary>The latest place in a ranking.</summary>
    Place,

    /// <summary>The day of an event.</summary>
    Event,

    /// <summary>The figures of several targets, each on its own.</summary>
    Several,

    /// <summary>None: nothing is measured.</summary>
    None,
}
