using HongLinh.Planning.Rules;

namespace HongLinh.Planning;

/// <summary>Finds the units on which an answer rests, by judging the line again without each of them.</summary>
internal sealed class DecidingUnits(Scorecard card)
{
    public ValueList<OrgUnit> Of(UnitMatrixRow row)
    {
        if (row.Whole.SoFar == Truth.Unknown && row.Whole.Matched.Missing is { Count: > 0 } missing)
        {
            return missing;
        }

        // The plan fixed how many things all units have together, so none of them can be left out; short of all is the unit with open things.
        if (row.Whole.Target.IsCounted)
        {
            return row.Whole.SoFar == Truth.Yes ? []
                : ValueList.From(row.Cells.Where(static cell => cell.Parts is { } parts && parts.Part < parts.Whole).Select(static cell => cell.Unit));
        }

        var cells = row.Cells.Where(static cell => cell is { Counts: true, HasFigure: true }).ToArray();
        if (cells.Length < 2)
        {
            return [];
        }

        var (with, alike) = (AnswerOf(row, null), UnitsAlike.In(row, cells));
        var answers = new Dictionary<string, bool>(StringComparer.Ordinal);
        return ValueList.From(cells.Where(Decides).Select(static cell => cell.Unit));

        // Where nothing is known about units alike, each of them is tried.
        bool Decides(UnitMatrixCell cell)
        {
            if (alike?.GroupOf(cell) is not { } group)
            {
                return AnswerOf(row, cell.Unit) != with;
            }

            if (!answers.TryGetValue(group, out var decides))
            {
                answers.Add(group, decides = AnswerOf(row, cell.Unit) != with);
            }

            return decides;
        }
    }

    private (Verdict Verdict, Truth SoFar) AnswerOf(UnitMatrixRow row, OrgUnit? without)
    {
        var line = row.Whole.Line;
        var alone = line with
        {
            Target = row.Whole.Target,
            Amendments = [],
            Aspiration = null,
            ReportingUnits = without is null ? line.ReportingUnits : ValueList.From(line.ReportingUnits.Where(unit => !unit.Equals(without))),
        };
        var reports = row.Whole.Matched.Reports.Where(report => without is null || report.ReportingUnit != without.Code);
        var view = new LogView(card.KnownAt, ValueList.From(reports));
        var judgement = Scorecard.From(MatchedFigures.Of(card.Plan.With([alone]), view, card.AsOf), new Evaluator(card.Policy)).Judgements[0];
        return (judgement.Verdict, judgement.SoFar);
    }
}
