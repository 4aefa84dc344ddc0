namespace HongLinh.Planning;

/// <summary>Reports by the indicator and the unit of organisation that they are about.</summary>
internal interface IReportBook
{
    /// <summary>How many series there are; places are below it.</summary>
    int Count { get; }

    /// <summary>The place of the reports on an indicator about a unit; below 0 when there are none.</summary>
    int PlaceOf(IndicatorCode indicator, string unit);

    /// <summary>The reports at a place, earliest known first.</summary>
    ReadOnlySpan<Observation> At(int place);
}
