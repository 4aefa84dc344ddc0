using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>A chart over some rows of a sheet; it moves with them.</summary>
internal sealed record SheetDrawing
{
    private const string Main = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string ContentType = "officedocument.drawing+xml";

    /// <summary>The part of the chart.</summary>
    public required string Chart { get; init; }

    public required string Name { get; init; }

    /// <summary>What it shows, for readers who hear it.</summary>
    public required string Description { get; init; }

    /// <summary>The first row that it covers, from 1.</summary>
    public required int From { get; init; }

    /// <summary>The last row that it covers.</summary>
    public required int To { get; init; }

    /// <summary>How many columns it covers.</summary>
    public required int Columns { get; init; }

    /// <summary>Enters drawing and chart into a package.</summary>
    /// <param name="package">The package.</param>
    /// <param name="sheet">The part of the sheet.</param>
    /// <param name="number">The number of the sheet.</param>
    /// <returns>The link from the sheet.</returns>
    public string AddTo(OfficePackage package, string sheet, int number)
    {
        var (drawing, chart) = ($"xl/drawings/drawing{SourceBuilder.Number(number)}.xml", $"xl/charts/chart{SourceBuilder.Number(number)}.xml");
        var link = package.Link(sheet, "drawing", drawing);
        package.Add(drawing, ContentType, Write(package.Link(drawing, "chart", chart)));
        package.Add(chart, ChartWriter.ContentType, Chart);
        return link;
    }

    private string Write(string chart)
    {
        var xml = new HtmlWriter();
        xml.Add($"<xdr:wsDr xmlns:xdr=\"{Main}\" xmlns:a=\"{ChartWriter.Drawing}\"><xdr:twoCellAnchor editAs=\"oneCell\">");
        xml.Add($"<xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{From - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>");
        xml.Add($"<xdr:to><xdr:col>{Columns}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>{To}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>");
        xml.Add($"<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\" name=\"{Name}\" descr=\"{Description}\"/><xdr:cNvGraphicFramePr/>");
        xml.Add($"</xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic>");
        xml.Add($"<a:graphicData uri=\"{ChartWriter.Main}\"><c:chart xmlns:c=\"{ChartWriter.Main}\" xmlns:r=\"{OfficePackage.Links}\" r:id=\"{chart}\"/>");
        return xml.Add($"</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>").ToString();
    }
}
