using CsCheck;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Testing;

/// <summary>Random plans, figures and work, as generators of CsCheck, to be combined with your own (dữ liệu ngẫu nhiên).</summary>
/// <remarks>
/// Two kinds. <see cref="Plans"/>, <see cref="Observations"/>, <see cref="Quantities"/> and <see cref="Texts"/> are wild: every case, every optional part,
/// odd letters, numbers at the ends of the range; for what must not lose anything, such as storage. <see cref="Cases"/>, <see cref="CasesOf"/> and
/// <see cref="WorkLogsOf"/> are likely: figures around what is promised, so that all verdicts come up; for what judges.
/// </remarks>
public static class Generated
{
    /// <summary>Any texts of at most 20 letters: Vietnamese letters, signs, control characters, letters of other scripts; also empty.</summary>
    public static Gen<string> Texts => AnyFigure.Text;

    /// <summary>Any quantities: all scales and magnitudes of a decimal, in units of the catalogue and others.</summary>
    public static Gen<Quantity> Quantities => AnyFigure.Figure;

    /// <summary>Any reports of one figure: every case, every maturity, dates far away.</summary>
    public static Gen<Observation> Observations => AnyFigure.Observation;

    /// <summary>Any plans of up to four lines: every case of a target, every optional part there or not.</summary>
    public static Gen<Plan> Plans => AnyPlan.Plan;

    /// <summary>Plans of one to three lines for 2023, with up to ten reports around what they promise, and a day.</summary>
    public static Gen<ReviewCase> Cases => AnyCase.Cases;

    /// <summary>Up to ten reports around what a plan promises, each known at a moment of its own, and a day in its year or soon after.</summary>
    /// <param name="plan">The plan.</param>
    public static Gen<ReviewCase> CasesOf(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return AnyCase.On(plan);
    }

    /// <summary>Up to 25 entries on the work of a register: progress, extensions, returns, withdrawals, in any order.</summary>
    /// <param name="register">The register, with at least one item.</param>
    /// <exception cref="ArgumentException">The register is empty.</exception>
    public static Gen<WorkLog> WorkLogsOf(WorkRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return register.Items.Count > 0 ? AnyWork.LogOn(register) : throw new ArgumentException("The register has no item.", nameof(register));
    }
}
