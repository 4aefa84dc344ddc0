using System.Globalization;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace HongLinh.Planning.Documents;

/// <summary>Counts the lists of a document and gives the number of each paragraph as displayed.</summary>
internal sealed class WordNumbering
{
    private const int Levels = 9;
    private const int MostRoman = 400;

    private readonly Dictionary<int, Level[]> _abstract = [];
    private readonly Dictionary<int, ListOf> _lists = [];
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _overridden = [];

    // A list may refer to the list that a list style defines.
    private readonly Dictionary<string, int> _styled = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _links = [];

    public static WordNumbering Read(NumberingDefinitionsPart? part)
    {
        var numbering = new WordNumbering();
        if (part is not null)
        {
            using var xml = SafeXml.Open(part);
            numbering.Read(xml);
        }

        return numbering;
    }

    /// <summary>The number of the next paragraph of a list, with the sign after it and a space; empty when the list shows no number.</summary>
    public string Next(int list, int level)
    {
        if (!_lists.TryGetValue(list, out var known) || level is < 0 or >= Levels)
        {
            return "";
        }

        var of = _links.TryGetValue(known.Abstract, out var style) && _styled.TryGetValue(style, out var linked) ? linked : known.Abstract;
        if (!_abstract.TryGetValue(of, out var shared))
        {
            return "";
        }

        var levels = known.Levels.Count == 0 ? shared : [.. shared.Select((own, at) => known.Levels.GetValueOrDefault(at, own))];
        var counts = _counts.TryGetValue(of, out var found) ? found : _counts[of] = new int?[Levels];
        if (known.Starts.TryGetValue(level, out var start) && _overridden.Add((list, level)))
        {
            counts[level] = start - 1;
        }

        counts[level] = counts[level] is { } last ? last + 1 : levels[level].Start;
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            // "Điều 5" continues in the next chapter if its level does not restart.
            counts[deeper] = levels[deeper].Restart is { } after && (after == 0 || level >= after) ? counts[deeper] : null;
        }

        var words = Said(levels, counts, level);
        return words.Length == 0 ? "" : words + " ";
    }

    private static string Said(Level[] levels, int?[] counts, int level)
    {
        if (levels[level].Format == "bullet")
        {
            return "-";
        }

        if (levels[level].Format == "none")
        {
            return levels[level].Text.Contains('%', StringComparison.Ordinal) ? "" : levels[level].Text;
        }

        var said = new StringBuilder();
        var text = levels[level].Text;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '%' && at + 1 < text.Length && text[at + 1] is >= '1' and <= '9')
            {
                var of = text[++at] - '1';
                said.Append(Number(levels[level].IsLegal ? "decimal" : levels[of].Format, counts[of] ?? levels[of].Start));
            }
            else
            {
                said.Append(text[at]);
            }
        }

        return said.ToString().Trim();
    }

    private static string Number(string format, int number) => format switch
    {
        "upperRoman" => Roman(number),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperLetter" => Letter(number),
        "lowerLetter" => Letter(number).ToLowerInvariant(),
        "decimalZero" when number < 10 => "0" + number.ToString(CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };

    private static string Letter(int number) =>
        number is < 1 or > 26 * 20 ? number.ToString(CultureInfo.InvariantCulture) : new string((char)('A' + (number - 1) % 26), 1 + (number - 1) / 26);

    private static string Roman(int number)
    {
        if (number is < 1 or > MostRoman)
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var said = new StringBuilder();
        foreach (var (value, sign) in new[] { (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I") })
        {
            for (; number >= value; number -= value)
            {
                said.Append(sign);
            }
        }

        return said.ToString();
    }

    private void Read(XmlReader xml)
    {
        var (of, list, level) = (-1, -1, 0);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var value = SafeXml.Attribute(xml, "val");
            switch (xml.LocalName)
            {
                case "abstractNum":
                    of = Whole(SafeXml.Attribute(xml, "abstractNumId"));
                    list = -1;
                    _abstract[of] = [.. Enumerable.Repeat(new Level("decimal", "", 1, null, false), Levels)];
                    break;
                case "styleLink" when list < 0 && value is not null:
                    _styled[value] = of;
                    break;
                case "numStyleLink" when list < 0 && value is not null:
                    _links[of] = value;
                    break;
                case "num":
                    list = Whole(SafeXml.Attribute(xml, "numId"));
                    _lists[list] = new ListOf(-1, [], []);
                    break;
                case "abstractNumId" when list >= 0:
                    _lists[list] = _lists[list] with { Abstract = Whole(value) };
                    break;
                case "lvl" or "lvlOverride":
                    level = Math.Clamp(Whole(SafeXml.Attribute(xml, "ilvl")), 0, Levels - 1);
                    break;
                case "startOverride" when list >= 0:
                    _lists[list].Starts[level] = Whole(value);
                    break;
                case "start":
                    Change(of, list, level, own => own with { Start = Whole(value) });
                    break;
                case "numFmt":
                    Change(of, list, level, own => own with { Format = value ?? "decimal" });
                    break;
                case "lvlText":
                    Change(of, list, level, own => own with { Text = value ?? "" });
                    break;
                case "lvlRestart":
                    Change(of, list, level, own => own with { Restart = Whole(value) });
                    break;
                case "isLgl":
                    Change(of, list, level, own => own with { IsLegal = value is not ("0" or "false") });
                    break;
            }
        }
    }

    // Changes a level: of a list definition that many lists may use, or of one list alone.
    private void Change(int of, int list, int level, Func<Level, Level> change)
    {
        if (list >= 0)
        {
            var own = _lists[list].Levels;
            own[level] = change(own.GetValueOrDefault(level) ?? new Level("decimal", "", 1, null, false));
        }
        else if (of >= 0)
        {
            _abstract[of][level] = change(_abstract[of][level]);
        }
    }

    private static int Whole(string? value) => int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private sealed record ListOf(int Abstract, Dictionary<int, int> Starts, Dictionary<int, Level> Levels);

    // Restart: the level, from 1, after which the count restarts; 0 for never, null for any outer level.
    private sealed record Level(string Format, string Text, int Start, int? Restart, bool IsLegal);
}
