using System.Globalization;
using System.Numerics;

namespace HongLinh.Planning.Tests.Units;

// One row for each unit of the catalogue, typed by hand from the published definitions and never from the code:
// how many canonical units one is. A line without bars names the dimension of the rows below it.
internal static class UnitTable
{
    public static IReadOnlyList<Row> Rows { get; } = Read();

    public static Fraction Number(string text)
    {
        var parts = text.Split('/');
        return Fraction.Of(Whole(parts[0]), parts.Length == 1 ? BigInteger.One : Whole(parts[1]));

        static BigInteger Whole(string digits) => BigInteger.Parse(digits.Replace("_", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
    }

    private static List<Row> Read()
    {
        var rows = new List<Row>();
        var dimension = "";
        foreach (var line in Text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length == 1)
            {
                dimension = line;
            }
            else
            {
                rows.Add(new Row(cells[0], cells[1], cells[2], dimension));
            }
        }

        return rows;
    }

    internal sealed record Row(string Code, string Size, string Symbol, string Dimension);

    private const string Text = """
        one
        one                       | 1             | lần
        coefficient               | 1             | hệ số
        percent                   | 1/100         | %
        per-mille                 | 1/1000        | ‰

        # canonical: one hundred points
        share-difference
        percentage-point          | 1/100         | điểm phần trăm

        money:VND
        dong                      | 1             | đồng
        thousand-dong             | 1_000         | nghìn đồng
        million-dong              | 1_000_000     | triệu đồng
        billion-dong              | 1_000_000_000 | tỷ đồng
        trillion-dong             | 1_000_000_000_000 | nghìn tỷ đồng

        money:USD
        usd                       | 1             | USD
        thousand-usd              | 1_000         | nghìn USD
        million-usd               | 1_000_000     | triệu USD
        billion-usd               | 1_000_000_000 | tỷ USD

        money:VND*person^-1
        million-dong/person       | 1_000_000     | triệu đồng/người
        million-dong/worker       | 1_000_000     | triệu đồng/lao động

        # canonical: đồng per person and year; an amount each month is twelve times as much in a year
        money:VND*person^-1*calendar-time^-1
        dong/person/month         | 12            | đồng/người/tháng
        thousand-dong/person/month | 12_000       | nghìn đồng/người/tháng
        million-dong/person/month | 12_000_000    | triệu đồng/người/tháng
        million-dong/person/year  | 1_000_000     | triệu đồng/người/năm
        million-dong/worker/year  | 1_000_000     | triệu đồng/lao động/năm

        money:USD*person^-1
        usd/person                | 1             | USD/người

        money:USD*person^-1*calendar-time^-1
        usd/person/year           | 1             | USD/người/năm

        money:VND*household^-1
        million-dong/household    | 1_000_000     | triệu đồng/hộ

        money:VND*household^-1*calendar-time^-1
        million-dong/household/year | 1_000_000   | triệu đồng/hộ/năm

        money:VND*calendar-time^-1
        million-dong/month        | 12_000_000    | triệu đồng/tháng
        million-dong/year         | 1_000_000     | triệu đồng/năm
        billion-dong/year         | 1_000_000_000 | tỷ đồng/năm

        # one million đồng on 10.000 m² is 100 đồng on each
        money:VND*land-area^-1
        million-dong/hectare      | 100           | triệu đồng/ha
        dong/square-metre         | 1             | đồng/m²
        thousand-dong/square-metre | 1_000        | nghìn đồng/m²
        million-dong/square-metre | 1_000_000     | triệu đồng/m²

        money:VND*land-area^-1*calendar-time^-1
        million-dong/hectare/year | 100           | triệu đồng/ha/năm

        money:VND*volume^-1
        dong/cubic-metre          | 1             | đồng/m³

        # canonical: đồng per watt-hour
        money:VND*energy^-1
        dong/kilowatt-hour        | 1/1000        | đồng/kWh

        money:VND*mass^-1
        dong/kilogram             | 1             | đồng/kg
        thousand-dong/kilogram    | 1_000         | nghìn đồng/kg

        person
        person                    | 1             | người
        thousand-person           | 1_000         | nghìn người
        million-person            | 1_000_000     | triệu người
        worker                    | 1             | lao động
        thousand-worker           | 1_000         | nghìn lao động
        inhabitant                | 1             | nhân khẩu
        pupil                     | 1             | học sinh
        child                     | 1             | trẻ em
        teacher                   | 1             | giáo viên
        party-member              | 1             | đảng viên
        association-member        | 1             | hội viên
        union-member              | 1             | đoàn viên
        beneficiary               | 1             | đối tượng

        household
        household                 | 1             | hộ
        thousand-household        | 1_000         | nghìn hộ
        poor-household            | 1             | hộ nghèo
        near-poor-household       | 1             | hộ cận nghèo

        visit
        visit                     | 1             | lượt
        person-visit              | 1             | lượt người
        thousand-person-visit     | 1_000         | nghìn lượt người
        guest-visit               | 1             | lượt khách
        thousand-guest-visit      | 1_000         | nghìn lượt khách
        million-guest-visit       | 1_000_000     | triệu lượt khách

        thing:school
        school                    | 1             | trường
        thing:class
        class                     | 1             | lớp
        thing:classroom
        classroom                 | 1             | phòng học
        thing:culture-house
        culture-house             | 1             | nhà văn hóa
        thing:works
        works                     | 1             | công trình
        thing:project
        project                   | 1             | dự án
        thing:house
        house                     | 1             | căn nhà
        thing:apartment
        apartment                 | 1             | căn hộ
        thing:route
        route                     | 1             | tuyến
        thing:station
        station                   | 1             | trạm
        thing:market
        market                    | 1             | chợ
        thing:facility
        facility                  | 1             | cơ sở
        thing:enterprise
        enterprise                | 1             | doanh nghiệp
        thing:cooperative
        cooperative               | 1             | hợp tác xã
        thing:cooperative-group
        cooperative-group         | 1             | tổ hợp tác
        thing:farm
        farm                      | 1             | trang trại
        thing:production-model
        production-model          | 1             | mô hình
        thing:product
        product                   | 1             | sản phẩm
        thing:cluster
        cluster                   | 1             | cụm
        thing:commune
        commune                   | 1             | xã
        thing:ward
        ward                      | 1             | phường
        thing:hamlet
        hamlet                    | 1             | thôn
        thing:residential-group
        residential-group         | 1             | tổ dân phố
        thing:residential-area
        residential-area          | 1             | khu dân cư
        thing:zone
        zone                      | 1             | khu
        thing:model-garden
        model-garden              | 1             | vườn mẫu
        thing:criterion
        criterion                 | 1             | tiêu chí
        thing:target
        target                    | 1             | chỉ tiêu
        thing:point
        point                     | 1             | điểm
        thing:index
        index                     | 1             | chỉ số
        thing:agency
        agency                    | 1             | cơ quan
        thing:organisation
        organisation              | 1             | đơn vị
        thing:document
        document                  | 1             | văn bản
        thing:dossier
        dossier                   | 1             | hồ sơ
        thing:matter
        matter                    | 1             | vụ việc
        thing:event
        event                     | 1             | cuộc
        thing:session
        session                   | 1             | buổi
        thing:round
        round                     | 1             | đợt
        thing:vehicle
        vehicle                   | 1             | chiếc
        thing:set
        set                       | 1             | bộ
        thing:piece
        piece                     | 1             | cái
        thing:container
        container                 | 1             | TEU
        thing:doctor
        doctor                    | 1             | bác sĩ
        thing:nurse
        nurse                     | 1             | y tá
        thing:bed
        bed                       | 1             | giường
        thing:medical-case
        medical-case              | 1             | ca
        thing:death
        death                     | 1             | ca tử vong
        thing:live-birth
        live-birth                | 1             | trẻ đẻ sống
        thing:baby-boy
        baby-boy                  | 1             | bé trai
        thing:baby-girl
        baby-girl                 | 1             | bé gái
        thing:incident
        incident                  | 1             | vụ
        thing:subscription
        subscription              | 1             | thuê bao
        thousand-subscription     | 1_000         | nghìn thuê bao
        million-subscription      | 1_000_000     | triệu thuê bao
        thing:livestock
        livestock                 | 1             | con
        thousand-livestock        | 1_000         | nghìn con
        million-livestock         | 1_000_000     | triệu con
        thing:tree
        tree                      | 1             | cây
        thousand-tree             | 1_000         | nghìn cây
        million-tree              | 1_000_000     | triệu cây

        person^-1*thing:subscription
        subscription/100-people   | 1/100         | thuê bao/100 dân
        person^-1*thing:bed
        bed/1000-people           | 1/1000        | giường/1.000 dân
        bed/10000-people          | 1/10000       | giường/10.000 dân
        person^-1*thing:doctor
        doctor/1000-people        | 1/1000        | bác sĩ/1.000 dân
        doctor/10000-people       | 1/10000       | bác sĩ/10.000 dân
        person^-1*thing:nurse
        nurse/10000-people        | 1/10000       | y tá/10.000 dân
        person^-1*thing:medical-case
        medical-case/100000-people | 1/100000     | ca/100.000 dân
        person^-1*thing:incident
        incident/100000-people    | 1/100000      | vụ/100.000 dân
        person^-1*thing:death
        death/100000-people       | 1/100000      | ca tử vong/100.000 dân
        thing:death*thing:live-birth^-1
        death/1000-live-births    | 1/1000        | ca tử vong/1.000 trẻ đẻ sống
        death/100000-live-births  | 1/100000      | ca tử vong/100.000 trẻ đẻ sống
        thing:baby-boy*thing:baby-girl^-1
        baby-boy/100-baby-girls   | 1/100         | bé trai/100 bé gái

        length
        millimetre                | 1/1000        | mm
        centimetre                | 1/100         | cm
        metre                     | 1             | m
        kilometre                 | 1_000         | km

        # 1 are = 100 m², 1 hectare = 10.000 m² (SI brochure, table 8)
        land-area
        square-metre              | 1             | m²
        are                       | 100           | a
        hectare                   | 10_000        | ha
        thousand-hectare          | 10_000_000    | nghìn ha
        square-kilometre          | 1_000_000     | km²
        # 1 mẫu = 10 sào = 150 thước; sào Bắc Bộ 360 m²
        thuoc-bac-bo              | 24            | thước Bắc Bộ
        sao-bac-bo                | 360           | sào Bắc Bộ
        mau-bac-bo                | 3_600         | mẫu Bắc Bộ
        thuoc-trung-bo-497        | 497/15        | thước Trung Bộ (sào 497 m²)
        sao-trung-bo-497          | 497           | sào Trung Bộ (497 m²)
        mau-trung-bo-4970         | 4_970         | mẫu Trung Bộ (4.970 m²)
        thuoc-trung-bo-500        | 100/3         | thước Trung Bộ (sào 500 m²)
        sao-trung-bo-500          | 500           | sào Trung Bộ (500 m²)
        mau-trung-bo-5000         | 5_000         | mẫu Trung Bộ (5.000 m²)
        sao-nam-bo-1000           | 1_000         | sào Nam Bộ (1.000 m²)
        cong-nam-bo-1000          | 1_000         | công Nam Bộ (1.000 m²)
        mau-nam-bo-10000          | 10_000        | mẫu Nam Bộ (10.000 m²)
        sao-nam-bo-1296           | 1_296         | sào Nam Bộ (1.296 m²)
        cong-nam-bo-1296          | 1_296         | công Nam Bộ (1.296 m²)
        mau-nam-bo-12960          | 12_960        | mẫu Nam Bộ (12.960 m²)

        regional-area:sao
        sao                       | 1             | sào
        regional-area:mau
        mau                       | 1             | mẫu
        regional-area:cong
        cong                      | 1             | công
        regional-area:thuoc
        thuoc                     | 1             | thước

        person^-1*land-area
        square-metre/person       | 1             | m²/người

        floor-area
        floor-square-metre        | 1             | m² sàn
        thousand-floor-square-metre | 1_000       | nghìn m² sàn
        million-floor-square-metre | 1_000_000    | triệu m² sàn

        person^-1*floor-area
        floor-square-metre/person | 1             | m² sàn/người

        sown-area
        sown-hectare              | 10_000        | ha
        thousand-sown-hectare     | 10_000_000    | nghìn ha

        # 1.000 m on 1.000.000 m²
        length*land-area^-1
        kilometre/square-kilometre | 1/1000       | km/km²

        person*land-area^-1
        person/square-kilometre   | 1/1000000     | người/km²

        volume
        litre                     | 1/1000        | lít
        cubic-metre               | 1             | m³
        thousand-cubic-metre      | 1_000         | nghìn m³
        million-cubic-metre       | 1_000_000     | triệu m³

        # canonical: cubic metres per second; a day and night has 24 × 3.600 = 86.400 seconds
        volume*elapsed-time^-1
        litre/second              | 1/1000        | lít/giây
        cubic-metre/second        | 1             | m³/giây
        cubic-metre/hour          | 1/3600        | m³/giờ
        cubic-metre/day           | 1/86400       | m³/ngày
        cubic-metre/day-and-night | 1/86400       | m³/ngày đêm

        person^-1*volume*elapsed-time^-1
        litre/person/day-and-night | 1/86400000   | lít/người/ngày đêm

        # canonical: kilograms per cubic metre; 1 mg in a litre is 1 g in a cubic metre
        volume^-1*mass
        milligram/litre           | 1/1000        | mg/l
        milligram/cubic-metre     | 1/1000000     | mg/m³
        microgram/cubic-metre     | 1/1000000000  | µg/m³

        mass
        microgram                 | 1/1000000000  | µg
        milligram                 | 1/1000000     | mg
        gram                      | 1/1000        | g
        kilogram                  | 1             | kg
        ten-kilogram              | 10            | yến
        quintal                   | 100           | tạ
        tonne                     | 1_000         | tấn
        thousand-tonne            | 1_000_000     | nghìn tấn
        ten-thousand-tonne        | 10_000_000    | vạn tấn
        million-tonne             | 1_000_000_000 | triệu tấn

        # canonical: kilograms per square metre; 1 tạ/ha is 100 kg on 10.000 m²
        sown-area^-1*mass
        kilogram/sown-hectare     | 1/10000       | kg/ha
        quintal/sown-hectare      | 1/100         | tạ/ha
        tonne/sown-hectare        | 1/10          | tấn/ha

        mass*regional-area:sao^-1
        kilogram/sao              | 1             | kg/sào

        person^-1*mass
        kilogram/person           | 1             | kg/người

        person^-1*mass*calendar-time^-1
        kilogram/person/year      | 1             | kg/người/năm

        person^-1*mass*elapsed-time^-1
        kilogram/person/day       | 1/86400       | kg/người/ngày

        # 1.000 / 86.400 = 5 / 432
        mass*elapsed-time^-1
        tonne/day                 | 5/432         | tấn/ngày

        mass*calendar-time^-1
        tonne/year                | 1_000         | tấn/năm

        # 1.000 kg over 1.000 m
        length*mass
        tonne.kilometre           | 1_000_000     | tấn.km

        person*length
        person.kilometre          | 1_000         | người.km

        mass:deadweight
        deadweight-tonne          | 1_000         | DWT

        mass:co2e
        tonne-co2e                | 1_000         | tấn CO₂tđ
        thousand-tonne-co2e       | 1_000_000     | nghìn tấn CO₂tđ
        million-tonne-co2e        | 1_000_000_000 | triệu tấn CO₂tđ

        energy
        watt-hour                 | 1             | Wh
        kilowatt-hour             | 1_000         | kWh
        megawatt-hour             | 1_000_000     | MWh
        gigawatt-hour             | 1_000_000_000 | GWh
        thousand-kilowatt-hour    | 1_000_000     | nghìn kWh
        million-kilowatt-hour     | 1_000_000_000 | triệu kWh
        billion-kilowatt-hour     | 1_000_000_000_000 | tỷ kWh

        person^-1*calendar-time^-1*energy
        kilowatt-hour/person/year | 1_000         | kWh/người/năm

        power
        watt                      | 1             | W
        kilowatt                  | 1_000         | kW
        megawatt                  | 1_000_000     | MW

        power:peak
        kilowatt-peak             | 1_000         | kWp
        megawatt-peak             | 1_000_000     | MWp

        apparent-power
        kilovolt-ampere           | 1_000         | kVA
        megavolt-ampere           | 1_000_000     | MVA

        voltage
        volt                      | 1             | V
        kilovolt                  | 1_000         | kV

        data-rate
        kilobit-per-second        | 1_000         | kbps
        megabit-per-second        | 1_000_000     | Mbps
        gigabit-per-second        | 1_000_000_000 | Gbps

        elapsed-time
        second                    | 1             | giây
        minute                    | 60            | phút
        hour                      | 3_600         | giờ
        day                       | 86_400        | ngày
        day-and-night             | 86_400        | ngày đêm
        # 7 × 86.400
        week                      | 604_800       | tuần

        calendar-time
        month                     | 1/12          | tháng
        quarter                   | 1/4           | quý
        year                      | 1             | năm
        year-of-age               | 1             | tuổi

        working-time
        working-day               | 1             | ngày làm việc

        scale:ocop-star
        ocop-star                 | 1             | sao
        scale:rating-class
        rating-class              | 1             | hạng
        scale:grade
        grade                     | 1             | cấp
        scale:category
        category                  | 1             | loại
        scale:level
        level                     | 1             | mức độ
        scale:rank
        rank                      | 1             | thứ
        scale:degree-celsius
        degree-celsius            | 1             | °C
        scale:ph
        ph                        | 1             | pH
        scale:decibel-a
        decibel-a                 | 1             | dB(A)
        scale:ntu
        ntu                       | 1             | NTU
        """;
}
