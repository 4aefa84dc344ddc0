namespace HongLinh.Planning.Documents;

/// <summary>How a cell looks; one row of the table in <see cref="StyleBook"/>.</summary>
internal enum Look
{
    Plain,
    Title,
    Heading,
    Line,
    Head,
    Section,
    Text,
    Centre,
    Number,
    PartText,
    PartNumber,
    Exceeded,
    Met,
    NotMet,
    Open,
    Unknown,
    TotalText,
    TotalNumber,
    EntryText,
    EntryNumber,
}
