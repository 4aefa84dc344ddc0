namespace HongLinh.Planning.Text;

/// <summary>What a number of a report states.</summary>
internal enum FactKind
{
    // How much there is: 198 tỷ đồng, 2,1%, 50/52 thôn.
    Level,

    // bằng 71% kế hoạch, vượt 5%
    OfPlan,

    // tăng 12% so với cùng kỳ, bằng 112% năm trước
    Growth,

    // giảm 0,6 điểm phần trăm, tăng 12 tỷ đồng
    Change,

    // 50/52 thôn, đạt 96,15%: the figure before it once more.
    Restated,

    // The plan, an earlier level, a multiple: said beside a figure and none itself.
    Aside,

    // còn 2/15 xã chưa đạt
    Remainder,
}
