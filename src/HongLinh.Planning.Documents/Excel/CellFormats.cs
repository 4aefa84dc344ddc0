using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using NodaTime.Text;

namespace HongLinh.Planning.Documents;

/// <summary>How a workbook displays its numbers: as percentages, as dates, and with how many decimals.</summary>
internal sealed class CellFormats
{
    private static readonly Dictionary<int, string> BuiltIn = new()
    {
        [0] = "General",
        [1] = "0",
        [2] = "0.00",
        [3] = "#,##0",
        [4] = "#,##0.00",
        [9] = "0%",
        [10] = "0.00%",
        [11] = "0.00E+00",
        [14] = "d/m/yyyy",
        [15] = "d-mmm-yy",
        [16] = "d-mmm",
        [17] = "mmm-yy",
        [22] = "d/m/yyyy h:mm",
        [37] = "#,##0",
        [38] = "#,##0",
        [39] = "#,##0.00",
        [40] = "#,##0.00",
        [41] = "#,##0",
        [42] = "#,##0",
        [43] = "#,##0.00",
        [44] = "#,##0.00",
    };

    private readonly Dictionary<int, string> _codes = [];
    private readonly List<int> _cells = [];

    /// <summary>Whether dates are counted from 1904.</summary>
    public bool Counts1904 { get; init; }

    public static CellFormats Read(WorkbookStylesPart? part, bool counts1904)
    {
        var formats = new CellFormats { Counts1904 = counts1904 };
        if (part is null)
        {
            return formats;
        }

        using var xml = SafeXml.Open(part);
        var isOfCells = false;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName == "cellXfs")
            {
                isOfCells = false;
            }

            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "numFmt")
            {
                formats._codes[Whole(SafeXml.Attribute(xml, "numFmtId"))] = SafeXml.Attribute(xml, "formatCode") ?? "";
            }
            else if (xml.LocalName == "cellXfs")
            {
                isOfCells = !xml.IsEmptyElement;
            }
            else if (isOfCells && xml.LocalName == "xf")
            {
                formats._cells.Add(Whole(SafeXml.Attribute(xml, "numFmtId")));
            }
        }

        return formats;
    }

    /// <summary>A number as the workbook displays it, written the Vietnamese way.</summary>
    /// <param name="number">The number as stored in the file.</param>
    /// <param name="style">The style of the cell.</param>
    public string Say(string number, int style)
    {
        if (LocalDatePattern.Iso.Parse(number.Split('T')[0]) is { Success: true } day8601)
        {
            return ExcelDays.Say(day8601.Value);
        }

        // The file stores the digits of a double: 0.30000000000000004.
        if (!decimal.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            return number;
        }

        value = Plain(value);
        var id = style >= 0 && style < _cells.Count ? _cells[style] : 0;
        var code = _codes.TryGetValue(id, out var own) ? own : BuiltIn.GetValueOrDefault(id, "General");
        var unit = UnitIn(code);
        code = Bare(code);
        if (IsDay(code) && ExcelDays.Say(value, Counts1904) is { } day)
        {
            return day;
        }

        if (code.Contains('%', StringComparison.Ordinal))
        {
            return Write(Shown(value * 100m, code)) + "%";
        }

        return Write(Shown(value, code)) + unit;
    }

    // 0.0" ha": the unit is only in the format, behind the last digit. A sign of a currency is not taken, because sheets in million đồng use it too.
    private static string UnitIn(string code)
    {
        var said = new System.Text.StringBuilder();
        var end = code.IndexOf(';', StringComparison.Ordinal) is >= 0 and var next ? next : code.Length;
        for (var at = code.AsSpan(0, end).LastIndexOfAny('0', '#') + 1; at > 0 && at < end; at++)
        {
            if (code[at] == '"')
            {
                var close = code.IndexOf('"', at + 1);
                said.Append(code.AsSpan(at + 1, (close < 0 ? end : close) - at - 1));
                at = close < 0 ? end : close;
            }
            else if (code[at] == '\\' && at + 1 < end)
            {
                said.Append(code[++at]);
            }
        }

        var unit = said.ToString().Trim();
        return unit.Length > 0 && char.IsLetter(unit[0]) ? " " + unit : "";
    }

    // A double is only exact to fifteen digits.
    private static decimal Plain(decimal value)
    {
        var whole = decimal.Truncate(Math.Abs(value));
        var digits = whole == 0m ? 0 : whole.ToString(CultureInfo.InvariantCulture).Length;
        return decimal.Round(value, Math.Clamp(15 - digits, 0, 12), MidpointRounding.AwayFromZero);
    }

    // The signed document shows the formatted number, so a format with decimals rounds to them.
    private static decimal Shown(decimal value, string code)
    {
        var point = code.IndexOf('.', StringComparison.Ordinal);
        // Each comma at the end hides three digits: a sheet in đồng that is shown in thousands.
        for (var last = code.LastIndexOfAny(['0', '#']) + 1; last > 0 && last < code.Length && code[last] == ','; last++)
        {
            value /= 1_000m;
        }

        if (!code.Contains('0', StringComparison.Ordinal) || code.Contains('E', StringComparison.Ordinal)
            || code.Contains('?', StringComparison.Ordinal))
        {
            return value;
        }

        var decimals = 0;
        for (var at = point + 1; point >= 0 && at < code.Length && code[at] is '0' or '#'; at++)
        {
            decimals++;
        }

        return decimal.Round(value, Math.Min(decimals, 12), MidpointRounding.AwayFromZero);
    }

    private static string Write(decimal value)
    {
        var said = value.ToString("0.############", CultureInfo.InvariantCulture).Replace('.', ',');
        var comma = said.IndexOf(',', StringComparison.Ordinal);
        // "1,250" could be read as 1250; a fourth decimal makes the number unambiguous.
        return comma > 0 && said.Length - comma == 4 ? said + "0" : said;
    }

    // The part of a format for positive numbers, without colours, conditions and quoted words.
    private static string Bare(string code)
    {
        var bare = new System.Text.StringBuilder();
        for (var at = 0; at < code.Length && code[at] != ';'; at++)
        {
            if (code[at] is '"' or '[')
            {
                var close = code.IndexOf(code[at] == '"' ? '"' : ']', at + 1);
                at = close < 0 ? code.Length : close;
            }
            else if (code[at] is '\\' or '_' or '*')
            {
                at++;
            }
            else
            {
                bare.Append(code[at]);
            }
        }

        return bare.ToString();
    }

    private static bool IsDay(string code) =>
        !code.Contains('0', StringComparison.Ordinal) && !code.Contains('#', StringComparison.Ordinal)
            && !code.Contains("General", StringComparison.OrdinalIgnoreCase)
        && code.AsSpan().IndexOfAny("dDyY") >= 0;

    private static int Whole(string? value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
