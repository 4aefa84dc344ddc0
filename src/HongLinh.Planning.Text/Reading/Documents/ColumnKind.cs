namespace HongLinh.Planning.Text;

/// <summary>What a column of a table in a plan holds.</summary>
internal enum ColumnKind
{
    /// <summary>Its heading is blank or says nothing known.</summary>
    Unknown,

    /// <summary>TT, STT.</summary>
    Number,

    /// <summary>Chỉ tiêu, nội dung, nhiệm vụ: what the row is about.</summary>
    Name,

    /// <summary>Đơn vị tính.</summary>
    Unit,

    /// <summary>Thực hiện, ước thực hiện: what was reached before.</summary>
    Earlier,

    /// <summary>Kế hoạch, mục tiêu, chỉ tiêu giao: what is to be reached.</summary>
    Plan,

    /// <summary>So sánh, tăng giảm: worked out from the others.</summary>
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

    /// <summary>Thôn, xã, đơn vị: for whom the row is.</summary>
    Organisation,

    /// <summary>Tổng số, toàn xã: the whole that the other columns are parts of.</summary>
    Total,
}
