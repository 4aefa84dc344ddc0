using System.Runtime.InteropServices;

namespace HongLinh.Planning.Text;

/// <summary>Distinguishes a target figure from a condition that selects the counted things: "Số xã đạt từ 15 tiêu chí trở lên là 12 xã".</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ClauseConditions(TokenList tokens, Marks marks)
{
    private const Role Verbs = Role.Reach | Role.Is | Role.Move;

    private static readonly Lexicon<bool> Relatives = WordSet.Of("đạt, có, từ, đạt từ, có từ, đạt chuẩn, hoàn thành, được, đạt trên");

    private readonly ClauseSplitter _splitter = new(tokens, marks);

    /// <summary>Whether one of two adjacent figures is a condition of the other.</summary>
    /// <param name="first">The clause so far.</param>
    /// <param name="second">The next figure with the words before it.</param>
    /// <param name="previous">The end of the first figure.</param>
    public bool IsOne(Clause first, (Amount Amount, Run Run) second, int previous)
    {
        if (HasSign(previous, second.Run.From))
        {
            return false;
        }

        return IsShareOfCondition(first, second, previous) || IsSize(first, second) && !_splitter.HasWords(previous, second.Run.From)
            || second.Run.Has(Role.Is) && IsTheFirst(first, second)
            || second.Run.From == previous && second.Run.From < second.Amount.From && (IsCompany(second) || IsMerit(first, second.Run));
    }

    /// <summary>Whether the first of two figures is the condition of the second.</summary>
    public bool IsTheFirst(Clause first, (Amount Amount, Run Run) second) =>
        first.IsHeaded && (IsCountOfHead(first, second.Run) || IsRelative(first, second.Run)) || IsBoundOfShare(first, second)
        || IsSize(first, second);

    // "khám thai ít nhất 4 lần trong thai kỳ đạt 85%": the bound says what the share is measured on.
    // "Tàu cá từ 15 mét trở lên lắp thiết bị giám sát: 100%"
    private bool IsBoundOfShare(Clause first, (Amount Amount, Run Run) second) =>
        (first.Run.Bound != Role.None || RunLexicon.After.Match(tokens, first.Amount.To, second.Amount.From, out _) > 0)
        && !first.Run.Has(Verbs) && !first.IsWorkOnly && !first.Amount.Unit.IsShare && !first.Amount.Unit.IsNone
        && first.Run.From > first.From && second.Amount.Unit.IsShare && second.Run.Has(Role.Reach | Role.Is) && !second.Run.Has(Role.Move);

    // "tàu dưới 6 m giảm 120 chiếc": the bound says which ones.
    private static bool IsSize(Clause first, (Amount Amount, Run Run) second) =>
        first.Run.Bound != Role.None && !first.Run.Has(Verbs) && !first.IsWorkOnly && first.Run.From > first.From
        && first.Amount.Unit is { IsNone: false, IsShare: false, IsCounted: false, IsMoney: false, IsDivided: false }
        && second.Amount.Unit.IsCounted && second.Run.Has(Role.Reach | Role.Is | Role.Move);

    private static bool IsCountOfHead(Clause first, Run second) =>
        (first.Amount.Unit.IsCounted || !first.Run.Has(Verbs)) && second.Has(Role.Reach | Role.Is) && !second.Has(Role.From | Role.Move) && !first.IsWorkOnly;

    private bool IsRelative(Clause first, Run second) =>
        (second.Has(Role.Is | Role.Down) || second.Has(Role.Reach) && !second.Has(Role.From) || second.Bound != Role.None)
        && first.Run.From > first.From && Relatives.MatchBefore(tokens, first.Amount.From, first.From, out _) > 0;

    // "Số người đã tiêm ít nhất 01 mũi đạt 99,8%": the share of people who meet the condition.
    private bool IsShareOfCondition(Clause first, (Amount Amount, Run Run) second, int previous) =>
        !first.Amount.Unit.IsShare && (!first.Run.Has(Verbs) || first.Run.Has(Role.From) && first.IsHeaded && IsRelative(first, second.Run))
            && !first.IsWorkOnly && first.Run.From > first.From
        && second.Amount.Unit.IsShare && second.Run.Has(Role.Reach | Role.Is) && !second.Run.Has(Role.Move)
        && !_splitter.HasWords(previous, second.Run.From);

    // "02 hợp tác xã với 50 thành viên"
    private bool IsCompany((Amount Amount, Run Run) second) =>
        tokens.IsWord(second.Run.From, Keys.With) && second.Run.Roles == Role.Filler && !second.Amount.Unit.IsShare;

    // "Có 5 xã đạt 19/19 tiêu chí"
    private static bool IsMerit(Clause first, Run second) =>
        first.Amount.Unit.IsCounted && first.IsWorkOnly && second.Has(Role.Reach)
        && (second.Roles & ~(Role.Reach | Role.From | Role.Bound | Role.Filler)) == Role.None;

    private bool HasSign(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Kind == TokenKind.Sign)
            {
                return true;
            }
        }

        return false;
    }
}
