using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Json;
using HongLinh.Planning.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace HongLinh.Planning.AspNetCore;

/// <summary>A form in which a scorecard is written.</summary>
/// <param name="ContentType">The media type.</param>
/// <param name="Extension">The end of the name of the file; empty for what is not kept as a file.</param>
/// <param name="HasWords">Whether it is written in a language.</param>
/// <param name="Write">Writes the body.</param>
internal sealed record Rendering(string ContentType, string Extension, bool HasWords, Func<HttpResponse, Scorecard, Language, Task> Write)
{
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string ExcelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly JsonTypeInfo<Scorecard> ScorecardInfo = InfoOfScorecard();

    public static Rendering Json { get; } = new("application/json; charset=utf-8", "", HasWords: false, static (response, card, _) =>
        JsonSerializer.SerializeAsync(response.BodyWriter, card, ScorecardInfo, response.HttpContext.RequestAborted));

    public static Rendering Page { get; } = new("text/html; charset=utf-8", ".html", HasWords: true, static (response, card, language) =>
        WriteTextAsync(response, ScorecardPage.Render(card, language, card.Obligations)));

    public static Rendering Table { get; } = new("text/html; charset=utf-8", "", HasWords: true, static (response, card, language) =>
        WriteTextAsync(response, ResultTable.Of(card, language).ToHtml()));

    public static Rendering Csv { get; } = new("text/csv; charset=utf-8; header=present", ".csv", HasWords: true, static (response, card, language) =>
        WriteTextAsync(response, ResultTable.Of(card, language).ToCsv()));

    public static Rendering Workbook { get; } = new(ExcelType, ".xlsx", HasWords: true, static (response, card, language) =>
        WriteFileAsync(response, file => PlanFile.WriteWorkbook(card, file, language, card.Obligations)));

    public static Rendering Word(ReportHead? head) => new(WordType, ".docx", HasWords: true, (response, card, language) =>
        WriteFileAsync(response, file => PlanFile.WriteReport(card, file, language, head, card.Obligations)));

    /// <summary>Writes text piece by piece, without a copy of all its bytes.</summary>
    public static async Task WriteTextAsync(HttpResponse response, string text)
    {
        var writer = new HttpResponseStreamWriter(response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await using (writer.ConfigureAwait(false))
        {
            await writer.WriteAsync(text.AsMemory(), response.HttpContext.RequestAborted).ConfigureAwait(false);
        }
    }

    // The format needs a stream that can go back, and writes without waiting, which a connection allows neither of.
    private static async Task WriteFileAsync(HttpResponse response, Action<Stream> write)
    {
        using var file = new MemoryStream();
        write(file);
        response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(response.Body, response.HttpContext.RequestAborted).ConfigureAwait(false);
    }

    private static JsonTypeInfo<Scorecard> InfoOfScorecard()
    {
        var options = PlanningJson.CreateOptions();
        options.MakeReadOnly();
        return (JsonTypeInfo<Scorecard>)options.GetTypeInfo(typeof(Scorecard));
    }
}
