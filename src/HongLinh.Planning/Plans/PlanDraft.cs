using System.Globalization;

namespace HongLinh.Planning;

/// <summary>A plan while it is being stated: year and issuer are enough, all else is given where there is something to give (dự thảo kế hoạch).</summary>
/// <remarks>Immutable: each call returns a further draft. What nobody gave stays absent; <see cref="Create"/> checks the whole.</remarks>
public sealed class PlanDraft
{
    // The letters that lists are marked with in Vietnamese documents; f, j, w and z are not among them.
    private static readonly string[] Marks =
        ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"];

    private readonly PlanHeader _header;
    private readonly ValueList<PlanGroup> _groups;
    private readonly PlanWork _work;

    private PlanDraft(PlanHeader header, ValueList<PlanGroup> groups, PlanWork work)
    {
        _header = header;
        _groups = groups;
        _work = work;
    }

    /// <summary>A draft without targets; its code and title come from the issuer and the year.</summary>
    /// <param name="year">The year the plan is for.</param>
    /// <param name="issuer">The body that issues it.</param>
    public static PlanDraft For(PlanYear year, OrgUnit issuer)
    {
        ArgumentNullException.ThrowIfNull(year);
        ArgumentNullException.ThrowIfNull(issuer);
        return new PlanDraft(
            new PlanHeader
            {
                Code = $"{issuer.Code}-{year}",
                Year = year,
                Issuer = issuer,
                Title = BilingualName.Of($"Kế hoạch năm {year}", $"Plan for {year}"),
            },
            [],
            new PlanWork());
    }

    /// <summary>The draft with more at its head and foot: number, date, title, basis, session, signature.</summary>
    /// <param name="change">Returns the changed header, usually by <c>with</c>.</param>
    public PlanDraft With(Func<PlanHeader, PlanHeader> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new PlanDraft(change(_header), _groups, _work);
    }

    /// <summary>The draft with tasks and duties to report, in place of earlier ones.</summary>
    /// <param name="work">Tasks and duties.</param>
    public PlanDraft With(PlanWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return new PlanDraft(_header, _groups, work);
    }

    /// <summary>A further group, marked a, b, c, d, đ in turn; the lines that follow belong to it.</summary>
    /// <param name="name">The heading; Vietnamese alone is enough.</param>
    /// <exception cref="InvalidOperationException">The letters of the alphabet are used up.</exception>
    public PlanDraft Group(BilingualName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _groups.Count < Marks.Length
            ? new PlanDraft(_header, [.. _groups, new PlanGroup { Mark = Marks[_groups.Count], Name = name, Lines = [] }], _work)
            : throw new InvalidOperationException($"A draft has at most {Marks.Length} groups; make larger plans with Plan.Create.");
    }

    /// <summary>A further line of the last group, numbered through the plan.</summary>
    /// <param name="target">What is promised.</param>
    /// <param name="words">The words of the plan; empty where the plan was stated in types alone.</param>
    /// <param name="change">Returns the line with more said about it, usually by <c>with</c>; null when that is all.</param>
    /// <exception cref="InvalidOperationException">There is no group yet.</exception>
    public PlanDraft Line(Target target, string words = "", Func<PlanLine, PlanLine>? change = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(words);
        if (_groups.Count == 0)
        {
            throw new InvalidOperationException("A line stands in a group; call Group first.");
        }

        var group = _groups[^1];
        var line = new PlanLine
        {
            Ordinal = _groups.Sum(static one => one.Lines.Count) + 1,
            Target = target,
            Words = words.Length == 0 ? SourceSpan.None : SourceSpan.Of(group.Mark, group.Lines.Count + 1, words),
        };
        return new PlanDraft(_header, [.. _groups.SkipLast(1), group with { Lines = [.. group.Lines, change is null ? line : change(line)] }], _work);
    }

    /// <summary>Checks what only the whole can know and freezes the plan.</summary>
    /// <returns>The plan and every finding, as <see cref="Plan.Create"/> gives them.</returns>
    public Reading<Plan> Create() => Plan.Create(_header, _groups, null, _work);

    /// <summary>The code of the plan and how many lines the draft has.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_header.Code}, draft of {_groups.Sum(static group => group.Lines.Count)} lines");
}
