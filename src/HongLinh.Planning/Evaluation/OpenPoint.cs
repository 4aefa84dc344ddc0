namespace HongLinh.Planning;

/// <summary>Something that can still change a verdict; one sealed case for each kind (điều còn có thể làm thay đổi đánh giá).</summary>
public abstract record OpenPoint
{
    private protected OpenPoint()
    {
    }

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }
}
