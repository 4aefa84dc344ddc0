using System.Globalization;

namespace HongLinh.Planning;

/// <summary>How well a policy reproduces the verdicts that an office printed (mức khớp của quy ước với bảng đã công bố).</summary>
public sealed record PolicyFit
{
    internal PolicyFit(JudgementPolicy policy, ValueList<PublishedVerdict> reproduced, ValueList<PublishedVerdict> failed)
    {
        Policy = policy;
        Reproduced = reproduced;
        Failed = failed;
    }

    /// <summary>The policy.</summary>
    public JudgementPolicy Policy { get; }

    /// <summary>The printed verdicts that the policy reproduces, in the given order.</summary>
    public ValueList<PublishedVerdict> Reproduced { get; }

    /// <summary>The printed verdicts that the policy does not reproduce, in the given order.</summary>
    public ValueList<PublishedVerdict> Failed { get; }

    /// <summary>Whether the policy reproduces every printed verdict.</summary>
    public bool IsComplete => Failed.Count == 0;

    /// <summary>The policy and how many verdicts it reproduces, for example <c>literal: 9 of 12</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Policy}: {Reproduced.Count} of {Reproduced.Count + Failed.Count}");
}
