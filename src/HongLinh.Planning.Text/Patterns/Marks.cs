namespace HongLinh.Planning.Text;

/// <summary>The stretches of a text that are not values; each token knows its stretch.</summary>
internal sealed class Marks(int count)
{
    private readonly MarkKind[] _kinds = new MarkKind[count];

    // Most texts have no marked stretch.
    private int[] _from = [];
    private int[] _to = [];

    /// <summary>What the targets depend on, where the text opens with it; empty otherwise.</summary>
    public (int From, int To) Condition { get; set; }

    public MarkKind this[int at] => at >= 0 && at < _kinds.Length ? _kinds[at] : MarkKind.None;

    public int FromOf(int at) => _from.Length == 0 ? 0 : _from[at];

    public int ToOf(int at) => _to.Length == 0 ? 0 : _to[at];

    /// <summary>Marks a stretch regardless of earlier marks: "120% năm 2022" is a comparison, not a date.</summary>
    public void Override(int from, int to, MarkKind kind)
    {
        for (var at = from; at < to; at++)
        {
            Set(at, from, to, kind);
        }
    }

    /// <summary>Marks a stretch; tokens that are already marked keep their mark.</summary>
    /// <returns>The end of the stretch.</returns>
    public int Mark(int from, int to, MarkKind kind)
    {
        for (var at = from; at < to; at++)
        {
            if (_kinds[at] == MarkKind.None)
            {
                Set(at, from, to, kind);
            }
        }

        return Math.Max(to, from + 1);
    }

    private void Set(int at, int from, int to, MarkKind kind)
    {
        if (_from.Length == 0)
        {
            (_from, _to) = (new int[count], new int[count]);
        }

        (_kinds[at], _from[at], _to[at]) = (kind, from, to);
    }
}
