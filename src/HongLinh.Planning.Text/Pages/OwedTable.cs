using NodaTime;

namespace HongLinh.Planning.Text;

/// <summary>What is owed, for each unit what it owes with the periods and the days overdue (báo cáo chưa gửi).</summary>
internal sealed class OwedTable
{
    private readonly ObligationBook _book;
    private readonly Language _language;
    private readonly LocalDate _day;

    private OwedTable(ObligationBook book, Language language)
    {
        _book = book;
        _language = language;
        _day = FigureDay.DayOf(book.KnownAt);
    }

    public static void Write(HtmlWriter html, ObligationBook book, Language language) => new OwedTable(book, language).Write(html);

    private void Write(HtmlWriter html)
    {
        var owed = _book.Owed.ToArray();
        var head = FirstLetter.Large(DateText.KnownAt(_book.KnownAt, _language));
        if (BasisWriter.Caution(_book.Rules.Regime, _language) is { } caution)
        {
            html.Add($"<p class=\"quiet\">{caution}</p>\n");
        }

        if (owed.Length == 0)
        {
            html.Add($"<p>{head}: {_language.Of("không còn báo cáo nào chưa gửi.", "nothing is owed.")}</p>\n");
            return;
        }

        html.Add($"<p>{head}: {Count(owed)}.</p>\n");
        foreach (var unit in owed.GroupBy(static one => one.Reporter).OrderByDescending(static unit => unit.Count(IsOverdue)))
        {
            Unit(html, _language.Of(unit.Key.Name), [.. unit]);
        }
    }

    private void Unit(HtmlWriter html, string name, Obligation[] owed)
    {
        html.Add($"<details class=\"owed\"><summary><b>{name}</b>: {Count(owed)}</summary>\n<table>\n<caption>{name}</caption>\n<thead>\n<tr>");
        html.Add($"<th scope=\"col\">{_language.Of("Nội dung", "What")}</th><th scope=\"col\">{_language.Of("Kỳ chưa gửi", "Periods owed")}</th>");
        html.Add($"<th scope=\"col\">{_language.Of("Quá hạn lâu nhất", "Longest overdue")}</th></tr>\n</thead>\n<tbody>\n");
        foreach (var subject in owed.GroupBy(static one => (one.Kind, one.Subject)).OrderByDescending(subject => subject.Max(DaysOverdue)))
        {
            html.Add($"<tr><td>{_language.Of(subject.First().Name)}</td><td>{string.Join("; ", subject.Select(Period))}</td>");
            html.Add($"<td class=\"num\">{Days(subject.Max(DaysOverdue))}</td></tr>\n");
        }

        html.Add($"</tbody>\n</table></details>\n");
    }

    private string Count(Obligation[] owed)
    {
        var late = owed.Count(IsOverdue);
        var oldest = owed.Max(DaysOverdue);
        return OwedWriter.Count(owed, _book, _language)
            + (late == 0 ? "" : (late == owed.Length ? _language.Of(", đều đã quá hạn, lâu nhất ", ", all overdue, at most by ")
                : _language.Of($", trong đó {NumberText.Digits(late)} quá hạn, lâu nhất ", $", {NumberText.Digits(late)} overdue, at most by "))
                + Days(oldest));
    }

    // The day is said where it is still to come; where it has passed, the days since then say more.
    private string Period(Obligation owed)
    {
        var name = PeriodText.WithoutYear(owed.Period, _language) + (_book.WasRefused(owed) ? ": " + OwedWriter.State(owed, _book, _language) : "");
        return name + (owed.LastDay is not { } day ? _language.Of(" (không quy định thời hạn)", " (no deadline set)")
            : IsOverdue(owed) ? _language.Of($" (quá hạn {Days(DaysOverdue(owed))})", $" ({Days(DaysOverdue(owed))} overdue)")
            : _language.Of(" (hạn ", " (due ") + DateText.Write(day, _language) + ")");
    }

    private static bool IsOverdue(Obligation owed) => owed.State == ObligationState.Overdue;

    private int DaysOverdue(Obligation owed) => IsOverdue(owed) && owed.LastDay is { } day ? NodaTime.Period.DaysBetween(day, _day) : 0;

    private string Days(int days) => days == 0 ? "–" : NumberText.Digits(days) + _language.Of(" ngày", days == 1 ? " day" : " days");
}
