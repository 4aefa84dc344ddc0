using HongLinh.Planning.Text.Tests.Papers;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Text.Tests.Synthesis;

// The letter to a unit and the list of the office.
public sealed class ReminderTextTests
{
    private static readonly ValueList<Reminder> Reminders = Reminder.For(Month.Work, daysAhead: 30);

    [Fact]
    public void Letter_Unit_IsInOfficialLanguage()
    {
        var letter = ReminderText.Letter(Wards.Town, Month.Economy, Reminders, Language.Vietnamese).Replace("\n  ", " ", StringComparison.Ordinal).ReplaceLineEndings(" ");
        string[] said =
        [
            "ỦY BAN NHÂN DÂN THỊ XÃ HỒNG LĨNH", "V/v đôn đốc thực hiện nhiệm vụ được giao", "Kính gửi: Phòng Kinh tế.",
            "đến ngày 05/07/2023, Ủy ban nhân dân thị xã Hồng Lĩnh đề nghị Phòng Kinh tế thực hiện các nội dung sau:",
            "1. Quá hạn từ 15 ngày: 01 nội dung",
            "Báo cáo tiến độ giải phóng mặt bằng (hạn 15/06/2023, quá 20 ngày); tiến độ đã báo cáo 60%.",
            "2. Sắp đến hạn: 01 nội dung",
            "Tổ chức phiên giao dịch việc làm (hạn 25/07/2023, còn 20 ngày); chưa có báo cáo kết quả; đang đề nghị gia hạn đến 25/08/2023.",
            "Đề nghị chủ động hoàn thành đúng hạn.",
        ];
        Assert.All(said, words => Assert.Contains(words, letter, StringComparison.Ordinal));
    }

    [Fact]
    public void List_Reminders_SaysStepAndDeadline()
    {
        Assert.StartsWith("Department of Economy (2):\n- Overdue for 15 days or more", ReminderText.List(Reminders, Language.English), StringComparison.Ordinal);
        Assert.Equal("Không có việc phải nhắc.\n", ReminderText.List([], Language.Vietnamese));
    }

    [Fact]
    public void Letter_UnitWithoutReminders_Throws() =>
        Assert.Throws<ArgumentException>("reminders", () => ReminderText.Letter(Wards.Town, Wards.North, Reminders, Language.Vietnamese));
}
