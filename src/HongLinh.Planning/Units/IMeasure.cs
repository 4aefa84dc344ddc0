namespace HongLinh.Planning;

/// <summary>A kind of quantity that the compiler distinguishes; see <c>HongLinh.Planning.Measures</c>.</summary>
/// <remarks>An application may add its own kind by implementing this interface on a class without members.</remarks>
public interface IMeasure
{
    /// <summary>Whether units of a dimension belong to this kind.</summary>
    /// <param name="dimension">The dimension of a unit.</param>
    static abstract bool Measures(Dimension dimension);
}
