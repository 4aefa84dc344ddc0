using System.Diagnostics;

namespace HongLinh.Planning.Text;

/// <summary>Describes what can still change a verdict: còn thiếu 676 tỷ đồng, chưa có số liệu từ tháng 7 đến tháng 12.</summary>
internal static class OpenPointWriter
{
    public static string Of(OpenPoint point, Language language) => point switch
    {
        OpenAmount { Amount: { } amount } open => Amount(amount, open.KeepsBound, language),
        OpenItems { Count: { } count } items => Items(count, items.Names, language),
        OpenUnits units => language.Of("còn thiếu số liệu của ", "no usable figure yet from ")
            + string.Join(", ", units.Units.Select(unit => language.Of(unit.Name))),
        OpenPeriods periods => language.Of("chưa có số liệu ", "no figure yet: ") + Periods(periods.Periods, language),
        OpenMaturity { Maturity: var maturity } when maturity == Maturity.NotStated => language.Of(
            "nguồn không ghi số liệu là ước, sơ bộ hay chính thức", "the source does not say whether the figure is an estimate, preliminary or official"),
        OpenMaturity maturity => language.Of("số liệu mới là ", "the figure is not official yet (")
            + ReportPhrases.Maturities.Of(maturity.Maturity, language) + language.Of(", chưa chính thức", ")"),
        _ => throw new UnreachableException($"No words for {point}."),
    };

    private static string Amount(Quantity open, bool keepsBound, Language language)
    {
        var amount = open.Amount;
        var size = QuantityText.Write(open.Unit.Of(Math.Abs(amount)), language);
        return keepsBound ? language.Of($"còn {size} nữa là đến giới hạn", $"{size} left before the limit")
            : amount > 0m ? language.Of($"còn thiếu {size}", $"{size} still lacking")
            : amount < 0m ? language.Of($"còn cao hơn mức kế hoạch {size}", $"still {size} above the mark")
            : language.Of("đang bằng đúng mức kế hoạch, phải hơn mới đạt", "exactly at the mark, which must be passed");
    }

    private static string Items(Quantity count, ValueList<string> names, Language language) => names.Count == 0
        ? language.Of($"{QuantityText.Write(count, language, counted: true)} chưa rõ kết quả", $"{QuantityText.Write(count, language)} not settled yet")
        : language.Of("chưa rõ kết quả: ", "not settled yet: ") + string.Join(", ", names);

    // Consecutive periods are named by the first and the last of them.
    private static string Periods(ValueList<ReportingPeriod> periods, Language language)
    {
        var runs = new List<(ReportingPeriod First, ReportingPeriod Last)>();
        foreach (var period in periods)
        {
            if (runs.Count > 0 && runs[^1].Last.LastDay.PlusDays(1) == period.FirstDay)
            {
                runs[^1] = (runs[^1].First, period);
            }
            else
            {
                runs.Add((period, period));
            }
        }

        return string.Join(", ", runs.Select(run => Run(run.First, run.Last, language)));
    }

    private static string Run(ReportingPeriod first, ReportingPeriod last, Language language) => first == last
        ? PeriodText.Write(last, language)
        : language.Of("từ ", "") + PeriodText.WithoutYear(first, language) + language.Of(" đến ", " to ") + PeriodText.Write(last, language);
}
