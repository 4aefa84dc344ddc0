
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

    // All figures that it can mean by itself, in canonical units; null where it names none, or where only an indicator or a plan says which.
    internal virtual Interval? Values => null;

    // The unit in which they are written; null where there are none.
    internal virtual Unit? Unit => null;

    private protected abstract string Text { get; }
}
