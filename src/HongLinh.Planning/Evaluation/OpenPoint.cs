namespace HongLinh.Planning;

/// <summary>
/// Something that can still change a verdict (điều còn có thể làm thay đổi đánh giá): a distance, items, periods, units, or a figure that is not official.
/// </summary>
/// <remarks>Each is about one of these; what it is not about is null or empty.</remarks>
public abstract record OpenPoint
{
    private protected OpenPoint()
    {
    }

    /// <summary>
    /// How far the figure so far is from the bound, in the unit of the target, in percentage points for shares: bound less figure, below 0
    /// when the figure has to fall, 0 at a strict bound (phần còn thiếu, phần còn lại).
    /// </summary>
    public virtual Quantity? Amount => null;

    /// <summary>Whether <see cref="Amount"/> is what is left before the figure breaks the bound; otherwise it is what is lacking.</summary>
    public virtual bool KeepsBound => false;

    /// <summary>How many things are neither done nor lost; above 0 (việc chưa rõ kết quả).</summary>
    public virtual Quantity? Count => null;

    /// <summary>The names of these things, in the order of the plan; empty when the plan counts them without naming them.</summary>
    public virtual ValueList<string> Names => [];

    /// <summary>
    /// Periods of the year without a usable figure, in order, those to come included, by the cycle of the indicator; where the latest figure
    /// counts, the last one of the year alone (kỳ chưa có số liệu).
    /// </summary>
    public virtual ValueList<ReportingPeriod> Periods => [];

    /// <summary>Units whose figures are missing from that of the whole, in the order of the plan line (đơn vị chưa báo cáo).</summary>
    public virtual ValueList<OrgUnit> Units => [];

    /// <summary>How final a figure is that is not official yet (số liệu chưa chính thức): estimated or preliminary.</summary>
    public virtual Maturity? Maturity => null;

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }
}
