using System.Globalization;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Documents;
using HongLinh.Planning.Editions;
using HongLinh.Planning.Text;
using HongLinh.Planning.Work;
using NodaTime;

namespace HongLinh.Planning.Samples.OfficeMonth;

/// <summary>One month of the office: what came in is judged, printed and written.</summary>
internal static class Month
{
    private const string MadeUp = "số liệu minh họa";
    private const string Press = "baohatinh.vn";

    public static int Run(Request request)
    {
        try
        {
            var files = OfficeFiles.Read(request);
            foreach (var remark in files.Remarks)
            {
                Console.Error.WriteLine(remark);
            }

            if (files.Plan.Year.Number != request.Month.Year)
            {
                return Shell.Refuse(request.Language == Language.Vietnamese
                    ? string.Create(CultureInfo.InvariantCulture, $"Kế hoạch trong thư mục là của năm {files.Plan.Year}, không phải năm {request.Month.Year}.")
                    : string.Create(CultureInfo.InvariantCulture, $"The plan in the folder is for {files.Plan.Year}, not {request.Month.Year}."));
            }

            var result = Made(files, request);
            Terminal.Write(result.Print(request.Language, Terminal.Width));
            if (request.Out is { } folder)
            {
                result.Write(folder, request.Language);
                Console.Error.WriteLine((request.Language == Language.Vietnamese ? "Đã ghi vào thư mục: " : "Written to: ") + Path.GetFullPath(folder));
            }

            return ExitCode.Done;
        }
        catch (Exception refused) when (FileFault.IsOne(refused))
        {
            Console.Error.WriteLine(FileFault.Describe(refused, (refused as FileNotFoundException)?.FileName ?? request.Folder, request.Language));
            return ExitCode.Refused;
        }
    }

    private static MonthResult Made(OfficeFiles files, Request request)
    {
        var card = PlanReview.Run(files.Plan, files.Figures.KnownBy(request.AsOf), request.AsOf, JudgementPolicy.AdministrativePractice);
        var units = UnitMatrix.Of(card, ReportingPeriod.YearToDate(request.Period.Year, request.Month.Month));
        var work = WorkReview.Run(files.Register, files.Log, request.AsOf, VietnamDaysOff.Calendar);
        var caution = Caution(files.Figures, card, request.Language);
        return new MonthResult
        {
            Card = card,
            Units = units,
            Work = work,
            Caution = caution,
            Report = SynthesisReport.Of(card, request.Period, request.Language).With(work).With(units).With(files.Written).WithCaution(caution),
            Reminders = Reminder.For(work),
        };
    }

    // Read from the data themselves: the figures of an office have no such source, and need no caution.
    private static string Caution(ObservationLog figures, Scorecard card, Language language)
    {
        if (!figures.Entries.Any(IsMadeUp))
        {
            return "";
        }

        var real = card.Judgements.Where(static one => one.Explain().Used is { Count: > 0 } used && used.All(IsPublished))
            .Select(static one => one.Line.Ordinal.ToString(CultureInfo.InvariantCulture)).ToArray();
        return language == Language.Vietnamese
            ? $"SỐ LIỆU MINH HỌA: riêng số liệu của các chỉ tiêu số {string.Join(", ", real)} là số đã công bố trên báo Hà Tĩnh; số liệu của các chỉ tiêu "
                + "khác, số cùng kỳ, nhiệm vụ, kiến nghị và tên đơn vị chủ trì đều là minh họa, không phải số liệu của cơ quan nào."
            : $"MADE-UP FIGURES: only the figures of lines {string.Join(", ", real)} were published by the press; all others, last year's figures, the work, "
                + "the petitions and their leading units are made up and come from no office.";
    }

    private static bool IsPublished(Observation report) => report.Source.Contains(Press, StringComparison.OrdinalIgnoreCase);

    private static bool IsMadeUp(Observation report) => report.Source.Contains(MadeUp, StringComparison.OrdinalIgnoreCase);
}
