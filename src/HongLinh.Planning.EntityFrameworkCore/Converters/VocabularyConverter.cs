using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>A member of a vocabulary as its stable code.</summary>
internal sealed class VocabularyConverter<T>() : ValueConverter<T, string>(
    static member => member.Code,
    static code => Vocabulary<T>.FromCode(code))
    where T : Vocabulary<T>, IVocabulary<T>;
