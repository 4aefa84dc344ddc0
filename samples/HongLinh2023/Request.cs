using HongLinh.Planning.Text;
using NodaTime;

namespace HongLinh.Planning.Samples.HongLinh2023;

/// <summary>What a call asks for.</summary>
internal sealed record Request
{
    public required LocalDate AsOf { get; init; }

    public required LocalDate? CompareWith { get; init; }

    public required JudgementPolicy Policy { get; init; }

    public required int? Explain { get; init; }

    public required bool Outlook { get; init; }

    public required bool Remarks { get; init; }

    public required bool Check { get; init; }

    public required bool Fingerprint { get; init; }

    public required FileInfo? Figures { get; init; }

    public required FileInfo? Replay { get; init; }

    public required string Format { get; init; }

    public required string? Out { get; init; }

    public required Language Language { get; init; }

    /// <summary>The width of a text: that of the terminal, or the usual one in a file.</summary>
    public int Width => Out is null ? Terminal.Width : Terminal.UsualWidth;
}
