using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text;

/// <summary>A section of a synthesis report with its paragraphs.</summary>
/// <param name="Mark">The Roman number.</param>
/// <param name="Title">The title.</param>
/// <param name="Paragraphs">The paragraphs, in order.</param>
internal sealed record SynthesisSection(string Mark, string Title, ValueList<SynthesisParagraph> Paragraphs);
