namespace HongLinh.Planning.Fuzz;

/// <summary>What came out is not what is promised for every input.</summary>
internal sealed class ContractException(string what) : Exception(what);
