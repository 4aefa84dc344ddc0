using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>One version of a plan or of a register of work. A change is a further version, so every review can be repeated.</summary>
internal sealed class DocumentRow
{
    public const string Plan = "plan";
    public const string WorkRegister = "work-register";

    public required string Kind { get; init; }

    public required string Code { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Version { get; init; }

    public required Instant SavedAt { get; init; }

    public required string Document { get; init; }
}
