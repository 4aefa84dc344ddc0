using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A period as its canonical text: 2023-M06, 2023-Q2.</summary>
internal sealed class ReportingPeriodConverter() : ValueConverter<ReportingPeriod, string>(
    static period => period.ToString(),
    static text => ReportingPeriod.Parse(text));
