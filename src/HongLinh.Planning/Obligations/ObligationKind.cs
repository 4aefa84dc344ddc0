namespace HongLinh.Planning;

/// <summary>The kind of thing that is owed (loại nghĩa vụ báo cáo).</summary>
public sealed class ObligationKind : Vocabulary<ObligationKind>, IVocabulary<ObligationKind>
{
    /// <summary>The figure of an indicator (số liệu chỉ tiêu).</summary>
    public static readonly ObligationKind Figure = new(nameof(Figure), "figure");

    /// <summary>The report of a duty (báo cáo theo chế độ).</summary>
    public static readonly ObligationKind Report = new(nameof(Report), "report");

    /// <summary>The product of an assigned task, or the task itself where it names none (sản phẩm, kết quả của nhiệm vụ).</summary>
    public static readonly ObligationKind Product = new(nameof(Product), "product");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<ObligationKind> All { get; } =
    [
        Figure,
        Report,
        Product,
    ];

    private ObligationKind(string name, string code)
        : base(name, code)
    {
    }
}
