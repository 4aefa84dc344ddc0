namespace HongLinh.Planning;

/// <summary>How serious a finding is.</summary>
public sealed class Severity : Vocabulary<Severity>, IVocabulary<Severity>
{
    /// <summary>Worth knowing; nothing has to be done.</summary>
    public static readonly Severity Info = new(nameof(Info), "info");

    /// <summary>Something was read or used in a way that a person should confirm.</summary>
    public static readonly Severity Warning = new(nameof(Warning), "warning");

    /// <summary>Something could not be used; it was set aside, and whatever depends on it is not determinable.</summary>
    public static readonly Severity Error = new(nameof(Error), "error");

    /// <summary>Every member, in declared order.</summary>
    public static ValueList<Severity> All { get; } =
    [
        Info,
        Warning,
        Error,
    ];

    private Severity(string name, string code)
        : base(name, code)
    {
    }

    /// <summary>Chooses by severity; the compiler requires every case.</summary>
    /// <param name="info">The choice for <see cref="Info"/>.</param>
    /// <param name="warning">The choice for <see cref="Warning"/>.</param>
    /// <param name="error">The choice for <see cref="Error"/>.</param>
    /// <typeparam name="TResult">The type of the choice.</typeparam>
    public TResult Match<TResult>(TResult info, TResult warning, TResult error) => this == Error ? error : this == Warning ? warning : info;
}
