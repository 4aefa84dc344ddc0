namespace HongLinh.Planning.Text;

/// <summary>Which part of a plan a paragraph belongs to.</summary>
internal enum Part
{
    Header,
    Heading,
    Purpose,
    General,
    Target,
    Task,
    Request,
    Table,
    Results,
    Text,
    Footnote,
    Closing,
    Recipients,
    Signature,
    Noise,
}
