using System.Globalization;

namespace HongLinh.Planning.Tests.Shared;

/// <summary>A culture that throws when anything reads it: what runs under it does not depend on a culture.</summary>
/// <remarks>
/// Only the formatting culture is replaced. Messages of the base class library are looked up through the culture of
/// the user interface, and a failure in there ends the process.
/// </remarks>
internal sealed class FailingCulture : CultureInfo
{
    private const int InvariantLcid = 0x7F;

    private FailingCulture()
        : base(InvariantLcid)
    {
    }

    public override System.Globalization.Calendar Calendar => throw Touched(nameof(Calendar));

    public override CompareInfo CompareInfo => throw Touched(nameof(CompareInfo));

    public override DateTimeFormatInfo DateTimeFormat
    {
        get => throw Touched(nameof(DateTimeFormat));
        set => throw Touched(nameof(DateTimeFormat));
    }

    public override string DisplayName => throw Touched(nameof(DisplayName));

    public override string EnglishName => throw Touched(nameof(EnglishName));

    public override string Name => throw Touched(nameof(Name));

    public override string NativeName => throw Touched(nameof(NativeName));

    public override NumberFormatInfo NumberFormat
    {
        get => throw Touched(nameof(NumberFormat));
        set => throw Touched(nameof(NumberFormat));
    }

    public override System.Globalization.Calendar[] OptionalCalendars => throw Touched(nameof(OptionalCalendars));

    public override CultureInfo Parent => throw Touched(nameof(Parent));

    public override TextInfo TextInfo => throw Touched(nameof(TextInfo));

    public override string TwoLetterISOLanguageName => throw Touched(nameof(TwoLetterISOLanguageName));

    /// <summary>Makes this the current culture until the result is disposed; assert outside of it, assertions format too.</summary>
    public static IDisposable Use() => new Scope();

    /// <summary>What a function returns while every use of the culture throws.</summary>
    public static T Under<T>(Func<T> read)
    {
        using (Use())
        {
            return read();
        }
    }

    public override object? GetFormat(Type? formatType) => throw Touched(nameof(GetFormat));

    public override string ToString() => nameof(FailingCulture);

    private static InvalidOperationException Touched(string member) =>
        new($"The ambient culture was read ({member}); pass CultureInfo.InvariantCulture or an ordinal comparison.");

#pragma warning disable RS0030 // This is the one place that sets the ambient culture, to prove that nothing else reads it.
    private sealed class Scope : IDisposable
    {
        private readonly CultureInfo _before = CurrentCulture;

        public Scope() => CurrentCulture = new FailingCulture();

        public void Dispose() => CurrentCulture = _before;
    }
#pragma warning restore RS0030
}
