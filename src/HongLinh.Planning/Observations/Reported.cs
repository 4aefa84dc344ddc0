
namespace HongLinh.Planning;

/// <summary>What a report says of an indicator; one sealed case for each shape a report can have (nội dung báo cáo).</summary>
/// <remarks>Never just a number: a lower bound, a range, a count of named things, words, or a reason why there is none.</remarks>
public abstract record Reported
{
    private protected Reported()
    {
    }

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    // A stable name of the case, for findings and data.
    internal abstract string CaseName { get; }

    private protected abstract string Text { get; }
}
