namespace HongLinh.Planning;

/// <summary>Reports grouped by indicator and unit of organisation.</summary>
internal interface IReportBook
{
    /// <summary>The number of series; places run from 0 to below it.</summary>
    int Count { get; }

    /// <summary>The place of the reports on an indicator about a unit; below 0 when there are none.</summary>
    int PlaceOf(IndicatorCode indicator, string unit);

    /// <summary>The reports at a place, earliest known first.</summary>
    ReadOnlySpan<Observation> At(int place);
}
