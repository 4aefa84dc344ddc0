namespace HongLinh.Planning.Text;

/// <summary>Says what is owed: what was not sent, and what was sent and refused (báo cáo chưa gửi, số liệu không hợp lệ).</summary>
internal static class OwedWriter
{
    /// <summary>The state of one; of a figure that came and was refused it is not said that it was not sent.</summary>
    public static string State(Obligation owed, ObligationBook book, Language language) => book.WasRefused(owed)
        ? language.Of("đã gửi, số liệu không hợp lệ", "sent, figure not valid") : CalendarPhrases.States.Of(owed.State, language);

    /// <summary>"72 báo cáo, số liệu chưa gửi, 01 số liệu đã gửi nhưng không hợp lệ"; at least one is owed.</summary>
    public static string Count(Obligation[] owed, ObligationBook book, Language language)
    {
        var refused = owed.Count(book.WasRefused);
        var missing = owed.Length - refused;
        var sent = language.Of($"{CountText.Of(refused, language)} số liệu đã gửi nhưng không hợp lệ",
            $"{EnglishNumber.Count(refused, "figures")} sent but not valid");
        return missing == 0 ? sent
            : language.Of($"{CountText.Of(missing, language)} báo cáo, số liệu chưa gửi",
                $"{NumberText.Digits(missing)} {(missing == 1 ? "report or figure" : "reports and figures")} owed")
                + (refused == 0 ? "" : ", " + sent);
    }
}
