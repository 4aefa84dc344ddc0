
namespace HongLinh.Planning;

/// <summary>What a report says of an indicator; one sealed case for each shape a report can have (nội dung báo cáo).</summary>
/// <remarks>Never just a number: a lower bound, a range, a count of named things, words, or a reason why there is none.</remarks>
public abstract record Reported
{
    private protected Reported()
    {
    }

    /// <summary>A figure as an operand of a finding.</summary>
    /// <param name="figure">The figure.</param>
    public static implicit operator FindingDetail(Reported figure) => Listed([figure]);

    /// <summary>Several figures as one operand of a finding.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="areWhole">Whether just the whole numbers among them are meant.</param>
    public static FindingDetail Listed(ValueList<Reported> figures, bool areWhole = false) =>
        FindingDetail.Of(areWhole ? DetailKind.WholeFigures : DetailKind.Figures, figures);

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    // A stable name of the case, for findings and data.
    internal abstract string CaseName { get; }

    private protected abstract string Text { get; }
}
