using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>The bodies named in the plan of 2023. Collective names are kept, because the plan does not list the departments one by one.</summary>
internal static class HongLinhOrgUnits
{
    // The town was founded by decision 67/HĐBT of 02/03/1992 and ended with the district level on 30/06/2025.
    public static readonly OrgUnit Town = new()
    {
        Code = "437",
        Name = BilingualName.Of("Ủy ban nhân dân thị xã Hồng Lĩnh", "People's Committee of Hồng Lĩnh town"),
        Kind = OrgKind.PeoplesCommittee,
        Exists = InForce.Between(new LocalDate(1992, 3, 2), new LocalDate(2025, 6, 30)),
    };

    public static readonly OrgUnit Council = Of("council", OrgKind.PeoplesCouncil, "Hội đồng nhân dân thị xã", "People's Council of the town");

    public static readonly OrgUnit Office = Of("office", OrgKind.Office, "Văn phòng HĐND - UBND thị xã", "Office of the town's Council and Committee");

    public static readonly OrgUnit Departments =
        Of("departments", OrgKind.Department, "Các phòng, ban, đơn vị thuộc UBND thị xã", "Departments and units of the town");

    public static readonly OrgUnit Wards = Of("wards", OrgKind.Ward, "UBND các phường, xã", "Committees of the wards and the commune");

    public static readonly OrgUnit Front =
        Of("front", OrgKind.FrontAndUnions, "Ủy ban MTTQ và các đoàn thể thị xã", "Fatherland Front and mass organisations of the town");

    private static OrgUnit Of(string code, OrgKind kind, string vietnamese, string english) =>
        new() { Code = code, Name = BilingualName.Of(vietnamese, english), Kind = kind };
}
