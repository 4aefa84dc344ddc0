namespace HongLinh.Planning.Text;

/// <summary>The collective names that plans use for bodies.</summary>
internal static class BodyLexicon
{
    public static readonly OrgUnit Council = Of("council", OrgKind.PeoplesCouncil, "Hội đồng nhân dân", "People's Council");
    public static readonly OrgUnit Committee = Of("committee", OrgKind.PeoplesCommittee, "Ủy ban nhân dân", "People's Committee");
    public static readonly OrgUnit Departments = Of("departments", OrgKind.Department, "Các phòng, ban, đơn vị", "Departments and units");
    public static readonly OrgUnit Wards = Of("wards", OrgKind.Ward, "UBND các phường, xã", "Committees of the wards and communes");
    public static readonly OrgUnit Office = Of("office", OrgKind.Office, "Văn phòng HĐND - UBND", "Office of the Council and Committee");
    public static readonly OrgUnit Front = Of("front", OrgKind.FrontAndUnions, "Ủy ban MTTQ và các đoàn thể", "Fatherland Front and mass organisations");

    private const string Levels = "thị xã, tỉnh, huyện, thành phố, quận, xã, phường";

    /// <summary>Names of bodies. The longest match wins, so that "các phòng thuộc UBND" is not read as the committee.</summary>
    public static readonly Lexicon<OrgUnit> All = new(
    [
        .. Names(Departments,
            "các phòng, ban, đơn vị|các phòng, ban, đơn vị, địa phương|các phòng, ban|các phòng, ban chuyên môn|các phòng ban|các sở, ban, ngành|các ban, "
            + "ngành|các cơ quan, đơn vị|các phòng, ngành|các cơ quan chuyên môn|các phòng, trung tâm, đơn vị|các phòng, trung tâm"),
        .. Owned("các phòng, ban, đơn vị|các phòng, trung tâm, đơn vị|các phòng, ban|các phòng ban|các sở, ban, ngành|các cơ quan|"
            + "các cơ quan chuyên môn|các phòng, ban chuyên môn"),
        .. Names(Wards,
            "UBND các phường, xã|UBND phường, xã|UBND các xã, phường|UBND xã, phường|UBND các xã, "
            + "thị trấn|UBND các xã|UBND các phường|các phường|các xã|các phường, xã|các xã, phường|các xã, thị trấn|UBND cấp xã|UBND các huyện, thị xã, "
            + "thành phố|UBND các địa phương"),
        .. Names(Office, "Văn phòng HĐND - UBND|Văn phòng HĐND và UBND|Văn phòng UBND"),
        .. Names(Front,
            "Ủy ban MTTQ|UBMTTQ|UBMT Tổ quốc|Ủy ban Mặt trận Tổ quốc|các đoàn thể|Ủy ban MTTQ và các đoàn thể|Ủy ban MTTQ, "
            + "các tổ chức đoàn thể|các tổ chức đoàn thể"),
        .. Names(Council, "HĐND|Hội đồng nhân dân|Thường trực HĐND|các ban HĐND"),
        .. Names(Committee, "UBND|Ủy ban nhân dân|Chủ tịch UBND"),
    ]);

    private static IEnumerable<(string, OrgUnit)> Names(OrgUnit unit, string names) => names.Split('|').Select(name => (name, unit));

    private static IEnumerable<(string, OrgUnit)> Owned(string names) =>
        from name in names.Split('|')
        from link in "thuộc UBND|trực thuộc UBND|thuộc".Split('|')
        from level in Levels.Split(", ")
        select ($"{name} {link} {level}", Departments);

    private static OrgUnit Of(string code, OrgKind kind, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = kind };
}
