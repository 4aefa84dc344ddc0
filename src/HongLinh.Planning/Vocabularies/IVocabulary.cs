namespace HongLinh.Planning;

/// <summary>Provides the members of a vocabulary.</summary>
/// <typeparam name="TSelf">The vocabulary.</typeparam>
public interface IVocabulary<TSelf>
    where TSelf : Vocabulary<TSelf>, IVocabulary<TSelf>
{
    /// <summary>Every member, in declared order.</summary>
    static abstract ValueList<TSelf> All { get; }
}
