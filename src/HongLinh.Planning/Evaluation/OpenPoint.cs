namespace HongLinh.Planning;

/// <summary>
/// Something that can still change a verdict (điều còn có thể làm thay đổi đánh giá): a distance, items, periods, units, or a figure that is not official.
/// </summary>
/// <remarks>Each point concerns one of these; the members for the others are null or empty.</remarks>
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

    /// <summary>Whether <see cref="Amount"/> is what is left before the figure breaks the bound; otherwise it is what is missing.</summary>
    public virtual bool KeepsBound => false;

    /// <summary>How many things are neither done nor lost; above 0 (việc chưa rõ kết quả).</summary>
    public virtual Quantity? Count => null;

    /// <summary>The names of these things, in the order of the plan; empty when the plan counts them without names.</summary>
    public virtual ValueList<string> Names => [];

    /// <summary>
    /// The periods of the year without a usable figure, in order, by the cycle of the indicator, including periods still to come; where the
    /// latest figure decides, only the last period of the year (kỳ chưa có số liệu).
    /// </summary>
    public virtual ValueList<ReportingPeriod> Periods => [];

    /// <summary>Units whose figures are missing from the figure of the whole, in the order of the plan line (đơn vị chưa báo cáo).</summary>
    public virtual ValueList<OrgUnit> Units => [];

    /// <summary>The maturity of a figure that is not official yet (số liệu chưa chính thức): estimated or preliminary.</summary>
    public virtual Maturity? Maturity => null;

    /// <summary>The case and its content in canonical form, for logs.</summary>
    public sealed override string ToString() => Text;

    private protected abstract string Text { get; }
}
