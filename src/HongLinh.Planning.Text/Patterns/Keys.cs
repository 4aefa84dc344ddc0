namespace HongLinh.Planning.Text;

/// <summary>The codes of the few words that the reader checks individually.</summary>
internal static class Keys
{
    public static readonly ulong And = WordCode.OfWord("và");
    public static readonly ulong On = WordCode.OfWord("trên");
    public static readonly ulong With = WordCode.OfWord("với");
    public static readonly ulong To = WordCode.OfWord("đến");
    public static readonly ulong From = WordCode.OfWord("từ");
    public static readonly ulong Year = WordCode.OfWord("năm");
    public static readonly ulong Month = WordCode.OfWord("tháng");
    public static readonly ulong Day = WordCode.OfWord("ngày");
    public static readonly ulong Quarter = WordCode.OfWord("quý");
    public static readonly ulong Number = WordCode.OfWord("số");
    public static readonly ulong Under = WordCode.OfWord("dưới");
    public static readonly ulong Fall = WordCode.OfWord("giảm");
    public static readonly ulong Rise = WordCode.OfWord("tăng");
    public static readonly ulong Left = WordCode.OfWord("còn");
    public static readonly ulong Income = WordCode.OfWord("thu");
    public static readonly ulong Minus = WordCode.OfWord("âm");
    public static readonly ulong Third = WordCode.OfWord("thứ");
    public static readonly ulong Only = WordCode.OfWord("chỉ");
    public static readonly ulong For = WordCode.OfWord("cho");
    public static readonly ulong Not = WordCode.OfWord("không");
    public static readonly ulong Be = WordCode.OfWord("là");
    public static readonly ulong In = WordCode.OfWord("trong");
    public static readonly ulong The = WordCode.OfWord("các");
    public static readonly ulong Have = WordCode.OfWord("có");
    public static readonly ulong Raised = WordCode.OfWord("lên");
    public static readonly ulong Brought = WordCode.OfWord("đưa");
}
