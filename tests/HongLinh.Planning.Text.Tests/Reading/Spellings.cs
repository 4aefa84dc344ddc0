using System.Text;

namespace HongLinh.Planning.Text.Tests.Reading;

/// <summary>Other ways to write the same words.</summary>
internal static class Spellings
{
    // A few letters taken apart by hand; the runtime cannot do it without cultures.
    private static readonly (string Composed, string Apart)[] Letters =
    [
        ("ộ", "o\u0323\u0302"), ("ế", "e\u0302\u0301"), ("ệ", "e\u0323\u0302"), ("ạ", "a\u0323"), ("ư", "u\u031B"), ("ớ", "o\u031B\u0301"),
        ("ả", "a\u0309"), ("ỷ", "y\u0309"), ("ấ", "a\u0302\u0301"), ("ă", "a\u0306"), ("ậ", "a\u0323\u0302"), ("ờ", "o\u031B\u0300"), ("ê", "e\u0302"),
    ];

    private static readonly (string New, string Old)[] Tones =
        [("óa", "oá"), ("òa", "oà"), ("úy", "uý"), ("ủy", "uỷ"), ("ỏa", "oả"), ("ạo", "ạo"), ("tỷ", "tỉ"), ("Tỷ", "Tỉ")];

    public static string Decomposed(string text) =>
        Letters.Aggregate(text, static (words, pair) => words.Replace(pair.Composed, pair.Apart, StringComparison.Ordinal));

    public static string OldTones(string text) => Tones.Aggregate(text, static (words, pair) => words.Replace(pair.New, pair.Old, StringComparison.Ordinal));

    /// <summary>Composed letters, plain powers, single spaces: how the reader quotes.</summary>
    public static string Plain(string text) => new StringBuilder(TextFolder.Fold(text).Text).Replace(" /", "/").Replace("/ ", "/").ToString();
}
