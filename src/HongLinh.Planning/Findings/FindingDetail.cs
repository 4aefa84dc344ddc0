using System.Collections;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace HongLinh.Planning;

/// <summary>One operand of a finding: a value with its kind, which the text package puts into words (chi tiết của ghi chú).</summary>
/// <remarks>
/// Values convert implicitly: <c>Finding.Of(code, place, "as it came in", quantity, period)</c>. Nothing is
/// turned into text here and parsed later, so quoted words may have any form.
/// </remarks>
public sealed record FindingDetail
{
    private FindingDetail(DetailKind kind, object value)
    {
        Kind = kind;
        Value = value;
    }

    /// <summary>There is no period yet.</summary>
    public static FindingDetail NoPeriod { get; } = new(DetailKind.NoPeriod, "");

    /// <summary>The kind of the value.</summary>
    public DetailKind Kind { get; }

    /// <summary>The value, of the type that <see cref="Kind"/> documents.</summary>
    public object Value { get; }

    /// <summary>A unit of organisation by its code.</summary>
    /// <param name="code">The code.</param>
    public static FindingDetail Organisation(string code) => Of(DetailKind.Organisation, code);

    /// <summary>A column of a table of figures by its code.</summary>
    /// <param name="code">The code.</param>
    public static FindingDetail Column(string code) => Of(DetailKind.Column, code);

    /// <summary>The form of a report by its name.</summary>
    /// <param name="name">The name: exact, bound, range, share, growth, items, event, words or absence.</param>
    public static FindingDetail ReportShape(string name) => Of(DetailKind.ReportShape, name);

    /// <summary>Parts of a document, by their codes.</summary>
    /// <param name="codes">The codes, for example <c>title</c>.</param>
    public static FindingDetail Parts(ValueList<string> codes) => Of(DetailKind.Parts, codes);

    /// <summary>Words as received.</summary>
    /// <param name="words">The words; may be empty.</param>
    public static implicit operator FindingDetail(string words) => Of(DetailKind.Words, words);

    /// <summary>A count.</summary>
    /// <param name="count">The number.</param>
    public static implicit operator FindingDetail(int count) => Of(DetailKind.Count, count);

    /// <summary>A number without a unit.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator FindingDetail(decimal number) => Of(DetailKind.Number, number);

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static implicit operator FindingDetail(LocalDate day) => Of(DetailKind.Day, day);

    /// <summary>A day of the week.</summary>
    /// <param name="weekday">The day of the week.</param>
    public static implicit operator FindingDetail(IsoDayOfWeek weekday) => Of(DetailKind.Weekday, weekday);

    /// <summary>The date of a document.</summary>
    /// <param name="date">The date.</param>
    public static implicit operator FindingDetail(DocumentDate date) => Of(DetailKind.Date, date);

    /// <summary>A name in both languages.</summary>
    /// <param name="name">The name.</param>
    public static implicit operator FindingDetail(BilingualName name) => Of(DetailKind.Bilingual, name);

    // Each type of the other rooms defines its own conversion, so that this class does not depend on them.
    internal static FindingDetail Of(DetailKind kind, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return new FindingDetail(kind, value);
    }

    /// <summary>The value in canonical form, for logs.</summary>
    public override string ToString() => Kind == DetailKind.NoPeriod ? "-" : Value switch
    {
        string words => words,
        LocalDate day => LocalDatePattern.Iso.Format(day),
        IDetailText known => known.DetailText,
        IEnumerable list => string.Join(Kind == DetailKind.Figures || Kind == DetailKind.WholeFigures ? "; " : ", ", list.Cast<object>())
            + (Kind == DetailKind.WholeFigures ? " whole" : ""),
        _ => string.Create(CultureInfo.InvariantCulture, $"{Value}"),
    };
}
