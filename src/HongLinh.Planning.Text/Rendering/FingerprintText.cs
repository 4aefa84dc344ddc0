namespace HongLinh.Planning.Text;

/// <summary>Writes the fingerprint of a scorecard as short hashes for comparison by eye (dấu vân tay của lần đánh giá).</summary>
internal static class FingerprintText
{
    private const int Digits = 12;

    /// <summary>The whole and each input, with the first twelve digits of each.</summary>
    /// <param name="fingerprint">The fingerprint.</param>
    /// <param name="language">The language.</param>
    /// <returns>One sentence without a line end.</returns>
    public static string Describe(Fingerprint fingerprint, Language language)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        ArgumentNullException.ThrowIfNull(language);
        (string Name, string Hash)[] parts =
        [
            (language.Of("kế hoạch", "plan"), fingerprint.Plan),
            (language.Of("quy ước", "policy"), fingerprint.Policy),
            (language.Of("quy tắc", "rules"), fingerprint.Rules),
            (language.Of("lịch báo cáo", "calendar"), fingerprint.Calendar),
            (language.Of("số liệu", "figures"), fingerprint.Figures),
            (language.Of("ngày, giờ", "moment"), fingerprint.Moment),
        ];
        return language.Of("Mã đối chiếu kết quả: ", "Fingerprint of the evaluation: ") + fingerprint.Short
            + " (" + string.Join(", ", parts.Select(static part => $"{part.Name} {part.Hash[..Digits]}"))
            + language.Of(", phiên bản ", ", version ") + fingerprint.Engine + ").";
    }
}
