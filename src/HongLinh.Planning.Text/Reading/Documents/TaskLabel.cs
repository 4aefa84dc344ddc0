namespace HongLinh.Planning.Text;

/// <summary>What a labelled line says of a task.</summary>
internal enum TaskLabel
{
    // Chủ trì
    Lead,

    // Phối hợp
    Coordinating,

    // Thời gian hoàn thành
    Due,

    // Sản phẩm
    Product,
}
