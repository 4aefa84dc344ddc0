namespace HongLinh.Planning;

/// <summary>The kind of body that a unit of organisation is (loại cơ quan).</summary>
public sealed class OrgKind : Vocabulary<OrgKind>, IVocabulary<OrgKind>
{
    /// <summary>The elected council (Hội đồng nhân dân).</summary>
    public static readonly OrgKind PeoplesCouncil = new(nameof(PeoplesCouncil), "peoples-council");

    /// <summary>The administration of an area (Ủy ban nhân dân).</summary>
    public static readonly OrgKind PeoplesCommittee = new(nameof(PeoplesCommittee), "peoples-committee");

    /// <summary>The office of council and committee (Văn phòng HĐND - UBND).</summary>
    public static readonly OrgKind Office = new(nameof(Office), "office");

    /// <summary>A department or division (phòng, ban, sở).</summary>
    public static readonly OrgKind Department = new(nameof(Department), "department");

    /// <summary>A ward or commune (phường, xã).</summary>
    public static readonly OrgKind Ward = new(nameof(Ward), "ward");

    /// <summary>The Fatherland Front and the mass organisations (Mặt trận Tổ quốc, các đoàn thể).</summary>
    public static readonly OrgKind FrontAndUnions = new(nameof(FrontAndUnions), "front-and-unions");

    /// <summary>A body of the Party (cơ quan Đảng).</summary>
    public static readonly OrgKind Party = new(nameof(Party), "party");

    /// <summary>An agency or enterprise outside the committee: tax office, social insurance (đơn vị ngành dọc, doanh nghiệp).</summary>
    public static readonly OrgKind Agency = new(nameof(Agency), "agency");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<OrgKind> All { get; } =
    [
        PeoplesCouncil,
        PeoplesCommittee,
        Office,
        Department,
        Ward,
        FrontAndUnions,
        Party,
        Agency,
    ];

    private OrgKind(string name, string code)
        : base(name, code)
    {
    }
}
