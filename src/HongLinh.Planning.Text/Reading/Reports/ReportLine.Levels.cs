using System.Globalization;

namespace HongLinh.Planning.Text;

/// <content>The level that a figure states.</content>
internal sealed partial class ReportLine
{
    // "Còn 08 hộ chưa nhận tiền" counts those that have not; "còn 2/15 xã chưa đạt" gives those that have.
    private static bool IsRest(Fact fact, Clause clause) => fact.Amount is { Total: null, Unit.IsCounted: true } && clause.Amount.From == fact.Amount.From;

    // "50/52 thôn, còn 2/52 thôn chưa đạt" says the same twice; "62,5 tấn; còn 3/12 xã chưa có" are two figures.
    private static bool IsOtherWhole(Fact fact, FigureDraft current) =>
        fact.Amount.Total is { Value: { } whole }
        && !(current.Level?.Denominator is { } own && decimal.TryParse(own.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var all)
            && all == whole)
        && current.Value != whole;

    private void Replace(Fact fact, int to)
    {
        var old = _current!;
        _drafts.RemoveAt(_drafts.Count - 1);
        _isReplacing = true;
        var clause = ClauseOf(fact, old.From, to);
        Fill(Add(_names.Of(clause, _clauses.Runs, true), fact, old.From, to, old.Period), fact, clause);
        _isReplacing = false;
    }

    // "Đến nay có 21 xã đạt chuẩn và 05 xã đạt chuẩn nâng cao": the verb before holds for both.
    private bool IsMoreOfState(FigureDraft draft, Clause clause) =>
        clause.IsFigureFirst && clause.NameTo == clause.NameFrom && _drafts.Count > 1 && _drafts[^2] is { IsState: true, Level.UnitText: { } before } last
        && Equals(last.Period, draft.Period) && draft.Level?.UnitText is { } unit && before.Text.Equals(unit.Text, StringComparison.OrdinalIgnoreCase);

    private void Fill(FigureDraft draft, Fact fact, Clause clause)
    {
        var reading = _targets.Of(clause);
        if (reading.Denominator is null && !fact.Amount.Unit.IsDivided && fact.Amount.Unit.Base is null && !fact.Amount.Unit.IsShare
            && ReportLexicon.PerTimes.IsIn(_tokens, clause.From, fact.Amount.From))
        {
            // "Mỗi ngày 1.250 lượt khách" is no total.
            Doubt(fact, _tokens.Words(clause.From, fact.Amount.To));
        }

        if (fact.Amount.Unit.IsNone && _names.HasObject(clause))
        {
            // "96/110 ki ốt hoạt động": the things have a name, but it is not a unit that is known.
            _findings.Add(FindingCode.UnknownUnit, fact.Amount.From, fact.Amount.To);
        }

        if (_names.DivisorAfter(fact.Amount, clause.To) is var divisor and > 0)
        {
            // "14 tấn rác/ngày": the words between the unit and its divisor keep the divisor from being read.
            _findings.Add(FindingCode.UnknownUnit, fact.Amount.From, divisor);
        }

        draft.To = Math.Max(draft.To, fact.Amount.To);
        draft.Level = reading;
        // "đạt 100% quân số" says what the share is taken of.
        draft.Object = fact.Amount.Unit.IsShare && fact.Run.Has(Role.Reach | Role.Is | Role.Equal) ? default
            : (fact.Amount.To, _names.ObjectEnd(fact.Amount, clause.To));
        draft.Value = reading.Value?.Value;
        draft.IsOfPlan = fact.Amount.Total is not null && ReportLexicon.PlanWords.IsIn(_tokens, fact.Amount.From, fact.Amount.TotalAt);
        if (draft.IsOfPlan)
        {
            _findings.Add(FindingCode.NumberNotUsed, fact.Amount.TotalAt, fact.Amount.To);
        }

        draft.IsState = reading.Denominator is not null || fact.Amount.Unit.IsShare || fact.Run.Has(Role.Down) && !fact.Run.Has(Role.Move)
            || _names.IsState(clause) || IsMoreOfState(draft, clause);
        draft.IsChange = fact.Kind == FactKind.Change;
        draft.IsAddition = fact.Kind == FactKind.Level && fact.Run.Has(Role.More) && !fact.Run.Has(Role.Up);
        draft.Upper = reading.Upper?.Value;
        if (fact.Kind == FactKind.Level && reading.Unit is { } unit && TargetMaker.IsShare(unit) && draft.Name is { } name && ReportNames.IsAmount(name))
        {
            // "Thu ngân sách đạt 98,5%": the words do not say what it is a share of.
            Doubt(fact, "% kế hoạch / %");
        }

        if (fact.Kind == FactKind.Level && _doubts.IsAboveWhole(clause, reading))
        {
            Doubt(fact, $"{_tokens.Words(fact.Amount.From, fact.Amount.To)} / ≤ 100%");
        }

        if (fact.Kind == FactKind.Change)
        {
            (draft.Value, draft.Upper) = fact.Sign >= 0 ? (draft.Value, draft.Upper) : draft.Upper is null ? (-draft.Value, null)
                : (-draft.Upper, -draft.Value);
            draft.GrowthBase = ReportBases.BaseOf(fact.Against);
            if (fact.Sign < 0 && fact.Amount.Low.Value < 0m)
            {
                Doubt(fact, _tokens.Words(fact.Run.From, fact.Amount.To));
                draft.Value = null;
            }

            if (!ReportLexicon.Points.IsIn(_tokens, fact.Amount.Unit.From, fact.Amount.Unit.To))
            {
                _findings.Add(FindingCode.ChangeNotLevel, fact.Amount.From, fact.Amount.To);
            }
        }

        if (fact.Kind == FactKind.Remainder && fact.Amount.Total?.Value is { } total && draft.Value is { } rest)
        {
            draft.Value = total - rest;
            Doubt(fact, $"{NumberText.Write(total - rest, Language.Vietnamese)}/{NumberText.Write(total, Language.Vietnamese)}");
        }
    }
}
