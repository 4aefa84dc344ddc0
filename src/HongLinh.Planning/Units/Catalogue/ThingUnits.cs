namespace HongLinh.Planning;

/// <summary>Counted things, each distinguished by its noun: code, Vietnamese noun, English noun.</summary>
internal static class ThingUnits
{
    // Doctors and nurses are counted by their noun, not as people: "bác sĩ/10.000 dân" must not become a share of people.
    public static readonly Unit Doctor = Unit.Counted("doctor", "bác sĩ", "doctors");
    public static readonly Unit Nurse = Unit.Counted("nurse", "y tá", "nurses");
    public static readonly Unit Bed = Unit.Counted("bed", "giường", "beds");
    public static readonly Unit Subscription = Unit.Counted("subscription", "thuê bao", "subscriptions");
    public static readonly Unit Incident = Unit.Counted("incident", "vụ", "incidents");
    public static readonly Unit MedicalCase = Unit.Counted("medical-case", "ca", "cases");
    public static readonly Unit Death = Unit.Counted("death", "ca tử vong", "deaths");
    public static readonly Unit LiveBirth = Unit.Counted("live-birth", "trẻ đẻ sống", "live births");
    public static readonly Unit BabyBoy = Unit.Counted("baby-boy", "bé trai", "boys");
    public static readonly Unit BabyGirl = Unit.Counted("baby-girl", "bé gái", "girls");

    private static readonly Unit Livestock = Unit.Counted("livestock", "con", "head of livestock");
    private static readonly Unit Tree = Unit.Counted("tree", "cây", "trees");

    public static ValueList<Unit> All { get; } =
    [
        .. Learning, .. Building, .. Business, .. Territory, .. Measured, .. Administration, .. Pieces,
        Doctor, Nurse, Bed, MedicalCase, Death, LiveBirth, BabyBoy, BabyGirl, Incident,
        Subscription, NumberWord.Thousand.Of(Subscription), NumberWord.Million.Of(Subscription),
        Livestock, NumberWord.Thousand.Of(Livestock), NumberWord.Million.Of(Livestock),
        Tree, NumberWord.Thousand.Of(Tree), NumberWord.Million.Of(Tree),
    ];

    private static Unit[] Learning =>
    [
        Unit.Counted("school", "trường", "schools"),
        Unit.Counted("class", "lớp", "classes"),
        Unit.Counted("classroom", "phòng học", "classrooms"),
    ];

    private static Unit[] Building =>
    [
        Unit.Counted("culture-house", "nhà văn hóa", "culture houses"),
        Unit.Counted("works", "công trình", "works"),
        Unit.Counted("project", "dự án", "projects"),
        Unit.Counted("house", "căn nhà", "houses"),
        Unit.Counted("apartment", "căn hộ", "apartments"),
        Unit.Counted("route", "tuyến", "routes"),
        Unit.Counted("station", "trạm", "stations"),
        Unit.Counted("market", "chợ", "markets"),
    ];

    private static Unit[] Business =>
    [
        Unit.Counted("facility", "cơ sở", "facilities"),
        Unit.Counted("enterprise", "doanh nghiệp", "enterprises"),
        Unit.Counted("cooperative", "hợp tác xã", "cooperatives"),
        Unit.Counted("cooperative-group", "tổ hợp tác", "cooperative groups"),
        Unit.Counted("farm", "trang trại", "farms"),
        Unit.Counted("production-model", "mô hình", "production models"),
        Unit.Counted("product", "sản phẩm", "products"),
        Unit.Counted("cluster", "cụm", "clusters"),
    ];

    private static Unit[] Territory =>
    [
        Unit.Counted("commune", "xã", "communes"),
        Unit.Counted("ward", "phường", "wards"),
        Unit.Counted("hamlet", "thôn", "hamlets"),
        Unit.Counted("residential-group", "tổ dân phố", "residential groups"),
        Unit.Counted("residential-area", "khu dân cư", "residential areas"),
        Unit.Counted("zone", "khu", "zones"),
        Unit.Counted("model-garden", "vườn mẫu", "model gardens"),
    ];

    private static Unit[] Measured =>
    [
        Unit.Counted("criterion", "tiêu chí", "criteria"),
        Unit.Counted("target", "chỉ tiêu", "targets"),
        Unit.Counted("point", "điểm", "points"),
        // An index (PCI, SIPAS) can rise or fall by a difference, but it is neither a share nor a multiple.
        Unit.Counted("index", "chỉ số", "index points"),
    ];

    private static Unit[] Administration =>
    [
        Unit.Counted("agency", "cơ quan", "agencies"),
        Unit.Counted("organisation", "đơn vị", "organisations"),
        Unit.Counted("document", "văn bản", "documents"),
        Unit.Counted("dossier", "hồ sơ", "dossiers"),
        Unit.Counted("matter", "vụ việc", "matters"),
        Unit.Counted("event", "cuộc", "events"),
        Unit.Counted("session", "buổi", "sessions"),
        Unit.Counted("round", "đợt", "rounds"),
    ];

    private static Unit[] Pieces =>
    [
        Unit.Counted("vehicle", "chiếc", "vehicles"),
        Unit.Counted("set", "bộ", "sets"),
        Unit.Counted("piece", "cái", "pieces"),
        Unit.Counted("container", "TEU", "TEU"),
    ];
}
