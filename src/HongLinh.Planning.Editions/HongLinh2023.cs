using NodaTime;

namespace HongLinh.Planning.Editions;

/// <summary>The plan of the town of Hồng Lĩnh for 2023, typed by hand from the document, and the figures published for it.</summary>
public static class HongLinh2023
{
    private const string TextResource = "hong-linh-2023-plan.txt";

    /// <summary>The plan with its 24 targets, and the findings on the document.</summary>
    public static Reading<Plan> Plan { get; } = Planning.Plan.Create(Header, HongLinhTargets.Groups, HongLinhProse.Passages, HongLinhWork.All);

    /// <summary>Fourteen figures that the press published from March 2023 to January 2024: estimates, and figures that do not say how final they are.</summary>
    public static ObservationLog PublishedFigures { get; } = HongLinhFigures.Published;

    /// <summary>
    /// The town's tally for the year: 17 of 21 targets met or exceeded. It does not state which 21 of the 24 lines were counted. Accessed in November
    /// 2026; the year of the page is inferred.
    /// </summary>
    public static PublishedTally PublishedTally { get; } = Planning.PublishedTally.Of(kept: 17, total: 21) with
    {
        PublishedOn = new LocalDate(2024, 1, 30),
        Source = "tinthethaonews.org post261068, đăng lại của Báo Hà Tĩnh",
    };

    /// <summary>The document as received, including its slips, with LF line ends.</summary>
    public static string ReadDocument() => EditionData.ReadText(TextResource);

    private static PlanHeader Header => new()
    {
        Code = "hong-linh-2023",
        Year = PlanYear.Of(2023),
        Issuer = HongLinhOrgUnits.Town,
        Title = BilingualName.Of(
            "Thực hiện nhiệm vụ phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh năm 2023",
            "Socio-economic development, defence and security tasks of 2023"),
        Number = DocumentNumber.Of("", "KH-UBND"),
        Place = "Hồng Lĩnh",
        Date = DocumentDate.InMonth(new YearMonth(2023, 1)),
        Basis = new LegalBasis
        {
            Act = "Nghị quyết số 51/NQ-HĐND ngày 27/12/2022 của HĐND thị xã Hồng Lĩnh khóa VII",
            Confidence = SourceConfidence.Sourced,
        },
        Session = CouncilSession.Of(term: 7, meeting: 11),
        SignedFor = "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH",
        SignedBy = "Nguyễn Huy Hùng",
    };
}
