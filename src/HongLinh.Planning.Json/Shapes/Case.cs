namespace HongLinh.Planning.Json;

/// <summary>One of several alternatives with different data.</summary>
/// <param name="Kind">The code that names it in documents.</param>
/// <param name="Type">The class.</param>
/// <param name="Members">Its members, all of them required.</param>
/// <param name="Make">Makes the value.</param>
internal sealed record Case<TBase>(string Kind, Type Type, string[] Members, Func<Values, TBase> Make)
{
    /// <summary>Its optional members.</summary>
    public string[] Options { get; init; } = [];

    /// <summary>Which values of the class belong to the case, where one class has several kinds; all by default.</summary>
    public Func<TBase, bool> Means { get; init; } = static _ => true;
}
