namespace HongLinh.Planning.Text;

/// <summary>The kind of fact that a number of a report states.</summary>
internal enum FactKind
{
    // A level: 198 tỷ đồng, 2,1%, 50/52 thôn.
    Level,

    // bằng 71% kế hoạch, vượt 5%
    OfPlan,

    // tăng 12% so với cùng kỳ, bằng 112% năm trước
    Growth,

    // giảm 0,6 điểm phần trăm, tăng 12 tỷ đồng
    Change,

    // 50/52 thôn, đạt 96,15%: repeats the figure before it as a share.
    Restated,

    // A plan, an earlier level or a multiple: mentioned beside a figure, but not itself a result.
    Aside,

    // còn 2/15 xã chưa đạt
    Remainder,
}
