using System.Globalization;

namespace HongLinh.Planning;

/// <summary>A plan being written: year and issuer are enough, everything else is optional (dự thảo kế hoạch).</summary>
/// <remarks>Immutable: each call returns a new draft. What is not given stays absent; <see cref="Create"/> checks the whole plan.</remarks>
public sealed class PlanDraft
{
    // The letters that mark list items in Vietnamese documents; f, j, w and z are not among them.
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

    /// <summary>The draft with further header properties: number, date, title, basis, session, signature.</summary>
    /// <param name="change">Returns the changed header, usually by <c>with</c>.</param>
    public PlanDraft With(Func<PlanHeader, PlanHeader> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new PlanDraft(change(_header), _groups, _work);
    }

    /// <summary>The draft with these tasks and duties to report; they replace earlier ones.</summary>
    /// <param name="work">Tasks and duties.</param>
    public PlanDraft With(PlanWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return new PlanDraft(_header, _groups, work);
    }

    /// <summary>Adds a group, marked a, b, c, d, đ in turn; the lines that follow belong to it.</summary>
    /// <param name="name">The heading; the Vietnamese text alone is enough.</param>
    /// <exception cref="InvalidOperationException">The letters of the alphabet are used up.</exception>
    public PlanDraft Group(BilingualName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _groups.Count < Marks.Length
            ? new PlanDraft(_header, [.. _groups, new PlanGroup { Mark = Marks[_groups.Count], Name = name, Lines = [] }], _work)
            : throw new InvalidOperationException($"A draft has at most {Marks.Length} groups; make larger plans with Plan.Create.");
    }

    /// <summary>Adds a line to the last group, numbered through the whole plan.</summary>
    /// <param name="target">What is promised.</param>
    /// <param name="words">The words of the plan; empty where the plan was stated in code without words.</param>
    /// <param name="change">Returns the line with further properties, usually by <c>with</c>; null for none.</param>
    /// <exception cref="InvalidOperationException">There is no group yet.</exception>
    public PlanDraft Line(Target target, string words = "", Func<PlanLine, PlanLine>? change = null)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(words);
        if (_groups.Count == 0)
        {
            throw new InvalidOperationException("A line belongs to a group; call Group first.");
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

    /// <summary>Makes the immutable plan, with the checks that only the whole plan allows.</summary>
    /// <returns>The plan and every finding, as from <see cref="Plan.Create"/>.</returns>
    public Reading<Plan> Create() => Plan.Create(_header, _groups, null, _work);

    /// <summary>The code of the plan and how many lines the draft has.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{_header.Code}, draft of {_groups.Sum(static group => group.Lines.Count)} lines");
}
