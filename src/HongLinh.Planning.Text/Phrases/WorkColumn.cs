namespace HongLinh.Planning.Text;

/// <summary>The columns of the tables in which an office follows work: the register and its log (cột của danh mục nhiệm vụ và của nhật ký).</summary>
internal static class WorkColumn
{
    public static readonly SheetColumn Code = new("code", "mã", "code", "mã nhiệm vụ", "mã số", "số hiệu", "TT", "STT", "số TT", "số thứ tự");
    public static readonly SheetColumn Name = new("name", "nội dung", "name", "nhiệm vụ", "nội dung nhiệm vụ", "tên nhiệm vụ", "nội dung công việc",
        "công việc", "nội dung kiến nghị", "nội dung chất vấn", "task", "work");
    public static readonly SheetColumn Kind = new("kind", "loại", "kind", "loại nhiệm vụ", "loại việc", "phân loại");
    public static readonly SheetColumn Lead = new("lead", "chủ trì", "lead", "đơn vị chủ trì", "cơ quan chủ trì", "đơn vị thực hiện", "cơ quan thực hiện",
        "phụ trách", "leading unit");
    public static readonly SheetColumn Coordinating = new("coordinating", "phối hợp", "coordinating", "đơn vị phối hợp", "cơ quan phối hợp", "with");
    public static readonly SheetColumn AssignedOn = new("assigned-on", "ngày giao", "assigned on", "giao ngày", "ngày giao nhiệm vụ", "assigned");
    public static readonly SheetColumn Due = new("due", "thời hạn", "due", "hạn", "hạn hoàn thành", "thời hạn hoàn thành", "thời gian hoàn thành", "deadline");
    public static readonly SheetColumn Product = new("product", "sản phẩm", "product", "kết quả", "sản phẩm/kết quả", "sản phẩm đầu ra");
    public static readonly SheetColumn Parent = new("parent", "thuộc nhiệm vụ", "parent", "mã nhiệm vụ cha", "nhiệm vụ cha", "part of");
    public static readonly SheetColumn ReceivedOn = new("received-on", "ngày tiếp nhận", "received on", "ngày nhận", "tiếp nhận", "received");
    public static readonly SheetColumn Weight = new("weight", "hệ số", "weight", "hệ số quy đổi");

    public static readonly SheetColumn Task = new("task", "mã", "task", "mã nhiệm vụ", "nhiệm vụ", "mã số", "TT", "STT", "code");
    public static readonly SheetColumn RecordedAt =
        new("recorded-at", "ngày ghi", "recorded at", "ngày ghi nhận", "ghi lúc", "thời điểm ghi", "ngày nhận báo cáo", "recorded", "known at");
    public static readonly SheetColumn On = new("on", "ngày", "on", "tính đến ngày", "đến ngày báo cáo", "ngày báo cáo", "date");
    public static readonly SheetColumn Step = new("step", "loại", "step", "loại ghi nhận", "việc", "diễn biến", "kind");
    public static readonly SheetColumn Percent = new("percent", "tiến độ", "percent", "tỷ lệ hoàn thành", "% hoàn thành", "tiến độ (%)", "progress");
    public static readonly SheetColumn DoneOn = new("done-on", "ngày xong", "done on", "ngày hoàn thành", "hoàn thành ngày", "done");
    public static readonly SheetColumn Until = new("until", "đến ngày", "until", "gia hạn đến", "thời hạn mới", "đề nghị gia hạn đến");
    public static readonly SheetColumn Words =
        new("words", "nội dung", "words", "kết quả thực hiện", "nội dung báo cáo", "lý do", "ghi chú", "report") { IsVerbatim = true };
    public static readonly SheetColumn By = new("by", "người ghi", "by", "người báo cáo", "đơn vị báo cáo", "người cập nhật", "recorded by");
    public static readonly SheetColumn Number = new("number", "số văn bản", "number", "số hiệu văn bản", "số, ký hiệu", "số ký hiệu", "document number");
    public static readonly SheetColumn Dated = new("dated", "ngày văn bản", "dated", "ngày ký", "ngày ban hành", "document date");
    public static readonly SheetColumn Evidence = new("evidence", "minh chứng", "evidence", "tài liệu kèm theo", "đường dẫn", "link") { IsVerbatim = true };
    public static readonly SheetColumn AlsoFor = new("also-for", "báo cáo chung cho", "also for", "các nhiệm vụ khác", "báo cáo ghép");

    /// <summary>The columns of the register.</summary>
    public static readonly ColumnSet Items = new(Code, Name, Kind, Lead, Coordinating, AssignedOn, Due, Product, Parent, ReceivedOn, Weight)
    {
        Needed = [[Code], [Name], [Lead], [AssignedOn]],
    };

    /// <summary>The columns of the log.</summary>
    public static readonly ColumnSet Entries =
        new(Task, RecordedAt, On, Step, Percent, DoneOn, Until, Words, By, Number, Dated, Evidence, AlsoFor, Lead, Coordinating)
        {
            Needed = [[Task], [Step]],
        };
}
