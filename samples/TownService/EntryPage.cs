using System.Security.Claims;
using HongLinh.Planning.AspNetCore;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using static System.Net.WebUtility;

namespace HongLinh.Planning.Samples.TownService;

/// <summary>The pages of the clerk: the leader's page with links to enter a figure, and the form, both without a script.</summary>
internal static class EntryPage
{
    private const string Style = "<style>:root{color-scheme:light dark}"
        + "body{font:1.05rem/1.5 system-ui,sans-serif;margin:1.5rem auto;max-width:38rem;padding:0 1rem}"
        + "label{display:block;font-weight:600;margin-top:.9rem}input,select,textarea{font:inherit;width:100%;box-sizing:border-box;padding:.35rem}"
        + "small{display:block}button{font:inherit;margin-top:1.2rem;padding:.45rem 1.2rem}"
        + ".fault{color:light-dark(#a00,#f99);margin:.2rem 0}[aria-invalid=true]{border:2px solid light-dark(#a00,#f99)}</style>";

    // The columns of a table of figures, in which the form is read like any other row; findings name a column by its code.
    private static readonly (string Column, string Code, string Hint)[] Fields =
    [
        ("Chỉ tiêu", "indicator", ""),
        ("Kỳ", "period", "Ví dụ: tháng 7, quý II, 6 tháng, lũy kế 7 tháng, cả năm"),
        ("Giá trị", "value", "Ví dụ: 1.250; 97,4; 54/63; không phát sinh"),
        ("Đơn vị", "unit", ""),
        ("Mức độ", "maturity", ""),
        ("Đến ngày", "held-on", "Ngày/tháng/năm; để trống là ngày cuối kỳ"),
        ("Đơn vị báo cáo", "reporter", "Để trống khi là số liệu của toàn thị xã"),
        ("Ghi chú", "remark", "Nguyên nhân, giải pháp"),
    ];

