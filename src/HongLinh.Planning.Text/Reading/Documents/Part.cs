namespace HongLinh.Planning.Text;

/// <summary>The part of a plan that a paragraph belongs to.</summary>
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
