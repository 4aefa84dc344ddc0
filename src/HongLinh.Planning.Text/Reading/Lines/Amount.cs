namespace HongLinh.Planning.Text;

/// <summary>A figure of a phrase with its unit: one number, a range, a part of a total, or a rate.</summary>
internal sealed record Amount
{
    /// <summary>The token of the number.</summary>
    public required int From { get; init; }

    /// <summary>The token after the unit.</summary>
    public required int To { get; init; }

    public required WrittenNumber Low { get; init; }

    /// <summary>The token after the number itself.</summary>
    public required int LowTo { get; init; }

    public WrittenNumber? High { get; init; }

    public int HighAt { get; init; }

    public WrittenNumber? Total { get; init; }

    public int TotalAt { get; init; }

    public UnitWording Unit { get; init; }

    /// <summary>The base of a rate after a slash: 80/100 dân.</summary>
    public string? Base { get; init; }

    public int BaseFrom { get; init; }

    public int BaseTo { get; init; }

    /// <summary>The words between the unit and a total after them: 35 thôn đạt chuẩn/52 thôn.</summary>
    public (int From, int To) Tail { get; init; }

    /// <summary>Whether the dash before the number may be either a list mark or a minus.</summary>
    public bool MayBeBullet { get; init; }

    /// <summary>Whether the number is written in letters: hai trường.</summary>
    public bool InWords { get; init; }

    public bool IsRange => High is not null;
}