    public static void MapPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", static async (IsoDay? asOf, TownBook book, HttpContext context, CancellationToken stop) =>
        {
            var card = await book.ReviewAsync(asOf?.Value, stop);
            context.Response.Headers.ContentSecurityPolicy = Guard("'none'");
            return Html(ScorecardPage.Render(card, Language.Vietnamese, card.Obligations)
                .Replace("<main", Links(card.Plan) + "<main", StringComparison.Ordinal));
        });
        app.MapGet("/nhap", static (string? chiTieu, TownBook book, HttpContext context, IAntiforgery forms, CancellationToken stop) =>
            FormAsync(context, forms, book, new Dictionary<string, string> { ["indicator"] = chiTieu ?? "" }, [], stop)).RequireAuthorization();
        app.MapPost("/nhap", EnterAsync).RequireAuthorization();
    }

    private static string Guard(string forms) => $"default-src 'none'; style-src 'unsafe-inline'; form-action {forms}; frame-ancestors 'none'";

    private static string Links(Plan plan) => "<nav aria-label=\"Nhập số liệu\" style=\"padding:.5rem 1rem\"><p><a href=\"/nhap\">Nhập số liệu</a>"
        + " · <a href=\"/report.docx\">Báo cáo (.docx)</a>"
        + " · <a href=\"/results.xlsx\">Biểu chỉ tiêu (.xlsx)</a> · <a href=\"/calendar.ics\">Lịch báo cáo (.ics)</a>"
        + " · <a href=\"/work?lang=vi\">Nhiệm vụ</a></p>"
        + "<details><summary>Nhập số liệu của từng chỉ tiêu</summary><ul>"
        + string.Concat(Indicators(plan).Select(static indicator =>
            $"<li><a href=\"/nhap?chiTieu={Uri.EscapeDataString(indicator.Name.Vietnamese)}\">{HtmlEncode(indicator.Name.Vietnamese)}</a></li>"))
        + "</ul></details></nav>";

    private static IEnumerable<Indicator> Indicators(Plan plan) =>
        plan.Lines.SelectMany(static line => line.Target.Parts).Select(static part => part.Indicator).Distinct();

    private static async Task<IResult> EnterAsync(HttpContext context, IAntiforgery forms, TownBook book, TownClock clock)
    {
        var stop = context.RequestAborted;
        if (!await forms.IsRequestValidAsync(context))
        {
            return TypedResults.Problem("Biểu mẫu đã hết hạn; mở lại trang nhập số liệu.", statusCode: StatusCodes.Status400BadRequest);
        }

        var form = await context.Request.ReadFormAsync(stop);
        var given = Fields.ToDictionary(static field => field.Code, field => form[field.Code].ToString());
        var plan = await book.PlanAsync(stop);
        var read = FigureTable.Read(
            string.Join(';', Fields.Select(static field => field.Column)) + "\n" + string.Join(';', Fields.Select(field => Quoted(given[field.Code]))), plan,
            new FigureTableOptions { Organisations = OfficeMonth.Office.Wards, ReceivedAt = clock.GetCurrentInstant() });
        if (read.Value.Count == 0 || read.Findings.Any(static finding => finding.Severity == Severity.Error))
        {
            return await FormAsync(context, forms, book, given, read.Findings, stop);
        }

        var entered = await book.ReportAsync(Reporter.Of(context.User), read.Value, stop);
        return entered.IsForbidden ? Writing.NotYours()
            : entered.IsRefused ? await FormAsync(context, forms, book, given, entered.Findings, stop)
            : entered.Findings.Count == 0 ? TypedResults.LocalRedirect("/")
            : Html(Page("Đã ghi nhận số liệu", "<p>Số liệu đã được ghi nhận. Đề nghị xem lại; nếu sai, gửi số liệu đính chính.</p>"
                + Sentences(entered.Findings.Select(finding => FindingText.Message(finding, Language.Vietnamese, plan)))
                + "<p><a href=\"/\">Về trang kết quả</a></p>"));
    }

    private static async Task<IResult> FormAsync(
        HttpContext context, IAntiforgery forms, TownBook book, Dictionary<string, string> given, ValueList<Finding> findings, CancellationToken stop)
    {
        var plan = await book.PlanAsync(stop);
        var token = forms.GetAndStoreTokens(context);
        context.Response.StatusCode = findings.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
        context.Response.Headers.ContentSecurityPolicy = Guard("'self'");
        var indicators = Indicators(plan).ToList();
        var chosen = indicators.Find(indicator => indicator.Name.Vietnamese == given["indicator"]);
        var said = findings.ToLookup(FieldOf, finding => FindingText.Message(finding, Language.Vietnamese, plan));
        return Html(Page("Nhập số liệu", $"<p>Đơn vị gửi: {HtmlEncode(context.User.Identity!.Name)}. <a href=\"/\">Về trang kết quả</a></p>"
            + Faults(said, "", "form")
            + $"<form method=\"post\" action=\"/nhap\"><input type=\"hidden\" name=\"{token.FormFieldName}\" value=\"{HtmlEncode(token.RequestToken)}\">\n"
            + string.Concat(Fields.Select(field => Field(field, given.GetValueOrDefault(field.Code, Usual(field.Code, chosen)), said, indicators)))
            + "<button type=\"submit\">Gửi số liệu</button></form>"));
    }

    private static string Page(string title, string body) => "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\">"
        + $"<meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title>{Style}</head>"
        + $"<body><main><h1>{title}</h1>\n{body}</main></body></html>\n";

    // What concerns the figure as a whole stands at its value.
    private static string FieldOf(Finding finding) => finding.Place switch
    {
        { Kind: "cell", Parts: [_, { Value: string column }, ..] } when Array.Exists(Fields, field => field.Code == column) => column,
        { Kind: "figure" } => "value",
        _ => "",
    };

    private static string Usual(string field, Indicator? chosen) => field switch
    {
        "unit" when chosen is not null => chosen.Unit.Symbol,
        "maturity" => "chính thức",
        _ => "",
    };

    private static string Field(
        (string Column, string Code, string Hint) field, string value, ILookup<string, string> said, List<Indicator> indicators)
    {
        var isWrong = said.Contains(field.Code);
        var attributes = $"id=\"{field.Code}\" name=\"{field.Code}\"" + (isWrong ? $" aria-invalid=\"true\" aria-describedby=\"{field.Code}-fault\"" : "");
        var control = field.Code switch
        {
            "indicator" => Choice(attributes, value, indicators.Select(static indicator => indicator.Name.Vietnamese)),
            "maturity" => Choice(attributes, value, ["chính thức", "sơ bộ", "ước"]),
            "reporter" => Choice(attributes, value, OfficeMonth.Office.Wards.Select(static ward => ward.Name.Vietnamese).Prepend("")),
            "remark" => $"<textarea {attributes} rows=\"2\">{HtmlEncode(value)}</textarea>",
            _ => $"<input {attributes} value=\"{HtmlEncode(value)}\" autocomplete=\"off\">",
        };
        var hint = field.Hint.Length == 0 ? "" : $"<small>{HtmlEncode(field.Hint)}</small>";
        return $"<label for=\"{field.Code}\">{HtmlEncode(field.Column)}</label>{control}{hint}{Faults(said, field.Code, field.Code)}\n";
    }

    private static string Choice(string attributes, string value, IEnumerable<string> choices) => $"<select {attributes}>"
        + string.Concat(choices.Select(choice => $"<option{(choice == value ? " selected" : "")}>{HtmlEncode(choice)}</option>")) + "</select>";

    private static string Faults(ILookup<string, string> said, string field, string name) => !said.Contains(field) ? ""
        : $"<div id=\"{name}-fault\" role=\"alert\">" + Sentences(said[field]) + "</div>";

    private static string Sentences(IEnumerable<string> said) => string.Concat(said.Select(static words => $"<p class=\"fault\">{HtmlEncode(words)}</p>"));

    private static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static ContentHttpResult Html(string page) => TypedResults.Content(page, "text/html; charset=utf-8");
}
