namespace HongLinh.Planning.Rules;

/// <summary>Everything that decided a condition, collected on demand; otherwise only the truth is computed.</summary>
internal sealed class Explanation
{
    private readonly List<Operand> _operands = [];
    private readonly List<Operand> _breaches = [];
    private readonly List<UnknownFact> _unknowns = [];
    private readonly List<ConditionOutcome> _parts = [];

    /// <summary>The median increment and the usual distance from it, in a search for outliers.</summary>
    public (QuantityRange Median, QuantityRange Distance)? Usual { get; set; }

    public void Compares(Operand operand) => _operands.Add(operand);

    public void Joins(ConditionOutcome part) => _parts.Add(part);

    public void Lacks(UnknownFact fact) => _unknowns.Add(fact);

    public void Breaks(Operand operand)
    {
        if (!_breaches.Contains(operand))
        {
            _breaches.Add(operand);
        }
    }

    /// <summary>Converts the operands to one unit, and lists every fact that leaves the answer open.</summary>
    public void ComparedIn(Unit? unit, Truth truth)
    {
        _unknowns.AddRange(_operands.SelectMany(static operand => operand.Unknowns));
        if (_unknowns.Count > 0)
        {
            return;
        }

        for (var i = 0; i < _operands.Count; i++)
        {
            if (_operands[i].Value!.In(unit!).TryPickT0(out var converted, out var mismatch))
            {
                _operands[i] = _operands[i] with { Value = converted };
            }
            else
            {
                Lacks(UnknownFact.Of(mismatch, _operands[i].Term, LatestOf(_operands[i])));
            }
        }

        if (truth == Truth.Unknown && _unknowns.Count == 0)
        {
            _unknowns.AddRange(_operands.Where(static operand => !operand.Value!.IsExact)
                .Select(static operand => UnknownFact.Of(UnknownReason.FigureImprecise, operand.Term, LatestOf(operand))));
        }
    }

    /// <summary>Lists a missing fact once, however many figures of a series lack it.</summary>
    public void NameOnce()
    {
        var once = _unknowns.Distinct().ToArray();
        _unknowns.Clear();
        _unknowns.AddRange(once);
    }

    public ConditionOutcome Of(Condition condition, Truth truth) => ConditionOutcome.Of(condition, truth) with
    {
        Operands = ValueList.From(_operands),
        Breaches = ValueList.From(_breaches),
        Usual = Usual?.Median,
        UsualDistance = Usual?.Distance,
        Parts = ValueList.From(_parts),
        Unknowns = ValueList.From(_unknowns),
    };

    private static Observation? LatestOf(Operand operand) => operand.Reports is [.., var latest] ? latest : null;
}
