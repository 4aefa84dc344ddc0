using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Writes a finding as a sentence: its severity, the place, the message, the quoted words, and the advice.</summary>
internal sealed class FindingWriter
{
    private readonly Language _language;
    private readonly DetailWriter _details;
    private readonly KnownNames _names;

    public FindingWriter(Language language, KnownNames names)
    {
        _language = language;
        _details = new DetailWriter(language, names);
        _names = names;
    }

    /// <summary>The sentence for people, who do not know codes.</summary>
    public string Of(Finding finding) => Of(finding, hasCodes: false);

    /// <summary>The sentence for logs, with the code that programs search for.</summary>
    public string WithCode(Finding finding) => Of(finding, hasCodes: true);

    /// <summary>Severity, place, message with the quoted words, and advice, each on its own.</summary>
    public (string Severity, string Place, string Message, string Advice) PartsOf(Finding finding) =>
        (PlanPhrases.Severities.Of(finding.Severity, _language), SafeText.Of(PlaceOf(finding, hasCodes: false)),
            SafeText.Of($"{Message(finding, hasCodes: false)}.{Quoted(finding)}"), FindingAdvice.Table.Of(finding.Code, _language));

    private string Of(Finding finding, bool hasCodes)
    {
        var severity = PlanPhrases.Severities.Of(finding.Severity, _language);
        return (hasCodes ? $"[{severity}] {finding.Code.Code} - " : FirstLetter.Large(severity) + " - ")
            + $"{PlaceOf(finding, hasCodes)}: {Message(finding, hasCodes)}.{Quoted(finding)} " + FindingAdvice.Table.Of(finding.Code, _language);
    }

    // Words that the message already contains are not quoted again.
    private string Quoted(Finding finding)
    {
        if (finding.Quoted.Value is "" || finding.Details.Contains(finding.Quoted))
        {
            return "";
        }

        var words = _details.Of(finding.Quoted);
        return _language.Of(" Nội dung: ", " It says: ") + $"“{words}”" + (words.EndsWith('.') ? "" : ".");
    }

    /// <summary>The message with its operands filled in, in one pass, so that braces within an operand are left alone.</summary>
    private string Message(Finding finding, bool hasCodes)
    {
        var rest = FindingPhrases.Messages.Of(finding.Code, _language);
        if (IsUnknown(finding, hasCodes))
        {
            var code = Operand(finding, "indicator");
            return _language.Of($"số liệu mang mã “{code}”, không thuộc chỉ tiêu nào của kế hoạch, không được dùng",
                $"the figure has the code “{code}”, which belongs to no target of the plan, and is not used");
        }

        // The code of a rule stands in brackets behind its name, which says the same to people.
        if (!hasCodes && rest.IndexOf(" ({rule}", StringComparison.Ordinal) is >= 0 and var bracket)
        {
            rest = rest.Remove(bracket, rest.IndexOf(')', bracket) + 1 - bracket);
        }

        var message = "";
        for (var open = rest.IndexOf('{', StringComparison.Ordinal); open >= 0; open = rest.IndexOf('{', StringComparison.Ordinal))
        {
            var close = rest.IndexOf('}', StringComparison.Ordinal);
            message += rest[..open] + Operand(finding, rest[(open + 1)..close]);
            rest = rest[(close + 1)..];
        }

        return message + rest;
    }

    private string Operand(Finding finding, string name)
    {
        var index = 0;
        while (finding.Code.Operands[index] != name)
        {
            index++;
        }

        return _details.Of(finding.Details[index]);
    }

    // Where the plan is at hand and does not know an indicator, its code is all that the figure can be found by.
    private bool IsUnknown(Finding finding, bool hasCodes) => !hasCodes && _names != KnownNames.OfNoPlan && finding.Code == FindingCode.UnknownIndicator;

    private string PlaceOf(Finding finding, bool hasCodes) => IsUnknown(finding, hasCodes)
        ? string.Join(", ", finding.Place.Parts.Skip(1).Select(_details.Of).Prepend(_language.Of("chỉ tiêu ngoài kế hoạch", "outside the plan")))
        : !hasCodes && finding.Place.Kind == "task" ? _names.Task(Part(finding.Place, 0), _language)
        // A paragraph that has lost its place is named by its section; everything else concerns the whole of what was read.
        : !hasCodes && finding.Place.Kind == "whole" && finding.Code != FindingCode.ParagraphWithoutPlace
            ? finding.Code == FindingCode.NotSayable ? _language.Of("chỉ tiêu", "the line") : _language.Of("toàn văn bản", "the whole document")
        : Of(finding.Place);

    private string Of(Place place) => place.Kind switch
    {
        // A line that was stated in code has no words that stand anywhere.
        "line" => _language.Of("chỉ tiêu ", "target ") + Part(place, 2)
            + (Part(place, 1) == "0" ? "" : ", " + LineWriter.Place(Part(place, 0), Part(place, 1), _language)),
        "item" => LineWriter.Place(Part(place, 0), Part(place, 1), _language),
        "cell" => _language.Of("dòng ", "row ") + Part(place, 0) + (place.Parts.Count == 1 ? "" : _language.Of(", cột ", ", column ") + $"“{Part(place, 1)}”"),
        "text" => place.ToString(),
        "whole" or "task" or "figure" or "day" or "window" => string.Join(", ", place.Parts.Select(_details.Of)),
        _ => throw new UnreachableException($"No words for the place {place}."),
    };

    private string Part(Place place, int at) => _details.Of(place.Parts[at]);
}
