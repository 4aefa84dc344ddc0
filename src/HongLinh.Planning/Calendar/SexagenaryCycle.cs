namespace HongLinh.Planning.Calendar;

/// <summary>The names of years by stem and branch (can chi), which repeat after sixty years.</summary>
internal static class SexagenaryCycle
{
    // Thiên can, from the stem of years that end in 4.
    private static readonly string[] Stems =
        ["Giáp", "Ất", "Bính", "Đinh", "Mậu", "Kỷ", "Canh", "Tân", "Nhâm", "Quý"];

    // Địa chi, from the branch of the Rat.
    private static readonly string[] Branches =
        ["Tý", "Sửu", "Dần", "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi", "Thân", "Dậu", "Tuất", "Hợi"];

    private static readonly string[] Names =
        [.. Enumerable.Range(0, 60).Select(static year => Stems[year % Stems.Length] + " " + Branches[year % Branches.Length])];

    // The year 4 of the common era was Giáp Tý, the first of a cycle.
    internal static string NameOf(int year) => Names[(year - 4) % Names.Length];
}
