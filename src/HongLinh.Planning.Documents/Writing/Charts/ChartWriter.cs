using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Writes what all charts share: title, letters, lines, data with the values at hand, legend.</summary>
/// <remarks>
/// The numbers of a chart stand in its part, so every program shows it without a workbook behind it; where a workbook has them in cells, the part
/// names these cells too. Sizes of letters are in hundredths of a point, as charts have them.
/// </remarks>
internal sealed class ChartWriter
{
    public const string Main = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public const string ContentType = "officedocument.drawingml.chart+xml";

    /// <summary>Ink, quiet ink and rule of the pages.</summary>
    public const string Ink = "1B1B1B";
    public const string Quiet = "5C5C5C";
    public const string Ruled = "A0A0A0";

    private readonly string _code;
    private readonly int _letters;
    private readonly HtmlWriter _xml = new();

    /// <summary>Starts a chart with its title.</summary>
    /// <param name="language">The language.</param>
    /// <param name="letters">The size of its letters; the title is a fifth larger.</param>
    /// <param name="title">The lines of the title.</param>
    public ChartWriter(Language language, int letters, IReadOnlyList<string> title)
    {
        _code = language.Of("vi-VN", "en-GB");
        _letters = letters;
        _xml.Add($"<c:chartSpace xmlns:c=\"{Main}\" xmlns:a=\"{Drawing}\"><c:date1904 val=\"0\"/><c:lang val=\"{_code}\"/>");
        _xml.Add($"<c:roundedCorners val=\"0\"/><c:chart>");
        Title(title, letters * 6 / 5, isBold: true);
        _xml.Add($"<c:autoTitleDeleted val=\"0\"/>");
    }

    /// <summary>The markup so far, to go on with what only one kind of chart has.</summary>
    public HtmlWriter Xml => _xml;

    public void Title(IReadOnlyList<string> lines, int size, bool isBold)
    {
        _xml.Add($"<c:title><c:tx>");
        Words(lines, size, isBold);
        _xml.Add($"</c:tx><c:overlay val=\"0\"/></c:title>");
    }

    /// <summary>Words of the chart's own: of a title, or beside a point.</summary>
    public void Words(IReadOnlyList<string> lines, int size, bool isBold)
    {
        _xml.Add($"<c:rich><a:bodyPr/>");
        foreach (var line in lines)
        {
            var bold = isBold ? 1 : 0;
            _xml.Add($"<a:p><a:pPr><a:defRPr sz=\"{size}\" b=\"{bold}\"/></a:pPr><a:r><a:rPr lang=\"{_code}\" sz=\"{size}\" b=\"{bold}\"/>");
            _xml.Add($"<a:t>{line}</a:t></a:r></a:p>");
        }

        _xml.Add($"</c:rich>");
    }

    /// <summary>Starts the plot, within shares of the chart's width and height in thousandths: what stands beside it keeps its room in every program.</summary>
    public void Plot((int From, int Width) across, (int From, int Height) down)
    {
        _xml.Add($"<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/><c:x val=\"");
        _xml.AddAsIs(Share(across.From)).Add($"\"/><c:y val=\"").AddAsIs(Share(down.From)).Add($"\"/><c:w val=\"").AddAsIs(Share(across.Width));
        _xml.Add($"\"/><c:h val=\"").AddAsIs(Share(down.Height)).Add($"\"/></c:manualLayout></c:layout>");
    }

    /// <summary>The name of a series.</summary>
    public void Name(string name, string? cell)
    {
        _xml.Add($"<c:tx>");
        if (cell is null)
        {
            _xml.Add($"<c:v>{name}</c:v></c:tx>");
            return;
        }

        _xml.Add($"<c:strRef><c:f>{cell}</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>{name}</c:v></c:pt></c:strCache></c:strRef></c:tx>");
    }

    /// <summary>Words along an axis.</summary>
    public void Words(IReadOnlyList<string> words, string? cells) =>
        Data(("str", ""), cells, words);

    /// <summary>Numbers, written as markup has them.</summary>
    public void Numbers(IReadOnlyList<decimal> numbers, string? cells) =>
        Data(("num", "<c:formatCode>General</c:formatCode>"), cells, [.. numbers.Select(OfficePackage.Number)]);

    /// <summary>A line.</summary>
    /// <param name="width">Its width in quarters of a point; 0 for no line.</param>
    /// <param name="colour">Its colour.</param>
    /// <param name="isDashed">Whether it is dashed.</param>
    public void Line(int width, string colour = "", bool isDashed = false)
    {
        if (width == 0)
        {
            _xml.Add($"<a:ln><a:noFill/></a:ln>");
            return;
        }

        _xml.Add($"<a:ln w=\"{width * 3_175}\"><a:solidFill><a:srgbClr val=\"{colour}\"/></a:solidFill>").AddAsIs(isDashed ? "<a:prstDash val=\"dash\"/>" : "");
        _xml.Add($"</a:ln>");
    }

    /// <summary>What is shown beside points: nothing but, perhaps, their values.</summary>
    public void Shown(bool hasValue)
    {
        _xml.Add($"<c:showLegendKey val=\"0\"/><c:showVal val=\"{(hasValue ? 1 : 0)}\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>");
        _xml.Add($"<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
    }

    /// <summary>Ends the chart with its legend below.</summary>
    public string Close()
    {
        _xml.Add($"<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend><c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>");
        _xml.Add($"<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:p><a:pPr>");
        _xml.Add($"<a:defRPr sz=\"{_letters}\"><a:solidFill><a:srgbClr val=\"{Ink}\"/></a:solidFill><a:latin typeface=\"Times New Roman\"/>");
        _xml.Add($"<a:cs typeface=\"Times New Roman\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"{_code}\"/></a:p></c:txPr>");
        return _xml.Add($"</c:chartSpace>").ToString();
    }

    private static string Share(int thousandths) => OfficePackage.Number(thousandths / 1_000m);

    private void Data((string Kind, string Head) of, string? cells, IReadOnlyList<string> values)
    {
        var (kind, stored) = (of.Kind, cells is null ? "Lit" : "Cache");
        if (cells is not null)
        {
            _xml.Add($"<c:{kind}Ref><c:f>{cells}</c:f>");
        }

        _xml.Add($"<c:{kind}{stored}>").AddAsIs(of.Head).Add($"<c:ptCount val=\"{values.Count}\"/>");
        for (var at = 0; at < values.Count; at++)
        {
            _xml.Add($"<c:pt idx=\"{at}\"><c:v>{values[at]}</c:v></c:pt>");
        }

        _xml.Add($"</c:{kind}{stored}>");
        if (cells is not null)
        {
            _xml.Add($"</c:{kind}Ref>");
        }
    }
}
