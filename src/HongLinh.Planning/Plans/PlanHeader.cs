namespace HongLinh.Planning;

/// <summary>The head and foot of a plan: its issuer, number, date, title, basis and signature.</summary>
public sealed record PlanHeader
{
    /// <summary>The stable code of the plan, unique within an application, for example <c>hong-linh-2023</c>.</summary>
    public required string Code { get; init; }

    /// <summary>The year the plan is for; the last year of a plan for several years.</summary>
    public required PlanYear Year { get; init; }

    /// <summary>The first year of a plan for several years: giai đoạn 2026 - 2030 (năm đầu kỳ); null, the default, for a plan for one year.</summary>
    public PlanYear? FirstYear { get; init; }

    /// <summary>The body that issued it (cơ quan ban hành).</summary>
    public required OrgUnit Issuer { get; init; }

    /// <summary>The title (trích yếu).</summary>
    public required BilingualName Title { get; init; }

    /// <summary>Number and symbol, of which the number may be blank; null when not given.</summary>
    public DocumentNumber? Number { get; init; }

    /// <summary>The place named in the date line (địa danh); empty when not given.</summary>
    public string Place { get; init; } = "";

    /// <summary>The date, precise to the month when the day is blank; null when not given.</summary>
    public DocumentDate? Date { get; init; }

    /// <summary>The resolution that the plan carries out (căn cứ); null when not given.</summary>
    public LegalBasis? Basis { get; init; }

    /// <summary>The council meeting that adopted the resolution; null when not given.</summary>
    public CouncilSession? Session { get; init; }

    /// <summary>The capacity in which it is signed, as printed: "TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH"; empty when not given.</summary>
    public string SignedFor { get; init; } = "";

    /// <summary>Who signed it; empty when not given.</summary>
    public string SignedBy { get; init; } = "";

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
