namespace HongLinh.Planning.Text;

/// <summary>Describes a policy: always what decides "đạt" and "vượt", and every other setting that differs from the literal one.</summary>
internal static class PolicyWriter
{
    /// <summary>The words before a policy; a policy of the caller's own is named.</summary>
    public static string Named(JudgementPolicy policy, Language language) =>
        language.Of("Quy ước đánh giá", "Reading")
        + (policy == JudgementPolicy.Literal || policy == JudgementPolicy.AdministrativePractice ? "" : $" ({policy.Name})");

    public static string InFull(JudgementPolicy policy, Language language) => string.Join("; ",
    [
        PolicyPhrases.Bounds.Of(policy.StrictBounds, language),
        PolicyPhrases.Exceedances.Of(policy.Exceedance, language),
        .. Margins(policy, language),
        .. Unusual(policy, language),
    ]);

    /// <summary>A short form for one judgement: the strict bounds, and the unusual settings that apply to its target.</summary>
    public static string InShort(Judgement judgement, Language language)
    {
        var (policy, literal) = (judgement.Policy, JudgementPolicy.Literal);
        string?[] words =
        [
            PolicyPhrases.BoundsInShort.Of(policy.StrictBounds, language),
            judgement.Line.IsBareNumber && policy.BareNumbers != literal.BareNumbers ? PolicyPhrases.BareNumbers.Of(policy.BareNumbers, language) : null,
            judgement.Target is BandTarget && policy.Bands != literal.Bands ? PolicyPhrases.Bands.Of(policy.Bands, language) : null,
            judgement.Target is NearTarget && policy.Near != literal.Near ? PolicyPhrases.Near.Of(policy.Near, language) : null,
            .. judgement.IsUnderMargin ? Margins(policy, language) : [],
        ];
        return string.Join("; ", words.OfType<string>());
    }

    /// <summary>How a policy rounds before it compares.</summary>
    public static string Rounding(Rounding rounding, Language language)
    {
        var places = NumberText.Digits(rounding.Decimals);
        var mode = rounding.Mode switch
        {
            MidpointRounding.AwayFromZero => language.Of("nửa đơn vị thì làm tròn lên", "halves are rounded up"),
            MidpointRounding.ToEven => language.Of("nửa đơn vị thì về số chẵn", "halves are rounded to the even digit"),
            MidpointRounding.ToZero => language.Of("cắt bỏ phần sau", "further digits are cut off"),
            MidpointRounding.ToPositiveInfinity => language.Of("luôn làm tròn lên", "always rounded up"),
            _ => language.Of("luôn làm tròn xuống", "always rounded down"),
        };
        return rounding.Decimals == 0
            ? language.Of($"số nguyên ({mode})", $"a whole number ({mode})")
            : language.Of($"{places} chữ số thập phân ({mode})", $"{places} decimal{(rounding.Decimals == 1 ? "" : "s")} ({mode})");
    }

    // Where nothing is called exceeded, a margin has no effect.
    private static IEnumerable<string> Margins(JudgementPolicy policy, Language language)
    {
        if (policy.Exceedance != ExceedanceRule.Never && policy.ExceedanceMargin is { } share)
        {
            var percent = NumberText.Write(share * 100m, language) + "%";
            yield return language.Of($"chỉ là “vượt” khi tốt hơn mức kế hoạch từ {percent} trở lên", $"“exceeded” begins at {percent} better than the mark");
        }

        if (policy.Exceedance != ExceedanceRule.Never && policy.ExceedancePoints is { } points)
        {
            var number = NumberText.Write(points, language);
            yield return language.Of($"kế hoạch là tỷ lệ phần trăm thì chỉ là “vượt” khi tốt hơn từ {number} điểm phần trăm trở lên",
                $"for a mark that is a percentage “exceeded” begins at {number} percentage point{(points == 1m ? "" : "s")} better");
        }
    }

    // The settings that differ from Literal, in order.
    private static IEnumerable<string> Unusual(JudgementPolicy policy, Language language)
    {
        var literal = JudgementPolicy.Literal;
        if (policy.BareNumbers != literal.BareNumbers)
        {
            yield return PolicyPhrases.BareNumbers.Of(policy.BareNumbers, language);
        }

        if (policy.Bands != literal.Bands)
        {
            yield return PolicyPhrases.Bands.Of(policy.Bands, language);
        }

        if (policy.Near != literal.Near)
        {
            yield return PolicyPhrases.Near.Of(policy.Near, language);
        }

        if (policy.NearTolerance is { } share)
        {
            var percent = NumberText.Write(share * 100m, language) + "%";
            yield return language.Of($"“khoảng” cho phép lệch {percent} của con số", $"“about” allows for {percent} of the number");
        }

        if (policy.NamesPartlyMet)
        {
            yield return language.Of(
                "chỉ tiêu đếm địa bàn hoặc nêu tên từng việc, không đạt nhưng đã làm được một phần thì ghi “đạt một phần”",
                "what counts places or names things and is not met, but is done in part, is called “partly met”");
        }

        if (policy.RoundBeforeComparing is { } rounding)
        {
            yield return language.Of("số liệu được làm tròn trước khi so sánh, đến ", "figures are rounded before they are compared, to ")
                + Rounding(rounding, language);
        }

        if (policy.PercentPrinting != literal.PercentPrinting)
        {
            yield return PolicyPhrases.Printings.Of(policy.PercentPrinting, language);
        }
    }
}
