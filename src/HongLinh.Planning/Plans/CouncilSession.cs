using System.Globalization;

namespace HongLinh.Planning;

/// <summary>The meeting of a council at which a plan was adopted: kỳ họp thứ 11, khóa VII.</summary>
public sealed record CouncilSession
{
    private CouncilSession(int term, int meeting)
    {
        Term = term;
        Meeting = meeting;
    }

    /// <summary>The term of the council (khóa), printed in Roman numerals.</summary>
    public int Term { get; }

    /// <summary>The meeting within the term (kỳ họp thứ).</summary>
    public int Meeting { get; }

    /// <summary>Makes a session.</summary>
    /// <param name="term">The term, from 1.</param>
    /// <param name="meeting">The meeting, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 1.</exception>
    public static CouncilSession Of(int term, int meeting)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(term, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(meeting, 1);
        return new CouncilSession(term, meeting);
    }

    /// <summary>Term and meeting, for example <c>term 7, meeting 11</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"term {Term}, meeting {Meeting}");
}
