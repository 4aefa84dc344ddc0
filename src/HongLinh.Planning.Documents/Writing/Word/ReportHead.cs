namespace HongLinh.Planning.Documents;

/// <summary>What the head and the foot of an official report say besides the scorecard (thể thức văn bản).</summary>
/// <remarks>
/// Layout by decree 30/2020/NĐ-CP. What is empty is taken from the plan where the plan says it, and left blank for the pen where it does not.
/// </remarks>
public sealed record ReportHead
{
    /// <summary>The body above the issuer, in the first line of the head (cơ quan chủ quản); empty, the default, for a body that names none.</summary>
    public string ParentBody { get; init; } = "";

    /// <summary>The number and symbol; "Số: /BC-UBND" with a blank number by default.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The date; the month of the scorecard's day with a blank day by default.</summary>
    public DocumentDate? Date { get; init; }

    /// <summary>The subject below the word "BÁO CÁO" (trích yếu); "Kết quả thực hiện các chỉ tiêu kế hoạch năm ..." by default, with the months that
    /// the figures reach while the year runs: "Kết quả 6 tháng đầu năm thực hiện các chỉ tiêu kế hoạch năm 2023".</summary>
    public string Subject { get; init; } = "";

    /// <summary>The bodies that the report is addressed to (kính gửi); none by default.</summary>
    public ValueList<string> Addressees { get; init; }

    /// <summary>The acts that the report rests on, each without its ";" (căn cứ); none by default.</summary>
    public ValueList<string> Bases { get; init; }

    /// <summary>The recipients, each without its dash and ";" (nơi nhận); the last line "Lưu: VT." is added where it is missing.</summary>
    public ValueList<string> Recipients { get; init; }

    /// <summary>The capacity in which it is signed, its lines separated by commas; that of the plan by default.</summary>
    public string SignedFor { get; init; } = "";

    /// <summary>Who signs it; that of the plan by default.</summary>
    public string SignedBy { get; init; } = "";

    /// <summary>Number and subject.</summary>
    public override string ToString() => $"{Number} {Subject}".Trim();
}
