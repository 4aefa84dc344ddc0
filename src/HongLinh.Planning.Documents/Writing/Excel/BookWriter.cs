using HongLinh.Planning.Text;

namespace HongLinh.Planning.Documents;

/// <summary>Puts sheets together to a workbook.</summary>
internal sealed class BookWriter
{
    private const string Main = "xl/workbook.xml";
    private const string Type = "officedocument.spreadsheetml.";

    private readonly List<SheetWriter> _sheets = [];
    private readonly List<(string Name, string Range)> _names = [];

    public StyleBook Styles { get; } = new();

    /// <summary>Adds a sheet after the others.</summary>
    /// <param name="name">The name on its tab.</param>
    /// <param name="isHidden">Whether only formulas and lists use it.</param>
    public SheetWriter Add(string name, bool isHidden = false)
    {
        var sheet = new SheetWriter(name, Styles) { IsHidden = isHidden };
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>A name for a range, which formulas and readers can use.</summary>
    public void Name(string name, string range) => _names.Add((name, range));

    /// <summary>Enters all sheets into a package.</summary>
    public OfficePackage Pack()
    {
        var package = new OfficePackage(Main);
        var xml = new HtmlWriter();
        xml.Add($"<workbook xmlns=\"{SheetWriter.Cells}\" xmlns:r=\"{OfficePackage.Links}\"><bookViews><workbookView activeTab=\"0\"/></bookViews><sheets>");
        for (var at = 0; at < _sheets.Count; at++)
        {
            var part = $"xl/worksheets/sheet{SourceBuilder.Number(at + 1)}.xml";
            var link = package.Link(Main, "worksheet", part);
            package.Add(part, Type + "worksheet+xml", _sheets[at].Write(isFirst: at == 0, _sheets[at].Drawing?.AddTo(package, part, at + 1)));
            xml.Add($"<sheet name=\"{_sheets[at].Name}\" sheetId=\"{at + 1}\" ").AddAsIs(_sheets[at].IsHidden ? "state=\"hidden\" " : "");
            xml.Add($"r:id=\"{link}\"/>");
        }

        xml.Add($"</sheets>");
        Names(xml);
        xml.Add($"<calcPr calcId=\"191029\"/></workbook>");
        package.Add(Main, Type + "sheet.main+xml", xml);
        package.Link(Main, "styles", "xl/styles.xml");
        package.Add("xl/styles.xml", Type + "styles+xml", Styles.Write());
        return package;
    }

    private void Names(HtmlWriter xml)
    {
        xml.Add($"<definedNames>");
        for (var at = 0; at < _sheets.Count; at++)
        {
            var sheet = _sheets[at];
            if (sheet.HasFilter && sheet.Row > sheet.HeadRow)
            {
                xml.Add($"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"{at}\" hidden=\"1\">{Area(sheet, sheet.HeadRow)}</definedName>");
            }

            xml.Add($"<definedName name=\"_xlnm.Print_Area\" localSheetId=\"{at}\">{Area(sheet, 1)}</definedName>");
            if (sheet.HeadRow > 0)
            {
                xml.Add($"<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"{at}\">'{sheet.Name}'!${sheet.HeadRow}:${sheet.HeadRow}</definedName>");
            }
        }

        foreach (var (name, range) in _names)
        {
            xml.Add($"<definedName name=\"{name}\">{range}</definedName>");
        }

        xml.Add($"</definedNames>");
    }

    private static string Area(SheetWriter sheet, int from) =>
        $"'{sheet.Name}'!$A${SourceBuilder.Number(from)}:${SheetCells.ColumnName(sheet.LastColumn - 1)}${SourceBuilder.Number(Math.Max(from, sheet.Row))}";
}
