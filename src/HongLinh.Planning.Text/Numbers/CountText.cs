namespace HongLinh.Planning.Text;

/// <summary>Writes how many there are, as documents do: 04 nhiệm vụ, 12 chỉ tiêu (số đếm trong văn bản).</summary>
internal static class CountText
{
    /// <summary>With two digits in Vietnamese, so that no digit can be put before it; 0 stays 0.</summary>
    public static string Of(int count, Language language) =>
        language.IsVietnamese && count is > 0 and < 10 ? "0" + NumberText.Digits(count) : NumberText.Digits(count);

    /// <summary>The counts that are not 0, each with its words; null where all are 0.</summary>
    public static string? Listed(Language language, params ReadOnlySpan<(int Count, string Vietnamese, string English)> classes) =>
        Listed(language, ", ", classes);

    /// <summary>The same with other words between them.</summary>
    public static string? Listed(Language language, string between, params ReadOnlySpan<(int Count, string Vietnamese, string English)> classes)
    {
        List<string>? parts = null;
        foreach (var (count, vietnamese, english) in classes)
        {
            if (count > 0)
            {
                (parts ??= []).Add($"{Of(count, language)} {language.Of(vietnamese, english)}");
            }
        }

        return parts is null ? null : string.Join(between, parts);
    }
}
