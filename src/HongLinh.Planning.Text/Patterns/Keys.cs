namespace HongLinh.Planning.Text;

/// <summary>The keys of the few words that the reader asks for one by one.</summary>
internal static class Keys
{
    public static readonly string And = SyllableKey.Of("và");
    public static readonly string On = SyllableKey.Of("trên");
    public static readonly string With = SyllableKey.Of("với");
    public static readonly string To = SyllableKey.Of("đến");
    public static readonly string From = SyllableKey.Of("từ");
    public static readonly string Year = SyllableKey.Of("năm");
    public static readonly string Month = SyllableKey.Of("tháng");
    public static readonly string Day = SyllableKey.Of("ngày");
    public static readonly string Quarter = SyllableKey.Of("quý");
    public static readonly string Number = SyllableKey.Of("số");
    public static readonly string Under = SyllableKey.Of("dưới");
    public static readonly string Fall = SyllableKey.Of("giảm");
    public static readonly string Rise = SyllableKey.Of("tăng");
    public static readonly string Left = SyllableKey.Of("còn");
    public static readonly string Income = SyllableKey.Of("thu");
    public static readonly string Minus = SyllableKey.Of("âm");
    public static readonly string Third = SyllableKey.Of("thứ");
}
