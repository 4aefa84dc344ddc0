namespace HongLinh.Planning.Text;

/// <summary>The content of a column in a table of a plan.</summary>
internal enum ColumnKind
{
    /// <summary>The heading is blank or not recognised.</summary>
    Unknown,

    /// <summary>TT, STT.</summary>
    Number,

    /// <summary>Chỉ tiêu, nội dung, nhiệm vụ: the subject of the row.</summary>
    Name,

    /// <summary>Đơn vị tính.</summary>
    Unit,

    /// <summary>Thực hiện, ước thực hiện: the result of an earlier year.</summary>
    Earlier,

    /// <summary>Kế hoạch, mục tiêu, chỉ tiêu giao: the figure to reach.</summary>
    Plan,

    /// <summary>So sánh, tăng giảm: calculated from other columns.</summary>
    Comparison,

    /// <summary>Ghi chú.</summary>
    Note,

    /// <summary>Chủ trì, thực hiện, phụ trách.</summary>
    Lead,

    /// <summary>Phối hợp.</summary>
    Coordinating,

    /// <summary>Thời gian, tiến độ, thời hạn.</summary>
    Due,

    /// <summary>Sản phẩm.</summary>
    Product,

    /// <summary>Thôn, xã, đơn vị: the unit that the row is for.</summary>
    Organisation,

    /// <summary>Tổng số, toàn xã: the total of the other columns.</summary>
    Total,
}
