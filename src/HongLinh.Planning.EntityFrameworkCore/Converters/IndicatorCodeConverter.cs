using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>An indicator code as its text.</summary>
internal sealed class IndicatorCodeConverter() : ValueConverter<IndicatorCode, string>(
    static code => code.Text,
    static text => IndicatorCode.Of(text));
